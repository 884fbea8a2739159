// What is tried where a server has rendered the element: it is read without a script, and the script changes nothing that is seen.
/* global document, PerformanceObserver, requestAnimationFrame, window */

const events = ['Ferry suspended', 'Radar alleged', 'Call'];

/** Each promise that does not hold, in words. */
export async function tryRendered(browser, address) {
  return [...(await withoutScript(browser, address)), ...(await takenOver(browser, address))];
}

async function withoutScript(browser, address) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const timeline = page.locator('attributed-timeline');
  const sought = [
    ['the heading', timeline.getByRole('heading', { name: 'A ferry and a radar' })],
    ['the drawing', timeline.locator('figure svg')],
    ...events.map((title) => [`the event “${title}”`, timeline.getByRole('heading', { name: title })]),
  ];
  const seen = await Promise.all(sought.map(([, locator]) => locator.first().isVisible()));
  await page.close();
  return sought.filter((_, at) => !seen[at]).map(([name]) => `without a script, ${name} is not seen`);
}

/** Whether “No events.” was ever seen, and how far the page moved, from the first frame on. */
function watch() {
  const seen = { isEmpty: false, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = document.querySelector('attributed-timeline')?.shadowRoot;
    seen.isEmpty ||= [...(root?.children ?? [])].some((child) => child.innerText?.includes('No events.'));
    requestAnimationFrame(look);
  };
  look();
}

async function takenOver(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  await page.addInitScript(watch);
  await page.goto(address);
  const options = page.locator('attributed-timeline').getByRole('option');
  await options
    .nth(events.length - 1)
    .waitFor({ state: 'attached' })
    .catch(() => complaints.push('the element never takes over from what a server has rendered'));
  await page.waitForTimeout(300);
  if ((await page.locator('attributed-timeline .served').count()) > 0)
    complaints.push('what a server has rendered is not removed');
  const { isEmpty, shift } = await page.evaluate(() => window.seen);
  if (isEmpty) complaints.push('“No events.” was seen while the element took over');
  if (shift >= 0.0005) complaints.push(`the page moved by ${shift} while the element took over`);
  await page.close();
  return complaints;
}

// What is tried in each host: events are drawn, a handler is called, changed data are drawn, and nothing leaks.
/* global document, requestAnimationFrame */
import { tryRendered } from './try-rendered.mjs';

const settled = 300;
const viewport = { width: 1200, height: 900 };

/** Each promise that does not hold, in words, and a picture of the page; `isRendered` where a server has rendered the element. */
export async function tryHost(browser, address, isRendered) {
  const page = await browser.newPage({ viewport });
  const complaints = isRendered ? await tryRendered(browser, address) : [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(address);
  const host = { page, press: (name) => page.getByRole('button', { name, exact: true }).click() };
  for (const attempt of [
    drawsEvents,
    callsHandler,
    drawsChanges,
    ignoresMutation,
    tag,
    leaksNothing,
    drawsAgain,
  ]) {
    const complaint = await attempt(host).catch((error) => `${attempt.name}: ${error.message}`);
    if (complaint) complaints.push(complaint);
  }
  const picture = await page.screenshot();
  await page.close();
  return { complaints, picture };
}

const count = (page) => page.locator('attributed-timeline').getByRole('option').count();

/** Waits until so many events are offered, and says so where that does not come about. */
async function awaitEvents({ page }, wanted) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await count(page)) === wanted) return undefined;
    await page.waitForTimeout(100);
  }
  return `${await count(page)} events are offered, not ${wanted}`;
}

const drawsEvents = (host) => awaitEvents(host, 3);

async function callsHandler({ page }) {
  await page.locator('attributed-timeline').getByRole('option').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(settled);
  const said = await page.locator('output').textContent();
  return /ferry|radar|call/.test(said) ? undefined : `the handler of at-select got “${said}”`;
}

async function drawsChanges(host) {
  await host.press('Add');
  return awaitEvents(host, 4);
}

/** README says that a changed array is not seen: if it is, README is wrong. */
async function ignoresMutation(host) {
  await host.press('Mutate');
  await host.page.waitForTimeout(settled);
  return awaitEvents(host, 4);
}

/** Where a host has the tag and a component, the other one too. */
async function tag(host) {
  if ((await host.page.getByRole('button', { name: 'Tag' }).count()) === 0) return undefined;
  await host.press('Tag');
  return awaitEvents(host, 5);
}

/** What the page holds after all that can be collected is. */
async function held(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
}

async function toggle({ page }, times) {
  await page.evaluate(async (turns) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === 'Toggle',
    );
    for (let turn = 0; turn < 2 * turns; turn++) {
      const before = document.querySelector('attributed-timeline');
      button.click();
      while (document.querySelector('attributed-timeline') === before)
        await new Promise((done) => requestAnimationFrame(done));
    }
  }, times);
  await page.waitForTimeout(2 * settled);
}

/** Mounts and unmounts 50 times; what one element holds may come and go, and not grow. */
async function leaksNothing(host) {
  const session = await host.page.context().newCDPSession(host.page);
  await session.send('Performance.enable');
  await toggle(host, 5);
  const before = await held(session);
  await toggle(host, 50);
  const after = await held(session);
  const [nodes, listeners] = [after.nodes - before.nodes, after.listeners - before.listeners];
  // An element has some 700 nodes and 90 listeners: fifty that stay are many more than one that has not been collected.
  return nodes > 1000 || listeners > 150
    ? `50 mounts left ${nodes} nodes and ${listeners} listeners`
    : undefined;
}

/** What was mounted anew is read anew, with what was changed in place. */
const drawsAgain = (host) => awaitEvents(host, 5);

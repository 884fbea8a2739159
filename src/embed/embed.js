/** The page in a frame: a timeline as its address asks for, which notifies the page around it of its height. */
import { listedOrigins, pageTitle, readAddress, refusalWords } from './embed-address.js';

const { body, documentElement: root } = document;
const { src, refused, settings, lang, dir, height } = readAddress(location.href, listedOrigins(document));

root.lang = lang;
root.dir = dir;
document.title = pageTitle(lang);
body.style.margin = '0';
body.style.fontFamily = 'system-ui, sans-serif';

if (refused) {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.style.cssText = 'margin:0;padding:1em';
  words.textContent = refusalWords(refused, lang);
  body.append(words);
} else {
  const timeline = document.createElement('attributed-timeline');
  for (const [name, value] of settings) timeline.setAttribute(name, value);
  timeline.style.setProperty('--at-height', height);
  timeline.setAttribute('src', src);
  timeline.addEventListener('at-load', () => {
    document.title = timeline.parsed?.header.title || pageTitle(lang);
  });
  body.append(timeline);
}

let announced = 0;

/** With what overhangs it by a line of a focus ring or of a legend: a frame has no bar for that. */
const needed = () => Math.max(Math.ceil(body.getBoundingClientRect().height), body.scrollHeight);

function announce() {
  announced = needed();
  // A height is no secret, and the page around may be of any origin.
  parent.postMessage({ 'attributed-timeline-height': announced }, '*');
}

if (parent !== window && height !== '100vh') {
  new ResizeObserver(() => {
    if (needed() !== announced) announce();
  }).observe(body);
  // The script of the page around may come later than this one.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === 'attributed-timeline-height?') announce();
  });
}

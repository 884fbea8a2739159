// The first script of a page under test: keeps what its policy and its console say, and which globals it began with.
const watched = { violations: [], said: [], globals: new Set() };
window.watched = watched;
// There are more modules than a browser keeps count of by itself.
performance.setResourceTimingBufferSize(5000);

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, sourceFile }) => {
  watched.violations.push(`${effectiveDirective} ${sample} ${sourceFile}`.trim());
});
for (const level of ['log', 'info', 'debug', 'warn', 'error'])
  console[level] = (...words) => watched.said.push(`${level}: ${words.join(' ')}`);
window.addEventListener('error', ({ message }) => watched.said.push(`uncaught: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => watched.said.push(`uncaught: ${reason}`));

watched.globals = new Set(Object.getOwnPropertyNames(window));

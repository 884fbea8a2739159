// A launcher for @web/test-runner: some browsers side by side, in which each test file has a tab of its own.
import { chromeLauncher } from '@web/test-runner-chrome';

/**
 * The runner's launcher uses the tab of one file for the next. In Chromium no touch reaches a tab any more once two
 * fingers were put down in it and it has gone on to another page; its zoom and emulated media are left over, too.
 */
function freshTabLauncher(options) {
  const launcher = chromeLauncher(options);
  // Here it keeps the tabs that are to be used again.
  launcher.inactivePages.push = () => 0;
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const tab = launcher.getPage(id);
    const result = await stopSession(id);
    await tab.close();
    return result;
  };
  return launcher;
}

/** One file at a time in each of `count` browsers: a tab behind another one is hidden, and has no focus. */
export function tabLauncher(name, count, options) {
  const browsers = Array.from({ length: count }, () => freshTabLauncher(options));
  const running = new Map();
  const free = () => browsers.find((browser) => ![...running.values()].includes(browser));
  return {
    name,
    type: browsers[0].type,
    concurrency: count,
    initialize: (...given) => Promise.all(browsers.map((browser) => browser.initialize(...given))),
    stop: () => Promise.all(browsers.map((browser) => browser.stop())),
    startSession(id, url) {
      const browser = free();
      running.set(id, browser);
      return browser.startSession(id, url);
    },
    async stopSession(id) {
      try {
        return await running.get(id).stopSession(id);
      } finally {
        running.delete(id);
      }
    },
    startDebugSession: (...given) => browsers[0].startDebugSession(...given),
    isActive: (id) => running.get(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => running.get(id).getBrowserUrl(id),
    getPage: (id) => (running.get(id) ?? browsers[0]).getPage(id),
  };
}

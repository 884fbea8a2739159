// A launcher for @web/test-runner that gives each test file a tab of its own.
import { chromeLauncher } from '@web/test-runner-chrome';

/**
 * The runner's launcher uses the tab of one file for the next. In Chromium no touch reaches a tab any more once two
 * fingers were put down in it and it has gone on to another page; its zoom and emulated media are left over, too.
 */
export function freshTabLauncher(options) {
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

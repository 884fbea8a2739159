// A plugin for @web/test-runner: real wheel and touch input, for which the runner has no commands.
import { setTimeout as sleep } from 'node:timers/promises';

/** Moves the mouse to a point and turns the wheel there, with the modifier keys that are down. */
async function turnWheel(page, { position: [x, y], deltaX = 0, deltaY = 0 }) {
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaX, deltaY });
}

/**
 * Puts down one finger for each path, moves them point by point, and lifts them after a pause, so that there is no
 * inertia. Paths are of one length. `trembles`: they move a pixel more when all that the page does for them is done.
 */
async function touch(page, { paths, trembles }) {
  const session = await page.createCDPSession();
  const send = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const pointsAt = (step) => paths.map((path, id) => ({ x: path[step][0], y: path[step][1], id }));
  await send('touchStart', pointsAt(0));
  for (let step = 1; step < paths[0].length; step++) {
    await send('touchMove', pointsAt(step));
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
  await sleep(200);
  if (trembles) {
    const last = pointsAt(paths[0].length - 1);
    await send(
      'touchMove',
      last.map((point) => ({ ...point, y: point.y + 1 })),
    );
    await sleep(200);
  }
  await send('touchEnd', []);
  await session.detach();
}

/** Takes back what fingers have zoomed of the page. */
async function resetZoom(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await session.detach();
}

const commands = { 'turn-wheel': turnWheel, touch, 'reset-zoom': resetZoom };

/** Answers the commands `turn-wheel`, and in Chromium `touch` and `reset-zoom`. */
export function pointerInputPlugin() {
  return {
    name: 'pointer-input',
    async executeCommand({ command, payload, session }) {
      const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!act) return undefined;
      await act(session.browser.getPage(session.id), payload);
      return true;
    },
  };
}

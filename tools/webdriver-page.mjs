// A tab over WebDriver with the methods of a puppeteer page that the test runner's commands and ours call.

/** Names of keys, as they are pressed, and what WebDriver calls them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** F1 to F12 follow one another. */
function keyOf(name) {
  const number = /^F([1-9]|1[0-2])$/.exec(name)?.[1];
  if (number) return String.fromCharCode(0xe030 + Number(number));
  const key = Object.hasOwn(KEYS, name) ? KEYS[name] : name;
  if ([...key].length !== 1) throw new Error(`the key "${name}" has no name in WebDriver`);
  return key;
}

function keyboardOf(act) {
  const send = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
  const up = (name) => ({ type: 'keyUp', value: keyOf(name) });
  return {
    down: (name) => send(down(name)),
    up: (name) => send(up(name)),
    press: (name) => send(down(name), up(name)),
    type: (text) => send(...[...text].flatMap((letter) => [down(letter), up(letter)])),
  };
}

function mouseOf(act) {
  let position = { x: 0, y: 0 };
  // The driver of WebKitGTK turns the wheel by what differs from where it was turned to before.
  const turned = { deltaX: 0, deltaY: 0 };
  const send = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const buttonOf = ({ button = 'left' } = {}) => BUTTONS[button];
  const down = (options) => ({ type: 'pointerDown', button: buttonOf(options) });
  const up = (options) => ({ type: 'pointerUp', button: buttonOf(options) });
  const move = (x, y) => {
    position = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', duration: 0, origin: 'viewport', ...position };
  };
  return {
    move: (x, y) => send(move(x, y)),
    down: (options) => send(down(options)),
    up: (options) => send(up(options)),
    click: (x, y, options) => send(move(x, y), down(options), up(options)),
    wheel({ deltaX = 0, deltaY = 0 }) {
      turned.deltaX += deltaX;
      turned.deltaY += deltaY;
      const scroll = { type: 'scroll', duration: 0, origin: 'viewport', ...position, ...turned };
      return act({ type: 'wheel', id: 'wheel', actions: [scroll] });
    },
    reset: () => send(move(0, 0)),
  };
}

/**
 * What commands of tests do in a tab.
 * @param call sends a request of a session: its method, its path below the session, its body
 */
export function webdriverPage(call) {
  const act = (source) => call('POST', '/actions', { actions: [source] });
  const sizes = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
  const evaluate = (script) => call('POST', '/execute/sync', { script, args: [] });
  return {
    keyboard: keyboardOf(act),
    mouse: mouseOf(act),
    /** A window has a frame, whose size only the page knows. */
    async setViewport({ width, height }) {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await evaluate(sizes);
      await call('POST', '/window/rect', {
        width: width + outerWidth - innerWidth,
        height: height + outerHeight - innerHeight,
      });
    },
    evaluate: (expression) => evaluate(`return ${expression}`),
  };
}

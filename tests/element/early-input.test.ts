// What is done before its answer is loaded: kept in order, answered once, and only where it is still meant.
import { expect } from '@open-wc/testing';
import { EarlyInput } from '../../src/element/input/early-input.js';
import { replace } from './support.js';

/** A host with a button in its shadow tree, a field of the page in a slot, and what is noted. */
function page() {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<div id="stage"><button></button><slot></slot></div>';
  host.innerHTML = '<input>';
  document.body.append(host);
  const noted: string[] = [];
  let isFailed = false;
  const early = new EarlyInput<string[]>({
    host: Object.assign(host, { addController() {}, removeController() {}, requestUpdate() {} }) as never,
    want: () => noted.push('want'),
    retry: () => noted.push('retry'),
    isFailed: () => isFailed,
  });
  const answer = early.listener<Event>(
    (answers) => (event) =>
      void answers.push('key' in event ? `keydown ${(event as KeyboardEvent).key}` : event.type),
    ['ArrowDown'],
  );
  const stage = host.shadowRoot!.getElementById('stage')!;
  for (const type of ['keydown', 'click', 'pointermove']) stage.addEventListener(type, answer);
  const [button, field] = [host.shadowRoot!.querySelector('button')!, host.querySelector('input')!];
  return { host, early, noted, button, field, stage, answer, fail: () => (isFailed = true) };
}

function key(target: Element, name: string): KeyboardEvent {
  const init = { key: name, bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', init);
  target.dispatchEvent(event);
  return event;
}

describe('what is done before its answer is there', () => {
  it('is answered in order, each once, and of a pointer that moves its last place', () => {
    const { early, button, stage, answer, noted } = page();
    // Another listener on the way of the same event.
    button.addEventListener('keydown', answer);
    for (let i = 0; i < 3; i++) stage.dispatchEvent(new PointerEvent('pointermove', { clientX: i }));
    key(button, 'a');
    early.do((answers) => answers.push('act'));
    button.click();
    expect(noted).to.deep.equal(['want', 'retry', 'want']);
    button.removeEventListener('keydown', answer);
    const answers: string[] = [];
    early.adopt(answers);
    expect(answers).to.deep.equal(['pointermove', 'keydown a', 'act', 'click']);
    key(button, 'b');
    expect(answers.at(-1)).to.equal('keydown b');
  });

  it('asks for nothing by Tab and Shift, and keeps only our own keys from the page', () => {
    const { early, button, noted } = page();
    for (const name of ['Tab', 'Shift', 'PageDown'])
      expect(key(button, name).defaultPrevented, name).to.be.false;
    expect(key(button, 'ArrowDown').defaultPrevented).to.be.true;
    const answers: string[] = [];
    early.adopt(answers);
    expect(answers).to.deep.equal(['keydown PageDown', 'keydown ArrowDown']);
    expect(noted).to.deep.equal(['want', 'want']);
  });

  it('is heard by the page once, also what is in a slot', () => {
    const { early, button, field } = page();
    const heard: string[] = [];
    const listen = ({ key: name }: KeyboardEvent): void => void heard.push(name);
    document.addEventListener('keydown', listen);
    key(field, 'a');
    key(button, 'b');
    const answers: string[] = [];
    early.adopt(answers);
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['a', 'b']);
    expect(answers).to.deep.equal(['keydown b']);
  });

  it('is meant no longer when the element has left the page, or the focus has gone elsewhere', () => {
    const gone = page();
    key(gone.button, 'a');
    gone.early.hostDisconnected();
    const answers: string[] = [];
    gone.early.adopt(answers);
    const { early, button, stage } = page();
    button.focus();
    key(button, 'b');
    stage.dispatchEvent(new PointerEvent('pointermove'));
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    early.adopt(answers);
    other.remove();
    expect(answers).to.deep.equal(['pointermove']);
  });

  it('is answered all the same after an act that fails', () => {
    const { early } = page();
    const reported: unknown[] = [];
    const restore = replace(window, 'reportError', () => (error) => void reported.push(error));
    const failure = new Error('no popover here');
    early.do(() => {
      throw failure;
    });
    early.do((answers) => answers.push('next'));
    const answers: string[] = [];
    early.adopt(answers);
    restore();
    expect([answers, reported]).to.deep.equal([['next'], [failure]]);
  });

  it('is not kept where loading has failed, but for a press that asks for it again', () => {
    const { early, button, noted, fail } = page();
    early.do((answers) => answers.push('first press'));
    fail();
    expect(key(button, 'ArrowDown').defaultPrevented).to.be.false;
    early.do((answers) => answers.push('second press'));
    const answers: string[] = [];
    early.adopt(answers);
    expect(answers).to.deep.equal(['second press']);
    expect(noted).to.deep.equal(['retry', 'retry']);
  });
});

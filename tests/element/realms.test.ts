// The element inside other roots and documents: the tooltip goes with what scrolls there, and Esc closes it.
import { expect } from '@open-wc/testing';
import {
  allByPart,
  byPart,
  focusOption,
  frames,
  mountEvents,
  nameOf,
  option,
  tooltipIsOpen,
  until,
  whenIdle,
} from './support.js';

describe('the tooltip', () => {
  it('goes with its mark in a scroller of a shadow root around the element', async () => {
    const shell = document.createElement('div');
    const root = shell.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="block-size:620px;overflow:auto"><slot></slot></div>';
    document.body.append(shell);
    const element = await mountEvents();
    const spacer = document.createElement('div');
    spacer.style.blockSize = '240px';
    const after = spacer.cloneNode() as HTMLElement;
    after.style.blockSize = '600px';
    shell.append(spacer, element, after);
    await whenIdle(element);
    await focusOption(element, 'Beta');
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(true);
    const gap = (): number =>
      byPart(element, 'tooltip').getBoundingClientRect().top -
      option(element, 'Beta').getBoundingClientRect().top;
    const before = gap();
    root.querySelector('div')!.scrollTop = 40;
    await frames();
    await whenIdle(element);
    if (tooltipIsOpen(element)) expect(gap()).to.be.closeTo(before, 2);
    expect(option(element, 'Beta').getBoundingClientRect().top).to.be.greaterThan(0);
    shell.remove();
  });

  it('stands within the document of a frame, and is closed by Esc there', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:960px;block-size:640px;border:0';
    document.body.append(frame);
    const element = await mountEvents();
    const { contentDocument, contentWindow } = frame;
    contentDocument!.body.append(element);
    await whenIdle(element);
    option(element, 'Gamma').focus();
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(true);
    const { left, right } = byPart(element, 'tooltip').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(contentDocument!.documentElement.clientWidth);
    const gap = (): number =>
      byPart(element, 'tooltip').getBoundingClientRect().top -
      option(element, 'Gamma').getBoundingClientRect().top;
    const before = gap();
    contentDocument!.body.style.minBlockSize = '1400px';
    contentWindow!.scrollTo(0, 30);
    await frames();
    await whenIdle(element);
    expect(contentWindow!.scrollY).to.equal(30);
    expect(gap()).to.be.closeTo(before, 2);
    const Escape = (contentWindow as unknown as { KeyboardEvent: typeof KeyboardEvent }).KeyboardEvent;
    contentDocument!.dispatchEvent(new Escape('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(false);
    frame.remove();
  });
});

describe('the language', () => {
  it('is that of the document of a frame', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:960px;block-size:640px;border:0';
    document.body.append(frame);
    const element = await mountEvents();
    frame.contentDocument!.documentElement.lang = 'ja';
    frame.contentDocument!.body.append(element);
    await until(() => allByPart(element, 'button').some((each) => nameOf(each) === '拡大'), 'Japanese');
    frame.remove();
  });
});

// The toolbar as a list: whatever tools it is given, it draws them in order, with one stop for Tab.
import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { toolbar, type DrawnTool } from '../../src/render/views/toolbar.js';
import { en } from '../../src/locales/en.js';

const plain = {
  group: undefined,
  icon: undefined,
  pressed: undefined,
  popup: undefined,
  offered: true,
  folding: undefined,
} as const;
const tools: readonly DrawnTool[] = [
  { ...plain, id: 'near', kind: 'button', label: 'Nearer', caption: 'Nearer', group: 'pair' },
  { ...plain, id: 'far', kind: 'button', label: 'Farther', caption: 'Farther', group: 'pair', pressed: true },
  { ...plain, id: 'find', kind: 'field', label: 'Find', caption: 'a word' },
  { ...plain, id: 'more', kind: 'menu', label: 'More', caption: 'More', icon: '…' },
];

async function drawn(onAct: (id: string, value: string) => void = () => {}): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>('<div></div>');
  render(
    toolbar({ locale: en, tools, stop: 'find', isOpen: false, onAct, onKey: () => {}, onBlur: () => {} }),
    box,
  );
  return box.querySelector<HTMLElement>('[role=toolbar]')!;
}

function looks(element: Element): string {
  return ['data-action', 'aria-label', 'aria-pressed', 'aria-haspopup', 'tabindex']
    .map((name) => element.getAttribute(name) ?? '-')
    .join(' ');
}

describe('a toolbar', () => {
  it('draws buttons, menus and fields in order, neighbours of a group joined', async () => {
    const bar = await drawn();
    expect([...bar.querySelectorAll('[data-action]')].map(looks)).to.deep.equal([
      'near Nearer - - -1',
      'far Farther true - -1',
      'find Find - - 0',
      'more More - menu -1',
    ]);
    expect(
      [...bar.querySelectorAll('.joined')].map(({ childElementCount }) => childElementCount),
    ).to.deep.equal([2]);
    expect(bar.querySelector('[data-action=more]')!.textContent.trim()).to.equal('…');
  });

  it('passes on which tool was used, and what a field holds', async () => {
    const used: string[] = [];
    const bar = await drawn((id, value) => used.push(`${id}:${value}`));
    bar.querySelector<HTMLElement>('[data-action=far]')!.click();
    bar.querySelector<HTMLElement>('[data-action=find]')!.focus();
    await sendKeys({ type: 'ab' });
    expect(used).to.deep.equal(['far:', 'find:a', 'find:ab']);
  });
});

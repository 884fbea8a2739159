// Media of events: words with links unless the host lets them load; then in a room that is kept, loaded when a person opens them.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  focusOption,
  frames,
  mountDocument,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const media = [
  { src: pixel, alt: 'The harbour at dawn', caption: 'Osmouth', credit: 'NN', width: 400, height: 300 },
  { src: 'https://pictures.invalid/quay.jpg', alt: 'The quay' },
  { src: 'https://pictures.invalid/fire.mp4', alt: 'The fire', type: 'video/mp4' },
  { src: 'https://pictures.invalid/call.mp3', alt: 'The call', type: 'audio/mpeg' },
  { src: 'https://pictures.invalid/page', alt: 'Its page' },
  { src: 'javascript:alert(1)', alt: 'A trap' },
];
const timeline = {
  events: [
    { id: 'fire', title: 'Fire', when: '2031-03-03', media },
    { id: 'later', title: 'Later', when: '2031-03-04' },
  ],
};

async function detailsOf(element: AttributedTimeline, title: string): Promise<Element> {
  await focusOption(element, title);
  await press(element, 'Enter');
  await whenIdle(element);
  return byPart(element, 'details');
}

function loaders(element: AttributedTimeline): readonly Element[] {
  return [...element.renderRoot.querySelectorAll('img, video, audio, iframe, object, embed')];
}

describe('media of an event', () => {
  it('are words with links until the host lets them load, and nothing asks for them', async () => {
    const element = await mountDocument(timeline);
    const details = await detailsOf(element, 'Fire');
    expect(loaders(element)).to.deep.equal([]);
    const links = [...details.querySelectorAll<HTMLAnchorElement>('.media a')];
    expect(links.map((link) => [textOf(link), link.href, link.rel])).to.deep.equal([
      ['The quay', media[1]!.src, 'noopener noreferrer'],
      ['The fire', media[2]!.src, 'noopener noreferrer'],
      ['The call', media[3]!.src, 'noopener noreferrer'],
      ['Its page', media[4]!.src, 'noopener noreferrer'],
    ]);
    expect(textOf(details.querySelector('.media'))).to.match(/The harbour at dawn · Osmouth · NN.*A trap/);
  });

  it('are shown when a person opens the event, with the words of what cannot be, and move nothing', async () => {
    const element = await mountDocument(timeline);
    element.media = 'on';
    await whenIdle(element);
    expect(loaders(element)).to.deep.equal([]);
    const details = await detailsOf(element, 'Fire');
    const [harbour, quay] = [...details.querySelectorAll('img')];
    expect([harbour!.alt, harbour!.loading, harbour!.referrerPolicy]).to.deep.equal([
      'The harbour at dawn',
      'lazy',
      'no-referrer',
    ]);
    const room = harbour!.parentElement!.getBoundingClientRect();
    expect(room.width / room.height).to.be.closeTo(4 / 3, 0.02);
    await until(() => harbour!.parentElement!.dataset['state'] === 'load', 'the picture');
    const before = quay!.parentElement!.getBoundingClientRect().height;
    quay!.scrollIntoView();
    await until(() => quay!.parentElement!.dataset['state'] === 'error', 'the failure');
    expect(quay!.parentElement!.getBoundingClientRect().height).to.equal(before);
    expect(textOf(quay!.parentElement)).to.equal('The quay');
    expect(harbour!.parentElement!.getBoundingClientRect().width).to.equal(room.width);
    const [film, recording] = [...details.querySelectorAll<HTMLMediaElement>('video, audio')];
    expect([film!.preload, film!.controls, film!.ariaLabel]).to.deep.equal(['none', true, 'The fire']);
    expect([recording!.preload, recording!.controls]).to.deep.equal(['none', true]);
    expect(allByPart(element, 'media')).to.have.length(4);
  });

  it('are a dozen at first, and more on request, where the focus goes', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      src: `https://pictures.invalid/${at}`,
      alt: `No. ${at}`,
    }));
    const element = await mountDocument({ events: [{ title: 'Many', when: '2031', media: many }] });
    const details = await detailsOf(element, 'Many');
    expect(details.querySelectorAll('.media a')).to.have.length(12);
    const more = details.querySelector<HTMLButtonElement>('.media button')!;
    expect(textOf(more)).to.equal('Show 12 more');
    more.click();
    expect(details.querySelectorAll('.media a')).to.have.length(24);
    expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal('No. 12');
  });

  it('have the focus by themselves where nothing in them can have it', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ src: pixel, alt: `No. ${at}` }));
    const element = await mountDocument({ events: [{ title: 'Many', when: '2031', media: many }] });
    element.media = 'on';
    const details = await detailsOf(element, 'Many');
    details.querySelector<HTMLButtonElement>('.media button')!.click();
    const active = (element.renderRoot as ShadowRoot).activeElement;
    expect(active?.querySelector('img')?.alt).to.equal('No. 12');
  });

  it('are accessible where they are shown, loaded or not', async () => {
    const element = await mountDocument(timeline);
    element.media = 'on';
    const details = await detailsOf(element, 'Fire');
    await until(() => details.querySelector('img') !== null, 'the pictures');
    details.querySelectorAll('img')[1]!.scrollIntoView();
    await until(() => details.querySelector('[data-state="error"]') !== null, 'the failure');
    await expect(element).to.be.accessible();
    element.viewMode = 'list';
    await whenIdle(element);
    element.renderRoot.querySelector<HTMLElement>('.list-more > summary')!.click();
    await until(() => element.renderRoot.querySelector('.list-row img') !== null, 'what is unfolded');
    await expect(element).to.be.accessible();
  });

  it('without words are pictures alone where they are ones', async () => {
    const odd = [{ src: 'javascript:1', type: 'audio/mpeg' }, { src: pixel }];
    const element = await mountDocument({ events: [{ title: 'Odd', when: '2031', media: odd }] });
    const details = await detailsOf(element, 'Odd');
    expect([...details.querySelectorAll('.media p')].map(textOf)).to.deep.equal([
      'Without a description',
      'Picture without a description',
    ]);
  });

  it('are shown in the list where it is unfolded alone', async () => {
    const element = await mountDocument(timeline);
    element.media = 'on';
    element.viewMode = 'list';
    await whenIdle(element);
    expect(loaders(element)).to.deep.equal([]);
    element.renderRoot.querySelector<HTMLElement>('.list-more > summary')!.click();
    await until(() => loaders(element).length === 4, 'what is unfolded');
    await frames();
    expect(textOf(byPart(element, 'list-more'))).to.contain('Osmouth');
    const stops = [...element.renderRoot.querySelectorAll<HTMLElement>('.media :is(a, video, audio)')];
    expect(stops.map(({ tabIndex }) => tabIndex)).to.deep.equal(stops.map(() => stops[0]!.tabIndex));
  });
});

// Media of events: what is read of them, which addresses they may have, and what is said of the others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Media } from '../../../../src/model/event.js';
import { maybeMediaUrl } from '../../../../src/model/media.js';
import { mediaForm } from '../../../../src/model/media-form.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const png = 'data:image/png;base64,iVBORw0KGgo=';

function readMedia(media: unknown): {
  readonly media: readonly Media[] | undefined;
  readonly faults: string[];
} {
  const timeline = parse({ events: [{ title: 'A', when: '2025', media }] });
  return {
    media: timeline.event(0)?.media,
    faults: timeline.faults.faults.map(({ severity, message }) => `${severity} ${message}`),
  };
}

describe('media', () => {
  it('have an address, words and a size; one may stand without a list around it', () => {
    const harbour = {
      ...{ src: 'https://example.org/harbour.jpg', alt: 'The harbour at dawn', caption: 'Osmouth' },
      ...{ credit: 'NN', type: 'image/jpeg', width: 800, height: 600 },
    };
    expect(readMedia(harbour)).toEqual({ media: [harbour], faults: [] });
    expect(readMedia([harbour, { src: png, alt: '' }]).faults).toEqual([]);
  });

  it('are read without words for those who do not see them, and editors are to know', () => {
    expect(readMedia('https://example.org/a.png')).toEqual({
      media: [{ src: 'https://example.org/a.png' }],
      faults: [expect.stringMatching(/^warning events\[0\]\.media: "alt" is missing: write what/)],
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,"onload=x',
    'mailto:a@example.org',
    'photos/a.jpg',
    '//example.org/a.jpg',
    'blob:https://example.org/1',
    'file:///etc/passwd',
  ])('never have the address %s; their words stay', (src) => {
    expect(readMedia({ src, alt: 'The harbour' })).toEqual({
      media: [{ src: '', alt: 'The harbour' }],
      faults: [
        expect.stringMatching(/^error events\[0\]\.media\.src ".*only whole http and https addresses/),
      ],
    });
  });

  it('have an address that is http, https or a picture, or none, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `data:${text}`),
        ),
        (text) => {
          expect(maybeMediaUrl(text) ?? png).toMatch(
            /^(?:https?:|data:image\/(?:avif|gif|jpeg|png|webp);base64,)/,
          );
        },
      ),
    );
  });

  it('are what their type says, else pictures where their names end so', () => {
    const forms = [
      { src: 'https://example.org/a.JPG?w=800' },
      { src: 'https://example.org/a', type: 'image' },
      { src: 'https://example.org/a.jpg', type: 'text/html' },
      { src: 'https://example.org/a.mp4' },
      { src: 'https://example.org/a', type: 'video/mp4' },
      { src: 'https://example.org/a', type: 'Audio/mpeg' },
      { src: png },
      { src: '' },
    ].map(mediaForm);
    expect(forms).toEqual(['image', 'image', 'none', 'none', 'video', 'audio', 'image', 'none']);
  });

  it('do not make an event one that cannot be read, however many or odd they are', () => {
    const odd = [null, 7, [], {}, { src: 7 }, { src: png, width: -1, height: 'x' }, true];
    const timeline = parse({
      events: [
        { title: 'A', when: '2025', media: odd },
        {
          title: 'B',
          when: '2026',
          media: Array.from({ length: 1000 }, (_, at) => `https://example.org/${at}.png`),
        },
      ],
    });
    expect(timeline.account()).toMatchObject({ given: 2, drawn: 2, rejected: 0 });
    expect(timeline.event(1)?.media).toHaveLength(1000);
  });
});

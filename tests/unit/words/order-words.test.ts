// What is known by its order says what it is known by, and which time that leaves.
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { describe as describeRow } from '../../../src/words/describe.js';
import type { Locale } from '../../../src/words/locale.js';

const radar = { id: 'radar', title: 'Radar incident', when: '2025-12-06' };
const ferry = { id: 'ferry', title: 'Ferry stopped', when: '2025-12-13' };

function dateOf(event: object, locale: Locale = en, others: readonly object[] = []): string {
  const timeline = parse({ events: [{ id: 'talk', title: 'Talk', ...event }, radar, ferry, ...others] });
  return withoutIsolates(describeRow(timeline, 0, locale)?.date ?? '');
}

describe('the date of what is known by its order', () => {
  it('names what it came after and before', () => {
    expect(dateOf({ when: { after: 'radar', before: 'ferry' } })).toBe(
      'after “Radar incident”, before “Ferry stopped”: between 6 and 13 December 2025',
    );
    expect(dateOf({ when: { after: 'radar' } })).toBe('after “Radar incident”: on or after 6 December 2025');
    expect(dateOf({ when: { before: 'ferry' } })).toBe(
      'before “Ferry stopped”: on or before 13 December 2025',
    );
  });

  it('does so in four languages', () => {
    const when = { after: 'radar', before: 'ferry' };
    expect(dateOf({ when }, ja)).toBe(
      '「Radar incident」より後、「Ferry stopped」より前：2025年12月6日から13日の間',
    );
    expect(dateOf({ when }, zh)).toBe(
      '在“Radar incident”之后，在“Ferry stopped”之前：2025年12月6日至13日之间',
    );
    expect(dateOf({ when }, ar)).toBe('بعد «Radar incident»، قبل «Ferry stopped»: بين 6 و13 ديسمبر 2025');
  });

  it('names what shares its day, and what links say', () => {
    const links = { 'same-day': 'radar', after: 'ferry' };
    expect(dateOf({ when: { asWritten: 'then' }, links: { 'same-day': 'radar' } })).toBe(
      'on the same day as “Radar incident”: 6 December 2025',
    );
    expect(dateOf({ when: { asWritten: 'then' }, links })).toContain(
      'after “Ferry stopped”, on the same day as',
    );
    expect(dateOf({ when: '2025-12-20', links: { after: 'ferry' } })).toBe('20 December 2025');
  });

  it('of its own has the days ruled out before what it came after, and says no more of that', () => {
    expect(dateOf({ when: { at: '2025-12', after: 'radar' } })).toBe(
      'some day in December 2025 (not before: Radar incident)',
    );
    expect(dateOf({ when: { at: '2025-12', after: 'radar', before: 'ferry' } })).toBe(
      'before “Ferry stopped”: some day in December 2025 (not before: Radar incident)',
    );
    expect(dateOf({ when: { at: '2025-12-20', after: 'radar' } })).toBe(
      'after “Radar incident”: 20 December 2025',
    );
  });

  it('names three of many, and how many more there are', () => {
    const others = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), when: '2025-12-01' }));
    const after = ['a', 'b', 'c', 'radar', 'ferry'];
    expect(dateOf({ when: { after } }, en, others)).toBe(
      'after “A”, “B”, “C” and 2 more: on or after 13 December 2025',
    );
  });

  it('is not given where nothing bounds it, or what bounds it excludes itself; the order is', () => {
    const open = [{ id: 'open', title: 'Open', when: { asWritten: 'then' } }];
    expect(dateOf({ when: { after: 'open' } }, en, open)).toBe('after “Open”: without a date');
    expect(dateOf({ when: { after: 'ferry', before: 'radar' } })).toBe(
      'after “Ferry stopped”, before “Radar incident”: without a date',
    );
  });

  it('is spoken', () => {
    const timeline = parse({ events: [{ id: 'talk', title: 'Talk', when: { after: 'radar' } }, radar] });
    expect(describeRow(timeline, 0, en)?.spoken).toContain(
      'After “Radar incident”: on or after 6 December 2025.',
    );
  });
});

/** Ten hard cases of attribution: the sentence of each, whole in English, and with the same facts in the other languages. */
import { describe as group, expect, it } from 'vitest';
import { hardCases } from '../../../stories/examples/hard-cases.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe } from '../../../src/words/describe.js';
import type { Locale } from '../../../src/words/locale.js';
import { translations } from './languages.js';

function spoken(name: string, id: string, locale: Locale): string {
  const timeline = parse(hardCases[name]?.args.timeline);
  expect(timeline.faults.faults).toEqual([]);
  return describe(timeline, timeline.rowOf(id), locale)!.spoken.replaceAll('\u00a0', ' ');
}

/** The case, its event, the sentence, and what no language may leave out. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'self-retraction',
    'said',
    'Mill: no oil was lost. Statement, Tarn Mill. 2 May 2031. First reported 2 May 2031, by Tarn Herald (the same day). Tarn Mill says: No oil was lost (retracted by Tarn Mill, 9 May 2031: Some oil was lost). Source: Tarn Mill, via Tarn Herald.',
    ['No oil was lost', 'Some oil was lost', 'Tarn Mill'],
  ],
  [
    'copied wire',
    'leak',
    'The dam leaks. Event. 2 May 2031. First reported 3 May 2031, by Delta Wire (1 day later). Source: Delta Wire, via Tarn Herald; Delta Wire, via Valley Echo; Delta Wire, via Radio Tarn; Delta Wire, via Upland Post; Delta Wire, via Tarn Globe. 5 outlets, 1 story.',
    ['Delta Wire', 'Tarn Globe', '5'],
  ],
  [
    'authenticated leak',
    'letter',
    'The Herald prints a letter. Report, Tarn Herald. 4 May 2031. Letter of 4 April: authenticated by Paper Laboratory, 8 May 2031: Laboratory: it is genuine. Source: an officer (not named), via Tarn Herald.',
    ['Letter of 4 April', 'Paper Laboratory', 'an officer', 'Tarn Herald'],
  ],
  [
    'quoted twice',
    'order',
    'The gates are ordered shut. Event. 5 May 2031. First reported 5 May 2031, by Delta Wire (the same day). Source: an officer (not named), via Delta Wire (“reportedly”), via Valley Echo.',
    ['an officer', 'Delta Wire', 'reportedly', 'Valley Echo'],
  ],
  [
    'order only',
    'warning',
    'A warning is given. Event. After “The rain begins”, before “The dam breaks”: between 1 and 4 May 2031. First reported 8 May 2031, by Valley Echo. Source: Mayor Arne, via Valley Echo.',
    ['The rain begins', 'The dam breaks', 'Mayor Arne', 'Valley Echo'],
  ],
  [
    'reported later',
    'talks',
    'Secret talks on the dam. Meeting, Mayor Arne and Envoy Brandt. 1 May 2031. First reported 21 May 2031, by Tarn Herald (20 days later). Source: Envoy Brandt, via Tarn Herald.',
    ['21', '20', 'Tarn Herald', 'Envoy Brandt'],
  ],
  [
    'two days',
    'flood',
    'The flood reaches Tarn. Event. On 6 or 7 May 2031. First reported 8 May 2031, by Tarn Herald. Disputed: Mayor Arne says: The flood came on 6 May; Tarn Mill says: It came on the evening of the 6th; Ward Hospital says: The flood came on 7 May; Envoy Brandt says: It came on the morning of the 7th. Source: Mayor Arne, via Tarn Herald; Tarn Mill, via Valley Echo; Ward Hospital, via Radio Tarn; Envoy Brandt, via Delta Wire.',
    ['Mayor Arne', '6 May', 'Ward Hospital', '7 May', 'evening of the 6th', 'morning of the 7th'],
  ],
  [
    'differing tolls',
    'toll',
    'A bridge collapses. Incident, Tarn Mill. 6 May 2031. Killed: at least 2 people (Mayor Arne, 6 May 2031); 9 to 11 people (Ward Hospital, 7 May 2031). Source: Mayor Arne, via Radio Tarn; Ward Hospital, via Valley Echo.',
    ['2', '9', '11', 'Mayor Arne', 'Ward Hospital'],
  ],
  [
    'perhaps never',
    'shots',
    'Shots at the mill. Incident, Tarn Mill. 6 May 2031. Denied by Mayor Arne, via Radio Tarn. Who asserts it is not given.',
    ['Mayor Arne', 'Radio Tarn'],
  ],
  [
    'translated quote',
    'envoy',
    'Envoy: we were not asked. Statement, Envoy Brandt. 10 May 2031. First reported 10 May 2031, by Radio Tarn (the same day). Envoy Brandt: “Nobody asked us.” (translated from German by Radio Tarn). Source: Envoy Brandt, via Radio Tarn.',
    ['Nobody asked us.', 'Radio Tarn'],
  ],
];

group('a hard case of attribution', () => {
  it('has a sentence here, each of them', () => {
    expect(cases.map(([name]) => name)).toEqual(Object.keys(hardCases));
  });

  it.each(cases)('%s is said in English', (name, id, sentence) => {
    expect(spoken(name, id, en)).toBe(sentence);
  });

  group.each(translations)('in %s', (_, locale) => {
    it.each(cases)('%s says the same facts in other words', (name, id, sentence, facts) => {
      const own = spoken(name, id, locale);
      expect(own).not.toBe(sentence);
      for (const fact of facts) expect(own).toContain(fact);
    });
  });
});

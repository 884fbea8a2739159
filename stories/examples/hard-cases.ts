/** Ten hard cases of attribution, each a document of a few events. All of them are invented. */
import type { TimelineDocument, WrittenAttributor, WrittenClaim } from '../../src/index.js';
import type { Example } from './example.js';

const actors: NonNullable<TimelineDocument['actors']> = {
  mill: { name: 'Tarn Mill', type: 'organisation' },
  ward: { name: 'Ward Hospital', type: 'organisation' },
  mayor: { name: 'Mayor Arne', type: 'person' },
  envoy: { name: 'Envoy Brandt', type: 'person' },
  officer: { name: 'an officer', type: 'anonymous', count: 1 },
  lab: { name: 'Paper Laboratory', type: 'organisation' },
  wire: { name: 'Delta Wire', type: 'organisation' },
  herald: { name: 'Tarn Herald', type: 'organisation' },
  echo: { name: 'Valley Echo', type: 'organisation' },
  radio: { name: 'Radio Tarn', type: 'organisation' },
  post: { name: 'Upland Post', type: 'organisation' },
  globe: { name: 'Tarn Globe', type: 'organisation' },
};

const speaks = (by: string, on?: string): WrittenAttributor => ({ by, as: 'speaker', ...(on && { on }) });
const carries = (by: string, on?: string): WrittenAttributor => ({ by, as: 'outlet', ...(on && { on }) });

function claim(id: string, text: string, ...chain: readonly WrittenAttributor[]): WrittenClaim {
  return { id, text, chain };
}

type Content = Pick<TimelineDocument, 'events'> & Partial<TimelineDocument>;

function exampleOf(title: string, content: Content): Example {
  return {
    args: { timeline: { title: `${title} (fictitious)`, lang: 'en', actors, ...content } },
    page: { height: 240 },
  };
}

/** Who said it takes it back. */
export const selfRetraction: Example = exampleOf('A statement is taken back', {
  events: [
    {
      id: 'said',
      kind: 'statement',
      title: 'Mill: no oil was lost',
      speakers: 'mill',
      when: '2031-05-02',
      claims: claim(
        'none',
        'No oil was lost.',
        speaks('mill', '2031-05-02'),
        carries('herald', '2031-05-02'),
      ),
    },
    {
      id: 'unsaid',
      kind: 'statement',
      title: 'Mill: some oil was lost',
      speakers: 'mill',
      when: '2031-05-09',
      claims: claim(
        'some',
        'Some oil was lost.',
        speaks('mill', '2031-05-09'),
        carries('herald', '2031-05-09'),
      ),
    },
  ],
  links: [{ type: 'retracts', from: 'unsaid#some', to: 'said#none', on: '2031-05-09', assertedBy: ['mill'] }],
});

/** Five carry it, one wrote it. */
export const copiedWire: Example = exampleOf('One wire story', {
  sources: { story: { title: 'Dam said to leak', 'container-title': 'Delta Wire', issued: '2031-05-03' } },
  events: [
    {
      id: 'leak',
      title: 'The dam leaks',
      when: '2031-05-02',
      attribution: ['herald', 'echo', 'radio', 'post', 'globe'].map((outlet) => [
        { by: 'wire', as: 'outlet' as const, source: 'story' },
        carries(outlet, '2031-05-03'),
      ]),
    },
  ],
});

/** A paper without a name behind it, and who vouches for it. */
export const authenticatedLeak: Example = exampleOf('A leaked paper', {
  sources: { letter: { title: 'Letter of 4 April' } },
  events: [
    {
      id: 'letter',
      kind: 'report',
      title: 'The Herald prints a letter',
      outlet: 'herald',
      when: '2031-05-04',
      claims: claim(
        'knew',
        'The mill knew in April.',
        { by: 'officer', as: 'witness', source: 'letter' },
        carries('herald', '2031-05-04'),
      ),
    },
    {
      id: 'test',
      kind: 'statement',
      title: 'Laboratory: it is genuine',
      speakers: 'lab',
      when: '2031-05-08',
    },
  ],
  links: [
    { type: 'authenticates', from: 'test', to: 'source:letter', on: '2031-05-08', assertedBy: ['lab'] },
  ],
});

/** Somebody quotes somebody who quotes somebody. */
export const quotedTwice: Example = exampleOf('By hearsay', {
  events: [
    {
      id: 'order',
      title: 'The gates are ordered shut',
      when: '2031-05-05',
      attribution: [
        [
          { by: 'officer', as: 'speaker', on: '2031-05-05' },
          { by: 'wire', as: 'outlet', on: '2031-05-05', hedges: { word: 'reportedly', class: 'hearsay' } },
          carries('echo', '2031-05-06'),
        ],
      ],
    },
  ],
});

/** No day is known, only between what it lies. */
export const orderOnly: Example = exampleOf('In this order', {
  events: [
    { id: 'rain', title: 'The rain begins', when: '2031-05-01', attribution: 'radio' },
    {
      id: 'warning',
      title: 'A warning is given',
      when: {
        after: 'rain',
        before: 'break',
        asWritten: 'after the rain began, before the dam broke',
      },
      attribution: [[speaks('mayor', '2031-05-07'), carries('echo', '2031-05-08')]],
    },
    { id: 'break', title: 'The dam breaks', when: '2031-05-04', attribution: 'radio' },
  ],
});

/** It came out long after it happened. */
export const reportedLater: Example = exampleOf('Known later', {
  events: [
    {
      id: 'talks',
      kind: 'meeting',
      title: 'Secret talks on the dam',
      participants: ['mayor', 'envoy'],
      when: '2031-05-01',
      attribution: [[speaks('envoy', '2031-05-20'), carries('herald', '2031-05-21')]],
    },
  ],
});

/** Two say the 6th and two the 7th. */
export const twoDays: Example = exampleOf('The 6th or the 7th', {
  events: [
    {
      id: 'flood',
      title: 'The flood reaches Tarn',
      when: '[2031-05-06..2031-05-07]',
      claims: [
        claim('early', 'The flood came on 6 May.', speaks('mayor'), carries('herald', '2031-05-08')),
        claim(
          'early-too',
          'It came on the evening of the 6th.',
          speaks('mill'),
          carries('echo', '2031-05-08'),
        ),
        claim('late', 'The flood came on 7 May.', speaks('ward'), carries('radio', '2031-05-08')),
        claim(
          'late-too',
          'It came on the morning of the 7th.',
          speaks('envoy'),
          carries('wire', '2031-05-09'),
        ),
      ],
    },
  ],
  links: [
    { type: 'disputes', from: 'flood#late', to: 'flood#early', assertedBy: ['ward'] },
    { type: 'disputes', from: 'flood#late-too', to: 'flood#early-too', assertedBy: ['envoy'] },
  ],
});

/** Each has its own number, on its own day. */
export const differingTolls: Example = exampleOf('Tolls that differ', {
  quantities: { killed: { label: 'Killed', unit: 'people' } },
  events: [
    {
      id: 'toll',
      kind: 'incident',
      title: 'A bridge collapses',
      parties: 'mill',
      when: '2031-05-06',
      claims: [
        {
          ...claim('few', 'At least two.', speaks('mayor', '2031-05-06'), carries('radio')),
          values: { killed: '2..' },
        },
        {
          ...claim('more', 'Nine to eleven.', speaks('ward', '2031-05-07'), carries('echo')),
          values: { killed: '9..11' },
        },
      ],
    },
  ],
});

/** Denied, and nobody who is named asserts it. */
export const perhapsNever: Example = exampleOf('Denied', {
  events: [
    {
      id: 'shots',
      kind: 'incident',
      title: 'Shots at the mill',
      parties: 'mill',
      when: '2031-05-06',
      claims: {
        ...claim('no', 'Nobody fired.', speaks('mayor', '2031-05-06'), carries('radio')),
        stance: 'denies',
      },
    },
  ],
});

/** The words are a translation. */
export const translatedQuote: Example = exampleOf('In translation', {
  events: [
    {
      id: 'envoy',
      kind: 'statement',
      title: 'Envoy: we were not asked',
      speakers: 'envoy',
      when: '2031-05-10',
      attribution: [[speaks('envoy', '2031-05-10'), carries('radio', '2031-05-10')]],
      quotes: {
        by: 'envoy',
        text: 'Nobody asked us.',
        original: { text: 'Niemand hat uns gefragt.', lang: 'de' },
        translator: 'radio',
      },
    },
  ],
});

/** All of them, by what makes them hard. */
export const hardCases: Readonly<Record<string, Example>> = {
  'self-retraction': selfRetraction,
  'copied wire': copiedWire,
  'authenticated leak': authenticatedLeak,
  'quoted twice': quotedTwice,
  'order only': orderOnly,
  'reported later': reportedLater,
  'two days': twoDays,
  'differing tolls': differingTolls,
  'perhaps never': perhapsNever,
  'translated quote': translatedQuote,
};

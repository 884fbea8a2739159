// What the text supports of each event of the dispute, compiled manually: the facts that every view must state.

export interface Facts {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Who said or did it, to whom. */
  readonly who: readonly string[];
  readonly date: string;
  /** Who says so, nearest the event first, with words of distance. */
  readonly source: readonly string[];
}

const november = 'Some day in November 2025';
const since = 'Since some day between 1 November and 13 December 2025';
const open = `${since}, no end given`;
const ongoing = `${since}, still going on as of some day between 7 and 13 December 2025`;
const within = 'Between 1 November and 13 December 2025';
const answer = 'Between 6 and 13 December 2025';
const inferred = ' (date inferred by the compiler)';
const article = 'the article';

export const disputeFacts: readonly Facts[] = [
  {
    id: 'e01',
    title: 'Takaichi: Taiwan attack could threaten Japan',
    kind: 'Statement',
    who: ['Sanae Takaichi', 'parliament'],
    date: november,
    source: ['Sanae Takaichi', article],
  },
  {
    id: 'e02',
    title: 'Glass and Motegi meet',
    kind: 'Meeting',
    who: ['George Glass', 'Toshimitsu Motegi'],
    date: november + inferred,
    source: [article],
  },
  {
    id: 'e03',
    title: 'Glass: “we have her back”',
    kind: 'Statement',
    who: ['George Glass', 'reporters', 'Trump', 'the US embassy'],
    date: november,
    source: ['George Glass', article],
  },
  {
    id: 'e04',
    title: 'Trump and Xi speak by phone',
    kind: 'Call',
    who: ['Trump', 'Xi Jinping'],
    date: november,
    source: [article],
  },
  {
    id: 'e05',
    title: 'Trump calls Takaichi',
    kind: 'Call',
    who: ['Trump', 'Sanae Takaichi'],
    date: november,
    source: [
      'Japanese officials and an American briefed on the call',
      'an outlet',
      article,
      'those briefed on the calls',
    ],
  },
  {
    id: 'e06',
    title: 'Trump reportedly urges Tokyo to calm the dispute',
    kind: 'Request',
    who: ['Trump', 'Japan'],
    date: ongoing + inferred,
    source: ['reports', article, 'reportedly'],
  },
  {
    id: 'e07',
    title: 'China’s measures against Japan',
    kind: 'Measure',
    who: ['China', 'Japan'],
    date: ongoing,
    source: [article],
  },
  {
    id: 'e08',
    title: 'China’s citizens asked to avoid Japan',
    kind: 'Advisory',
    who: ['China', 'citizens of China'],
    date: within,
    source: [article],
  },
  {
    id: 'e09',
    title: 'Tokyo said to press Washington for public support',
    kind: 'Request',
    who: ['Japan', 'the United States'],
    date: ongoing,
    source: ['several reports', article, 'Several reports say'],
  },
  {
    id: 'e10',
    title: 'Yamada asks for stronger public support',
    kind: 'Request',
    who: ['Shigeo Yamada', 'the Trump administration'],
    date: within + inferred,
    source: [article],
  },
  {
    id: 'e11',
    title: 'Tokyo reportedly disappointed with US backing',
    kind: 'Situation',
    who: ['Japan', 'the United States'],
    date: open + inferred,
    source: ['reports', article, 'reportedly'],
  },
  {
    id: 'e12',
    title: 'The support asked for apparently has not come',
    kind: 'Situation',
    who: ['the United States', 'Japan'],
    date: ongoing + inferred,
    source: [article, 'apparently'],
  },
  {
    id: 'e13',
    title: 'Military and maritime tension grows',
    kind: 'Situation',
    who: ['Japan', 'China'],
    date: open,
    source: [article],
  },
  {
    id: 'e14',
    title: 'Fire-control radar alleged off southern Japan',
    kind: 'Radar incident',
    who: ['Chinese military aircraft', 'Japanese fighter jets'],
    date: 'On 6 or 7 December 2025',
    source: ['Japan', 'Terror Alarm', 'China', 'China’s embassy', 'allegedly', 'at least'],
  },
  {
    id: 'e15',
    title: 'Japan’s defence minister protests',
    kind: 'Protest',
    who: ['Japan’s Defence Minister', 'China'],
    date: 'On 6 or 7 December 2025' + inferred,
    source: ['Terror Alarm', article],
  },
  {
    id: 'e16',
    title: 'China’s ambassador summoned',
    kind: 'Protest',
    who: ['Japan', 'China’s ambassador'],
    date: '7 December 2025',
    source: [article],
  },
  {
    id: 'e17',
    title: 'Japan’s ministry: “deeply regrettable”',
    kind: 'Statement',
    who: ['Japan’s Ministry of Foreign Affairs'],
    date: answer + inferred,
    source: ['Japan’s Ministry of Foreign Affairs', article],
  },
  {
    id: 'e18',
    title: 'Beijing: Japanese aircraft obstructed flights',
    kind: 'Statement',
    who: ['China'],
    date: answer + inferred,
    source: ['China', article],
  },
  {
    id: 'e19',
    title: 'The Terror Alarm post',
    kind: 'Report',
    who: ['Terror Alarm'],
    date: '6 December 2025, zone not known',
    source: ['Terror Alarm', article],
  },
  {
    id: 'e20',
    title: 'Suspension of a ferry',
    kind: 'Suspension',
    who: [],
    date: open,
    source: ['South China Morning Post', article],
  },
  {
    id: 'e21',
    title: 'South China Morning Post on the ferry',
    kind: 'Report',
    who: ['South China Morning Post'],
    date: within + inferred,
    source: ['South China Morning Post', article],
  },
  {
    id: 'e22',
    title: 'China’s embassy: “stop smearing”',
    kind: 'Statement',
    who: ['China’s embassy', 'Japan'],
    date: `${answer} (not before: China’s ambassador summoned)`,
    source: ['China’s embassy', article],
  },
  {
    id: 'e23',
    title: 'The article',
    kind: 'Report',
    who: [article],
    date: 'Between 7 and 13 December 2025' + inferred,
    source: [article],
  },
];

/** Both accounts of the incident, which nothing that is disputed may lack. */
export const bothAccounts: Readonly<Record<'disputed' | 'disputing', string>> = {
  disputed: 'Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice',
  disputing: 'Japanese aircraft obstructed safe flying around the Liaoning',
};

/** What is disputed, and what disputes it: all of them show both accounts. */
export const disputedIds: readonly string[] = ['e14'];
export const inDisputeIds: readonly string[] = [...disputedIds, 'e18', 'e22'];

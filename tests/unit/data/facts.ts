/** The facts that the Japan–China document must state, compiled from the article and not from the document. */
import type { KindName, LinkType, Stance } from '../../../src/model/event.js';

/** What one event must contain; lists are complete unless stated otherwise. */
export interface EventFact {
  readonly kind: KindName;
  /** `at`, or `start/end` with a slash between them. */
  readonly when: string;
  /** Whether the article speaks of it as still going on. */
  readonly ongoing?: true;
  readonly asWritten?: string;
  readonly anchor?: string;
  readonly zone?: string;
  /** The ids of those in each role. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** The first step of each chain, of the event and of the claims that it contains or refers to; `a+b` speak together. */
  readonly roots: readonly string[];
  /** `who: word (class)`, of all those chains. */
  readonly hedges?: readonly string[];
  /** Claims stated in this event, or in the event that their reference names. */
  readonly claims?: readonly string[];
  /** The beginning of each quotation. */
  readonly quotes?: readonly string[];
  /** What the ambiguities must speak of, among other things. */
  readonly open?: readonly string[];
}

export interface ClaimFact {
  readonly stance: Stance;
  /** The chain step by step, up to the article. */
  readonly chain: readonly string[];
  /** What its text must speak of. */
  readonly says: readonly string[];
}

/** `from`, type, `to`, and who asserts it: nobody for an inference of the compiler's. */
export type LinkFact = readonly [
  from: string,
  type: LinkType,
  to: string,
  assertedBy: readonly string[],
  noted?: string,
];

const november = '2025-11-XX';
const window = '[2025-11-01..2025-12-13]';
const open: string = `${window}/..`;
const weekend = '[2025-12-06..2025-12-07]';
const aftermath = '[2025-12-06..2025-12-13]';

export const eventFacts: Readonly<Record<string, EventFact>> = {
  e01: {
    kind: 'statement',
    when: november,
    asWritten: 'last month',
    anchor: 'e23',
    roles: { speakers: ['takaichi'], addressees: ['parliament'] },
    roots: ['takaichi'],
    open: ['Controversial', 'pro-independence allies', 'willingness to defend Taiwan'],
  },
  e02: {
    kind: 'meeting',
    when: november,
    anchor: 'e03',
    roles: { participants: ['glass', 'motegi'] },
    roots: ['article'],
    open: ['inherited'],
  },
  e03: {
    kind: 'statement',
    when: november,
    asWritten: 'last month',
    anchor: 'e23',
    roles: {
      speakers: ['glass'],
      addressees: ['reporters'],
      onBehalfOf: ['trump', 'glass', 'us-embassy'],
    },
    roots: ['glass'],
    claims: ['e03#coercion'],
    quotes: ['This is a classic case of Chinese economic coercion', 'have her back'],
    open: ['“this”', 'one utterance or two', 'Via Reuters', 'photograph or the text'],
  },
  e04: {
    kind: 'call',
    when: november,
    asWritten: 'last month',
    anchor: 'e23',
    roles: { participants: ['trump', 'xi'] },
    roots: ['article'],
    open: ['Who called', 'what was said', 'which day', 'No source'],
  },
  e05: {
    kind: 'call',
    when: november,
    asWritten: 'Later the same day',
    anchor: 'e04',
    roles: { participants: ['trump', 'takaichi'], initiator: ['trump'] },
    roots: ['japanese-officials+american-briefed', 'those-briefed'],
    hedges: [
      'unnamed-outlet: Japanese officials and an American (unnamed-source)',
      'unnamed-outlet: those briefed (unnamed-source)',
    ],
    claims: ['e05#c1', 'e05#c2'],
    open: ['the same day', 'Whose day', 'without naming the outlet'],
  },
  e06: {
    kind: 'request',
    when: open,
    ongoing: true,
    roles: { requesters: ['trump'], addressees: ['japan'] },
    roots: ['unnamed-reports'],
    hedges: ['article: reportedly (hearsay)'],
    open: ['call to Takaichi'],
  },
  e07: {
    kind: 'measure',
    when: open,
    ongoing: true,
    asWritten: 'Since then',
    anchor: 'e01',
    roles: { imposers: ['china'], targets: ['japan'] },
    roots: ['article'],
    open: ['no source'],
  },
  e08: {
    kind: 'advisory',
    when: window,
    asWritten: 'Already',
    anchor: 'e23',
    roles: { issuers: ['china'], audience: ['chinese-citizens'] },
    roots: ['article'],
    open: ['date', 'issuing body', 'No source'],
  },
  e09: {
    kind: 'request',
    when: open,
    ongoing: true,
    asWritten: 'currently',
    anchor: 'e23',
    roles: { requesters: ['japan'], addressees: ['usa'] },
    roots: ['several-reports'],
    hedges: ['article: Several reports say (unnamed-source)'],
    open: ['start is unknown'],
  },
  e10: {
    kind: 'request',
    when: window,
    roles: { requesters: ['yamada'], addressees: ['trump-administration'] },
    roots: ['article'],
    open: ['No source is named'],
  },
  e11: {
    kind: 'situation',
    when: open,
    roles: { parties: ['japan', 'usa'] },
    roots: ['unnamed-reports'],
    hedges: ['article: reportedly (hearsay)'],
    open: ['defective'],
  },
  e12: {
    kind: 'situation',
    when: open,
    ongoing: true,
    roles: { parties: ['usa', 'japan'] },
    roots: ['article'],
    hedges: ['article: apparently (appearance)'],
    open: ['did not happen', 'No source'],
  },
  e13: {
    kind: 'situation',
    when: open,
    asWritten: 'of late',
    anchor: 'e23',
    roles: { parties: ['japan', 'china'] },
    roots: ['article'],
    open: ['vague', 'No source'],
  },
  e14: {
    kind: 'radar-incident',
    when: weekend,
    asWritten: 'weekend',
    anchor: 'e19',
    roles: { parties: ['chinese-aircraft', 'japanese-jets'] },
    roots: ['japan', 'terror-alarm', 'china', 'chinese-embassy'],
    hedges: ['article: allegedly (allegation)', 'article: at least (approximation)'],
    claims: ['e14#jp', 'e19#post', 'e18#cn', 'e22#cn-smear'],
    open: [
      'F-15',
      'from the carrier',
      'repeatedly',
      'locked',
      'international airspace',
      'post alone',
      'one day or on both',
      'cut off',
      'not speak of the radar',
    ],
  },
  e15: {
    kind: 'protest',
    when: weekend,
    anchor: 'e19',
    roles: { protesters: ['defence-minister'], addressees: ['china'] },
    roots: ['terror-alarm'],
    open: ['may be one with', 'not the one who reports'],
  },
  e16: {
    kind: 'protest',
    when: '2025-12-07',
    asWritten: 'On Sunday',
    anchor: 'e19',
    roles: { protesters: ['japan'], addressees: ['chinese-ambassador'] },
    roots: ['article'],
    open: ['neither side', 'No source'],
  },
  e17: {
    kind: 'statement',
    when: aftermath,
    anchor: 'e14',
    roles: { speakers: ['foreign-ministry'] },
    roots: ['foreign-ministry'],
    quotes: ['deeply regrettable'],
    open: ['during the summons'],
  },
  e18: {
    kind: 'statement',
    when: aftermath,
    anchor: 'e14',
    roles: { speakers: ['china'] },
    roots: ['china'],
    claims: ['e18#cn'],
    open: ['counter-accusation, not a denial'],
  },
  e19: {
    kind: 'report',
    when: '2025-12-06',
    asWritten: 'December 6, 2025',
    zone: 'unknown',
    roles: { outlet: ['terror-alarm'] },
    roots: ['terror-alarm'],
    claims: ['e19#post'],
    open: ['cut off', 'threat', 'account’s own', 'American zone', 'the 7th in Tokyo'],
  },
  e20: {
    kind: 'suspension',
    when: open,
    asWritten: 'the latest development',
    anchor: 'e23',
    roles: {},
    roots: ['scmp'],
    open: ['ship', 'operator', 'route', 'who ordered'],
  },
  e21: { kind: 'report', when: window, roles: { outlet: ['scmp'] }, roots: ['scmp'] },
  e22: {
    kind: 'statement',
    when: aftermath,
    asWritten: 'new',
    anchor: 'e23',
    roles: { speakers: ['chinese-embassy'], addressees: ['japan'] },
    roots: ['chinese-embassy'],
    claims: ['e22#cn-smear'],
    quotes: ['China solemnly demands that Japan stop smearing and slandering'],
    open: ['Which embassy'],
  },
  e23: {
    kind: 'report',
    when: '[2025-12-07..2025-12-13]',
    roles: { outlet: ['article'] },
    roots: ['article'],
    open: ['no date in the text'],
  },
};

/** Each claim, by the one event that states it. */
export const claimFacts: Readonly<Record<string, ClaimFact>> = {
  'e03#coercion': {
    stance: 'characterises',
    chain: ['glass as speaker', 'article as outlet'],
    says: ['classic case', 'economic coercion'],
  },
  'e05#c1': {
    stance: 'asserts',
    chain: [
      'japanese-officials+american-briefed as briefed',
      'unnamed-outlet as outlet',
      'article as outlet',
    ],
    says: ['Beijing', 'sovereignty', 'Taiwan'],
  },
  'e05#c2': {
    stance: 'asserts',
    chain: ['those-briefed as briefed', 'unnamed-outlet as outlet', 'article as outlet'],
    says: ['subtle', 'no pressure'],
  },
  'e14#jp': {
    stance: 'asserts',
    chain: ['japan as speaker', 'article as outlet'],
    says: ['fire-control radar', 'Japanese jets'],
  },
  'e18#cn': {
    stance: 'counter-accuses',
    chain: ['china as speaker', 'article as outlet'],
    says: ['Japanese aircraft', 'obstructed', 'Liaoning'],
  },
  'e19#post': {
    stance: 'asserts',
    chain: ['terror-alarm as poster', 'article as outlet'],
    says: ['J-15', 'Liaoning', 'repeatedly', 'locked', 'F-15', 'international airspace', 'southeast'],
  },
  'e22#cn-smear': {
    stance: 'characterises',
    chain: ['chinese-embassy as speaker', 'article as outlet'],
    says: ['smear', 'slander'],
  },
};

export const linkFacts: readonly LinkFact[] = [
  ['e03', 'after', 'e02', ['article']],
  ['e03', 'responds-to', 'e07', []],
  ['e05', 'after', 'e04', ['article']],
  ['e05', 'same-day', 'e04', [], 'outside the quoted block'],
  ['e05', 'about', 'e01', ['article']],
  ['e06', 'after', 'e04', ['article'], 'especially after'],
  ['e06', 'may-be-same', 'e05', []],
  ['e07', 'retaliates-for', 'e01', ['article', 'scmp']],
  ['e08', 'part-of', 'e07', []],
  ['e10', 'because-of', 'e07', ['article']],
  ['e10', 'part-of', 'e09', []],
  ['e11', 'after', 'e03', ['article']],
  ['e12', 'about', 'e10', ['article']],
  ['e14', 'part-of', 'e13', []],
  ['e18#cn', 'disputes', 'e14#jp', [], 'counter-accusation'],
  ['e22#cn-smear', 'disputes', 'e14#jp', []],
  ['e19#post', 'may-be-same', 'e14#jp', [], 'Not a corroboration'],
  ['e15', 'protests', 'e14', ['terror-alarm']],
  ['e16', 'protests', 'e14', ['article']],
  ['e16', 'may-be-same', 'e15', []],
  ['e17', 'responds-to', 'e14', ['article']],
  ['e18', 'responds-to', 'e17', ['article']],
  ['e18', 'same-incident', 'e14', []],
  ['e19', 'reports', 'e14', ['article']],
  ['e19', 'reports', 'e15', ['article']],
  ['e20', 'part-of', 'e07', [], 'does not say who ordered'],
  ['e20', 'after', 'e08', []],
  ['e21', 'reports', 'e20', ['article']],
  ['e22', 'about', 'e14', []],
  ['e22', 'responds-to', 'e16', []],
];

/** Details of the incident that no one but the post gives. */
export const wordsOfThePostAlone: readonly string[] = [
  'F-15',
  'repeatedly',
  'locked',
  'lock-on',
  'international airspace',
];

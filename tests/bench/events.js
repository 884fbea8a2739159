// The two lists of the benchmark: seeded, bursty, five years, eight kinds, one tenth of them ranges; the same in Node and in a page.

/** The kinds, and so the lanes, of the tidy list. */
export const kinds = ['statement', 'call', 'request', 'incident', 'protest', 'measure', 'advisory', 'report'];

/** Half of the plain list is of the one kind that requires nothing, the other half of kinds whose role is missing. */
const plainKind = 'event';
const kindsWithoutRole = kinds.slice(1);

/** The whole span, in epoch milliseconds. */
export const span = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2026, 0, 1) };

const actors = [
  'the foreign ministry',
  'the harbour authority',
  'the coast guard',
  'the trade commission',
  'the embassy',
  'the prime minister’s office',
  'the fishery agency',
  'the governor',
  'the defence ministry',
  'the airline association',
  'the parliament',
  'a senior official',
  'the port workers’ union',
  'the customs service',
  'the energy regulator',
  'the delegation',
];

const outlets = ['Harbour Gazette', 'The Northern Post', 'Wire Service', 'Evening Courier', 'Radio Strait'];

const subjects = [
  'the closure of the strait',
  'new tariffs on seafood',
  'the seizure of a trawler',
  'flights over the islands',
  'the radar contact at night',
  'a draft of the treaty',
  'the summit in the capital',
  'visas for students',
  'the ferry timetable',
  'exports of rare metals',
  'the inspection of cargo',
  'the undersea cable',
];

const deeds = {
  statement: (by, about) => `${by} calls ${about} unacceptable`,
  call: (by, about, to) => `${by} and ${to} speak by telephone about ${about}`,
  request: (by, about, to) => `${by} asks ${to} to explain ${about}`,
  incident: (by, about) => `Vessels of ${by} meet after ${about}`,
  protest: (by, about, to) => `${by} protests to ${to} over ${about}`,
  measure: (by, about, to) => `${by} acts against ${to} over ${about}`,
  advisory: (by, about) => `${by} warns travellers of ${about}`,
  report: (by, about) => `Report on ${about} names ${by}`,
  event: (by, about) => `${by} waits for news of ${about}`,
};

const roles = {
  statement: (by, to) => ({ speakers: by, addressees: to }),
  call: (by, to) => ({ participants: [by, to] }),
  request: (by, to) => ({ requesters: by, addressees: to }),
  incident: (by, to) => ({ parties: [by, to] }),
  protest: (by, to) => ({ protesters: by, addressees: to }),
  measure: (by, to) => ({ imposers: by, targets: to }),
  advisory: (by, to) => ({ issuers: by, audience: to }),
  report: (by, to, outlet) => ({ outlet }),
};

/** Numbers in [0, 1) that depend on the seed alone (mulberry32, Tommy Ettinger). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Events as they are written.
 * @param {{ list?: 'tidy' | 'plain', size: number, seed: number, dates?: 'text' | 'numbers' }} wanted
 *   `tidy`: so many events with all that their kinds require, in no order, with dates as `text` (ISO; seconds for points
 *   and days for ranges) or `numbers` (epoch milliseconds);
 *   `plain`: `{id, kind, title, when}`, so many points and a tenth as many ranges, as numbers, sorted by start.
 */
export function makeEvents({ list = 'tidy', size, seed, dates = 'text' }) {
  const random = randomNumbers(seed);
  const bursts = Array.from({ length: 48 }, () => ({ at: random(), width: 0.001 + 0.012 * random() }));
  const context = { random, bursts, dates };
  return list === 'plain' ? makePlain(size, context) : inChunks(size, (number) => makeEvent(number, context));
}

/** How many events a list has, for so many of its size. */
export function countOf({ list = 'tidy', size }) {
  return list === 'plain' ? size + Math.floor(size / 10) : size;
}

/** The kinds of a list, in the order in which they come. */
export function kindsOf(events) {
  return [...new Set(events.map(({ kind }) => kind))];
}

function makePlain(size, { random, bursts }) {
  const count = countOf({ list: 'plain', size });
  const dates = Array.from({ length: count }, (_, i) => {
    const start = makeStart(random, bursts);
    return i < size ? start : [start, start + makeLength(random)];
  });
  const startOf = (when) => (typeof when === 'number' ? when : when[0]);
  dates.sort((a, b) => startOf(a) - startOf(b));
  const pick = pickerOf(random);
  return inChunks(count, (number) => {
    const kind = number % 2 === 0 ? plainKind : kindsWithoutRole[(number >>> 1) % kindsWithoutRole.length];
    const by = pick(actors);
    const title = titleOf(kind, by, pick(subjects), pick(actors));
    return { id: `e${number}`, kind, title, when: dates[number] };
  });
}

/** Through JSON and back: whole strings and plain objects, as a page has them from the network. */
function inChunks(size, make) {
  const events = [];
  while (events.length < size) {
    const length = Math.min(10_000, size - events.length);
    const chunk = Array.from({ length }, (_, i) => make(events.length + i));
    for (const event of JSON.parse(JSON.stringify(chunk))) events.push(event);
  }
  return events;
}

function pickerOf(random) {
  return (list) => list[Math.floor(random() * list.length)];
}

function titleOf(kind, by, about, to) {
  const title = deeds[kind](by, about, to);
  return title[0].toUpperCase() + title.slice(1);
}

function makeEvent(number, { random, bursts, dates }) {
  const pick = pickerOf(random);
  const kind = kinds[number % kinds.length];
  const by = pick(actors);
  const to = pick(actors.filter((actor) => actor !== by));
  const outlet = pick(outlets);
  const title = titleOf(kind, by, pick(subjects), to);
  return {
    id: `e${number}`,
    kind,
    title,
    when: makeDate(random, bursts, dates),
    ...roles[kind](by, to, outlet),
    ...(random() < 0.9 ? { attribution: outlet } : {}),
  };
}

function makeDate(random, bursts, dates) {
  const start = makeStart(random, bursts);
  if (random() >= 0.1) return dates === 'numbers' ? start : `${iso(start).slice(0, 19)}Z`;
  const end = start + makeLength(random);
  return dates === 'numbers' ? [start, end] : `${iso(start).slice(0, 10)}/${iso(end).slice(0, 10)}`;
}

/** In a burst, or now and then anywhere; whole seconds. */
function makeStart(random, bursts) {
  const burst = bursts[Math.floor(random() * bursts.length)];
  const tail = -Math.log(1 - random()) * burst.width;
  const place = random() < 0.7 ? Math.min(0.999, burst.at + tail) : random();
  return Math.floor((span.start + place * (span.end - span.start)) / 1000) * 1000;
}

/** Up to twenty days. */
function makeLength(random) {
  return (1 + Math.floor(random() * 20)) * 86_400_000;
}

function iso(time) {
  return new Date(time).toISOString();
}

/** The start and end of an event in epoch milliseconds, as a host that knows these data would read them; a point ends where it starts. */
export function boundsOf({ when }) {
  if (typeof when === 'number') return [when, when];
  if (typeof when !== 'string') return when;
  const slash = when.indexOf('/');
  if (slash < 0) {
    const time = Date.parse(when);
    return [time, time];
  }
  return [Date.parse(when.slice(0, slash)), Date.parse(when.slice(slash + 1)) + 86_400_000];
}

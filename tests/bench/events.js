// The events of the benchmark: seeded, bursty, five years, eight kinds, one tenth of them ranges; the same in Node and in a page.

/** The kinds, and so the lanes, of the benchmark. */
export const kinds = ['statement', 'call', 'request', 'incident', 'protest', 'measure', 'advisory', 'report'];

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
 * Events as they are written, in no order.
 * @param {{ size: number, seed: number, dates: 'text' | 'numbers' }} wanted
 *   `text`: ISO dates, seconds for points and days for ranges; `numbers`: epoch milliseconds.
 */
export function makeEvents({ size, seed, dates }) {
  const random = randomNumbers(seed);
  const bursts = Array.from({ length: 48 }, () => ({ at: random(), width: 0.001 + 0.012 * random() }));
  const context = { random, bursts, dates };
  const events = [];
  while (events.length < size) {
    const length = Math.min(10_000, size - events.length);
    const chunk = Array.from({ length }, (_, i) => makeEvent(events.length + i, context));
    // Through JSON and back: whole strings and plain objects, as a page has them from the network.
    for (const event of JSON.parse(JSON.stringify(chunk))) events.push(event);
  }
  return events;
}

function makeEvent(number, { random, bursts, dates }) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kind = kinds[number % kinds.length];
  const by = pick(actors);
  const to = pick(actors.filter((actor) => actor !== by));
  const outlet = pick(outlets);
  const title = deeds[kind](by, pick(subjects), to);
  return {
    id: `e${number}`,
    kind,
    title: title[0].toUpperCase() + title.slice(1),
    when: makeDate(random, bursts, dates),
    ...roles[kind](by, to, outlet),
    ...(random() < 0.9 ? { attribution: outlet } : {}),
  };
}

function makeDate(random, bursts, dates) {
  const burst = bursts[Math.floor(random() * bursts.length)];
  const tail = -Math.log(1 - random()) * burst.width;
  const place = random() < 0.7 ? Math.min(0.999, burst.at + tail) : random();
  const start = Math.floor((span.start + place * (span.end - span.start)) / 1000) * 1000;
  if (random() >= 0.1) return dates === 'numbers' ? start : `${iso(start).slice(0, 19)}Z`;
  const end = start + (1 + Math.floor(random() * 20)) * 86_400_000;
  return dates === 'numbers' ? [start, end] : `${iso(start).slice(0, 10)}/${iso(end).slice(0, 10)}`;
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

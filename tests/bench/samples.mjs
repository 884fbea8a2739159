// Pure sums over a sampled profile of the browser.
import { quantile } from './statistics.mjs';

/**
 * Functions by the time spent in themselves, in microseconds, largest first; the idle thread is no function.
 * @param {(frame: { functionName: string, url: string, lineNumber: number }) => string} nameOf what distinguishes functions
 */
export function selfTimes(profile, nameOf) {
  const { own, byId } = ownTimes(profile);
  const times = new Map();
  for (const [id, time] of own) add(times, nameOf(byId.get(id).callFrame), time);
  return sorted(times);
}

/** Functions by the time from their call to their return; a recursive call counts once. */
export function totalTimes(profile, nameOf) {
  const { own, byId } = ownTimes(profile);
  const times = new Map();
  const walk = (node, above) => {
    const name = nameOf(node.callFrame);
    const isOuter = !above.has(name);
    if (isOuter) above.add(name);
    const time = (node.children ?? []).reduce(
      (sum, id) => sum + walk(byId.get(id), above),
      own.get(node.id) ?? 0,
    );
    if (isOuter) {
      above.delete(name);
      add(times, name, time);
    }
    return time;
  };
  if (profile.nodes.length > 0) walk(profile.nodes[0], new Set());
  return sorted(times);
}

/** The part of a profile between two times of its own clock, in microseconds. */
export function partOf(profile, from, to) {
  let time = profile.startTime;
  const timeDeltas = profile.timeDeltas.map((delta, i) => {
    time += delta;
    // A delta stands before its sample: it is the time of the sample before.
    return i > 0 && time > from && time - delta < to ? Math.min(time, to) - Math.max(time - delta, from) : 0;
  });
  return { ...profile, timeDeltas };
}

/**
 * A profile in which no sample counts for more than so many microseconds: samples are evenly spaced while the thread
 * runs, so a longer space is time in which the machine was busy with other things.
 */
export function withoutPauses(profile, most) {
  return { ...profile, timeDeltas: profile.timeDeltas.map((delta) => Math.min(delta, most)) };
}

/** Functions by the median of their times in several runs, largest first; a run in which one is missing counts as 0. */
export function medianTimes(runs) {
  const byRun = runs.map((times) => new Map(times.map(({ name, time }) => [name, time])));
  const names = new Set(byRun.flatMap((times) => [...times.keys()]));
  const median = new Map();
  for (const name of names)
    median.set(
      name,
      quantile(
        byRun.map((times) => times.get(name) ?? 0),
        0.5,
      ),
    );
  return sorted(median);
}

function ownTimes({ nodes, samples, timeDeltas }) {
  const own = new Map();
  samples.forEach((id, i) => add(own, id, timeDeltas[i + 1] ?? 0));
  return { own, byId: new Map(nodes.map((node) => [node.id, node])) };
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

function sorted(times) {
  times.delete('(idle)');
  return [...times].map(([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}

// Pure sums over a sampled profile of the browser.

/** Functions by the time spent in themselves, in microseconds, largest first. */
export function selfTimes(profile) {
  const { own, byId } = ownTimes(profile);
  const times = new Map();
  for (const [id, time] of own) add(times, nameOf(byId.get(id)), time);
  return sorted(times);
}

/** Functions by the time from their call to their return; a recursive call counts once. */
export function totalTimes(profile) {
  const { own, byId } = ownTimes(profile);
  const times = new Map();
  const walk = (node, above) => {
    const name = nameOf(node);
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

function ownTimes({ nodes, samples, timeDeltas }) {
  const own = new Map();
  samples.forEach((id, i) => add(own, id, timeDeltas[i + 1] ?? 0));
  return { own, byId: new Map(nodes.map((node) => [node.id, node])) };
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

function nameOf({ callFrame: { functionName, url, lineNumber } }) {
  const file = url.split('/').at(-1);
  const name = functionName || '(anonymous)';
  return file ? `${name} ${file}:${lineNumber + 1}` : name;
}

function sorted(times) {
  return [...times].map(([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}

// Imports every entry point of the package, and uses what is made for programs: what is printed is the same in every runtime.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { AttributedTimeline, drawSvg, en, parse } from 'attributed-timeline';
import { read, write, writtenFormatNames } from 'attributed-timeline/io';
import { AttributedTimeline as Component } from 'attributed-timeline/react';
import { renderTimeline, servedStyleHashes } from 'attributed-timeline/server';

const folder = './node_modules/attributed-timeline/';
const { exports: entries } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const locales = readdirSync(`${folder}dist/locales`).filter((name) => name.endsWith('.js'));
const paths = Object.keys(entries).flatMap((entry) =>
  entry.includes('*') ? locales.map((name) => `./locales/${name}`) : [entry],
);
for (const path of paths.sort()) {
  const isJson = path.endsWith('.json');
  const options = isJson ? { with: { type: 'json' } } : {};
  const entry = await import(`attributed-timeline${path.slice(1)}`, options);
  // Bun has the fields of an object as names, too.
  console.log(path, isJson ? typeof entry.default : Object.keys(entry).sort().join());
}

const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
const written = {
  title: 'A ferry and a radar',
  timeZone: 'Asia/Tokyo',
  events: [
    { id: 'ferry', kind: 'suspension', title: 'Ferry suspended', when: '2025-12/..', service: 'ferry' },
    { id: 'radar', title: 'Radar alleged', when: '2025-12-06', attribution: 'Harbour Gazette' },
  ],
};
const timeline = parse(written);
console.log('element', new AttributedTimeline().laneOrder);
console.log('component', renderToString(createElement(Component, { timeline: written })));
console.log(
  'drawing',
  digest(drawSvg(timeline, { locale: en, width: 1160, height: 'auto', isFigure: true })),
);
console.log('page', digest(renderTimeline(written, { locale: en })), String(await servedStyleHashes()));
for (const format of writtenFormatNames) {
  const { content, losses } = await write(timeline, format, { locale: en, on: '2026-01-01' });
  console.log(format, digest(content), losses.length);
  if (format !== 'XLSX') continue;
  const { document, faults } = await read(content, { extension: 'xlsx' });
  console.log('read again', document.events.length, faults.length);
}

// What frameworks and editors know of the element, where the packed package is installed beside React.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTypes, host, lend, run, write } from './host.js';

const installed = join(host, 'node_modules/attributed-timeline');
const json = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), 'utf8'));

interface Named {
  readonly name: string;
  readonly type: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly members: readonly (Named & { readonly privacy?: string; readonly inheritedFrom?: unknown })[];
}

describe('the manifest', () => {
  const { modules } = json('custom-elements.json') as {
    readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
  };
  const element = modules[0]!.declarations.find(({ name }) => name === 'AttributedTimeline')!;

  it('has what can be imported, and nothing that is private', () => {
    expect(modules.map(({ path }) => path)).toEqual(['dist/index.js', 'dist/define.js']);
    expect(modules.filter(({ path }) => !existsSync(join(installed, path)))).toEqual([]);
    const hidden = element.members.filter(
      ({ name, privacy }) => privacy !== undefined || name.startsWith('#'),
    );
    expect(hidden).toEqual([]);
  });

  it('has unions in place of their names, and the type of each event', () => {
    const typeOf = (list: readonly Named[], name: string): string | undefined =>
      list.find((each) => each.name === name)?.type.text;
    expect(typeOf(element.attributes, 'lane-order')).toBe(
      "'auto' | 'given' | 'count' | 'first' | 'last' | 'name'",
    );
    expect(typeOf(element.attributes, 'view-mode')).toBe("'timeline' | 'list' | 'table' | 'auto'");
    expect(typeOf(element.events, 'at-select')).toBe('CustomEvent<SelectDetail>');
    expect(element.events.filter(({ type }) => !/^CustomEvent<\w+>$/.test(type.text))).toEqual([]);
  });
});

describe('data for editors', () => {
  it('have every attribute of the manifest, with its values', () => {
    const data = json('dist/vscode.html-custom-data.json') as {
      readonly tags: readonly { readonly name: string; readonly attributes: readonly Named[] }[];
    };
    const [tag] = data.tags;
    expect(tag?.name).toBe('attributed-timeline');
    expect(tag?.attributes.find(({ name }) => name === 'clock')).toMatchObject({
      values: [{ name: 'happened' }, { name: 'reported' }],
    });
    const webTypes = json('dist/web-types.json') as {
      readonly contributions: {
        readonly html: { readonly elements: readonly { readonly attributes: readonly Named[] }[] };
      };
    };
    const names = webTypes.contributions.html.elements[0]?.attributes.map(({ name }) => name);
    expect(names).toEqual(tag?.attributes.map(({ name }) => name));
    expect(names?.length).toBeGreaterThan(15);
  });
});

describe('types in a strict project', () => {
  const element = "import { AttributedTimeline } from 'attributed-timeline/react';";
  /** Every line after `@ts-expect-error` has to be one, and no other may be. */
  const modules = {
    'documents.ts': `
      import type { AttributedTimeline, TimelineDocument, WithUnknownFields } from 'attributed-timeline';
      export const right: TimelineDocument = {
        title: 'Dispute',
        events: [{ title: 'Ferry suspended', kind: 'suspension', service: 'ferry', when: '2025-12/..' }],
      };
      // @ts-expect-error: the field is "when"
      export const date: TimelineDocument = { events: [{ title: 'Ferry', date: '2025-12' }] };
      // @ts-expect-error: the role is "speakers"
      export const role: TimelineDocument = { events: [{ title: 'A word', speaker: 'Ann' }] };
      // @ts-expect-error: the field is "timeZone"
      export const zone: TimelineDocument = { timezone: 'Asia/Tokyo', events: [] };
      // @ts-expect-error: no such status
      export const status: TimelineDocument = { events: [{ title: 'Ferry', status: 'over' }] };
      export const own: WithUnknownFields<TimelineDocument> = {
        desk: 'Asia',
        events: [{ title: 'A sighting', kind: 'sighting', witnesses: ['Ann'] }],
      };
      export const show = (timeline: AttributedTimeline): unknown => (timeline.timeline = own);
    `,
    'react.tsx': `
      ${element}
      import type { TimelineEventOf } from 'attributed-timeline/react';
      import { createRef, type JSX } from 'react';
      import type { AttributedTimeline as TimelineElement } from 'attributed-timeline';
      const ref = createRef<TimelineElement>();
      export const right: JSX.Element = (
        <AttributedTimeline
          ref={ref}
          className="wide"
          events={[{ title: 'Ferry suspended', when: '2025-12' }]}
          laneBy={(event) => event.kind}
          onAtSelect={(event) => ref.current?.select(event.detail.id)}
        />
      );
      export const ranges: readonly JSX.Element[] = [
        <AttributedTimeline view="2025-12/2026-01" src={null} selected={null} />,
        <AttributedTimeline view={[0, 1]} initialView={1999} />,
        <AttributedTimeline view={ref.current?.view} />,
        <AttributedTimeline view={null} />,
      ];
      function choose({ detail: { id }, currentTarget }: TimelineEventOf<'at-select'>): void {
        currentTarget.select(id);
      }
      export const handler: JSX.Element = <AttributedTimeline onAtSelect={choose} />;
      // @ts-expect-error: no range
      export const range: JSX.Element = <AttributedTimeline view={true} />;
      // @ts-expect-error: the name is "laneBy"
      export const name: JSX.Element = <AttributedTimeline laneby="kind" />;
      // @ts-expect-error: no lanes by colour
      export const value: JSX.Element = <AttributedTimeline laneBy="colour" />;
      // @ts-expect-error: the name is "onAtSelect"
      export const event: JSX.Element = <AttributedTimeline onAtSelected={() => {}} />;
      // @ts-expect-error: ids are texts
      export const detail: JSX.Element = <AttributedTimeline onAtSelect={({ detail }) => detail.id - 1} />;
    `,
    'tag.tsx': `
      import type { TimelineEventOf } from 'attributed-timeline/tag/react';
      import type { JSX } from 'react';
      const choose = ({ detail, currentTarget }: TimelineEventOf<'at-select'>): boolean =>
        currentTarget.select(detail.id);
      export const handler: JSX.Element = <attributed-timeline onat-select={choose} />;
      export const right: JSX.Element = (
        <attributed-timeline lane-by="side" accepts-files="" onat-select={(event) => event.currentTarget.fit()} />
      );
      export const range: JSX.Element = <attributed-timeline view="2025-12" src={null} />;
      // @ts-expect-error: the name is "laneBy", or "lane-by"
      export const name: JSX.Element = <attributed-timeline laneby="kind" />;
      // @ts-expect-error: no lanes by colour
      export const value: JSX.Element = <attributed-timeline lane-by="colour" />;
      // @ts-expect-error: the name is "events"
      export const property: JSX.Element = <attributed-timeline event={[]} />;
    `,
  };

  beforeAll(() => ['react', '@types/react', 'csstype'].forEach(lend));

  it('refuse what is misspelt, in documents and in properties, and nothing else', () => {
    expect(checkTypes(modules)).toBe('');
  });

  it.each(['react', 'tag-react', 'tag-preact', 'tag-solid', 'tag-svelte', 'tag-vue'])(
    'have the type of an event, for a handler with a name: %s',
    (name) => {
      const types = readFileSync(join(installed, `dist/frameworks/${name}.d.ts`), 'utf8');
      expect(types).toContain("export type { TimelineEventOf } from './props.js';");
    },
  );

  it('are of a component that a server without a page can make', () => {
    write(
      'server.mjs',
      `${element}
      import { createElement } from 'react';
      console.log(typeof window, createElement(AttributedTimeline, { events: [] }).type.displayName);`,
    );
    expect(run(process.execPath, ['server.mjs'], host)).toEqual({
      code: 0,
      output: 'undefined AttributedTimeline\n',
    });
  });
});

/** Who says so, of a statement of Wikidata: its references as sources. */
import type { Source } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WrittenAttributor } from '../../model/written.js';
import { edtfOf } from './wikidata-time.js';
import { snakDate, snaksIn, snakText, type Labels, type Snak } from './wikidata-snaks.js';

/** A chain for each reference that names a work or a page; its source is added to the others. */
export function referenceChains(
  references: unknown,
  labels: Labels,
  sources: Map<string, Source>,
): readonly (readonly WrittenAttributor[])[] {
  const list = Array.isArray(references) ? (references as readonly unknown[]) : [];
  return list.flatMap((reference) => {
    const step = isDictionary(reference) ? stepOf(snaksIn(reference['snaks']), labels, sources) : undefined;
    return step ? [[step]] : [];
  });
}

/** The work that it is stated in, the one it was imported from, else the site of its page. */
function stepOf(
  snaks: readonly Snak[],
  labels: Labels,
  sources: Map<string, Source>,
): WrittenAttributor | undefined {
  const first = (property: string): Snak | undefined => snaks.find((snak) => snak.property === property);
  const textOf = (property: string): string | undefined => {
    const snak = first(property);
    return snak && (snakText(snak, labels) || undefined);
  };
  const page = textOf('P854') ?? textOf('P4656');
  const host = page === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(page)?.[1];
  const by = textOf('P248') ?? textOf('P123') ?? textOf('P143') ?? host;
  if (by === undefined) return undefined;
  const [title, issued, accessed] = [textOf('P1476'), dateOf(first('P577')), dateOf(first('P813'))];
  const id = page ?? [by, title, issued].filter((part) => part !== undefined).join(', ');
  sources.set(id, {
    type: page === undefined ? 'document' : 'webpage',
    ...(title !== undefined ? { title } : page === undefined && { title: by }),
    ...(page !== undefined && { URL: page }),
    ...(issued !== undefined && { issued }),
    ...(accessed !== undefined && { accessed }),
  });
  return { by, as: 'outlet', source: id };
}

function dateOf(snak: Snak | undefined): string | undefined {
  const date = snak && snakDate(snak);
  return date && 'when' in date ? edtfOf(date.when) : undefined;
}

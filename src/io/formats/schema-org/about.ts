/** What is said of an event in `subjectOf`: claims with their reviews, and what was published about it. */
import { isDictionary } from '../../../model/format/read-fields.js';
import { claimFields, reviewFields, type NodeContext } from './claims.js';
import { listOf, namesIn, textOf, typesOf, type Node } from './nodes.js';

type Fields = Readonly<Record<string, unknown>>;

/** Claims, chains, and which claim disputes which; what is neither is kept. */
export function aboutFields(node: Node, context: NodeContext): Fields {
  const claims: Fields[] = [];
  const attribution: unknown[] = [];
  const disputes: Fields[] = [];
  const rest: unknown[] = [];
  for (const [at, given] of listOf(node['subjectOf']).entries()) {
    const item = context.resolve(given);
    const found = isDictionary(item) ? claimsOf(item, at + 1, context) : undefined;
    const chain = isDictionary(item) && !found ? chainOf(item, context) : undefined;
    claims.push(...(found?.claims ?? []));
    disputes.push(...(found?.disputes ?? []));
    if (chain) attribution.push(chain);
    if (!found && !chain) rest.push(given);
  }
  return {
    ...(claims.length > 0 && { claims }),
    ...(attribution.length > 0 && { attribution }),
    ...(disputes.length > 0 && { disputes }),
    ...(rest.length > 0 && { subjectOf: rest.map((each) => textOf(each) ?? JSON.stringify(each)) }),
  };
}

/** With the ids of its claims made different from those beside them; undefined for what states none. */
function claimsOf(
  item: Node,
  number: number,
  context: NodeContext,
): { readonly claims: readonly Fields[]; readonly disputes: readonly Fields[] } | undefined {
  const types = typesOf(item);
  if (!types.includes('Claim') && !types.includes('ClaimReview')) return undefined;
  const { claims, disputes } = types.includes('Claim')
    ? { ...claimFields(item, context), disputes: undefined }
    : reviewFields(item, context);
  const own = listOf(claims).filter(isDictionary);
  if (own.length === 0) return undefined;
  const numbered = (id: unknown): string => `${String(id)}-${number}`;
  return {
    claims: own.map((claim) => ({ ...claim, id: numbered(claim['id']) })),
    disputes: listOf(disputes)
      .filter(isDictionary)
      .map(({ from, to }) => ({ from: numbered(from), to: numbered(to) })),
  };
}

/** Who published it, or who said it where nobody did. */
function chainOf(item: Node, { resolve, sources }: NodeContext): unknown {
  if (!typesOf(item).some((type) => /Work$|Article$|Report$|Posting$/.test(type))) return undefined;
  const publishers = namesIn(item, resolve, 'publisher', 'sourceOrganization');
  const by = publishers.length > 0 ? publishers : namesIn(item, resolve, 'author', 'creator');
  const source = sources.keyOf(item, undefined);
  const on = textOf(item['datePublished']);
  if (by.length === 0) return undefined;
  return [
    {
      ...{ by, as: publishers.length > 0 ? 'outlet' : 'speaker' },
      ...(on !== undefined && { on }),
      ...(source !== undefined && { source }),
    },
  ];
}

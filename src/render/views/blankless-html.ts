/** Lit's `html` for what is laid out as blocks: blanks with a line break, which are there for readers of the source alone, make no nodes. */
import { html as html_, type TemplateResult } from 'lit';

const made = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** A template without blanks that hold a line break, but for those between attributes. Words of a text stay on one line. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  let kept = made.get(strings);
  if (!kept) made.set(strings, (kept = withoutBlanks(strings)));
  return html_(kept, ...values);
}

/** An array of its own, by which Lit knows the template. */
function withoutBlanks(strings: TemplateStringsArray): TemplateStringsArray {
  let isInTag = false;
  const kept = strings.map((text) =>
    text.replace(/[<>]|\s*\n\s*/g, (found) => {
      if (found === '<' || found === '>') isInTag = found === '<';
      return isInTag || found === '>' ? found : '';
    }),
  );
  return Object.assign(kept, { raw: strings.raw });
}

/** A thread as a text: a numbered line for each event, with its date, who to whom, what it answers and what it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadLine, ThreadText } from '../../model/threads/thread-text.js';
import type { TimelineHeader } from '../../model/header.js';
import { capitalise, countWords, joinFacts } from '../../words/compose.js';
import type { Description } from '../../words/describe.js';
import { answerWords } from '../../words/link-verbs.js';
import type { Locale } from '../../words/locale.js';
import { composed, given } from './bidi-text.js';

/** A thread and what its events are described by. */
export interface ThreadContent {
  readonly text: ThreadText;
  readonly header: TimelineHeader;
  readonly locale: Locale;
  readonly describe: (row: number) => Description | undefined;
  /** The event whose details these are; undefined in print. */
  readonly current?: number | undefined;
  /** Goes to another event; undefined in print. */
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Levels of branches are seen by how far their lines stand in, up to so many. */
const mostIndents = 3;

/** The list, with how many events there are before and after it. */
export function threadList(content: ThreadContent): TemplateResult {
  const { text, locale } = content;
  const { before, after } = locale.threads;
  return html`${text.before > 0 ? html`<p class="second">${countWords(before, text.before, locale)}</p>` : nothing}
    <ol class="thread" part="thread">
      ${text.lines.map((line) => item(line, content))}
    </ol>
    ${text.after > 0 ? html`<p class="second">${countWords(after, text.after, locale)}</p>` : nothing}`;
}

function item(line: ThreadLine, content: ThreadContent): TemplateResult | typeof nothing {
  const { locale, header, current, onSelect } = content;
  const description = content.describe(line.row);
  if (!description) return nothing;
  const { title, lang, date, actors, id } = description;
  const isCurrent = current === line.row;
  const answer = line.answers && answerWords(line.answers, header, locale, (name) => name);
  const facts = joinFacts([capitalise(date, locale.lang), actors], locale);
  return html`<li
    class="thread-line level-${Math.min(mostIndents, line.level)}"
    aria-current=${isCurrent ? 'true' : nothing}
  >
    <span class="thread-number">${line.number}</span>
    <div>
      <p class="second">${composed(facts, locale)}</p>
      <p>
        ${
          onSelect && !isCurrent
            ? html`<button type="button" class="link" part="link" @click=${() => onSelect(id)}>
                ${given(title, lang)}
              </button>`
            : html`<b>${given(title, lang)}</b>`
        }
      </p>
      ${answer ? html`<p class="second">${composed(joinFacts([answer.words, answer.by], locale), locale)}</p>` : nothing}
    </div>
  </li>`;
}

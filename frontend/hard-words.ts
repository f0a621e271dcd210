import { html, type TemplateResult } from 'lit';
import type { Term } from './deck-model';

/** A stretch of a text, and the term that it is a way to write of. */
interface Found {
  start: number;
  end: number;
  term: Term;
}

/** What never begins a line: a browser would break a line between a button and a comma. */
const STOP = /^[.,;:!?)'’]+/;

/** The text with its hard words as buttons that show what they mean; the server says how each is written here. */
export function withHardWords(text: string, terms: Term[]): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let done = 0;
  for (const { start, end, term } of found(text, terms)) {
    if (start >= done) {
      const stop = STOP.exec(text.slice(end))?.[0] ?? '';
      pieces.push(text.slice(done, start), word(text.slice(start, end), stop, term));
      done = end + stop.length;
    }
  }
  return [...pieces, text.slice(done)];
}

function found(text: string, terms: Term[]): Found[] {
  return terms
    .flatMap((term) => term.words.map((it) => ({ start: text.indexOf(it), end: text.indexOf(it) + it.length, term })))
    .filter((it) => it.start >= 0)
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function word(text: string, stop: string, term: Term): TemplateResult {
  const button = html`<button type="button" class="hard-word" popovertarget=${idOf(term)}>${text}</button>`;
  return html`<span class="unbroken">${button}${stop}</span>`;
}

/** What the words mean, to stand once a page. */
export function meanings(terms: Term[], close: string): TemplateResult[] {
  return terms.map(
    (it) => html`
      <div id=${idOf(it)} class="meaning" popover>
        <span class="meaning-name">${it.name}</span>
        <p>${it.meaning}</p>
        <button type="button" popovertarget=${idOf(it)} popovertargetaction="hide">${close}</button>
      </div>
    `,
  );
}

function idOf(term: Term): string {
  return `term-${term.id}`;
}

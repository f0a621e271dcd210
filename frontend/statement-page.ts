import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Stored } from './answer-store';
import { type DeckData, fill, OVERVIEW, RESULT, type Statement } from './deck-model';
import { circle, type Deck, messages, readAloud, star } from './deck-parts';
import { meanings, withHardWords } from './hard-words';

const CHOICES: readonly Answer[] = ['agree', 'neither', 'disagree'];

/** From this width on the explanation stands open beside the statement. */
const wide = matchMedia('(min-width: 64rem)');

/** One statement, what it means, and the answers below it. */
export function statementPage(deck: Deck, data: DeckData, stored: Stored, statement: Statement): TemplateResult {
  const { texts } = data;
  const given = stored.answers[statement.id]?.answer;
  return html`
    <div class="deck">
      <div class="deck-top">${progress(deck, data, stored, statement)} ${messages(deck, data)}</div>
      <section class="deck-statement" aria-labelledby="statement">
        <p class="topic">${statement.topic}</p>
        <h1 id="statement" tabindex="-1">${withHardWords(statement.text, statement.terms)}</h1>
        <div class="tools">${star(deck, texts, stored, statement)} ${readAloud(texts, statement.text)}</div>
        ${meanings(statement.terms, texts.close)}
      </section>
      ${explanation(texts, statement)}
      <div class="answers" role="group" aria-label=${texts.answersLabel}>
        ${CHOICES.map((it) => choice(deck, texts, it, given))}
        <div class="steps">
          <button
            type="button"
            class="step"
            ?disabled=${data.statements[0] === statement}
            @click=${() => deck.back()}
          >
            ${texts.back}
          </button>
          ${choice(deck, texts, 'skip', given)}
          <button type="button" class="step" @click=${() => deck.forward()}>${texts.forward}</button>
        </div>
      </div>
    </div>
  `;
}

function choice(deck: Deck, texts: DeckData['texts'], answer: Answer, given: Answer | undefined): TemplateResult {
  const effect = texts[`${answer}Effect`];
  return html`
    <button
      type="button"
      class="choice ${answer}"
      aria-pressed=${String(given === answer)}
      @click=${() => deck.choose(answer)}
    >
      ${answer === 'skip' ? nothing : circle('mark')}
      <span class="choice-word">${texts[answer]}</span>
      ${effect ? html`<span class="choice-effect">${effect}</span>` : nothing}
    </button>
  `;
}

/**
 * A circle a statement: coloured where it has an answer, dashed where it was skipped, a ring around where the voter is. Each is a
 * short cut for a finger or a mouse; by keyboard and screen reader the overview does the same.
 */
function progress(deck: Deck, data: DeckData, stored: Stored, here: Statement): TemplateResult {
  const { texts, statements } = data;
  const given = (it: Statement): string => stored.answers[it.id]?.answer ?? 'open';
  return html`
    <div class="circles" aria-hidden="true">
      ${statements.map(
        (it) => html`<i
          class="${given(it)} ${it === here ? 'here' : ''}"
          title=${it.text}
          @click=${() => deck.goTo(it.id)}
        ></i>`,
      )}
    </div>
    <div class="progress">
      <span>${fill(texts.progress, statements.indexOf(here) + 1, statements.length)}</span>
      ${deck.returning === RESULT
        ? html`<button type="button" class="to-overview" @click=${() => deck.finish('result')}>${texts.backToResult}</button>`
        : html`<button type="button" class="to-overview" @click=${() => deck.goTo(OVERVIEW)}>${texts.toOverview}</button>`}
    </div>
  `;
}

function explanation(texts: DeckData['texts'], statement: Statement): TemplateResult | typeof nothing {
  const parts = [
    [texts.meaning, statement.meaning],
    [texts.current, statement.current],
    [texts.argumentFor, statement.argumentFor],
    [texts.argumentAgainst, statement.argumentAgainst],
  ].filter(([, text]) => text);
  if (!parts.length && !statement.terms.length) {
    return nothing;
  }
  return html`
    <details class="explanation" ?open=${wide.matches}>
      <summary>${texts.explanation}</summary>
      ${readAloud(texts, parts.flat().join('. '))}
      <dl>
        ${parts.map(
          ([title, text]) => html`
            <dt>${title}</dt>
            <dd>${withHardWords(text, statement.terms)}</dd>
          `,
        )}
        ${statement.terms.map(
          (it) => html`
            <dt>${it.name}</dt>
            <dd>${it.meaning}</dd>
          `,
        )}
      </dl>
    </details>
  `;
}

/** Shows a new page of the deck as a page load would: unfolded as it was at first, from the top, and told to a screen reader. */
export function readFromTop(deck: HTMLElement): void {
  deck.querySelector('details.explanation')?.toggleAttribute('open', wide.matches);
  scrollTo({ top: 0 });
  deck.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Awaited } from './address';
import type { Answer, Stored } from './answer-store';
import { type DeckData, fill, type Statement } from './deck-model';
import { meanings, withHardWords } from './hard-words';
import { partyChoice } from './party-choice';
import './read-aloud';

/** What the pages show of the deck that they are in, and what a voter does to it. */
interface Deck {
  readonly isOfLesson: boolean;
  readonly offline: boolean;
  readonly waiting: boolean;
  readonly notice: string;
  readonly droppedAnswers: number;
  asking: boolean;
  choose(answer: Answer): void;
  star(id: string): void;
  leaveOut(leftOut: string[]): void;
  forward(): void;
  back(): void;
  goTo(at: string): void;
  startOver(): void;
  finish(awaited: Awaited): Promise<void>;
}

const CHOICES: readonly Answer[] = ['agree', 'neither', 'disagree'];

/** One statement, what it means, and the answers within thumb's reach. */
export function statementPage(
  deck: Deck,
  data: DeckData,
  stored: Stored,
  statement: Statement,
): TemplateResult {
  const { texts } = data;
  const number = data.statements.indexOf(statement) + 1;
  const given = stored.answers[statement.id]?.answer;
  return html`
    <div class="deck">
      ${progress(texts, number, data.statements.length)} ${messages(deck, data)}
      <section class="deck-statement" aria-labelledby="statement">
        <p class="topic">${statement.topic}</p>
        <h1 id="statement" tabindex="-1">${withHardWords(statement.text, statement.terms)}</h1>
        ${star(deck, texts, stored, statement)} ${readAloud(texts, statement.text)} ${explanation(texts, statement)}
        ${meanings(statement.terms, texts.close)}
      </section>
      <div class="answers" role="group" aria-label=${texts.answersLabel}>
        ${CHOICES.map((it) => choice(deck, texts, it, given))}
        <div class="steps">
          <button type="button" class="step" ?disabled=${number === 1} @click=${() => deck.back()}>
            ${texts.back}
          </button>
          ${choice(deck, texts, 'skip', given)}
          <button type="button" class="step" @click=${() => deck.forward()}>${texts.forward}</button>
        </div>
      </div>
    </div>
  `;
}

function choice(
  deck: Deck,
  texts: DeckData['texts'],
  answer: Answer,
  given: Answer | undefined,
): TemplateResult {
  return html`
    <button
      type="button"
      class="choice ${answer}"
      aria-pressed=${String(given === answer)}
      @click=${() => deck.choose(answer)}
    >
      <span class="choice-word">${texts[answer]}</span>
      ${texts[`${answer}Effect`] ? html`<span class="choice-effect">${texts[`${answer}Effect`]}</span>` : nothing}
    </button>
  `;
}

/** A switch that has a statement count double. On the statement it has words, in a list only its sign. */
function star(
  deck: Deck,
  texts: DeckData['texts'],
  stored: Stored,
  statement: Statement,
  inList = false,
): TemplateResult | typeof nothing {
  if (deck.isOfLesson) {
    return nothing;
  }
  const isStarred = stored.starred.includes(statement.id);
  return html`
    <button
      type="button"
      class="star"
      aria-pressed=${String(isStarred)}
      aria-label=${inList ? fill(texts.starOf, statement.text) : nothing}
      title=${texts.starEffect}
      @click=${() => deck.star(statement.id)}
    >
      <span class="star-sign" aria-hidden="true">${isStarred ? '★' : '☆'}</span>
      ${inList ? nothing : html`<span>${texts.star}</span>`}
    </button>
  `;
}

function progress(texts: DeckData['texts'], number: number, total: number): TemplateResult {
  const words = fill(texts.progress, number, total);
  return html`
    <div class="progress">
      <progress max=${total} value=${number} aria-label=${words}></progress>
      <span aria-hidden="true">${words}</span>
    </div>
  `;
}

function messages(deck: Deck, data: DeckData): TemplateResult {
  const { texts } = data;
  return html`
    <div role="status">
      ${deck.notice ? html`<p class="notice">${fill(deck.notice, deck.droppedAnswers)}</p>` : nothing}
      ${deck.offline ? html`<p class="notice">${texts.offline}</p>` : nothing}
      ${deck.waiting ? html`<p class="notice">${texts.waiting}</p>` : nothing}
    </div>
  `;
}

function readAloud(texts: DeckData['texts'], text: string): TemplateResult {
  return html`<read-aloud .text=${text} .label=${texts.readAloud} .stop=${texts.readAloudStop}></read-aloud>`;
}

function explanation(texts: DeckData['texts'], statement: Statement): TemplateResult {
  const parts: [string, string][] = [
    [texts.meaning, statement.meaning],
    [texts.current, statement.current],
    [texts.argumentFor, statement.argumentFor],
    [texts.argumentAgainst, statement.argumentAgainst],
  ];
  return html`
    <details class="explanation">
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

/** Every answer at a glance, each one tap away, and the way to the result. */
export function overviewPage(deck: Deck, data: DeckData, stored: Stored): TemplateResult {
  const { texts } = data;
  const stances = Object.values(stored.answers).filter((it) => it.answer !== 'skip').length;
  return html`
    <div class="overview">
      ${messages(deck, data)}
      <h1 tabindex="-1">${texts.overview}</h1>
      <p class="lead">${fill(texts.overviewLead, stances, data.statements.length)}</p>
      ${finish(deck, texts, stored)}
      ${deck.isOfLesson
        ? nothing
        : html`
            ${partyChoice(texts, data.parties, stored.leftOut, (leftOut) => deck.leaveOut(leftOut))}
            <p class="star-hint"><span aria-hidden="true">☆</span> ${texts.starHint}</p>
          `}
      <ol class="answer-list">
        ${data.statements.map((it) => overviewRow(deck, texts, it, stored))}
      </ol>
      ${deck.isOfLesson ? nothing : startOver(deck, texts)}
    </div>
  `;
}

/** To the result; whoever was sent one can compare with it first. */
function finish(deck: Deck, texts: DeckData['texts'], stored: Stored): TemplateResult {
  const toResult = (style: string): TemplateResult => html`
    <button type="button" class=${style} ?disabled=${deck.waiting} @click=${() => deck.finish('result')}>
      ${texts.toResult}
    </button>
  `;
  return stored.received
    ? html`
        <button type="button" class="primary" ?disabled=${deck.waiting} @click=${() => deck.finish('comparison')}>
          ${texts.toComparison}
        </button>
        ${toResult('secondary to-result')}
      `
    : toResult('primary');
}

function overviewRow(
  deck: Deck,
  texts: DeckData['texts'],
  statement: Statement,
  stored: Stored,
): TemplateResult {
  const answer = stored.answers[statement.id]?.answer;
  return html`
    <li class="answer-item">
      ${star(deck, texts, stored, statement, true)}
      <button type="button" class="answer-row" @click=${() => deck.goTo(statement.id)}>
        <span class="answer-text">${statement.text}</span>
        <span class="answer-given ${answer ?? 'open'}">${answer ? texts[answer] : texts.unanswered}</span>
      </button>
    </li>
  `;
}

function startOver(deck: Deck, texts: DeckData['texts']): TemplateResult {
  const ask = (asking: boolean) => () => {
    deck.asking = asking;
  };
  return deck.asking
    ? html`
        <div class="start-over" role="group" aria-labelledby="start-over">
          <p id="start-over">${texts.startOverSure}</p>
          <button type="button" class="secondary" @click=${() => deck.startOver()}>${texts.startOverYes}</button>
          <button type="button" class="secondary" @click=${ask(false)}>${texts.startOverNo}</button>
        </div>
      `
    : html`<button type="button" class="secondary" @click=${ask(true)}>${texts.startOver}</button>`;
}

/** Shows a new page of the deck as a page load would: unfolded nothing, from the top, and told to a screen reader. */
export function readFromTop(deck: HTMLElement): void {
  deck.querySelector('details.explanation')?.removeAttribute('open');
  scrollTo({ top: 0 });
  deck.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Stored } from './answer-store';
import { type DeckData, fill, firstWithoutStance, type Statement } from './deck-model';
import { circle, type Deck, messages, star } from './deck-parts';
import { partyChoice } from './party-choice';

/** Every answer at a glance, each one tap away, and the way to the result. */
export function overviewPage(deck: Deck, data: DeckData, stored: Stored): TemplateResult {
  const { texts } = data;
  const stances = Object.values(stored.answers).filter((it) => it.answer !== 'skip').length;
  return html`
    <div class="overview">
      ${messages(deck, data)}
      <h1 tabindex="-1">${texts.overview}</h1>
      <p class="lead">${fill(texts.overviewLead, stances, data.statements.length)}</p>
      ${deck.isOfLesson || stances >= data.fewest ? finish(deck, texts, stored) : goOn(deck, data, stored, stances)}
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

/** To the result; whoever was dared can go to the duel first. */
function finish(deck: Deck, texts: DeckData['texts'], stored: Stored): TemplateResult {
  const toResult = (style: string): TemplateResult => html`
    <button type="button" class=${style} ?disabled=${deck.waiting} @click=${() => deck.finish('result')}>
      ${texts.toResult}
    </button>
  `;
  return stored.received
    ? html`
        <button type="button" class="primary" ?disabled=${deck.waiting} @click=${() => deck.finish('duel')}>
          ${texts.toDuel}
        </button>
        ${toResult('secondary to-result')}
      `
    : toResult('primary');
}

/** Too few answers for a result: how many are missing, and the way to the first of them. */
function goOn(deck: Deck, data: DeckData, stored: Stored, stances: number): TemplateResult {
  const missing = data.fewest - stances;
  const words = missing === 1 ? data.texts.missingOne : data.texts.missing;
  return html`
    <button type="button" class="primary go-on" @click=${() => deck.goTo(firstWithoutStance(data, stored))}>
      ${fill(words, missing)}
    </button>
  `;
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
      <button type="button" class="answer-row" @click=${() => deck.edit(statement.id)}>
        ${circle(answer ?? 'open')}
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

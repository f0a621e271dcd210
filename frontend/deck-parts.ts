import { html, nothing, type TemplateResult } from 'lit';
import type { Awaited } from './address';
import type { Answer, Stored } from './answer-store';
import { type DeckData, fill, type Statement } from './deck-model';
import './read-aloud';

/** What the pages show of the deck that they are in, and what a voter does to it. */
export interface Deck {
  readonly isOfLesson: boolean;
  readonly offline: boolean;
  readonly waiting: boolean;
  readonly notice: string;
  readonly droppedAnswers: number;
  /** Where the next answer leads back to; empty where the next statement follows. */
  readonly returning: string;
  asking: boolean;
  choose(answer: Answer): void;
  star(id: string): void;
  leaveOut(leftOut: string[]): void;
  forward(): void;
  back(): void;
  goTo(at: string): void;
  /** To one statement to change its answer, and back from there. */
  edit(id: string): void;
  startOver(): void;
  finish(awaited: Awaited): Promise<void>;
}

/** A circle as on the ballot, coloured in by hand where it was chosen. */
export function circle(style: string): TemplateResult {
  return html`<svg class="circle ${style}" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="12" />
    <path d="M8 15C11 11 15 8 20 6 15 11 12 15 9 21c4-5 9-10 15-13-5 5-9 9-12 15 5-6 10-10 17-12-6 4-11 8-13 14 3-5 7-7 12-9" />
  </svg>`;
}

/** A switch that has a statement count double. On the statement it has words, in a list only its sign. */
export function star(
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

export function messages(deck: Deck, data: DeckData): TemplateResult {
  const { texts } = data;
  return html`
    <div role="status">
      ${deck.notice ? html`<p class="notice">${fill(deck.notice, deck.droppedAnswers)}</p>` : nothing}
      ${deck.offline ? html`<p class="notice">${texts.offline}</p>` : nothing}
      ${deck.waiting ? html`<p class="notice">${texts.waiting}</p>` : nothing}
    </div>
  `;
}

export function readAloud(texts: DeckData['texts'], text: string): TemplateResult {
  return html`<read-aloud .text=${text} .language=${texts.language} .label=${texts.readAloud} .stop=${texts.readAloudStop}></read-aloud>`;
}

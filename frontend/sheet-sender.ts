import { isBlank, type Stored, toSheet } from './answer-store';
import { OVERVIEW } from './deck-model';

/** Answers in between two background sends; the last ones follow at the end, on reconnecting and on leaving. */
const SEND_EVERY = 3;

/** What a deck is to its sender. */
interface Sending extends HTMLElement {
  readonly isOfLesson: boolean;
}

/**
 * Offers the whole sheet of a lesson to the server now and then; without a network it stays here, and goes along the next
 * time. That of the quiz stays in this browser: the result asks for it when it is wanted.
 */
export class SheetSender {
  private unsent = 0;

  /** As the event 'sheet' of this element. */
  constructor(private readonly deck: Sending) {}

  /** Notes that something changed that the server does not know. */
  changed(): void {
    this.unsent += 1;
  }

  /** On the overview the pupil is about to be done: there everything goes at once. */
  sendIfDue(stored: Stored | undefined): void {
    if (this.unsent >= SEND_EVERY || stored?.at === OVERVIEW) {
      this.send(stored);
    }
  }

  sendTheRest(stored: Stored | undefined): void {
    if (this.unsent > 0) {
      this.send(stored);
    }
  }

  send(stored: Stored | undefined): void {
    if (stored && this.deck.isOfLesson && !isBlank(stored) && navigator.onLine) {
      this.unsent = 0;
      this.deck.dispatchEvent(new CustomEvent('sheet', { detail: toSheet(stored) }));
    }
  }
}

import { LitElement } from 'lit';
import type { Answer, Stored } from './answer-store';
import type { DeckData } from './deck-model';

/** What can have the focus in a deck, in the order of the page. */
const FOCUSABLE = 'h1, button, summary';

/**
 * The element's own side of a deck: it draws in the page's own DOM and uses its style sheet; what it says comes from the
 * server's message files. In the quiz the page brings the data, and the first statement as the server has drawn it; a voter
 * who got hold of that by keyboard keeps hold of it when the deck takes over. In a lesson Flow sets the data.
 */
export abstract class DeckElement extends LitElement {
  static override properties = {
    deck: { attribute: false },
    stored: { state: true },
    offline: { state: true },
    waiting: { state: true },
    asking: { state: true },
  };

  declare deck?: DeckData;
  declare stored?: Stored;
  declare offline: boolean;
  /** Whether the voter asked for the result and the network is not there yet. */
  declare waiting: boolean;
  /** Whether the voter is asked if starting over is meant. */
  declare asking: boolean;
  private readonly cleanUps: (() => void)[] = [];
  private held = -1;

  constructor() {
    super();
    this.offline = !navigator.onLine;
    this.waiting = false;
    this.asking = false;
  }

  protected override createRenderRoot(): HTMLElement {
    const data = this.querySelector('script[data-deck]')?.textContent;
    if (data) {
      this.deck = JSON.parse(data) as DeckData;
      this.held = [...this.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
      this.replaceChildren();
    }
    return this;
  }

  protected override firstUpdated(): void {
    this.querySelectorAll<HTMLElement>(FOCUSABLE)[this.held]?.focus({ preventScroll: true });
    const page = document.documentElement;
    page.classList.remove('resuming');
    if (page.dataset.tapped) {
      this.choose(page.dataset.tapped as Answer);
      delete page.dataset.tapped;
    }
  }

  abstract choose(answer: Answer): void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cleanUps.splice(0).forEach((it) => it());
  }

  /** Until the element leaves the page. */
  protected listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.whenGone(() => target.removeEventListener(type, listener));
  }

  protected whenGone(cleanUp: () => void): void {
    this.cleanUps.push(cleanUp);
  }
}

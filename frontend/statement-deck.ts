import { LitElement, type TemplateResult } from 'lit';
import { type Answer, AnswerStore, isBlank, onStoreChange, type Stored } from './answer-store';
import { addressOf, after, before, type DeckData, give, OVERVIEW, resume, type Statement, toggled } from './deck-model';
import { overviewPage } from './overview-page';
import { readFromTop, statementPage } from './statement-page';
import { onKey, onSwipe } from './deck-input';
import { type Awaited, noteWaiting, takeReceived, wasWaitingFor } from './address';
import { untilReachable } from './connection';
import { SheetSender } from './sheet-sender';

/** A second tap of a double tap lands on the next statement within this time; nobody reads that fast. */
const DOUBLE_TAP_MS = 250;
/** How long the chosen answer shows before the next statement comes. */
const SHOW_CHOICE_MS = 120;

/**
 * The statements, one at a time, then the overview. Holds all statements and all answers, so that no tap waits for the
 * network. It draws in the page's own DOM and uses its style sheet; what it says comes from the server's message files.
 */
export class StatementDeck extends LitElement {
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

  /** What changed since the voter began, and how many answers that cost; empty while nothing did. */
  notice = '';
  droppedAnswers = 0;
  chosen?: Answer;
  private store?: AnswerStore;
  /** Where to go after the next answer, instead of to the statement that follows; empty where it follows. */
  private returning = '';
  private readonly sender = new SheetSender(this);
  private movedAt = -Infinity;
  private readonly cleanUp: (() => void)[] = [];

  constructor() {
    super();
    this.offline = !navigator.onLine;
    this.waiting = false;
    this.asking = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void => {
      target.addEventListener(type, listener);
      this.cleanUp.push(() => target.removeEventListener(type, listener));
    };
    listen(window, 'online', () => {
      this.offline = false;
      this.sender.send(this.stored);
    });
    listen(window, 'offline', () => (this.offline = true));
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && (this.waiting = false));
    listen(window, 'pagehide', () => this.sender.sendTheRest(this.stored));
    listen(window, 'keydown', (event) => onKey(event as KeyboardEvent, this));
    this.cleanUp.push(onStoreChange((key) => this.store?.isAt(key) && this.changedElsewhere()));
    this.cleanUp.push(onSwipe(this, () => this.forward(), () => this.back()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cleanUp.splice(0).forEach((it) => it());
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('deck') && this.deck) {
      this.store = new AnswerStore(this.deck.edition, this.deck.keptAs);
      this.takeUp();
      // The code of a result that somebody sent is kept with the answers, until there is something to compare.
      const received = takeReceived();
      this.keep(this.stored && received ? { ...this.stored, received } : this.stored);
      if (this.stored && !isBlank(this.stored)) {
        this.sender.send(this.stored);
      }
      const awaited = wasWaitingFor();
      void (awaited ? this.finish(awaited) : noteWaiting());
    }
  }

  /** Goes on where this browser was. */
  private takeUp(): void {
    const { deck, store } = this;
    if (deck && store) {
      const { stored, dropped } = resume(store.load(deck.revision), deck);
      this.notice = dropped < 0 ? '' : dropped === 0 ? deck.texts.changedAllKept : deck.texts.changedSomeKept;
      this.droppedAnswers = dropped;
      this.stored = stored;
    }
  }

  /** Another tab is further on. It saved already; saving here too would have two tabs answer each other for ever. */
  private changedElsewhere(): void {
    const { deck, store } = this;
    const isNewer = deck && store && store.load(deck.revision).revision > deck.revision;
    void (isNewer ? location.reload() : this.takeUp());
  }

  /** Whether this deck is that of a lesson: it leads to no result, so there is nothing to weigh and nobody to choose. */
  get isOfLesson(): boolean {
    return this.deck?.resultUrl === '';
  }

  /** The statement on the screen; undefined on the overview. */
  get statement(): Statement | undefined {
    return this.deck?.statements.find((it) => it.id === this.stored?.at);
  }

  protected override render(): TemplateResult | undefined {
    if (!this.deck || !this.stored) {
      return undefined;
    }
    const { statement } = this;
    return statement ? statementPage(this, this.deck, this.stored, statement) : overviewPage(this, this.deck, this.stored);
  }

  choose(answer: Answer): void {
    const { deck, store, statement, stored } = this;
    if (!deck || !statement || !stored || this.chosen || performance.now() - this.movedAt < DOUBLE_TAP_MS) {
      return;
    }
    this.chosen = answer;
    const given = give(stored, statement, answer);
    const next = this.returning || after(deck, statement.id);
    this.stored = given;
    // Kept as if it had moved on: the page may load again by itself before it has, when the server lost the session.
    store?.save({ ...given, at: next });
    this.sender.changed();
    setTimeout(() => {
      this.chosen = undefined;
      this.goTo(next);
    }, SHOW_CHOICE_MS);
  }

  /** Has a statement count double, or once again. */
  star(id: string): void {
    this.weigh({ starred: toggled(this.stored?.starred ?? [], id) });
  }

  leaveOut(leftOut: string[]): void {
    this.weigh({ leftOut });
  }

  private weigh(weights: Partial<Stored>): void {
    this.keep(this.stored && { ...this.stored, ...weights });
    this.sender.changed();
    this.sender.sendIfDue(this.stored);
  }

  forward(): void {
    if (this.deck && this.stored && this.stored.at !== OVERVIEW) {
      this.goTo(after(this.deck, this.stored.at));
    }
  }

  back(): void {
    if (this.deck && this.stored) {
      this.goTo(before(this.deck, this.stored.at));
    }
  }

  edit(id: string): void {
    this.goTo(id);
    this.returning = OVERVIEW;
  }

  goTo(at: string): void {
    const { stored } = this;
    if (!stored || this.chosen || stored.at === at) {
      return;
    }
    this.returning = '';
    this.asking = false;
    this.waiting = false;
    noteWaiting();
    this.notice = '';
    this.movedAt = performance.now();
    this.keep({ ...stored, at });
    this.sender.sendIfDue(this.stored);
    void this.updateComplete.then(() => readFromTop(this));
  }

  startOver(): void {
    this.store?.clear();
    this.asking = false;
    this.takeUp();
    this.sender.send(this.stored);
    void this.updateComplete.then(() => readFromTop(this));
  }

  /** To the result, or to the duel with who sent a code, as soon as the server can be reached. */
  async finish(awaited: Awaited): Promise<void> {
    const { deck, stored } = this;
    if (!deck || !stored || this.waiting) {
      return;
    }
    if (this.isOfLesson) {
      this.sender.send(this.stored);
      this.dispatchEvent(new CustomEvent('done'));
      return;
    }
    this.waiting = true;
    noteWaiting(awaited);
    this.sender.send(this.stored);
    if (await untilReachable(deck.pingUrl, () => this.waiting && this.isConnected)) {
      location.assign(addressOf(awaited, deck, stored.received));
    }
  }

  private keep(stored: Stored | undefined): void {
    if (stored) {
      this.stored = stored;
      this.store?.save(stored);
    }
  }
}

customElements.define('statement-deck', StatementDeck);

import type { TemplateResult } from 'lit';
import { type Answer, AnswerStore, forgetLessons, onStoreChange, type Stored } from './answer-store';
import { DeckElement } from './deck-element';
import {
  after,
  before,
  type DeckData,
  give,
  isPlace,
  OVERVIEW,
  pathTo,
  placed,
  RESULT,
  resume,
  type Statement,
  toggled,
} from './deck-model';
import { DeckHistory } from './deck-history';
import { overviewPage } from './overview-page';
import { readFromTop, statementPage } from './statement-page';
import { onKey, onSwipe } from './deck-input';
import { type Awaited, noteWaiting, takeReceived, toBeChanged, wasWaitingFor } from './address';
import { fetchAhead, leave } from './leaving';
import { offer } from './sheet-sender';

/** A second tap of a double tap lands on the next statement within this time; nobody reads that fast. */
const DOUBLE_TAP_MS = 250;
/** How long the chosen answer shows before the next statement comes. */
const SHOW_CHOICE_MS = 120;

/**
 * The statements, one at a time, then the overview. Holds all statements and all answers, so that no tap waits for the
 * network.
 */
export class StatementDeck extends DeckElement {
  /** What changed since the voter began, and how many answers that cost; empty while nothing did. */
  notice = '';
  droppedAnswers = 0;
  chosen?: Answer;
  private store?: AnswerStore;
  /** Where to go after the next answer, instead of to the statement that follows; empty where it follows. */
  returning = '';
  private history?: DeckHistory;
  private movedAt = -Infinity;

  override connectedCallback(): void {
    super.connectedCallback();
    this.listen(window, 'online', () => {
      this.offline = false;
      this.offerSheet();
    });
    this.listen(window, 'offline', () => (this.offline = true));
    this.listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.wokenUp());
    this.listen(window, 'keydown', (event) => onKey(event as KeyboardEvent, this));
    this.whenGone(onStoreChange((key) => this.store?.isAt(key) && this.changedElsewhere()));
    this.whenGone(onSwipe(this, () => this.forward(), () => this.back()));
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('deck') && this.deck) {
      this.store = new AnswerStore(this.deck.edition, this.deck.keptAs);
      this.takeUp();
      this.begin(this.deck);
      // The code of a voter who waits is kept with the answers, until the two have turned them over.
      const received = takeReceived();
      this.keep(this.stored && received ? { ...this.stored, received } : this.stored);
      this.offerSheet();
      const awaited = wasWaitingFor();
      void (awaited ? this.finish(awaited) : this.returning || noteWaiting());
    }
  }

  protected override updated(): void {
    if (this.deck && this.stored?.at === OVERVIEW && !this.isOfLesson) {
      fetchAhead(this.deck);
    }
  }

  /** Sets out from where the voter is: in the quiz, or on the way back to the result after one answer. */
  private begin(deck: DeckData): void {
    if (this.isOfLesson || !this.stored) {
      return;
    }
    const changed = toBeChanged();
    if (changed && isPlace(deck, changed)) {
      this.returning = RESULT;
      this.stored = placed(this.stored, deck, changed);
    }
    const { at } = this.stored;
    this.history = new DeckHistory(this.returning ? [at] : pathTo(deck, at), (it) => this.show(it));
    this.listen(window, 'popstate', this.history.popped);
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

  /** The browser kept the whole page and brings it back; what is in the store may be newer. */
  private wokenUp(): void {
    this.waiting = false;
    this.changedElsewhere();
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
    const toResult = this.returning === RESULT;
    const next = toResult ? OVERVIEW : this.returning || after(deck, statement.id);
    this.stored = given;
    // Kept as if it had moved on: the page may be loaded again before it has, in a lesson by itself.
    store?.save(placed(given, deck, next));
    this.offerSheet();
    setTimeout(() => {
      this.chosen = undefined;
      void (toResult ? this.finish('result') : this.goTo(next));
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
  }

  forward(): void {
    if (this.deck && this.stored && this.stored.at !== OVERVIEW) {
      this.goTo(after(this.deck, this.stored.at));
    }
  }

  back(): void {
    if (this.deck && this.stored) {
      const to = before(this.deck, this.stored.at);
      if (!this.history?.wentBack(to)) {
        this.goTo(to);
      }
    }
  }

  edit(id: string): void {
    this.goTo(id);
    this.returning = OVERVIEW;
  }

  goTo(at: string): void {
    if (this.stored && !this.chosen && this.stored.at !== at) {
      this.history?.moved(at);
      this.show(at);
    }
  }

  private show(at: string): void {
    const { deck, stored } = this;
    if (!deck || !stored || stored.at === at || !isPlace(deck, at)) {
      return;
    }
    this.returning = '';
    this.asking = false;
    this.waiting = false;
    noteWaiting();
    this.notice = '';
    this.movedAt = performance.now();
    this.keep(placed(stored, deck, at));
    void this.updateComplete.then(() => readFromTop(this));
  }

  startOver(): void {
    this.store?.clear();
    forgetLessons(Infinity);
    dispatchEvent(new Event('kieswijzer-wiped'));
    this.asking = false;
    this.takeUp();
    this.history?.moved(this.stored?.at ?? '');
    void this.updateComplete.then(() => readFromTop(this));
  }

  /** To the result, or to the duel with who sent a code, as soon as the server can be reached. */
  async finish(awaited: Awaited): Promise<void> {
    const { deck, stored } = this;
    if (!deck || !stored || this.waiting) {
      return;
    }
    if (this.isOfLesson) {
      this.offerSheet();
      this.dispatchEvent(new CustomEvent('done'));
      return;
    }
    await leave(this, deck, awaited, stored.received, this.returning === RESULT);
  }

  /** In a lesson; in the quiz nobody hears of it. */
  private offerSheet(): void {
    if (this.isOfLesson && this.deck && this.stored) {
      offer(this, this.stored, this.deck.keptAs);
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

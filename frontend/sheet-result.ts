import { AnswerStore, onStoreChange, type Sheet, toSheet } from './answer-store';
import { pauseBetweenTries } from './connection';

/** What the server puts between what is shown at once and what nobody waits for. */
const REST = '<!--rest-->';
const BUSY = 503;

/**
 * Sends the answers that this browser holds to the address of the page, and shows what comes of them; again whenever they
 * change. The server makes the markup and keeps nothing. Without an answer it says why, and goes on trying.
 * Its server side is SheetResult: src/docs/decisions/0023-the-result-without-a-view.md.
 */
class SheetResult extends HTMLElement {
  private store?: AnswerStore;
  /** The sheet, as text, whose result is on the screen or on its way. */
  private asked = '';
  private asking = new AbortController();
  private focused?: EventTarget | null;
  private stop: () => void = () => {};

  connectedCallback(): void {
    const store = new AnswerStore(this.getAttribute('edition') ?? '');
    const stop = onStoreChange((key) => store.isAt(key) && this.ask());
    this.store = store;
    addEventListener('pageshow', this.wokenUp);
    this.addEventListener('focusin', this.follow);
    this.stop = () => {
      stop();
      removeEventListener('pageshow', this.wokenUp);
      this.asking.abort();
    };
    this.ask();
  }

  disconnectedCallback(): void {
    this.stop();
  }

  /** The browser kept the whole page and brings it back: the answers may be others by now. */
  private readonly wokenUp = (event: PageTransitionEvent): void => void (event.persisted && this.ask());

  private readonly follow = (event: FocusEvent): void => void (this.focused = event.target);

  private ask(): void {
    const { store } = this;
    if (store) {
      const sheet = toSheet(store.load(Number(this.getAttribute('revision'))));
      const asked = JSON.stringify(sheet);
      if (asked !== this.asked) {
        this.asked = asked;
        this.asking.abort();
        this.asking = new AbortController();
        void this.untilAnswered(sheet, JSON.stringify({ ...sheet, before: store.seen }), this.asking.signal);
      }
    }
  }

  private async untilAnswered(sheet: Sheet, body: string, signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted && !document.documentElement.hidden; tries += 1) {
      const answer = await this.send(body, signal);
      if (signal.aborted || (answer?.ok && (await this.show(answer, sheet).catch(() => false)))) {
        return;
      }
      this.say(answer);
      await pauseBetweenTries(tries, Number(answer?.headers.get('Retry-After') ?? 0));
    }
  }

  private async send(body: string, signal: AbortSignal): Promise<Response | undefined> {
    const headers = { 'Content-Type': 'application/json' };
    return fetch(location.pathname, { method: 'POST', headers, body, signal, cache: 'no-store' }).catch(() => undefined);
  }

  /** Why there is nothing yet, in the place of the sentence that asks to wait. */
  private say(answer: Response | undefined): void {
    const sentence = this.querySelector('[role=status]');
    if (sentence) {
      const { offline = '', busy = '', broken = '' } = this.dataset;
      sentence.textContent = !answer || answer.ok ? offline : answer.status === BUSY ? busy : broken;
    }
  }

  /** Shows the first part as soon as it is there; true once all of it is. */
  private async show(answer: Response, sheet: Sheet): Promise<boolean> {
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let first = '';
    let rest: string | undefined;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (rest === undefined) {
        first += part.value;
        const end = first.indexOf(REST);
        if (end >= 0) {
          rest = first.slice(end + REST.length);
          this.showFirst(first.slice(0, end), sheet);
        }
      } else {
        rest += part.value;
      }
    }
    this.fill(rest ?? '');
    return rest !== undefined;
  }

  /**
   * Puts the markup in place; the choice of parties stays the same element, open as it was. Where nothing has the focus, the
   * page's heading gets it, so that a keyboard or a screen reader begins there; after that, what had it before this result took
   * the last one's place. Whoever is anywhere else, or came for a part of the page, stays there.
   */
  private showFirst(markup: string, sheet: Sheet): void {
    const last = this.focused as HTMLElement | undefined;
    const choice = this.querySelector('party-choice');
    this.innerHTML = markup;
    if (choice) {
      this.querySelector('party-choice')?.replaceWith(choice);
    }
    if (this.store) {
      this.store.seen = sheet;
    }
    const heading = location.hash ? null : this.querySelector('h1');
    const to = last?.isConnected ? last : heading;
    if (to && (!document.activeElement || document.activeElement === document.body)) {
      if (to === heading) {
        to.tabIndex = -1;
      }
      to.focus({ preventScroll: true });
    }
  }

  private fill(markup: string): void {
    const rest = document.createElement('div');
    rest.innerHTML = markup;
    rest.querySelectorAll('template').forEach((it) => {
      document.getElementById(it.dataset.place ?? '')?.replaceChildren(it.content);
    });
  }
}

customElements.define('sheet-result', SheetResult);

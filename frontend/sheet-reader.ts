import { AnswerStore, onStoreChange, type Sheet, toSheet } from './answer-store';

/**
 * Shows nothing; tells the server which answers this browser holds, when the page opens and whenever they change, and which
 * it held when a result was last on the screen. Its server side is the Vaadin component SheetReader, which calls start.
 */
class SheetReader extends HTMLElement {
  private store?: AnswerStore;
  private sent?: Sheet;
  private send: () => void = () => {};
  private stop: () => void = () => {};

  connectedCallback(): void {
    const stop = onStoreChange((key) => this.store?.isAt(key) && this.send());
    addEventListener('pageshow', this.wokenUp);
    this.stop = () => {
      stop();
      removeEventListener('pageshow', this.wokenUp);
    };
  }

  disconnectedCallback(): void {
    this.stop();
  }

  /** The browser kept the whole page and brings it back: the server has not, and the answers may be others by now. */
  private readonly wokenUp = (event: PageTransitionEvent): void => {
    if (event.persisted) {
      location.reload();
    }
  };

  start(edition: string, revision: number): void {
    const store = new AnswerStore(edition);
    this.store = store;
    this.send = () => {
      const sheet = toSheet(store.load(revision));
      this.sent = sheet;
      this.dispatchEvent(new CustomEvent('sheet', { detail: { ...sheet, before: store.seen } }));
    };
    this.send();
  }

  /** Called by the server with the result: until then it has not been seen, and may have to be asked for again. */
  shown(): void {
    if (this.store && this.sent) {
      this.store.seen = this.sent;
    }
  }
}

customElements.define('sheet-reader', SheetReader);

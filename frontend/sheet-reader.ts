import { AnswerStore, onStoreChange, toSheet } from './answer-store';

/**
 * Shows nothing; tells the server which answers this browser holds, when the page opens and whenever they change. Its
 * server side is the Vaadin component SheetReader, which calls start.
 */
class SheetReader extends HTMLElement {
  private store?: AnswerStore;
  private send: () => void = () => {};
  private stop: () => void = () => {};

  connectedCallback(): void {
    this.stop = onStoreChange((key) => this.store?.isAt(key) && this.send());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  start(edition: string, revision: number): void {
    const store = new AnswerStore(edition);
    this.store = store;
    this.send = () => {
      const detail = store.isLasting ? toSheet(store.load(revision)) : null;
      this.dispatchEvent(new CustomEvent('sheet', { detail }));
    };
    this.send();
  }
}

customElements.define('sheet-reader', SheetReader);

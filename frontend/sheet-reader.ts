import { AnswerStore, toSheet } from './answer-store';

/**
 * Shows nothing; tells the server which answers this browser holds, when the page opens and whenever another tab changes
 * them. Its server side is the Vaadin component SheetReader, which calls start.
 */
class SheetReader extends HTMLElement {
  private send: () => void = () => {};
  private store?: AnswerStore;
  private readonly changed = (event: StorageEvent): void => {
    if (this.store?.isChangedBy(event)) {
      this.send();
    }
  };

  connectedCallback(): void {
    addEventListener('storage', this.changed);
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.changed);
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

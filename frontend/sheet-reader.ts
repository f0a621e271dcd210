import { AnswerStore, toSheet } from './answer-store';

/**
 * Shows nothing; tells the server which answers this browser holds, when the page opens and whenever another tab changes
 * them. Its server side is the Vaadin component SheetReader, which calls start.
 */
class SheetReader extends HTMLElement {
  private stop: () => void = () => {};

  start(edition: string, revision: number): void {
    const store = new AnswerStore(edition);
    const send = (): boolean =>
      this.dispatchEvent(new CustomEvent('sheet', { detail: toSheet(store.load(revision)) }));
    this.stop();
    this.stop = store.onChangeElsewhere(send);
    send();
  }

  disconnectedCallback(): void {
    this.stop();
  }
}

customElements.define('sheet-reader', SheetReader);

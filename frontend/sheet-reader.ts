import { AnswerStore, toSheet } from './answer-store';

/**
 * Shows nothing; tells the server which answers this browser holds, when the page opens and whenever they change. Its
 * server side is the Vaadin component SheetReader, which calls start.
 */
class SheetReader extends HTMLElement {
  private stop: () => void = () => {};

  disconnectedCallback(): void {
    this.stop();
  }

  start(edition: string, revision: number): void {
    const store = new AnswerStore(edition);
    const send = (): void => {
      const detail = store.isLasting ? toSheet(store.load(revision)) : null;
      this.dispatchEvent(new CustomEvent('sheet', { detail }));
    };
    this.stop();
    this.stop = store.onChange(send);
    send();
  }
}

customElements.define('sheet-reader', SheetReader);

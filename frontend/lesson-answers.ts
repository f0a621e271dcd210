import { AnswerStore } from './answer-store';
import { offer } from './sheet-sender';

/** The place of the deck in a lesson. The deck offers the open round; this offers the rounds before it that may still be here. */
class LessonAnswers extends HTMLElement {
  private offerEarlier = (): void => undefined;
  private readonly online = (): void => this.offerEarlier();

  /** Called by the server: the revision, and under which names the rounds before the open one are kept. */
  earlier(edition: string, revision: number, names: string[]): void {
    this.offerEarlier = () => names.forEach((it) => offer(this, new AnswerStore(edition, it).load(revision), it));
    this.offerEarlier();
  }

  connectedCallback(): void {
    addEventListener('online', this.online);
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.online);
  }
}

customElements.define('lesson-answers', LessonAnswers);

import { AnswerStore } from './answer-store';

/**
 * A button that takes the answers of a lesson along to the pupil's own quiz, and goes there. Nothing of it passes the
 * server: both are in this browser. The answers of the lesson are the newer ones, so they win.
 */
class TakeAlong extends HTMLElement {
  /** Called by the server: what to say, where to go, and under which names the rounds are kept, the latest last. */
  show(label: string, href: string, edition: string, revision: number, rounds: string[]): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'primary';
    button.textContent = label;
    button.addEventListener('click', () => {
      const own = new AnswerStore(edition);
      const mine = own.load(revision);
      const lesson = rounds.map((it) => new AnswerStore(edition, it).load(revision).answers);
      own.save({ ...mine, at: '', answers: Object.assign({}, mine.answers, ...lesson) });
      location.assign(href);
    });
    this.replaceChildren(button);
  }
}

customElements.define('take-along', TakeAlong);

import { AnswerStore, type Stored } from './answer-store';

/**
 * A button that takes the answers of a lesson along to the pupil's own quiz, and goes there. Nothing of it passes the
 * server: both are in this browser. The answers of the lesson are the newer ones, so they win.
 */
class TakeAlong extends HTMLElement {
  /**
   * Called by the server: what to say, where to go, the revision and its fingerprint for each statement's words, and under
   * which names the rounds are kept, the latest last.
   */
  show(
    label: string,
    href: string,
    edition: string,
    revision: number,
    fingerprints: Record<string, string>,
    rounds: string[],
  ): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'primary';
    button.textContent = label;
    button.addEventListener('click', () => {
      const own = new AnswerStore(edition);
      const mine = own.load(revision);
      const lesson = rounds.map((it) => new AnswerStore(edition, it).load(revision).answers);
      const answers: Stored['answers'] = Object.assign({}, mine.answers, ...lesson);
      // An older answer to other words stays one to the older revision: the pupil is told, and sees which.
      const fits = Object.entries(answers).every(([id, it]) => it.fingerprint === fingerprints[id]);
      own.save({ ...mine, revision: fits ? Math.max(mine.revision, revision) : mine.revision, at: '', answers });
      location.assign(href);
    });
    this.replaceChildren(button);
  }
}

customElements.define('take-along', TakeAlong);

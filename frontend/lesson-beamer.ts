import { type Asked, hearKeys } from './lesson-keys';
import { LessonWishes } from './lesson-wishes';

const DARK = 'dark-screen';

/** A beamer: wishes by a clicker too, a dark screen, a full one, and a way out that asks first, for Esc is close to a presenter's hand. */
class LessonBeamer extends LessonWishes {
  private deaf = (): void => undefined;
  private away?: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = hearKeys((it) => this.ask(it));
    // Without its mark the way out does not hear Esc by itself.
    this.away = document.querySelector<HTMLElement>('[data-away]');
    this.away?.removeAttribute('data-away');
    document.querySelector('[data-full]')?.addEventListener('click', showFull);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.deaf();
    this.away?.setAttribute('data-away', '');
    document.documentElement.classList.remove(DARK);
  }

  private ask(asked: Asked): void {
    const page = document.documentElement.classList;
    if (page.contains(DARK)) {
      page.remove(DARK);
    } else if (asked === 'dark') {
      page.add(DARK);
    } else if (asked === 'full') {
      showFull();
    } else if (asked === 'leave') {
      this.askToLeave();
    } else {
      this.wish(asked);
    }
  }

  private askToLeave(): void {
    const question = document.querySelector<HTMLDialogElement>('dialog.leaving');
    question?.showModal();
    question?.addEventListener('close', () => question.returnValue === 'leave' && this.leave(), { once: true });
  }

  private leave(): void {
    this.away?.setAttribute('data-away', '');
    this.away?.click();
  }
}

function showFull(): void {
  if (!document.fullscreenElement) {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }
}

customElements.define('lesson-beamer', LessonBeamer);

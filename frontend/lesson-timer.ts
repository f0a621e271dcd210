const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Where this tab keeps which debate is being timed and until when: a beamer that loads again goes on with it. */
const KEPT = 'kieswijzer-timer';

/** The end of the debate of this name in milliseconds, where this tab timed it; a browser may refuse to keep it. */
function endOf(debate: string): number | undefined {
  try {
    const [kept, end] = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as [string?, number?];
    return kept === debate ? end : undefined;
  } catch {
    return undefined;
  }
}

function keepEnd(debate: string, end: number): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([debate, end]));
  } catch {
    // Then it runs until the page loads again.
  }
}

/** A timer for the debate: a button for each length, large minutes and seconds, and a word at the end. */
class LessonTimer extends HTMLElement {
  private readonly face = document.createElement('output');
  private ticking?: ReturnType<typeof setInterval>;

  /** Called by the server: a label for each number of minutes, the word at the end, and a name for this debate. */
  show(labels: Record<string, string>, over: string, debate: string): void {
    const buttons = Object.entries(labels).map(([minutes, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'secondary';
      button.textContent = label;
      button.addEventListener('click', () => {
        const end = Date.now() + Number(minutes) * MINUTE_S * SECOND_MS;
        keepEnd(debate, end);
        this.runUntil(end, over);
      });
      return button;
    });
    this.face.className = 'timer-face';
    this.replaceChildren(...buttons, this.face);
    const end = endOf(debate);
    if (end) {
      this.runUntil(end, over);
    }
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
  }

  private runUntil(end: number, over: string): void {
    clearInterval(this.ticking);
    const tick = (): void => {
      const left = Math.max(0, Math.round((end - Date.now()) / SECOND_MS));
      const seconds = String(left % MINUTE_S).padStart(2, '0');
      this.face.textContent = left > 0 ? `${Math.floor(left / MINUTE_S)}:${seconds}` : over;
      if (left === 0) {
        clearInterval(this.ticking);
      }
    };
    tick();
    this.ticking = setInterval(tick, SECOND_MS);
  }
}

customElements.define('lesson-timer', LessonTimer);

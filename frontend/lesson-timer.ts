const SECOND_MS = 1000;
const MINUTE_S = 60;

/** A timer for the debate: a button for each length, large minutes and seconds, and a word at the end. */
class LessonTimer extends HTMLElement {
  private readonly face = document.createElement('output');
  private ticking?: ReturnType<typeof setInterval>;

  /** Called by the server: a label for each number of minutes, and the word at the end. */
  show(labels: Record<string, string>, over: string): void {
    const buttons = Object.entries(labels).map(([minutes, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'secondary';
      button.textContent = label;
      button.addEventListener('click', () => this.start(Number(minutes), over));
      return button;
    });
    this.face.className = 'timer-face';
    this.replaceChildren(...buttons, this.face);
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
  }

  private start(minutes: number, over: string): void {
    clearInterval(this.ticking);
    const end = Date.now() + minutes * MINUTE_S * SECOND_MS;
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

const SECOND_MS = 1000;
const MINUTE_S = 60;
const TONE_HZ = 523;
const TONE_S = 1.2;
const SOFT = 0.15;

/** What is said of the timer, in the language of the page. */
interface Words {
  over: string;
  soundOn: string;
  soundOff: string;
}

/** Sounds once somebody asked for it; a browser plays nothing before a tap. */
let sound: AudioContext | undefined;

/** The time that is left of a debate: the server says how much, this counts on. At the end a word, and a soft sound where somebody asked for it. */
class LessonTimer extends HTMLElement {
  private readonly face = document.createElement('output');
  private readonly speaker = document.createElement('button');
  private ticking?: ReturnType<typeof setInterval>;

  /** Called by the server: how many milliseconds are left, and whether they run. */
  show(left: number, isRunning: boolean, words: Words): void {
    this.face.className = 'timer-face';
    this.speaker.type = 'button';
    this.speaker.className = 'quiet';
    const sayWhether = (): void => {
      this.speaker.textContent = sound ? words.soundOff : words.soundOn;
    };
    this.speaker.onclick = () => {
      void sound?.close();
      sound = sound ? undefined : new AudioContext();
      sayWhether();
    };
    sayWhether();
    this.replaceChildren(this.face, this.speaker);
    clearInterval(this.ticking);
    if (isRunning) {
      this.runUntil(Date.now() + left, words.over, left > 0);
    } else {
      this.face.textContent = left > 0 ? clock(left) : '';
    }
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
  }

  private runUntil(end: number, over: string, wasRunning: boolean): void {
    const tick = (): void => {
      const left = Math.max(0, end - Date.now());
      const isOver = Math.round(left / SECOND_MS) === 0;
      this.face.textContent = isOver ? over : clock(left);
      if (isOver) {
        clearInterval(this.ticking);
        if (wasRunning) {
          softly();
        }
      }
    };
    this.ticking = setInterval(tick, SECOND_MS);
    tick();
  }
}

/** 177,000 ms as '2:57'. */
function clock(left: number): string {
  const seconds = Math.round(left / SECOND_MS);
  return `${Math.floor(seconds / MINUTE_S)}:${String(seconds % MINUTE_S).padStart(2, '0')}`;
}

function softly(): void {
  if (!sound) {
    return;
  }
  const tone = new OscillatorNode(sound, { frequency: TONE_HZ });
  const loudness = new GainNode(sound, { gain: SOFT });
  loudness.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + TONE_S);
  tone.connect(loudness).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + TONE_S);
}

customElements.define('lesson-timer', LessonTimer);

/** Where this tab keeps what was wished and not yet carried out: a page that loads again goes on with it. */
const KEPT = 'kieswijzer-les';

/** What a teacher wishes, in order, and where the lesson was when the first of it was wished. */
interface Kept {
  from: string;
  wishes: string[];
}

interface Vaadin {
  connectionState?: {
    state: string;
    addStateChangeListener(listener: (before: string, now: string) => void): void;
  };
}

/**
 * Carries what a teacher wishes to the server: taps on whatever has a `data-wish`, and what a subclass hears. A wish is kept until the
 * server says that it is done, so that a lost session or network costs nothing; the place it was made at goes along, so that none is
 * done twice. While the server can't be reached, this element says so.
 */
export class LessonWishes extends HTMLElement {
  private from = '';
  private isWaiting = false;
  private readonly tapped = (event: Event): void => {
    const wish = event.target instanceof Element && event.target.closest<HTMLElement>('[data-wish]')?.dataset['wish'];
    if (wish) {
      this.wish(wish);
    }
  };
  private readonly said = (): void => {
    const state = (window as { Vaadin?: Vaadin }).Vaadin?.connectionState?.state ?? '';
    const isAway = !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
    this.textContent = isAway ? (this.dataset['offline'] ?? '') : '';
  };

  connectedCallback(): void {
    addEventListener('click', this.tapped);
    addEventListener('online', this.said);
    addEventListener('offline', this.said);
  }

  disconnectedCallback(): void {
    removeEventListener('click', this.tapped);
    removeEventListener('online', this.said);
    removeEventListener('offline', this.said);
  }

  /** Called by the server when the page is there: where the lesson is now. */
  begin(from: string): void {
    (window as { Vaadin?: Vaadin }).Vaadin?.connectionState?.addStateChangeListener(this.said);
    const kept = read();
    this.from = from;
    // The lesson went on since: by the wish itself, whose answer was lost, or by somebody else.
    write({ from, wishes: kept.from === from ? kept.wishes : [] });
    this.send();
  }

  /** Called by the server when so many wishes were carried out: where the lesson is now. */
  carriedOut(count: number, from: string): void {
    this.isWaiting = false;
    this.from = from;
    write({ from, wishes: read().wishes.slice(count) });
    this.send();
  }

  /** Called by the server when the lesson went on without a wish of this page. */
  moved(from: string): void {
    if (!this.isWaiting) {
      this.from = from;
    }
  }

  protected wish(wish: string): void {
    const { wishes } = read();
    write({ from: this.from, wishes: [...wishes, wish] });
    this.send();
  }

  private send(): void {
    const { from, wishes } = read();
    if (!this.isWaiting && wishes.length > 0 && this.from) {
      this.isWaiting = true;
      this.dispatchEvent(new CustomEvent('lesson-wish', { detail: { from, wishes: wishes.join('\n') } }));
    }
  }
}

let unkept: Kept = { from: '', wishes: [] };

function read(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') ?? unkept;
  } catch {
    return unkept;
  }
}

function write(kept: Kept): void {
  unkept = kept;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A browser may refuse to keep it. Then it is done as long as the page stays.
  }
}

customElements.define('lesson-wishes', LessonWishes);

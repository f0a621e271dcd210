/** Where an entry of the browser's history is in the deck, where it was come to from, and how many entries of the deck lie below it. */
interface Entry {
  at: string;
  from: string;
  depth: number;
}

function entry(state: unknown): Entry | undefined {
  return typeof (state as Entry | null)?.depth === 'number' ? (state as Entry) : undefined;
}

/**
 * One entry of the browser's history for each step through the deck, so that the phone's Back goes to the statement before and
 * not out of the quiz. The quick exit unwinds them: `scripts/quick-exit.js` reads `depth`.
 */
export class DeckHistory {
  private here: Entry;

  /**
   * Begins where the browser is. Who comes back in the middle has no steps behind this page yet, and gets those that lead here.
   *
   * @param path the places up to this one, this one included
   */
  constructor(
    path: readonly string[],
    private readonly show: (at: string) => void,
  ) {
    const at = path[path.length - 1];
    const known = entry(history.state);
    this.here = known ? { ...known, at } : { at: path[0], from: '', depth: 0 };
    history.replaceState(this.here, '');
    if (!known) {
      path.slice(1).forEach((it) => this.moved(it));
    }
  }

  /** Notes a step. */
  moved(at: string): void {
    this.here = { at, from: this.here.at, depth: this.here.depth + 1 };
    history.pushState(this.here, '');
  }

  /** Goes back by the browser's own way if that leads there. */
  wentBack(to: string): boolean {
    const leadsThere = this.here.depth > 0 && this.here.from === to;
    if (leadsThere) {
      history.back();
    }
    return leadsThere;
  }

  /** For the window's event: the browser went to another entry. */
  readonly popped = (event: Event): void => {
    const found = entry((event as PopStateEvent).state);
    if (found) {
      this.here = found;
      this.show(found.at);
    } else {
      // A link within the page made it, such as the one past the header.
      this.here = { at: this.here.at, from: this.here.at, depth: this.here.depth + 1 };
      history.replaceState(this.here, '');
    }
  };
}

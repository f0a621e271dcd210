/** What an entry of the browser's history says of the deck. */
interface Step {
  /** Where the voter is at this entry. */
  deckAt?: string;
  /** Where the voter was before it, in the entry below. */
  deckFrom?: string;
}

function here(): Step {
  return (history.state as Step | null) ?? {};
}

/** Adds a step to the browser's history, so that the phone's Back leads to where the voter was and not out of the quiz. */
export function noteStep(from: string, at: string): void {
  history.replaceState({ ...here(), deckAt: from }, '');
  history.pushState({ ...here(), deckAt: at, deckFrom: from }, '');
}

/** Whether the entry below is this place: then the deck's own way back and the phone's are one. */
export function cameFrom(at: string): boolean {
  return here().deckFrom === at;
}

/** The place that a step through the history leads to; empty where the entry is not the deck's. */
export function placeOf(event: PopStateEvent): string {
  return (event.state as Step | null)?.deckAt ?? '';
}

/** The parameter in the address with the code of a voter who sent it. */
const RECEIVED = 'met';

/** Takes the code of a result that somebody sent out of the address; null where there is none. */
export function takeReceived(): string | null {
  const code = new URLSearchParams(location.search).get(RECEIVED);
  if (code) {
    history.replaceState(history.state, '', location.pathname + location.hash);
  }
  return code;
}

/** The note in the address with the statement whose answer is to be changed; the result leads here with it, and a reload keeps it. */
const CHANGED = '#wijzig=';

/** The statement whose answer is to be changed; undefined where the voter came for no such thing. */
export function toBeChanged(): string | undefined {
  return location.hash.startsWith(CHANGED) ? location.hash.slice(CHANGED.length) : undefined;
}

/** What a voter can be waiting for. */
export type Awaited = 'result' | 'duel';

const NOTES: Record<Awaited, string> = { result: '#uitslag', duel: '#duel' };

/**
 * Notes in the address what the voter waits for, if anything: who loads the page again while waiting goes on doing so.
 */
export function noteWaiting(awaited?: Awaited): void {
  const note = awaited ? NOTES[awaited] : '';
  if (note !== location.hash) {
    // The whole path: Vaadin's base address is the root, and a bare hash would lead there.
    history.replaceState(history.state, '', location.pathname + note);
  }
}

/** What the voter waited for when the page was loaded again; somebody who came back to it has seen it. */
export function wasWaitingFor(): Awaited | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const awaited = (Object.keys(NOTES) as Awaited[]).find((it) => NOTES[it] === location.hash);
  return navigation?.type === 'reload' ? awaited : undefined;
}

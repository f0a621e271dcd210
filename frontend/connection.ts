const PATIENCE_MS = 8000;
const RETRY_MS = 3000;

/** Whether the server answers now. */
async function isReachable(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Waits for the browser to say that it is online again, or a short while: a server can be away too. */
function untilOnline(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, RETRY_MS);
    addEventListener('online', done);
  });
}

/** Waits until the server can be reached; false where it is no longer wanted. */
export async function untilReachable(url: string, isWanted: () => boolean): Promise<boolean> {
  while (isWanted()) {
    if (await isReachable(url)) {
      return isWanted();
    }
    await untilOnline();
  }
  return false;
}

/** What a voter can be waiting for. */
export type Awaited = 'result' | 'comparison';

const NOTES: Record<Awaited, string> = { result: '#uitslag', comparison: '#vergelijk' };

/**
 * Notes in the address what the voter waits for, if anything. When the server comes back, Vaadin finds the session gone and
 * loads the page again; the note is what survives that.
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

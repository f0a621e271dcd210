const PATIENCE_MS = 8000;
const RETRY_MS = 3000;

/** Whether the server answers now. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Waits for the browser to say that it is online again, or a short while: a server can be away too. */
export function untilOnline(): Promise<void> {
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

const WAITING = '#uitslag';

/**
 * Notes in the address that the voter waits for the result, or no longer does. When the server comes back, Vaadin finds the
 * session gone and loads the page again; the note is what survives that.
 */
export function noteWaiting(waits: boolean): void {
  if (waits !== (location.hash === WAITING)) {
    // The whole path: Vaadin's base address is the root, and a bare hash would lead there.
    history.replaceState(history.state, '', location.pathname + (waits ? WAITING : ''));
  }
}

/** Whether the page was loaded again while the voter waited; somebody who came back to it has seen the result. */
export function wasWaiting(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return location.hash === WAITING && navigation?.type === 'reload';
}

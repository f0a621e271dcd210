const PATIENCE_MS = 8000;
const RETRY_MS = 3000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Whether the server answers now. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Waits for the browser to say that it is online again, or a while: a server can be away too. */
function untilOnline(longest = RETRY_MS): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, longest);
    addEventListener('online', done);
  });
}

/**
 * Waits before something is tried again: longer each time, and no two browsers equally long, so that a server that could not keep
 * up is not asked by all of them at once.
 *
 * @param tries how often it was tried before
 * @param atLeast the seconds that the server asked for
 */
export function pauseBetweenTries(tries: number, atLeast: number): Promise<void> {
  const grown = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
  return untilOnline(Math.max(grown, atLeast * 1000) * (0.5 + Math.random()));
}

/** Waits until the server can be reached; false where it is no longer wanted, and for who left by the quick exit. */
export async function untilReachable(url: string, isWanted: () => boolean): Promise<boolean> {
  const goesOn = (): boolean => isWanted() && !document.documentElement.hidden;
  while (goesOn()) {
    if (await isReachable(url)) {
      return goesOn();
    }
    await untilOnline();
  }
  return false;
}

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

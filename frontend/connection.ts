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

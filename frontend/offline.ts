/** The voter reads the first statement, and the network is theirs until then. */
const AFTER_MS = 2000;

/**
 * Has this browser keep the quiz for when there is no network, by the worker in `offline/worker.js`:
 * src/docs/decisions/0019-a-worker-that-keeps-pages.md. Not for who left by the quick exit meanwhile.
 */
export function workOffline(): void {
  addEventListener('load', () =>
    setTimeout(() => {
      if (!document.documentElement.hidden) {
        // A private window may refuse; the quiz does without, as before.
        navigator.serviceWorker?.register('/sw.js').catch(() => {});
      }
    }, AFTER_MS),
  );
  // The result offers a place on the home screen; here the browser's own offer would lie over the answers.
  addEventListener('beforeinstallprompt', (offer) => offer.preventDefault());
}

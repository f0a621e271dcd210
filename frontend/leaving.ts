import { type Awaited, noteWaiting } from './address';
import { isReachable, untilReachable } from './connection';
import { addressOf, type DeckData } from './deck-model';

/** A deck that somebody leaves. */
interface Left {
  waiting: boolean;
  readonly isConnected: boolean;
}

/** A server that answered so lately is asked for the result at once; after that, whether it is there comes first. */
const LATELY_MS = 20_000;

let askedAt = -Infinity;
let heardAt = -Infinity;
let isFetched = false;

/**
 * While the voter looks their answers over: the page of the result, which is the same for everybody, and a sign of life of the server.
 * The answers stay here until they are asked for.
 */
export function fetchAhead(deck: DeckData): void {
  if (!isFetched) {
    isFetched = true;
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prefetch: [{ urls: [deck.resultUrl], eagerness: 'immediate' }] });
    document.head.append(rules);
  }
  if (performance.now() - askedAt > LATELY_MS) {
    askedAt = performance.now();
    void isReachable(deck.pingUrl).then((isThere) => {
      heardAt = isThere ? performance.now() : heardAt;
    });
  }
}

/** To the result, or to the duel with who waits, as soon as the server can be reached. */
export async function leave(left: Left, deck: DeckData, awaited: Awaited, received: string, isWayBack: boolean): Promise<void> {
  left.waiting = true;
  noteWaiting(awaited);
  const isThere = navigator.onLine && performance.now() - heardAt < LATELY_MS;
  if (isThere || (await untilReachable(deck.pingUrl, () => left.waiting && left.isConnected))) {
    if (isWayBack && cameFrom(deck.resultUrl)) {
      // Not a second result on top of the first: Back from there leads where it did before.
      history.back();
    } else {
      location.assign(addressOf(awaited, deck, received));
    }
  }
}

function cameFrom(path: string): boolean {
  return URL.canParse(document.referrer) && new URL(document.referrer).pathname === path;
}

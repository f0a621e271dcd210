import { type Awaited, noteWaiting } from './address';
import { untilReachable } from './connection';
import { addressOf, type DeckData } from './deck-model';

/** A deck that somebody leaves. */
interface Left {
  waiting: boolean;
  readonly isConnected: boolean;
}

/** To the result, or to the duel with who waits, as soon as the server can be reached. */
export async function leave(left: Left, deck: DeckData, awaited: Awaited, received: string, isWayBack: boolean): Promise<void> {
  left.waiting = true;
  noteWaiting(awaited);
  if (await untilReachable(deck.pingUrl, () => left.waiting && left.isConnected)) {
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

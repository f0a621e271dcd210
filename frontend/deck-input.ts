import type { Answer } from './answer-store';

const KEYS: Record<string, Answer> = { '1': 'agree', '2': 'neither', '3': 'disagree', '4': 'skip' };

/** What a voter can do by key. */
interface Keyed {
  choose(answer: Answer): void;
  forward(): void;
  back(): void;
}

export function onKey(event: KeyboardEvent, deck: Keyed): void {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const answer = KEYS[event.key];
  if (answer) {
    deck.choose(answer);
  } else if (event.key === 'ArrowRight') {
    deck.forward();
  } else if (event.key === 'ArrowLeft') {
    deck.back();
  }
}

/** A swipe is at least this long, in CSS pixels, and clearly more sideways than up or down. */
const SWIPE_LENGTH = 60;
const SIDEWAYS = 2;
/** From the very edge of the screen a swipe belongs to the browser. */
const EDGE = 24;

/** Calls left or right when a finger swipes across the element; returns how to stop that. */
export function onSwipe(element: HTMLElement, left: () => void, right: () => void): () => void {
  let start: Touch | undefined;
  const begin = (event: TouchEvent): void => {
    const touch = event.touches[0];
    const inside = touch.clientX > EDGE && touch.clientX < innerWidth - EDGE;
    start = event.touches.length === 1 && inside ? touch : undefined;
  };
  const end = (event: TouchEvent): void => {
    if (start) {
      const across = event.changedTouches[0].clientX - start.clientX;
      const along = event.changedTouches[0].clientY - start.clientY;
      if (Math.abs(across) >= SWIPE_LENGTH && Math.abs(across) > SIDEWAYS * Math.abs(along)) {
        (across < 0 ? left : right)();
      }
    }
    start = undefined;
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  return () => {
    element.removeEventListener('touchstart', begin);
    element.removeEventListener('touchend', end);
  };
}

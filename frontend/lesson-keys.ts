/*
 * What the keys of a clicker do on a beamer: what they do in slides, and nothing else. None of them scrolls the page, loads it again or
 * searches in it. Where something is typed they are letters, and a space on a button presses it.
 */

/** What can be asked of a beamer by a key. */
export type Asked = 'next' | 'back' | 'dark' | 'full' | 'leave';

const ASKED: Record<string, Asked | undefined> = {
  ' ': 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowRight: 'next',
  ArrowUp: 'back',
  '.': 'dark',
  b: 'dark',
  B: 'dark',
  Escape: 'leave',
  F5: 'full',
  PageDown: 'next',
  PageUp: 'back',
};

const TYPED_IN = 'input, textarea, select, [contenteditable]';
const PRESSED = 'button, summary, a[href]';
const TWICE_MS = 1000;

/** Hears the keys until the function is called that it gives. Esc asks to leave where it comes twice, as it leaves at once elsewhere. */
export function hearKeys(ask: (asked: Asked) => void): () => void {
  let lastEscape = -Infinity;
  const hear = (event: KeyboardEvent): void => {
    const asked = askedBy(event);
    if (asked === 'leave') {
      if (event.timeStamp - lastEscape < TWICE_MS) {
        // Or the same key would close the question that it opens.
        event.preventDefault();
        ask(asked);
      }
      lastEscape = event.timeStamp;
    } else if (asked) {
      event.preventDefault();
      // A key that is held down is one click.
      if (!event.repeat) {
        ask(asked);
      }
    }
  };
  addEventListener('keydown', hear, true);
  return () => removeEventListener('keydown', hear, true);
}

function askedBy(event: KeyboardEvent): Asked | undefined {
  const at = event.composedPath()[0];
  // No number is typed with a clicker: the teacher who just typed one goes on with it.
  const isTyped = at instanceof Element && at.closest(TYPED_IN) && !event.key.startsWith('Page');
  const isElsewhere = isTyped || (at instanceof Element && at.closest('dialog[open]'));
  const isPressed = event.key === ' ' && at instanceof Element && at.closest(PRESSED);
  return event.ctrlKey || event.altKey || event.metaKey || isElsewhere || isPressed ? undefined : ASKED[event.key];
}

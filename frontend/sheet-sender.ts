import { isBlank, type Stored, toSheet } from './answer-store';

/**
 * Offers the whole sheet of a round of a lesson to the server, with the name that it is kept under: at every answer, so that
 * what a class answered is with the server and not on the phones. Without a network it stays here, and goes along when that
 * is back. The sheet of the quiz stays in this browser: the result asks for it when it is wanted.
 *
 * As an event 'sheet' that bubbles: the place of the deck hears it also where the server took the deck away meanwhile.
 */
export function offer(from: HTMLElement, stored: Stored, keptAs: string): void {
  if (!isBlank(stored) && navigator.onLine) {
    from.dispatchEvent(new CustomEvent('sheet', { bubbles: true, detail: { ...toSheet(stored), keptAs } }));
  }
}

/*
 * Where the scripts of a page begin. The quiz needs the deck and nothing else, a result little more; a page with a Vaadin view in it
 * needs Flow: src/docs/decisions/0018-the-quiz-without-a-view.md.
 */
import { workOffline } from './offline';

if (document.querySelector('#outlet')) {
  void import('./flow-view');
} else if (document.querySelector('sheet-result')) {
  void import('./result-page');
} else {
  void import('./statement-deck');
  // While somebody is at the quiz, the script comes of the page that they are bound for.
  addEventListener('click', () => void import('./result-page').catch(() => undefined), { once: true });
  workOffline();
}

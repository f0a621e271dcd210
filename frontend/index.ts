/*
 * Where the scripts of a page begin. The quiz needs the deck and nothing else; a page with a Vaadin view in it needs Flow:
 * src/docs/decisions/0018-the-quiz-without-a-view.md.
 */
import { workOffline } from './offline';

if (document.querySelector('#outlet')) {
  void import('./flow-view');
} else {
  void import('./statement-deck');
  workOffline();
}

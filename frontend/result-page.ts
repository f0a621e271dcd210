/*
 * What a result page needs. With the deck, whose script the browser mostly has by then, and which brings what the two share:
 * without it the bundler would put that into a file of its own, one request more for the quiz.
 */
import './statement-deck';
import './party-choice';
import './share-link';
import './sheet-result';

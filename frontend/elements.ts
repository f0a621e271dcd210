/* Every element of ours, in one file: src/docs/decisions/0003-page-loads-between-pages.md. */
import './lesson-answers';
import './lesson-timer';
import './statement-deck';
import './take-along';

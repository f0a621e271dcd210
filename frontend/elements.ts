/* Every element of ours, in one file: src/docs/decisions/0003-page-loads-between-pages.md. */
import './lesson-answers';
import './lesson-beamer';
import './lesson-timer';
import './lesson-wishes';
import './statement-deck';
import './take-along';

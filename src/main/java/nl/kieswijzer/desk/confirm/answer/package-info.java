/** What parties answer on their positions in a draft, and what they had before them as they did. Nothing here changes a draft. */
@NullMarked
package nl.kieswijzer.desk.confirm.answer;

import org.jspecify.annotations.NullMarked;

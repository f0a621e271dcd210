/**
 * Coding by two or more who read blind: {@code blind} takes parties out of what they read, {@code round} keeps who read what,
 * {@code settle} makes positions of it, {@code screen} has the pages. Why it is so:
 * {@code src/docs/decisions/0037-coding-blind.md}.
 */
@NullMarked
package nl.kieswijzer.desk.coding;

import org.jspecify.annotations.NullMarked;

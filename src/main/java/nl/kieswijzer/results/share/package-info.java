/**
 * The result link: a whole sheet as a code, written and read back ({@code src/docs/share-code.md}), and the part of a page
 * that offers it. A code knows an edition's statements and parties in the order of the pack; old links hang on that.
 */
@NullMarked
package nl.kieswijzer.results.share;

import org.jspecify.annotations.NullMarked;

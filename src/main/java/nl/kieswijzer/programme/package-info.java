/**
 * Election programmes: a file that an editor gives, the text by page that is read from it, and what is found in that text. Without
 * screens: the desk has those for editors, and {@code explore} the page for readers. What stands here all parts use; an arrow reads
 * 'uses':
 *
 * <ul>
 *   <li>{@code reading}: a file to its text, or to a fault that can be said ({@code ProgrammeReader.read})
 *   <li>{@code store}: files and texts in the database, by their hash ({@code ProgrammeStore})
 *   <li>{@code passage} → reading: where a quote stands ({@code Passages}), what was selected ({@code Selection}), and which sentences
 *       a text has ({@code Sentences})
 *   <li>{@code search} → store: paragraphs by words ({@code ProgrammeIndexes}, {@code ProgrammeSearch})
 * </ul>
 *
 * <p>{@code src/docs/decisions/0035-programmes-kept-by-hash.md} says why they are kept so.
 */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = "core")
@NullMarked
package nl.kieswijzer.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

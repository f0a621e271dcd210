/** What is the same for everybody until its source changes: made and compressed once, and sent often. An API beside the root's. */
@NamedInterface("kept")
@NullMarked
package nl.kieswijzer.site.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

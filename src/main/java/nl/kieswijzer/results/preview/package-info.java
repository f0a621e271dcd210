/** The picture and the sentence that go with a link to a result: what stands on them, how it is drawn, and how often. */
@NullMarked
package nl.kieswijzer.results.preview;

import org.jspecify.annotations.NullMarked;

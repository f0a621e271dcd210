/** The pages of election programmes as text, where quotes lead to. Who wants the original goes to the party from here. */
@NullMarked
package nl.kieswijzer.explore.source;

import org.jspecify.annotations.NullMarked;

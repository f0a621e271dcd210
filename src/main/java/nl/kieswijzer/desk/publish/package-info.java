/** Publishing a draft: what that changes, what it does to rankings, why, and by one publisher or by two. */
@NullMarked
package nl.kieswijzer.desk.publish;

import org.jspecify.annotations.NullMarked;

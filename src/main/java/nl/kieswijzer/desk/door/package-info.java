/** Who is in: which session is whose, and until when. Nothing here touches a request that is not of the desk. */
@NullMarked
package nl.kieswijzer.desk.door;

import org.jspecify.annotations.NullMarked;

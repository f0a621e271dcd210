/** Files in and out of the desk: downloads of drafts and editions, and what an upload would change, before it does. */
@NullMarked
package nl.kieswijzer.desk.exchange;

import org.jspecify.annotations.NullMarked;

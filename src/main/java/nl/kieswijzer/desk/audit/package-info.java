/** What was done at the desk, when and by whom: a list that is added to and read, and nothing else. */
@NullMarked
package nl.kieswijzer.desk.audit;

import org.jspecify.annotations.NullMarked;

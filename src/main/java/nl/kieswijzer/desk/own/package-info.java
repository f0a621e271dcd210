/** The page where somebody changes the ways into their own account, once they have shown that it is theirs. */
@NullMarked
package nl.kieswijzer.desk.own;

import org.jspecify.annotations.NullMarked;

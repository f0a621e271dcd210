/** Who may come in at the desk, and as what: accounts, what is asked of a password, and how one is kept. */
@NullMarked
package nl.kieswijzer.desk.account;

import org.jspecify.annotations.NullMarked;

/** Passkeys, as Spring Security checks them: what a browser is asked, and what its answer is worth. */
@NullMarked
package nl.kieswijzer.desk.passkey;

import org.jspecify.annotations.NullMarked;

/** Coming in at the desk by a password: how often it may be tried, and from which browsers somebody came before. */
@NullMarked
package nl.kieswijzer.desk.signin;

import org.jspecify.annotations.NullMarked;

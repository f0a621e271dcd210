/**
 * The pages about who makes an edition: their accounts and invitations, where a link brings somebody in, and the log of what they
 * did.
 */
@NullMarked
package nl.kieswijzer.desk.staff;

import org.jspecify.annotations.NullMarked;

/** Mails the links that open the desk to whom they are for, where who operates the server set how mail is sent. */
@NullMarked
package nl.kieswijzer.desk.mail;

import org.jspecify.annotations.NullMarked;

/** What a page of the desk is: its inside for who may see it, the sign-in for everybody else, and what its forms have in common. */
@NullMarked
package nl.kieswijzer.desk.page;

import org.jspecify.annotations.NullMarked;

/** The pages of the desk: each shows its inside to who may see it, and the sign-in to everybody else. */
@NullMarked
package nl.kieswijzer.desk.page;

import org.jspecify.annotations.NullMarked;

/** Kieswijzer Kinderrechten: a voting advice application on children's rights. The rooms are the packages below. */
@NullMarked
package nl.kieswijzer;

import org.jspecify.annotations.NullMarked;

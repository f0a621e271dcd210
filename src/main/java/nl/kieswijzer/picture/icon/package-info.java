/** The sign as the icon of the site where it stands on a home screen, and what a browser needs to put it there. */
@NullMarked
package nl.kieswijzer.picture.icon;

import org.jspecify.annotations.NullMarked;

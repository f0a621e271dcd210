/** A file from somebody's computer on its way to the desk. What it says is for the page that asked for it. */
@NullMarked
package nl.kieswijzer.desk.file;

import org.jspecify.annotations.NullMarked;

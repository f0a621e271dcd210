/** What a browser keeps of the site for when there is no network, and what it shows where it kept nothing. */
@NullMarked
package nl.kieswijzer.site.offline;

import org.jspecify.annotations.NullMarked;

/** What stands around every page, reading or doing: the head of its document, the header with help and the way out, the footer. */
@NullMarked
package nl.kieswijzer.site.document;

import org.jspecify.annotations.NullMarked;

/** What the server tells the browser beside pages: the rules it holds to, the icon, whether it is there, and to forget. */
@NullMarked
package nl.kieswijzer.site.browser;

import org.jspecify.annotations.NullMarked;

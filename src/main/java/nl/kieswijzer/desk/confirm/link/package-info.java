/** Links by which a party comes to the page with its own positions in a draft: one a party, dated, to be taken back at any moment. */
@NullMarked
package nl.kieswijzer.desk.confirm.link;

import org.jspecify.annotations.NullMarked;

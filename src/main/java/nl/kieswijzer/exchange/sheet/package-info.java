/** The parties, statements and positions of a draft as tables: a workbook of Excel, or a CSV file each. */
@NamedInterface("sheet")
@NullMarked
package nl.kieswijzer.exchange.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

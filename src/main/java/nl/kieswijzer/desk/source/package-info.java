/**
 * The programmes of a draft: giving them, searching them, reading them by page, and making quotes of what stands there. The page of
 * all of them is {@code ProgrammesPage}, that of one {@code ProgrammePage}; {@code SourceTexts} is what both ask for texts.
 */
@NullMarked
package nl.kieswijzer.desk.source;

import org.jspecify.annotations.NullMarked;

/** Reading a programme out of a PDF, a .docx or pasted text, whatever may be wrong with it. The way in is {@code ProgrammeReader}. */
@NullMarked
package nl.kieswijzer.desk.programme.reading;

import org.jspecify.annotations.NullMarked;

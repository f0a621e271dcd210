/** Reading a programme out of a PDF, a .docx or pasted text, whatever may be wrong with it. The way in is {@code ProgrammeReader}. */
@NamedInterface("reading")
@NullMarked
package nl.kieswijzer.programme.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

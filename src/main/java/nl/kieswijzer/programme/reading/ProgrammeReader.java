package nl.kieswijzer.programme.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeKind;
import nl.kieswijzer.programme.ProgrammeText;

/** Reads programmes. What kind of file it is, its bytes say; nobody's word is taken for it. */
public final class ProgrammeReader {
    /** A larger file is refused; so a page need not take in more of one. */
    public static final int MOST_BYTES = Limits.BYTES;

    private ProgrammeReader() {}

    /** Reads a file. Takes seconds for a long one, so not while somebody waits for a page. */
    public static Reading read(byte[] bytes, Progress progress) {
        try {
            if (bytes.length > Limits.BYTES) {
                throw new Unreadable(ProgrammeFault.TOO_BIG);
            }
            ProgrammeKind kind = Signature.kind(bytes);
            return new Reading.Done(new ProgrammeFile(kind, bytes), text(kind, bytes, progress));
        } catch (Unreadable unreadable) {
            return new Reading.Refused(unreadable.fault());
        } catch (StoppedReading stopped) {
            return new Reading.Stopped();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // What a library throws on a broken file can be anything; a file nested without end overflows its stack.
            return new Reading.Refused(ProgrammeFault.BROKEN);
        }
    }

    /** Reads what somebody pasted. A form feed in it begins a page. */
    public static Reading readPasted(String text, Progress progress) {
        return read(text.getBytes(StandardCharsets.UTF_8), progress);
    }

    private static ProgrammeText text(ProgrammeKind kind, byte[] bytes, Progress progress) throws IOException {
        return switch (kind) {
            case PDF -> PdfText.read(bytes, progress);
            case DOCX -> DocxText.read(bytes, progress);
            case TEXT -> PlainText.read(bytes, progress);
        };
    }
}

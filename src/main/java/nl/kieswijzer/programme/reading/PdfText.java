package nl.kieswijzer.programme.reading;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.kieswijzer.programme.ProgrammeText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A programme in PDF. */
final class PdfText {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** A scan may have a number or a stamp on its pages; a text has more. */
    private static final int WORDS_A_PAGE = 3;

    static {
        // For the whole of the server; nothing else in it reads PDF.
        FontMappers.set(new PlainFonts());
    }

    private PdfText() {}

    static ProgrammeText read(byte[] bytes, Progress progress) throws IOException {
        PdfPacking.check(bytes, new Pages(progress, 0));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new Unreadable(ProgrammeFault.ENCRYPTED);
            }
            Pages pages = new Pages(progress, document.getNumberOfPages());
            PdfPages read = new PdfPages(pages);
            read.read(document);
            if (read.isGarbled()) {
                throw new Unreadable(ProgrammeFault.GARBLED);
            }
            if (isOfPictures(pages)) {
                throw new Unreadable(ProgrammeFault.ONLY_PICTURES);
            }
            return pages.text();
        } catch (InvalidPasswordException encrypted) {
            throw new Unreadable(ProgrammeFault.ENCRYPTED);
        }
    }

    private static boolean isOfPictures(Pages pages) {
        long words = pages.texts().stream()
                .mapToLong(it -> WORD.matcher(it).results().count())
                .sum();
        return words < (long) WORDS_A_PAGE * pages.texts().size();
    }
}

package nl.kieswijzer.programme.reading;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.slf4j.LoggerFactory;

/** PDFs of all kinds. */
public final class Pdfs {
    /** What a test does with a document before it is written. */
    public interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static final int SIZE = 11;
    private static final int LINE = 14;
    private static final int PARAGRAPH = 28;

    static {
        FontMappers.set(new PlainFonts());
        // As application.properties has it.
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    }

    private Pdfs() {}

    public static byte[] of(Making making) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            making.make(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Pages of lines; an empty line is a space between paragraphs. */
    public static byte[] pages(String... pages) {
        return of(document -> addPages(document, pages));
    }

    static void addPages(PDDocument document, String... pages) throws IOException {
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                int height = 700;
                for (String line : text.split("\n")) {
                    if (!line.isEmpty()) {
                        content.beginText();
                        content.newLineAtOffset(60, height);
                        content.showText(line);
                        content.endText();
                    }
                    height -= line.isEmpty() ? PARAGRAPH - LINE : LINE;
                }
            }
        }
    }

    public static byte[] scanned(int pages) {
        return of(document -> {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
                }
            }
        });
    }

    public static byte[] protectedBy(String userPassword) {
        return of(document -> {
            addPages(document, "Kinderen gaan voor.");
            document.protect(new StandardProtectionPolicy("eigenaar", userPassword, new AccessPermission()));
        });
    }

    /** A page of which the drawing is so many million spaces, packed so many times. */
    public static byte[] packed(int millions, int times) {
        return of(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream drawing = new COSStream();
            drawing.setItem(COSName.FILTER, new COSArray(Collections.nCopies(times, COSName.FLATE_DECODE)));
            OutputStream out = drawing.createRawOutputStream();
            for (int i = 0; i < times; i++) {
                out = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED));
            }
            byte[] million = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < millions; i++) {
                out.write(million);
            }
            out.close();
            page.setContents(new PDStream(drawing));
        });
    }
}

package nl.kieswijzer.programme.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF page by page, in the order in which it was set, which keeps columns together. */
final class PdfPages extends PDFTextStripper {
    private static final String BLOCK = "\f";
    private static final int STEPS_BETWEEN_LOOKS = 1_000;

    private final Pages pages;
    private final StringWriter page = new StringWriter();
    private int steps;
    private int letters;
    private int garbled;
    private int sound;

    PdfPages(Pages pages) {
        this.pages = pages;
        setLineSeparator("\n");
        setParagraphStart(BLOCK);
        setArticleStart(BLOCK);
        setAddMoreFormatting(false);
    }

    void read(PDDocument document) throws IOException {
        writeText(document, page);
        addEmptyPagesBefore(document.getNumberOfPages() + 1);
    }

    /** Whether most pages with letters on them have none that can be read. */
    boolean isGarbled() {
        return garbled > sound;
    }

    @Override
    protected void startPage(PDPage begun) throws IOException {
        steps = 0;
        letters = 0;
        page.getBuffer().setLength(0);
        addEmptyPagesBefore(getCurrentPageNo());
        pages.checkStopped();
    }

    /** A page on which nothing is drawn the library passes over without a word; but it counts. */
    private void addEmptyPagesBefore(int number) throws Unreadable, StoppedReading {
        while (pages.texts().size() < number - 1) {
            pages.add("");
        }
    }

    @Override
    protected void endPage(PDPage ended) throws IOException {
        String raw = page.toString();
        if (!raw.isBlank()) {
            boolean isGarbled = Letters.isGarbled(raw.replace(BLOCK, ""));
            garbled += isGarbled ? 1 : 0;
            sound += isGarbled ? 0 : 1;
        }
        pages.add(Paragraphs.ofTypeset(List.of(raw.split(BLOCK, -1))));
        // What was kept of a page that is read is not needed for the next.
        charactersByArticle.clear();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters++;
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // Forms may have forms in them, each many times, so that a small page takes years.
        if (++steps > Limits.STEPS_A_PAGE) {
            throw new Unreadable(ProgrammeFault.TOO_LONG);
        }
        pages.checkCharacters(letters);
        if (steps % STEPS_BETWEEN_LOOKS == 0) {
            pages.checkStopped();
        }
        super.processOperator(operator, operands);
    }

    /** The library goes on after most of what is wrong with a form; not after what this class throws. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException thrown) throws IOException {
        if (thrown instanceof Unreadable || thrown instanceof StoppedReading) {
            throw thrown;
        }
        super.operatorException(operator, operands, thrown);
    }
}

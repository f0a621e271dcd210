package nl.kieswijzer.programme.reading;

import static nl.kieswijzer.programme.reading.Readings.pages;
import static nl.kieswijzer.programme.reading.Readings.read;
import static nl.kieswijzer.programme.reading.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class AProgrammeInDocxTest {
    private static final String BOMB = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";

    @Test
    void is_read_in_paragraphs_tables_too() {
        byte[] file = Docxes.of(document -> {
            document.createParagraph().createRun().setText("Elk kind  veilig");
            document.createTable(1, 2).getRow(0).getCell(1).setText("Op tijd hulp");
            document.createParagraph();
            document.createParagraph().createRun().setText("En rust.");
        });
        assertThat(pages(file)).containsExactly("Elk kind veilig\nOp tijd hulp\nEn rust.");
    }

    @Test
    void has_a_page_where_its_writer_began_one() {
        byte[] file = Docxes.of(document -> {
            XWPFRun run = document.createParagraph().createRun();
            run.setText("Eén.");
            run.addBreak(BreakType.PAGE);
            run.setText("Twee.");
            document.createParagraph().createRun().setText("Nog twee.");
            document.createParagraph().setPageBreak(true);
            document.getLastParagraph().createRun().setText("Drie.");
        });
        assertThat(pages(file)).containsExactly("Eén.", "Twee.\nNog twee.", "Drie.");
    }

    @Test
    void has_a_page_where_word_last_had_one_begin_and_counts_one_break_once() {
        assertThat(pages(Docxes.body("""
                <w:p><w:r><w:t>Een zin die </w:t><w:lastRenderedPageBreak/><w:t>doorloopt.</w:t></w:r></w:p>
                <w:p><w:r><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>Drie.</w:t></w:r></w:p>"""))).containsExactly("Een zin die", "doorloopt.", "Drie.");
    }

    @Test
    void begins_a_page_behind_a_section_unless_that_goes_on() {
        assertThat(pages(Docxes.body("""
                <w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr><w:r><w:t>Een</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>nog een</w:t></w:r></w:p>
                <w:p><w:r><w:t>twee</w:t></w:r></w:p><w:sectPr/>"""))).containsExactly("Een\nnog een", "twee");
    }

    @Test
    void is_read_as_it_stands_when_all_changes_are_accepted() {
        assertThat(pages(Docxes.body("""
                <w:p><w:r><w:t xml:space="preserve">Wij </w:t></w:r>
                <w:del><w:r><w:delText>misschien </w:delText></w:r></w:del>
                <w:ins><w:r><w:t xml:space="preserve">zeker </w:t></w:r></w:ins>
                <w:moveFrom><w:r><w:t>ooit</w:t></w:r></w:moveFrom>
                <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>wel</w:t></w:r></w:p>"""))).containsExactly("Wij zeker wel");
    }

    @Test
    void says_what_stands_in_a_box_once() {
        assertThat(pages(Docxes.body("""
                <w:p><w:r><w:t xml:space="preserve">Naast </w:t></w:r><mc:AlternateContent>
                <mc:Choice><w:p><w:r><w:t>In de doos</w:t></w:r></w:p></mc:Choice>
                <mc:Fallback><w:p><w:r><w:t>In de doos</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
                <w:r><w:t>de doos</w:t></w:r></w:p>"""))).containsExactly("In de doos\nNaast de doos");
    }

    @Test
    void without_text_is_refused() {
        assertThat(read(Docxes.paragraphs(" "))).isEqualTo(refused(ProgrammeFault.EMPTY));
    }

    @Test
    void that_would_fill_the_server_is_refused() {
        Map<String, byte[]> parts = Docxes.parts(Docxes.root("<w:p/>"));
        parts.put("word/media/image1.bmp", new byte[150_000_000]);
        byte[] file = Docxes.zip(parts);
        assertThat(file.length).isLessThan(1_000_000);
        assertThat(read(file)).isEqualTo(refused(ProgrammeFault.TOO_PACKED));
    }

    @Test
    void with_a_text_that_unpacks_a_thousandfold_is_refused_below_that_size_too() {
        assertThat(read(Docxes.bomb())).isEqualTo(refused(ProgrammeFault.TOO_PACKED));
    }

    @Test
    void with_entities_is_refused() {
        String text = Docxes.root("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
        assertThat(read(Docxes.document(BOMB + text))).isEqualTo(refused(ProgrammeFault.ODD_XML));
    }

    @Test
    void with_entities_behind_a_long_comment_is_refused() {
        StringBuilder comment = new StringBuilder("<?xml version=\"1.0\"?><!--");
        for (int i = 0; i < 20_000; i++) {
            comment.append(i).append(' ');
        }
        String text = Docxes.root("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
        assertThat(read(Docxes.document(comment + "-->" + BOMB.substring(BOMB.indexOf("<!DOCTYPE")) + text)))
                .isEqualTo(refused(ProgrammeFault.ODD_XML));
    }

    @Test
    void that_asks_for_a_file_of_the_server_is_refused() {
        String asks = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        assertThat(read(Docxes.document(asks + Docxes.root("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"))))
                .isEqualTo(refused(ProgrammeFault.ODD_XML));
    }

    @Test
    void with_a_password_is_refused() throws IOException {
        assertThat(read(oldOffice("EncryptedPackage"))).isEqualTo(refused(ProgrammeFault.ENCRYPTED));
    }

    @Test
    void in_the_format_before_it_is_refused() throws IOException {
        assertThat(read(oldOffice("WordDocument"))).isEqualTo(refused(ProgrammeFault.OLD_WORD));
    }

    @Test
    void that_is_broken_is_refused() {
        assertThat(read(Docxes.document("<w:document"))).isEqualTo(refused(ProgrammeFault.BROKEN));
        assertThat(read(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void is_read_no_further_when_somebody_stops_it() {
        Readings.Onlooker onlooker = new Readings.Onlooker(0);
        assertThat(ProgrammeReader.read(Docxes.paragraphs("Een."), onlooker)).isEqualTo(new Reading.Stopped());
    }

    private static byte[] oldOffice(String part) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getRoot().createDocument(part, new ByteArrayInputStream("Tekst".getBytes(StandardCharsets.UTF_8)));
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}

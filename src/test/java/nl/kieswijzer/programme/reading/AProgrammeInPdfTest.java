package nl.kieswijzer.programme.reading;

import static nl.kieswijzer.programme.reading.Readings.pages;
import static nl.kieswijzer.programme.reading.Readings.read;
import static nl.kieswijzer.programme.reading.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeKind;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class AProgrammeInPdfTest {
    private static final String CHAPTER = """
            Elk kind veilig

            Kinderen die slachtoffer zijn van mensenhandel krijgen opvang, in elke re-
            gio en zonder wachtlijst. Jeugd- en gezinszorg werken daarin samen, ook in
            Noord-Holland.

            De politie krijgt meer mensen voor het opsporen van daders.""";

    @Test
    void is_read_by_page_in_paragraphs_with_broken_words_mended() {
        assertThat(pages(Pdfs.pages(CHAPTER, "Hoofdstuk twee gaat over werk.")))
                .containsExactly("""
                Elk kind veilig
                Kinderen die slachtoffer zijn van mensenhandel krijgen opvang, in elke regio en zonder wachtlijst. \
                Jeugd- en gezinszorg werken daarin samen, ook in Noord-Holland.
                De politie krijgt meer mensen voor het opsporen van daders.""", "Hoofdstuk twee gaat over werk.");
    }

    @Test
    void keeps_its_page_numbers_where_a_page_has_only_pictures() {
        byte[] file = Pdfs.of(document -> {
            Pdfs.addPages(document, "Een twee drie vier vijf.");
            document.addPage(new PDPage());
            Pdfs.addPages(document, "Zes zeven acht negen tien.");
        });
        assertThat(pages(file)).containsExactly("Een twee drie vier vijf.", "", "Zes zeven acht negen tien.");
    }

    @Test
    void is_kept_as_it_was_given() {
        byte[] bytes = Pdfs.pages(CHAPTER);
        assertThat(((Reading.Done) read(bytes)).file()).isEqualTo(new ProgrammeFile(ProgrammeKind.PDF, bytes));
    }

    @Test
    void tells_how_far_it_is() {
        Readings.Onlooker onlooker = new Readings.Onlooker(100);
        ProgrammeReader.read(Pdfs.pages(CHAPTER, CHAPTER, CHAPTER), onlooker);
        assertThat(onlooker.seen).containsExactly("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void is_read_no_further_when_somebody_stops_it() {
        Readings.Onlooker onlooker = new Readings.Onlooker(2);
        assertThat(ProgrammeReader.read(Pdfs.pages(CHAPTER, CHAPTER, CHAPTER), onlooker))
                .isEqualTo(new Reading.Stopped());
        assertThat(onlooker.seen).containsExactly("1 of 3", "2 of 3");
    }

    @Test
    void of_pictures_is_refused() {
        assertThat(read(Pdfs.scanned(3))).isEqualTo(refused(ProgrammeFault.ONLY_PICTURES));
    }

    @Test
    void of_pictures_with_a_stamp_on_each_is_refused_too() {
        assertThat(read(Pdfs.pages("Scan 1", "Scan 2"))).isEqualTo(refused(ProgrammeFault.ONLY_PICTURES));
    }

    @Test
    void with_a_password_is_refused() {
        assertThat(read(Pdfs.protectedBy("geheim"))).isEqualTo(refused(ProgrammeFault.ENCRYPTED));
    }

    @Test
    void that_anybody_may_open_but_nobody_copy_is_refused() {
        assertThat(read(Pdfs.protectedBy(""))).isEqualTo(refused(ProgrammeFault.ENCRYPTED));
    }

    @Test
    void that_would_become_a_hundred_times_as_large_is_refused() {
        byte[] file = Pdfs.packed(150, 1);
        assertThat(file.length).isLessThan(1_000_000);
        assertThat(read(file)).isEqualTo(refused(ProgrammeFault.TOO_PACKED));
    }

    @Test
    void that_is_packed_twice_over_is_refused() {
        assertThat(read(Pdfs.packed(150, 2))).isEqualTo(refused(ProgrammeFault.TOO_PACKED));
    }

    @Test
    void of_a_thousand_pages_and_one_is_refused() {
        byte[] file = Pdfs.of(document -> IntStream.range(0, 1_001).forEach(_ -> document.addPage(new PDPage())));
        assertThat(read(file)).isEqualTo(refused(ProgrammeFault.TOO_MANY_PAGES));
    }

    @Test
    void that_is_cut_off_is_read_as_far_as_it_goes_or_refused() {
        byte[] file = Pdfs.pages(CHAPTER, CHAPTER);
        for (int size = 10; size < file.length; size += 97) {
            assertThat(read(Arrays.copyOf(file, size))).isNotInstanceOf(Reading.Stopped.class);
        }
        assertThat(read("%PDF-1.7\nen dan niets".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(refused(ProgrammeFault.BROKEN));
    }
}

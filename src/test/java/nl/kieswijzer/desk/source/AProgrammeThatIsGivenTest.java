package nl.kieswijzer.desk.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.reading.Docxes;
import nl.kieswijzer.programme.reading.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AProgrammeThatIsGivenTest extends AtWorkOnAProgramme {
    @Test
    void is_added_with_its_text_and_opens() {
        open("/programmas");
        byte[] bytes = "Voor elk kind.\fEen tweede pagina.".getBytes(StandardCharsets.UTF_8);
        give(bytes);
        untilShown("De tekst is gelezen: 2 pagina’s.");
        assertThat(shown()).contains("De tekst is gelezen: 2 pagina’s.");
        choose();
        type("Titel", "Anders");
        type("Adres bij de partij", "https://zon.example/anders.pdf");
        click("Voeg toe");
        assertThat(entry(EntryKind.PROGRAMME, "zon-anders").content())
                .isEqualTo(Content.of(
                        "party", "zon",
                        "title", "Anders",
                        "url", "https://zon.example/anders.pdf",
                        "file", Sha256.of(bytes).value(),
                        "pages", "2"));
        assertThat(shown()).contains("Anders is toegevoegd.", "/programmas/zon-anders?pagina=1");
    }

    @Test
    void is_not_added_without_a_party_and_a_title() {
        open("/programmas");
        click("Voeg toe");
        assertThat(find(TextField.class).all())
                .anyMatch(it -> it.isInvalid() && it.getLabel().equals("Titel"));
        assertThat(drafts.entries(draft.id()))
                .filteredOn(it -> it.key().kind() == EntryKind.PROGRAMME)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void says_what_is_wrong_with_a_bad_file(byte[] file, String sentence) {
        open("/programmas");
        give(file);
        untilShown(sentence);
        assertThat(shown()).contains(sentence);
    }

    static Stream<Arguments> says_what_is_wrong_with_a_bad_file() {
        byte[] picture = new byte[2_000];
        new Random(1).nextBytes(picture);
        return Stream.of(
                Arguments.of(picture, "Dit is geen pdf, geen .docx en geen gewone tekst."),
                Arguments.of(Pdfs.scanned(2), "In deze pdf staan alleen plaatjes, en geen tekst."),
                Arguments.of(Pdfs.protectedBy("geheim"), "Dit bestand is beveiligd."),
                Arguments.of(
                        Docxes.bomb(), "Dit bestand is zo sterk samengeperst dat we het niet veilig kunnen openen."),
                Arguments.of(new byte[20 * 1024 * 1024 + 1], "Dit bestand is groter dan 20 MB."),
                Arguments.of(new byte[0], "Er staat geen tekst in dit bestand."));
    }

    private void give(byte[] bytes) {
        find(FileGiver.class).single().read(bytes);
    }

    private void type(String label, String text) {
        find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .forEach(it -> test(it).setValue(text));
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        find(Select.class).all().stream()
                .filter(it -> "Partij".equals(it.getLabel()))
                .forEach(it -> ((Select<String>) it).setValue("zon"));
    }
}

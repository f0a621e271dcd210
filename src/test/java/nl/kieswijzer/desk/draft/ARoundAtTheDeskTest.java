package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ARoundAtTheDeskTest {
    private static final Content ROUND = Content.of("date", "2029-11-05")
            .withTexts("coders", List.of("a", "b"))
            .withItems("candidates", List.of(Content.of("id", "tram", "text", "De tram wordt gratis.")))
            .withItems(
                    "readings",
                    List.of(
                            reading("bus", Map.of("a", "agree", "b", "agree")),
                            reading("tram", Map.of("a", "agree", "b", "agree")),
                            reading("tram", Map.of("a", "absent"))
                                    .with("values.b", "neither")
                                    .with("settled", "absent")
                                    .with("why.nl", "Het citaat gaat over de bus.")));
    private static final EntryKey KEY = new EntryKey(EntryKind.ROUND, "eerste");
    private static final List<SavedEntry> SAVED = List.of(
            saved(new EntryKey(EntryKind.PARTY, "d66"), Content.of("name", "Democraten 66", "short", "D66")),
            saved(KEY, ROUND));

    private final Texts texts = Texts.of(messages(), Language.DUTCH);
    private final EntryNames names = new EntryNames(texts, SAVED);

    @Test
    void shows_how_much_was_read_and_every_difference_with_what_was_settled_and_why() {
        assertThat(new RoundReadings(texts, names, ROUND).getElement().getTextRecursively())
                .isEqualTo("Wat er gelezen is"
                        + "Er is 3 keer gelezen, door a en b. Zij verschilden één keer."
                        + "D66: De tram wordt gratis."
                        + "a las: Zegt er niets over, b las: Geen van beide. Beslist: Zegt er niets over."
                        + " Het citaat gaat over de bus.");
    }

    @Test
    void is_called_by_its_date() {
        assertThat(names.of(KEY)).isEqualTo("Leesronde van 5 november 2029");
        EntryNames undated = new EntryNames(texts, List.of(saved(KEY, Content.of("date", "ooit"))));
        assertThat(undated.of(KEY)).isEqualTo("eerste");
    }

    private static Content reading(String statement, Map<String, Object> values) {
        return Content.of("statement", statement, "party", "d66").withInside("values", new Content(values));
    }

    private static SavedEntry saved(EntryKey key, Content content) {
        return new SavedEntry(new DraftId(1), new Entry(key, content), 0);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}

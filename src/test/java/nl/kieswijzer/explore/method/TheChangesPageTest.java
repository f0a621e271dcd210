package nl.kieswijzer.explore.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TheChangesPageTest {
    @Test
    void tells_what_the_first_version_holds_and_what_each_later_one_changed_the_latest_first() {
        SamplePack second = SamplePack.sound()
                .with("statements.yaml", "meer speeltuinen", "veel speeltuinen")
                .with("positions.yaml", "stance: disagree", "stance: neither");
        Document page = page(revision(second, 2, "2030-02-01"), revision(SamplePack.sound(), 1, "2030-01-01"));
        assertThat(page.select("h2").eachText())
                .containsExactly("Versie 2, 1 februari 2030", "Versie 1, 1 januari 2030");
        assertThat(page.select("#r-2 li").eachText())
                .containsExactly(
                        "Was: ‘Er moeten meer speeltuinen komen.’ Werd: ‘Er moeten veel speeltuinen komen.’",
                        "Maan bij ‘Er moeten veel speeltuinen komen.’: van Oneens naar Geen van beide.");
        assertThat(page.select("#r-1").text()).contains("De eerste versie: 2 stellingen, 2 standpunten en 2 citaten.");
    }

    @Test
    void says_so_where_only_other_texts_changed() {
        SamplePack second = SamplePack.sound().with("themes.yaml", "Kinderen spelen.", "Kinderen spelen graag.");
        Document page = page(revision(second, 2, "2030-02-01"), revision(SamplePack.sound(), 1, "2030-01-01"));
        assertThat(page.select("#r-2").text()).contains("Stellingen, standpunten en citaten bleven gelijk.");
    }

    @Test
    void says_why_where_somebody_said_so() {
        EditionRevision first = revision(SamplePack.sound(), 1, "2030-01-01");
        EditionRevision second = revision(
                SamplePack.sound().with("themes.yaml", "Kinderen spelen.", "Kinderen spelen graag."), 2, "2030-02-01");
        LocalizedText why = LocalizedText.of(Map.of("nl", "Een zin was te kort.", "en", "A sentence was too short."));
        Document page = page(new EditionRevision(second.edition(), 2, second.publishedAt(), Optional.of(why)), first);
        assertThat(page.select("#r-2 .reason").eachText()).containsExactly("Een zin was te kort.");
        assertThat(page.select("#r-1 .reason")).isEmpty();
    }

    @Test
    void leads_to_each_version_as_data() {
        Document page = page(revision(SamplePack.sound(), 1, "2030-01-01"));
        assertThat(page.select("#r-1 .data a").eachAttr("href"))
                .containsExactly("/data/voorbeeld.json?revision=1", "/data/voorbeeld.csv?revision=1");
    }

    private static Document page(EditionRevision... history) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        LocalEdition edition = new LocalEdition(history[0], Texts.of(messages, Language.DUTCH));
        return Jsoup.parse(
                ChangesPage.of(edition, List.of(history)).content().getElement().getOuterHTML());
    }

    private static EditionRevision revision(SamplePack pack, int number, String date) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) ->
                new EditionRevision(edition, number, Instant.parse(date + "T12:00:00Z"));
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}

package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.explore.method.MethodPage;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.party.PartyPage;
import nl.kieswijzer.explore.theme.QuoteFilter;
import nl.kieswijzer.explore.theme.ThemePage;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The reading pages on an edition in which parties answered themselves, voted, and one was refused. */
class PartiesThatAnswerTest {
    private final Edition trial = Editions.read(SamplePack.trial().files());
    private final EditionRevision revision = Editions.revision(trial, 1);

    @Test
    void have_a_page_that_counts_what_they_confirmed() {
        assertThat(party("zon").text()).contains("Van deze standpunten heeft de partij er 1 zelf bevestigd.");
        assertThat(party("wolk").text()).doesNotContain("bevestigd");
    }

    @Test
    void stand_beside_their_words_and_votes_on_their_page() {
        Document page = party("zon");
        assertThat(page.select("#s-zwemles .said .said-head").text())
                .isEqualTo("Bevestigd door de partij op 12 februari 2030.");
        assertThat(page.select("#s-zwemles .rests-on-quotes")).isEmpty();
        assertThat(page.select("#s-schoolstraten .said-means").text()).contains("maar de partij stemde ‘oneens’");
        assertThat(party("maan").select("#s-schoolstraten .said-why").text()).contains("Of er auto’s mogen rijden");
    }

    @Test
    void stand_on_the_page_of_the_theme() {
        QuoteFilter all =
                QuoteFilter.of(_ -> Optional.empty(), edition(), trial.themes().getFirst());
        Document page = document(ThemePage.of(edition(), trial.themes().getFirst(), all));
        assertThat(page.select("#s-sport .all-said .said-party").eachText()).containsExactly("Maan");
        assertThat(page.select("#s-speeltuinen .all-said .said-party").eachText())
                .containsExactly("Maan", "Partij van de Zon", "Ster");
        assertThat(page.select("#s-kinderraad .all-said")).isEmpty();
    }

    @Test
    void are_counted_on_the_page_about_the_method() {
        // Zon 3, Maan 1 and Ster 2 were read; Zon 1, Maan 1 and Ster 1 confirmed; Maan was refused twice.
        assertThat(document(MethodPage.of(edition(), new Contact(""), false)).text())
                .contains("zijn 6 standpunten alleen uit programma’s gelezen, zijn er 3 door de partij bevestigd,"
                        + " en zijn 2 antwoorden van partijen niet overgenomen");
    }

    private Document party(String id) {
        return document(PartyPage.of(edition(), trial.party(new PartyId(id)).orElseThrow()));
    }

    private static Document document(ReadingPage page) {
        return Jsoup.parse(page.content().getElement().getOuterHTML());
    }

    private LocalEdition edition() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new LocalEdition(revision, Texts.of(messages, Language.DUTCH));
    }
}

package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ShuffledPack;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.explore.method.ChangesPage;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.party.PartiesPage;
import nl.kieswijzer.explore.party.PartyPage;
import nl.kieswijzer.explore.scorecard.ScorecardPage;
import nl.kieswijzer.explore.search.SearchPage;
import nl.kieswijzer.explore.statement.StatementPage;
import nl.kieswijzer.explore.statement.StatementsPage;
import nl.kieswijzer.explore.theme.QuoteFilter;
import nl.kieswijzer.explore.theme.ThemePage;
import nl.kieswijzer.explore.theme.ThemesPage;
import nl.kieswijzer.explore.theme.TopicPage;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TheOrderOfPartiesOnEveryPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void is_the_same_however_the_pack_has_them(Language language) throws Exception {
        List<String> packed = pages(ShuffledPack.asPacked(), language);
        assertThat(packed).hasSize(6 + 1 + 13 + 18 + 8);
        for (long seed = 1; seed <= 3; seed++) {
            List<String> shuffled = pages(ShuffledPack.shuffled(seed), language);
            for (int i = 0; i < packed.size(); i++) {
                assertThat(shuffled.get(i)).as("page %d, seed %d", i, seed).isEqualTo(packed.get(i));
            }
        }
    }

    /** The themes, parties, scorecard, changes and a search; each theme, statement and topic; each party by id. */
    private static List<String> pages(EditionRevision revision, Language language) {
        LocalEdition edition = new LocalEdition(revision, texts(language));
        Stream<String> one = Stream.of(
                        ThemesPage.of(edition),
                        PartiesPage.of(edition),
                        ScorecardPage.of(edition),
                        ChangesPage.of(edition, List.of(revision, silentBefore(revision.edition()))),
                        StatementsPage.of(edition),
                        SearchPage.of(edition, "kinderen"))
                .map(it -> it.content().getElement().getOuterHTML());
        Stream<String> themes = revision.edition().themes().stream().map(it -> theme(edition, it));
        Stream<String> parties = edition.parties().stream()
                .map(it -> PartyPage.of(edition, it).content().getElement().getOuterHTML());
        Stream<String> statements = revision.edition().statements().stream()
                .map(it -> StatementPage.of(edition, it).content().getElement().getOuterHTML());
        Stream<String> topics = revision.edition()
                .topics()
                .map(it -> TopicPage.of(edition, it).content().getElement().getOuterHTML());
        return Stream.of(one, themes, parties, statements, topics)
                .flatMap(it -> it)
                .toList();
    }

    private static String theme(LocalEdition edition, Theme theme) {
        QuoteFilter all = QuoteFilter.of(_ -> Optional.empty(), edition, theme);
        return ThemePage.of(edition, theme, all).content().getElement().getOuterHTML();
    }

    /** A revision before this one in which nobody said anything, so that all positions and quotes are changes. */
    private static EditionRevision silentBefore(Edition edition) {
        return new EditionRevision(ShuffledPack.silent(edition), 1, Instant.EPOCH);
    }

    private static Texts texts(Language language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return Texts.of(messages, language);
    }
}

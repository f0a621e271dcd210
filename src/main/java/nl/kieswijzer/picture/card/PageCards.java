package nl.kieswijzer.picture.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.picture.DrawnPicture;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Picture;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;

/**
 * The cards of the pages about the front edition. Each is drawn when it is first asked for, which takes a tenth of a second
 * then, and kept by what is on it.
 */
@Component
class PageCards {
    /** Six, and one a theme, topic and statement, in every language; some 30 KB each. */
    private static final int MOST = 200;

    private final ElectionCatalogue catalogue;
    private final Cache<PageCard, DrawnPicture> drawn =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PageCards(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    DrawnPicture of(Picture picture, Texts texts) {
        return drawn(front().map(it -> card(picture, it, texts))
                .orElseGet(() -> PageCard.of(texts.get("site.name"), "", Card.ofSite(texts), new BallotMotif())));
    }

    /** The card of a theme; empty where there is no such theme. */
    Optional<DrawnPicture> ofTheme(String id, Texts texts) {
        return front().flatMap(edition -> edition.themes().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(it -> drawn(theme(it, edition, texts))));
    }

    /** The card of a statement; empty where there is no such statement. */
    Optional<DrawnPicture> ofStatement(String id, Texts texts) {
        return front().flatMap(it -> new FoundCards(it, texts).statement(id)).map(this::drawn);
    }

    /** The card of a topic; empty where there is no such topic. */
    Optional<DrawnPicture> ofTopic(String id, Texts texts) {
        return front().flatMap(it -> new FoundCards(it, texts).topic(id)).map(this::drawn);
    }

    private Optional<Edition> front() {
        return catalogue.front().map(EditionRevision::edition);
    }

    private DrawnPicture drawn(PageCard card) {
        return drawn.get(card, it -> DrawnPicture.of(it.png()));
    }

    private static PageCard card(Picture picture, Edition edition, Texts texts) {
        return switch (picture) {
            case SITE -> card(edition, texts, Card.ofSite(texts), new BallotMotif());
            case QUIZ -> quiz(edition, texts);
            case THEMES -> themes(edition, texts);
            case SCORECARD -> scorecard(edition, texts);
            case CLASSROOM -> card(edition, texts, Card.ofClass(texts), new ClassMotif());
            case DUEL ->
                card(
                        edition,
                        texts,
                        Card.ofDuel(texts),
                        new DuelMotif(texts.get("card.duel.mine"), texts.get("card.duel.yours")));
        };
    }

    private static PageCard card(Edition edition, Texts texts, Card words, Motif motif) {
        return PageCard.of(texts.get("site.name"), edition.election().name().in(texts.locale()), words, motif);
    }

    private static PageCard quiz(Edition edition, Texts texts) {
        int statements = edition.statements().size();
        return card(edition, texts, Card.ofQuiz(texts, statements), new QuizMotif(statements));
    }

    private static PageCard themes(Edition edition, Texts texts) {
        String names = edition.themes().stream()
                .map(it -> it.name().in(texts.locale()))
                .collect(Collectors.joining(", "));
        return card(
                edition,
                texts,
                Card.ofThemes(texts, names, edition.quotes().size()),
                new TopicsMotif(ids(edition.topics().toList())));
    }

    private static PageCard theme(Theme theme, Edition edition, Texts texts) {
        String name = theme.name().in(texts.locale());
        Card words =
                Card.ofTheme(texts, theme.id().value(), name, edition.quotes().size());
        return card(edition, texts, words, new TopicsMotif(ids(theme.topics())));
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(it -> it.id().value()).toList();
    }

    private static PageCard scorecard(Edition edition, Texts texts) {
        List<Topic> topics = edition.topics().toList();
        List<List<AssessmentLevel>> rows = edition.partiesByName(texts.locale()).stream()
                .map(Party::id)
                .map(party -> topics.stream().map(it -> level(it, party)).toList())
                .toList();
        Card words = Card.ofScorecard(texts, edition.parties().size(), topics.size());
        return card(edition, texts, words, new ScorecardMotif(ids(topics), rows));
    }

    private static AssessmentLevel level(Topic topic, PartyId party) {
        return topic.assessments().stream()
                .filter(it -> it.party().equals(party))
                .map(Assessment::level)
                .findFirst()
                .orElse(AssessmentLevel.NONE);
    }
}

package nl.kieswijzer.picture.card;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Texts;

/** The cards of single statements and topics of an edition. */
record FoundCards(Edition edition, Texts texts) {
    /** Empty where there is no such statement. */
    Optional<PageCard> statement(String id) {
        return Optional.of(id)
                .filter(Slug::fits)
                .map(StatementId::new)
                .flatMap(edition::statement)
                .map(this::card);
    }

    /** Empty where there is no such topic. */
    Optional<PageCard> topic(String id) {
        return Optional.of(id)
                .filter(Slug::fits)
                .map(TopicId::new)
                .flatMap(edition::topic)
                .map(this::card);
    }

    private PageCard card(Statement statement) {
        List<Optional<Stance>> stances = edition.partiesByName(texts.locale()).stream()
                .map(it -> statement.position(it.id()).map(Position::stance))
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
        Card words = Card.ofStatement(texts, statement.id(), statement.text().in(texts.locale()), it ->
                (int) stances.stream().filter(it::equals).count());
        return card(words, new StandsMotif(stances));
    }

    /** The order of the strip. */
    private static int place(Optional<Stance> stance) {
        return stance.map(Stance::ordinal).orElse(Stance.values().length);
    }

    private PageCard card(Topic topic) {
        String id = topic.id().value();
        int statements = (int) edition.statements().stream()
                .filter(it -> it.topic().equals(topic.id()))
                .count();
        int quotes = (int) edition.quotes().stream()
                .filter(it -> it.topics().contains(topic.id()))
                .count();
        return card(
                Card.ofTopic(texts, id, topic.name().in(texts.locale()), statements, quotes),
                new TopicsMotif(List.of(id)));
    }

    private PageCard card(Card words, Motif motif) {
        return PageCard.of(texts.get("site.name"), edition.election().name().in(texts.locale()), words, motif);
    }
}

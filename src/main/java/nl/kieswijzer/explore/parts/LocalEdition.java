package nl.kieswijzer.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.PartyNote;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;

/** An edition in the language of its reader, and what the pages of this room ask of it. */
record LocalEdition(EditionRevision revision, Texts texts) {
    /** A statement with where a party stands on it. */
    record Stand(Statement statement, Position position) {}

    Edition edition() {
        return revision.edition();
    }

    Links links() {
        return texts.links();
    }

    String in(LocalizedText text) {
        return text.in(texts.locale());
    }

    /** Another one whenever a page of this edition says something else. */
    String version() {
        return edition().id() + "/" + revision.number();
    }

    /** All parties by name: no order may favour one. */
    List<Party> parties() {
        return edition().partiesByName(texts.locale());
    }

    String name(PartyId party) {
        return edition().party(party).map(Party::name).orElseGet(party::value);
    }

    Stream<Quote> quotes(PartyId party) {
        return edition().quotes().stream().filter(it -> it.party().equals(party));
    }

    List<Quote> quotes(PartyId party, TopicId topic) {
        return quotes(party).filter(it -> it.topics().contains(topic)).toList();
    }

    List<Quote> quotes(List<QuoteId> ids) {
        return ids.stream().flatMap(it -> edition().quote(it).stream()).toList();
    }

    List<Statement> statements(TopicId topic) {
        return edition().statements().stream()
                .filter(it -> it.topic().equals(topic))
                .toList();
    }

    /** Where a party stands on every statement on which it stands anywhere. */
    Stream<Stand> stands(PartyId party) {
        return edition().statements().stream()
                .flatMap(it -> it.position(party).map(position -> new Stand(it, position)).stream());
    }

    Optional<Assessment> assessment(Topic topic, PartyId party) {
        return topic.assessments().stream()
                .filter(it -> it.party().equals(party))
                .findFirst();
    }

    Optional<String> note(PartyId party) {
        return edition().themes().stream()
                .flatMap(it -> it.notes().stream())
                .filter(it -> it.party().equals(party))
                .map(PartyNote::text)
                .findFirst();
    }

    Optional<Theme> theme(String id) {
        return edition().themes().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst();
    }

    /** Where the chapter of a topic stands. */
    String chapter(TopicId topic) {
        return edition().themes().stream()
                .filter(it -> it.topics().stream().map(Topic::id).anyMatch(topic::equals))
                .findFirst()
                .map(it -> links().theme(it.id().value()) + "#" + Anchors.topic(topic))
                .orElseGet(links()::themes);
    }

    /** Where a quote stands among those of its party. */
    String place(Quote quote) {
        return links().party(quote.party()) + "#" + Anchors.quote(quote.id());
    }
}

package nl.kieswijzer.explore.parts;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.source.ProgrammePage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;
import nl.kieswijzer.site.source.SourceLinks;

/** An edition in the language of its reader, and what the pages of this room ask of it. */
public record LocalEdition(EditionRevision revision, Texts texts) {
    /** A statement with where a party stands on it. */
    record Stand(Statement statement, Position position) {}

    public Edition edition() {
        return revision.edition();
    }

    public Links links() {
        return texts.links();
    }

    public String in(LocalizedText text) {
        return text.in(texts.locale());
    }

    /** Another one whenever a page of this edition says something else. */
    public String version() {
        return edition().id() + "/" + revision.number();
    }

    /** All parties by name: no order may favour one. */
    public List<Party> parties() {
        return edition().partiesByName(texts.locale());
    }

    /** The same order, for parties of older revisions too. */
    public Comparator<PartyId> byName() {
        return Comparator.comparing(this::name, Collator.getInstance(texts.locale()));
    }

    public String name(PartyId party) {
        return edition().party(party).map(Party::name).orElseGet(party::value);
    }

    public Stream<Quote> quotes(PartyId party) {
        return edition().quotes().stream().filter(it -> it.party().equals(party));
    }

    public List<Quote> quotes(PartyId party, TopicId topic) {
        return quotes(party).filter(it -> it.topics().contains(topic)).toList();
    }

    public List<Quote> quotes(List<QuoteId> ids) {
        return ids.stream().flatMap(it -> edition().quote(it).stream()).toList();
    }

    public List<Statement> statements(TopicId topic) {
        return edition().statements().stream()
                .filter(it -> it.topic().equals(topic))
                .toList();
    }

    /** Where a party stands on every statement on which it stands anywhere. */
    public Stream<Stand> stands(PartyId party) {
        return edition().statements().stream()
                .flatMap(it -> it.position(party).map(position -> new Stand(it, position)).stream());
    }

    public Optional<Assessment> assessment(Topic topic, PartyId party) {
        return topic.assessments().stream()
                .filter(it -> it.party().equals(party))
                .findFirst();
    }

    public Optional<String> note(PartyId party) {
        return edition().themes().stream()
                .flatMap(it -> it.notes().stream())
                .filter(it -> it.party().equals(party))
                .map(Theme.Note::text)
                .findFirst();
    }

    public Optional<Theme> theme(String id) {
        return edition().themes().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst();
    }

    /** The page of a statement. */
    public String page(Statement statement) {
        return FoundLinks.statement(links(), statement.id());
    }

    /** The page of a topic. */
    public String page(TopicId topic) {
        return FoundLinks.topic(links(), topic.value());
    }

    /** Where the chapter of a topic stands. */
    public String chapter(TopicId topic) {
        return themeOf(topic)
                .map(it -> links().theme(it.id().value()) + "#" + Anchors.topic(topic))
                .orElseGet(links()::themes);
    }

    /** The theme that a topic is a chapter of. */
    public Optional<Theme> themeOf(TopicId topic) {
        return edition().themes().stream()
                .filter(it -> it.topics().stream().map(Topic::id).anyMatch(topic::equals))
                .findFirst();
    }

    /** On which page of which programme a quote stands; empty where the edition does not say. */
    Optional<SourceLinks.Source> source(Quote quote) {
        int page = quote.place().map(ProgrammePage::page).orElse(1);
        return edition()
                .programmeOf(quote)
                .map(it -> new SourceLinks.Source(
                        edition().id(),
                        it.id().value(),
                        it.title(),
                        page,
                        quote.id().value(),
                        it.file().isPresent(),
                        it.original(page)));
    }

    /** Where a quote stands among those of its party. */
    public String place(Quote quote) {
        return links().party(quote.party()) + "#" + Anchors.quote(quote.id());
    }
}

package nl.kieswijzer.election.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.ThemeId;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.EntryNodes;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.pack.node.Faults;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.said.PartyAnswer;

/** Reads one content pack: first which ids there are, then everything that refers to them. */
public final class PackReader {
    private final PackSections sections;
    private final PackIds ids;
    private final EditionHeader header;
    private final List<String> languages;

    private PackReader(PackSections sections, Item edition, Faults faults) {
        this.sections = sections;
        ids = new PackIds(sections, faults);
        header = new EditionHeader(edition);
        languages = header.languages();
    }

    /** Reads and checks a pack. Never throws for what stands in the files, and never half succeeds. */
    public static PackResult read(PackFiles files) {
        Faults faults = new Faults();
        PackSections sections = new PackSections(it -> YamlFile.read(files, it, faults), faults);
        // Without a header the languages are unknown, and every text of the pack would seem wrong.
        Optional<Edition> edition = sections.edition().map(it -> new PackReader(sections, it, faults).edition());
        return edition.filter(_ -> faults.none())
                .<PackResult>map(PackResult.Sound::new)
                .orElseGet(() -> new PackResult.Faulty(faults.list()));
    }

    /**
     * Reads and checks an edition in entries, by the same rules as a pack.
     *
     * @return the edition as far as it goes, and all faults, each with its spot
     */
    public static Reading read(EditionId id, List<Entry> entries) {
        Faults faults = new Faults();
        PackSections sections = new PackSections(new EntryNodes(id, entries)::root, faults);
        Edition edition = new PackReader(sections, sections.edition().orElseThrow(), faults).edition();
        return new Reading(edition, faults.list());
    }

    /**
     * An edition that was read from entries.
     *
     * @param edition with a placeholder where something is missing or wrong
     */
    public record Reading(Edition edition, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private Edition edition() {
        AnswerReader answerReader = new AnswerReader(sections, ids, languages);
        Map<String, List<PartyAnswer>> answers = answerReader.byStatement();
        Map<String, List<Position>> positions = new PositionReader(sections, ids, languages, answers).byStatement();
        answerReader.compareWith(positions);
        StatementReader statements = new StatementReader(ids, header, positions, answers);
        Map<String, List<Assessment>> assessments = new AssessmentReader(sections, ids, languages).byTopic();
        SourceReader sources = new SourceReader(sections, ids);
        return new Edition(
                new EditionId(header.id()),
                languages,
                header.election(),
                header.provenance(),
                header.legend(),
                sections.parties.items().stream().map(this::party).toList(),
                sections.themes.items().stream()
                        .map(it -> theme(it, assessments))
                        .toList(),
                sources.programmes(),
                sections.quotes.items().stream().map(it -> quote(it, sources)).toList(),
                sections.glossary.items().stream().map(this::term).toList(),
                sections.statements.items().stream().map(statements::statement).toList(),
                header.explanations(),
                new RoundReader(sections, ids, languages).rounds());
    }

    private Party party(Item item) {
        String name = item.text("name");
        return new Party(
                new PartyId(item.id("id")), name, item.optionalText("short").orElse(name));
    }

    private Theme theme(Item item, Map<String, List<Assessment>> assessments) {
        return new Theme(
                new ThemeId(item.id("id")),
                item.localized("name", languages),
                item.localized("background", languages),
                item.items("notes", PackFields.within("notes"), this::note),
                item.items("topics", PackFields.within("topics"), it -> topic(it, assessments)));
    }

    private Theme.Note note(Item item) {
        return new Theme.Note(new PartyId(item.reference("party", ids.parties)), item.text("text"));
    }

    private Topic topic(Item item, Map<String, List<Assessment>> assessments) {
        String id = item.id("id");
        return new Topic(
                new TopicId(id),
                item.localized("name", languages),
                item.localized("introduction", languages),
                assessments.getOrDefault(id, List.of()));
    }

    private Quote quote(Item item, SourceReader sources) {
        List<TopicId> topics =
                item.references("topics", ids.topics).stream().map(TopicId::new).toList();
        if (topics.isEmpty()) {
            item.faultIn("topics", FaultKind.QUOTE_WITHOUT_TOPIC);
            topics = List.of(new TopicId(Item.NO_ID));
        }
        String party = item.reference("party", ids.parties);
        return new Quote(
                new QuoteId(item.id("id")), new PartyId(party), topics, item.text("text"), sources.place(item, party));
    }

    private Term term(Item item) {
        return new Term(
                new TermId(item.id("id")), item.localized("name", languages), item.localized("meaning", languages));
    }
}

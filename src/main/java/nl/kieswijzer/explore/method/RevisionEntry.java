package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.changes.PositionChange;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.election.changes.RewordedStatement;
import nl.kieswijzer.election.preview.Preview;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One revision: when it was published, what is in it or what it changed, and where to get it as data. */
final class RevisionEntry extends Section {
    private final LocalEdition edition;
    private final Texts texts;

    private RevisionEntry(LocalEdition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        addClassName("revision");
        setId(id(edition.revision()));
        edition.revision().reason().map(edition::in).ifPresent(it -> add(Parts.paragraph("reason", it)));
    }

    /** Of a history with the latest first, by its place in it. */
    static RevisionEntry of(List<EditionRevision> history, int place, Texts texts) {
        LocalEdition edition = new LocalEdition(history.get(place), texts);
        return place + 1 < history.size()
                ? changed(edition, RevisionChanges.between(history.get(place + 1), history.get(place)))
                : first(edition);
    }

    /** With what it is called above, and where to get it as data below. */
    RevisionEntry onThePage() {
        addComponentAsFirst(new H2(
                Preview.current()
                                .map(Preview::revision)
                                .filter(edition.revision()::equals)
                                .isPresent()
                        ? texts.get("changes.preview")
                        : title()));
        add(data());
        return this;
    }

    /** What it is called. */
    String title() {
        return texts.get("changes.revision", edition.revision().number(), date());
    }

    /** The first one. */
    private static RevisionEntry first(LocalEdition edition) {
        RevisionEntry entry = new RevisionEntry(edition);
        entry.add(new Paragraph(entry.texts.get(
                "changes.first",
                edition.edition().statements().size(),
                edition.edition().statements().stream()
                        .mapToInt(it -> it.positions().size())
                        .sum(),
                edition.edition().quotes().size())));
        return entry;
    }

    /** A later one. */
    private static RevisionEntry changed(LocalEdition edition, RevisionChanges changes) {
        RevisionEntry entry = new RevisionEntry(edition);
        if (changes.isEmpty()) {
            entry.add(new Paragraph(entry.texts.get("changes.nothing")));
        }
        entry.list("changes.added", changes.addedStatements(), entry::statement);
        entry.list("changes.removed", changes.removedStatements(), entry::statement);
        entry.list("changes.reworded", changes.reworded(), entry::reworded);
        entry.list("changes.positions", entry.byStatementAndParty(changes.positions()), entry::moved);
        entry.list("changes.addedQuotes", entry.byParty(changes.addedQuotes()), entry::quote);
        entry.list("changes.removedQuotes", entry.byParty(changes.removedQuotes()), entry::quote);
        return entry;
    }

    /** Where it stands on the page. */
    static String id(EditionRevision revision) {
        return "r-" + revision.number();
    }

    private String date() {
        return texts.date(edition.revision().publishedAt());
    }

    private <T> void list(String title, List<T> changes, Function<T, Component> words) {
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.forEach(it -> list.add(new ListItem(words.apply(it))));
            add(new H3(texts.get(title, changes.size())), list);
        }
    }

    private Span statement(Statement statement) {
        return new Span(edition.in(statement.text()));
    }

    private Span reworded(RewordedStatement statement) {
        return new Span(
                texts.get("changes.rewordedFromTo", edition.in(statement.before()), edition.in(statement.after())));
    }

    private List<PositionChange> byStatementAndParty(List<PositionChange> changes) {
        List<StatementId> statements = edition.edition().statementIds();
        return changes.stream()
                .sorted(Comparator.<PositionChange>comparingInt(it -> statements.indexOf(it.statement()))
                        .thenComparing(PositionChange::party, edition.byName()))
                .toList();
    }

    private List<Quote> byParty(List<Quote> quotes) {
        return quotes.stream()
                .sorted(Comparator.comparing(Quote::party, edition.byName()))
                .toList();
    }

    private Span moved(PositionChange change) {
        return new Span(texts.get(
                "changes.moved",
                edition.name(change.party()),
                statement(change.statement()),
                stance(change.from()),
                stance(change.to())));
    }

    private String statement(StatementId id) {
        return edition.edition().statement(id).map(it -> edition.in(it.text())).orElseGet(id::value);
    }

    private String stance(Optional<Stance> stance) {
        return texts.get(
                "stance." + stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("silent"));
    }

    private Span quote(Quote quote) {
        Span words = new Span(quote.text());
        words.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        return new Span(new Span(edition.name(quote.party()) + ": "), words);
    }

    private Paragraph data() {
        var id = edition.edition().id();
        int number = edition.revision().number();
        Paragraph data = Parts.paragraph("data", "");
        data.add(
                new Span(texts.get("changes.data")),
                new Anchor(FileLinks.data(id, "json", number), "JSON"),
                new Anchor(FileLinks.data(id, "csv", number), "CSV"));
        return data;
    }
}

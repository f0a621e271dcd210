package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.changes.PositionChange;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Says what has changed since a shared result was made, and offers today's ranking beside it. */
public final class NewerRevisionNotice extends Section {
    private final transient ResultContext then;
    private final transient Texts texts;

    /**
     * @param then the result as it was
     * @param now that of the answers that still fit
     */
    public NewerRevisionNotice(ResultContext then, NewerRevision later, ResultContext now) {
        this.then = then;
        this.texts = then.texts();
        addClassName("later");
        add(
                new H2(texts.get("later.title")),
                new Paragraph(texts.get(
                        "later.lead",
                        texts.date(then.revision().publishedAt()),
                        texts.date(later.revision().publishedAt()))),
                changes(later.changes(), now),
                new Disclosure(
                        texts.get("later.today"),
                        new TwoRankings(
                                texts.get("later.caption"),
                                then,
                                texts.get("later.then"),
                                now,
                                texts.get("later.now"))));
    }

    private Div changes(RevisionChanges changes, ResultContext now) {
        UnorderedList list = Parts.styled("changes", new UnorderedList());
        changes.positions().stream()
                .sorted(byStatementAndParty(now))
                .forEach(it -> list.add(new ListItem(change(it, now))));
        changes.reworded()
                .forEach(it -> list.add(new ListItem(texts.get(
                        "later.reworded",
                        it.before().in(texts.locale()),
                        it.after().in(texts.locale())))));
        changes.addedStatements()
                .forEach(it ->
                        list.add(new ListItem(texts.get("later.added", it.text().in(texts.locale())))));
        changes.removedStatements()
                .forEach(it -> list.add(
                        new ListItem(texts.get("later.removed", it.text().in(texts.locale())))));
        return list.getComponentCount() == 0 ? new Div(new Paragraph(texts.get("later.nothing"))) : new Div(list);
    }

    private static Comparator<PositionChange> byStatementAndParty(ResultContext now) {
        List<StatementId> statements = now.edition().statementIds();
        return Comparator.comparingInt((PositionChange it) -> statements.indexOf(it.statement()))
                .thenComparing(PositionChange::party, now.byName());
    }

    private String change(PositionChange change, ResultContext now) {
        return texts.get(
                "later.position",
                now.partyName(change.party()),
                now.statementText(change.statement()),
                stance(change.from()),
                stance(change.to()));
    }

    private String stance(Optional<Stance> stance) {
        return stance.map(then::word).orElseGet(() -> texts.get("result.silent"));
    }
}

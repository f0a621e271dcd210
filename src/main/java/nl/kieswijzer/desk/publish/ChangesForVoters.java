package nl.kieswijzer.desk.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.changes.AllChanges;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a publication changes, in the words of the page that tells voters so, and below that what only the texts around it do. */
final class ChangesForVoters extends Div {
    private final transient Texts texts;
    private final transient Edition after;

    /**
     * @param now what voters get; empty where the edition is new
     * @param after what they would get
     */
    ChangesForVoters(Texts texts, Optional<EditionRevision> now, Edition after) {
        this.texts = texts;
        this.after = after;
        addClassName("changes-for-voters");
        add(new H2(texts.get("desk.publish.forVoters")));
        now.ifPresentOrElse(it -> changed(it, AllChanges.between(it.edition(), after)), this::first);
    }

    private void first() {
        add(new Paragraph(texts.get(
                "changes.first",
                after.statements().size(),
                after.statements().stream()
                        .mapToInt(it -> it.positions().size())
                        .sum(),
                after.quotes().size())));
    }

    private void changed(EditionRevision now, AllChanges all) {
        add(Parts.note(texts.get("desk.publish.since", now.number(), texts.date(now.publishedAt()))));
        if (all.isEmpty()) {
            add(Parts.paragraph("notice", texts.get("desk.publish.same", now.number())));
            return;
        }
        RevisionChanges answered = all.answered();
        if (answered.isEmpty()) {
            add(new Paragraph(texts.get("changes.nothing")));
        }
        list("changes.added", answered.addedStatements(), it -> in(it.text()));
        list("changes.removed", answered.removedStatements(), it -> in(it.text()));
        list(
                "changes.reworded",
                answered.reworded(),
                it -> texts.get("changes.rewordedFromTo", in(it.before()), in(it.after())));
        list(
                "changes.positions",
                answered.positions(),
                it -> texts.get(
                        "changes.moved",
                        party(now.edition(), it.party()),
                        statement(it.statement()),
                        stance(it.from()),
                        stance(it.to())));
        list("changes.addedQuotes", answered.addedQuotes(), it -> party(now.edition(), it.party()) + ": " + it.text());
        list(
                "changes.removedQuotes",
                answered.removedQuotes(),
                it -> party(now.edition(), it.party()) + ": " + it.text());
        List<String> around = new TextsAround(texts, all).lines();
        list("desk.publish.around", around, Function.identity());
    }

    private <T> void list(String title, List<T> changes, Function<T, String> words) {
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.forEach(it -> list.add(new ListItem(words.apply(it))));
            add(new H3(texts.get(title, changes.size())), list);
        }
    }

    private String in(LocalizedText text) {
        return text.in(texts.locale());
    }

    private String statement(StatementId id) {
        return after.statement(id).map(it -> in(it.text())).orElseGet(id::value);
    }

    private String party(Edition before, PartyId id) {
        return after.party(id).or(() -> before.party(id)).map(Party::name).orElseGet(id::value);
    }

    private String stance(Optional<Stance> stance) {
        return texts.get(
                "stance." + stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("silent"));
    }
}

package nl.kieswijzer.desk.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.matching.report.Coding;
import nl.kieswijzer.matching.report.Electorate;
import nl.kieswijzer.matching.report.PartyShift;
import nl.kieswijzer.matching.report.RankingShift;
import nl.kieswijzer.matching.report.ShiftSimulator;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a publication does to rankings, tried on simulated voters. */
final class RankingPanel extends Div {
    private static final int VOTERS = 100_000;
    private static final long SEED = 1;
    private static final int PARTIES_SHOWN = 5;
    private static final List<Electorate> VOTERS_LIKE = List.of(Electorate.UNIFORM, Electorate.LIKE_A_PARTY);

    private final transient Texts texts;
    private final transient Edition before;
    private final transient Edition after;
    private final Div outcome = new Div();

    RankingPanel(Texts texts, Edition before, Edition after) {
        this.texts = texts;
        this.before = before;
        this.after = after;
        addClassName("ranking-panel");
        add(new H2(texts.get("desk.publish.rankings")));
        if (isTheSameForEverybody()) {
            add(new Paragraph(texts.get("desk.publish.rankings.same")));
        } else {
            LongWork work = new LongWork(texts);
            Button start = new Button(texts.get("desk.publish.rankings.start"), _ -> {
                outcome.removeAll();
                work.start(this::simulate, shifts -> {
                    show(shifts);
                    work.says(texts.get("desk.publish.rankings.ready"));
                });
            });
            add(Parts.note(texts.get("desk.publish.rankings.lead")), start, work, outcome);
        }
    }

    /** Whether nothing changes that a ranking hangs on. Other words for the same statement may change minds; nobody knows whose. */
    private boolean isTheSameForEverybody() {
        RevisionChanges changes = RevisionChanges.between(before, after);
        return Stream.of(changes.addedStatements(), changes.removedStatements(), changes.positions())
                        .allMatch(List::isEmpty)
                && before.stances().keySet().equals(after.stances().keySet());
    }

    private Optional<List<RankingShift>> simulate(LongWork.Progress progress) {
        ShiftSimulator simulator = new ShiftSimulator(coding(before), coding(after));
        List<RankingShift> shifts = new ArrayList<>();
        for (Electorate electorate : VOTERS_LIKE) {
            double done = (double) shifts.size() / VOTERS_LIKE.size();
            Optional<RankingShift> shift = simulator.run(electorate, VOTERS, SEED, part -> {
                progress.reached(done + part / VOTERS_LIKE.size(), texts.get("desk.publish.like." + electorate.name()));
                return !progress.isStopped();
            });
            if (shift.isEmpty()) {
                return Optional.empty();
            }
            shifts.add(shift.get());
        }
        return Optional.of(shifts);
    }

    private static Coding coding(Edition edition) {
        return new Coding(edition.statementIds(), edition.stances());
    }

    private void show(List<RankingShift> shifts) {
        outcome.removeAll();
        UnorderedList list = new UnorderedList();
        shifts.forEach(it -> list.add(new ListItem(
                Parts.span(
                        "what", texts.get("desk.publish.like." + it.electorate().name())),
                Parts.span(
                        "note",
                        texts.get(
                                "desk.publish.shift",
                                it.topThreeChanges().percent(),
                                it.leaderChanges().percent())))));
        outcome.add(list);
        shifts.getFirst().parties().stream()
                .filter(it -> Math.abs(it.points()) > it.margin())
                .sorted(Comparator.comparingDouble((PartyShift it) -> -Math.abs(it.points())))
                .limit(PARTIES_SHOWN)
                .forEach(it -> outcome.add(Parts.note(texts.get(
                        "desk.publish.party",
                        name(it),
                        it.leadsBefore().percent(),
                        it.leadsAfter().percent()))));
    }

    private String name(PartyShift shift) {
        return after.party(shift.party())
                .or(() -> before.party(shift.party()))
                .map(Party::name)
                .orElseGet(shift.party()::value);
    }
}

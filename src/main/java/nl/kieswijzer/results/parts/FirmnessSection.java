package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Overtaking;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How firm the ranking is: how few other answers, or which other rule, would change the top of it. */
final class FirmnessSection extends Section {
    /** How many rivals are named. */
    private static final int NEAREST = 3;

    private static final int TOP = 3;

    private final transient ResultContext context;
    private final transient Texts texts;

    FirmnessSection(ResultContext context, Firmness firmness) {
        this.context = context;
        this.texts = context.texts();
        addClassName("firmness");
        add(new H2(texts.get("firm.title")), new Paragraph(leaders(firmness)));
        firmness.smallest()
                .ifPresentOrElse(
                        it -> add(smallest(it, firmness), others(firmness)),
                        () -> add(Parts.paragraph("firm-answer", texts.get("firm.never"))));
        add(otherRule());
    }

    private String leaders(Firmness firmness) {
        String names = context.partyNames(firmness.leaders());
        return firmness.leaders().size() == 1 ? texts.get("firm.leader", names) : texts.get("firm.leaders", names);
    }

    private Section smallest(Overtaking smallest, Firmness firmness) {
        UnorderedList flips = Parts.styled("flips", new UnorderedList());
        context.edition().statements().stream()
                .map(Statement::id)
                .flatMap(it -> flip(it, smallest).stream())
                .forEach(it -> flips.add(new ListItem(it)));
        return new Section(
                Parts.paragraph("firm-answer", then(smallest, firmness)),
                new Paragraph(texts.get("firm.which", smallest.size())),
                flips);
    }

    /** Who leads alone after a shared lead may be one of those who shared it. */
    private String then(Overtaking smallest, Firmness firmness) {
        String names = context.partyNames(firmness.newLeaders());
        if (firmness.newLeaders().size() > 1) {
            return texts.get("firm.smallestShared", smallest.size(), names);
        }
        return firmness.leaders().size() > 1
                ? texts.get("firm.smallestAlone", smallest.size(), names)
                : texts.get("firm.smallest", smallest.size(), names);
    }

    private Optional<String> flip(StatementId statement, Overtaking overtaking) {
        return Optional.ofNullable(overtaking.flips().get(statement)).map(it -> flip(statement, it));
    }

    private String flip(StatementId statement, Stance stance) {
        String answered = context.sheet().stance(statement).map(context::word).orElseThrow();
        return texts.get("firm.flip", context.statementText(statement), context.word(stance), answered);
    }

    private NativeDetails others(Firmness firmness) {
        UnorderedList rivals = new UnorderedList();
        firmness.overtakings().stream()
                .sorted(Comparator.comparing(Overtaking::size).thenComparing(Overtaking::rival, context.byName()))
                .limit(NEAREST)
                .forEach(it -> rivals.add(new ListItem(texts.get(
                        "firm.rival", context.partyName(it.rival()), it.size(), context.partyName(it.leader())))));
        return new Disclosure(texts.get("firm.rivals"), rivals);
    }

    private Section otherRule() {
        Ranking other = context.calculator().rankingOfEqualPositions(context.sheet());
        boolean same = Ranking.sameTop(context.ranking(), other, TOP);
        OrderedList order = Parts.styled("other-order", new OrderedList());
        context.byRankAndName(other)
                .forEach(it -> order.add(new ListItem(
                        texts.get("firm.place", it.rank(), context.partyName(it.party()), it.percentage()))));
        return new Section(
                Parts.paragraph("firm-answer", texts.get(same ? "firm.rule.same" : "firm.rule.other")),
                new Disclosure(texts.get("firm.rule.order"), new Paragraph(texts.get("firm.rule.why")), order));
    }
}

package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Two voters beside each other: how much they agree, where they differ, and whose ranking has what. */
final class TwoSheets extends Div {
    private final transient Texts texts;
    private final transient List<Pair> pairs;

    /** @param other the other voter's answers, as far as they are answers to the same words */
    TwoSheets(ResultContext mine, ResultContext theirs, AnswerSheet other) {
        this.texts = mine.texts();
        Worksheet together = mine.calculator().together(mine.sheet(), other);
        this.pairs = together.lines().stream()
                .filter(it -> it.voter().isPresent() || it.party().isPresent())
                .map(it -> pair(it, mine, other))
                .toList();
        addClassNames("result", "two-sheets");
        add(new H1(texts.get("two.title")), agreement(together), new TwoStrips(texts, pairs));
        add(
                part("two-differ", "two.differ", it -> it == Outcome.OPPOSITE || it == Outcome.HALF),
                part("two-one", "two.one", it -> it == Outcome.ONE),
                unfolding(),
                new Section(
                        new H2(texts.get("two.rankings")),
                        new TwoRankings(
                                texts.get("two.caption"),
                                mine,
                                texts.get("result.you"),
                                theirs,
                                texts.get("two.other"))),
                Parts.link(texts.links().result(), texts.get("two.own"), "button"));
    }

    private static Pair pair(Worksheet.Line line, ResultContext mine, AnswerSheet other) {
        return new Pair(
                line.statement(),
                Outcome.of(line),
                mine.statementText(line.statement()),
                new Pair.Choice(line.voter(), mine.sheet().isStarred(line.statement())),
                new Pair.Choice(line.party(), other.isStarred(line.statement())));
    }

    private Paragraph agreement(Worksheet together) {
        long both = together.lines().stream().filter(Worksheet.Line::counts).count();
        return Parts.paragraph(
                "lead",
                together.percentage().isPresent()
                        ? texts.get("two.agreement", together.percentage().getAsInt(), both)
                        : texts.get("two.nothing"));
    }

    /** What the two agree on is long and needs no talking about, so it unfolds. */
    private Section unfolding() {
        UnorderedList list = list(it -> it == Outcome.EQUAL);
        Section section = Parts.styled("two-agree", new Section());
        if (list.getComponentCount() > 0) {
            section.add(new Disclosure(texts.get("two.part", texts.get("two.agree"), list.getComponentCount()), list));
        }
        return section;
    }

    /** The greatest differences first. */
    private UnorderedList list(Predicate<Outcome> belongs) {
        UnorderedList list = Parts.styled("pair-list", new UnorderedList());
        pairs.stream()
                .filter(it -> belongs.test(it.outcome()))
                .sorted(Comparator.comparing(Pair::outcome).reversed())
                .forEach(it -> list.add(new PairLine(texts, it)));
        return list;
    }

    private Section part(String name, String title, Predicate<Outcome> belongs) {
        UnorderedList list = list(belongs);
        Section section = Parts.styled(name, new Section());
        if (list.getComponentCount() > 0) {
            section.add(new H2(texts.get("two.part", texts.get(title), list.getComponentCount())), list);
        }
        return section;
    }
}

package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Two voters beside each other: how much they agree, where they differ, and whose ranking has what. */
final class TwoSheets extends Div {
    private final transient ResultContext mine;
    private final transient Texts texts;

    /** @param other the other voter's answers, as far as they are answers to the same words */
    TwoSheets(ResultContext mine, ResultContext theirs, AnswerSheet other) {
        this.mine = mine;
        this.texts = mine.texts();
        addClassNames("result", "two-sheets");
        Worksheet together = mine.calculator().together(mine.sheet(), other);
        List<Worksheet.Line> lines = together.lines();
        add(new H1(texts.get("two.title")), agreement(together));
        add(
                part("two-differ", texts.get("two.differ"), lines, it -> it.counts() && !isEqual(it)),
                part(
                        "two-one",
                        texts.get("two.one"),
                        lines,
                        it -> it.voter().isPresent() != it.party().isPresent()),
                unfolding(lines),
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

    private Paragraph agreement(Worksheet together) {
        long both = together.lines().stream().filter(Worksheet.Line::counts).count();
        return Parts.paragraph(
                "lead",
                together.percentage().isPresent()
                        ? texts.get("two.agreement", together.percentage().getAsInt(), both)
                        : texts.get("two.nothing"));
    }

    private static boolean isEqual(Worksheet.Line line) {
        return line.agreement().equals(Optional.of(Agreement.FULL));
    }

    /** What the two agree on is long and needs no talking about, so it unfolds. */
    private Section unfolding(List<Worksheet.Line> lines) {
        UnorderedList list = list(lines, TwoSheets::isEqual);
        Section section = Parts.styled("two-agree", new Section());
        if (list.getComponentCount() > 0) {
            section.add(new Disclosure(texts.get("two.part", texts.get("two.agree"), list.getComponentCount()), list));
        }
        return section;
    }

    private UnorderedList list(List<Worksheet.Line> lines, Predicate<Worksheet.Line> belongs) {
        UnorderedList list = Parts.styled("differences", new UnorderedList());
        lines.stream().filter(belongs).forEach(it -> list.add(line(it)));
        return list;
    }

    private Section part(String name, String title, List<Worksheet.Line> lines, Predicate<Worksheet.Line> belongs) {
        UnorderedList list = list(lines, belongs);
        Section section = Parts.styled(name, new Section());
        if (list.getComponentCount() > 0) {
            section.add(new H2(texts.get("two.part", title, list.getComponentCount())), list);
        }
        return section;
    }

    private ListItem line(Worksheet.Line line) {
        UnorderedList answers = Parts.styled("difference-stances", new UnorderedList());
        answers.add(answer(texts.get("result.you"), line.voter()), answer(texts.get("two.other"), line.party()));
        return new ListItem(Parts.span("difference-text", mine.statementText(line.statement())), answers);
    }

    private ListItem answer(String who, Optional<Stance> stance) {
        return new ListItem(
                new Span(who + ": "),
                Parts.span("stance", stance.map(mine::word).orElseGet(() -> texts.get("result.skipped"))));
    }
}

package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The class as a whole beside the parties; equal ones, and those that say too little, by name. */
final class PartiesPanel extends Div {
    private final transient BeamerState state;
    private final transient Texts texts;
    private final transient List<PartyId> byName;

    PartiesPanel(BeamerState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        this.byName = state.edition().partiesByName(texts.locale()).stream()
                .map(Party::id)
                .toList();
        Ranking ranking = ClassMatch.of(state);
        addClassName("parties");
        add(LessonParts.heading(texts.get("lesson.parties.title")), Parts.note(texts.get("lesson.parties.lead")));
        add(
                ranking.missingAnswers() > 0
                        ? Parts.span("missing", texts.get("lesson.parties.missing", ranking.missingAnswers()))
                        : ranked(ranking));
        if (ranking.missingAnswers() == 0 && !ranking.tooLittle().isEmpty()) {
            add(tooLittle(ranking));
        }
        add(Parts.note(goOn(state, texts)));
    }

    /** Where a pupil's own result is. */
    static String goOn(BeamerState state, Texts texts) {
        return texts.get(state.isCounted() ? "lesson.corners.goOn" : "lesson.parties.goOn");
    }

    private Component ranked(Ranking ranking) {
        OrderedList parties = Parts.styled("class-ranking", new OrderedList());
        ranking.ranked().stream()
                .sorted(Comparator.comparingInt(RankedMatch::rank).thenComparingInt(it -> byName.indexOf(it.party())))
                .forEach(it -> parties.add(row(it)));
        return parties;
    }

    private ListItem row(RankedMatch match) {
        Span filled = Parts.span("filled", "");
        filled.getStyle().setWidth(match.percentage() + "%");
        Span bar = Parts.span("percent-bar", "");
        bar.add(filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(
                Parts.span("party", match.rank() + ". " + name(match.party())),
                bar,
                Parts.span("percent", texts.get("lesson.parties.agreement", match.percentage())),
                Parts.span(
                        "over",
                        texts.get(
                                "lesson.parties.over",
                                match.match().comparable(),
                                match.match().answered())));
    }

    private Component tooLittle(Ranking ranking) {
        UnorderedList parties = new UnorderedList();
        ranking.tooLittle().stream()
                .map(Match::party)
                .sorted(Comparator.comparingInt(byName::indexOf))
                .forEach(it -> parties.add(new ListItem(name(it))));
        return Parts.styled("too-little", new Div(Parts.note(texts.get("lesson.parties.tooLittle")), parties));
    }

    private String name(PartyId party) {
        return state.edition().party(party).map(Party::name).orElseGet(party::value);
    }
}

package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Who is for a statement and who against, who stands between, and who says nothing about it: every party by its full name. */
final class StancesPanel extends Div {
    private final transient Texts texts;

    StancesPanel(BeamerState state, Statement statement, Texts texts) {
        this.texts = texts;
        addClassName("stances");
        List<Party> parties = state.edition().partiesByName(texts.locale());
        Div columns = Parts.styled("stance-columns", new Div());
        columns.add(
                column("lesson.stances.for", "agree", parties, takes(statement, Stance.AGREE)),
                column("lesson.stances.against", "disagree", parties, takes(statement, Stance.DISAGREE)),
                column("lesson.stances.between", "neither", parties, takes(statement, Stance.NEITHER)),
                column(
                        "lesson.stances.silent",
                        "silent",
                        parties,
                        it -> statement.position(it.id()).isEmpty()));
        add(
                LessonParts.heading(texts.get("lesson.stances.title")),
                Parts.paragraph("about-statement", statement.text().in(texts.locale())),
                columns);
        int joined = state.counts().joined();
        Plan plan = state.lesson().plan();
        if (plan.hasSecondRound() && !plan.isWithoutPhones() && joined < Tally.FEWEST) {
            add(Parts.note(texts.get("lesson.stances.tooFewNext", joined, Tally.FEWEST)));
        }
    }

    private static Predicate<Party> takes(Statement statement, Stance stance) {
        return it -> statement.position(it.id()).map(Position::stance).equals(Optional.of(stance));
    }

    private Section column(String title, String style, List<Party> parties, Predicate<Party> isIn) {
        List<Party> those = parties.stream().filter(isIn).toList();
        UnorderedList names = new UnorderedList();
        those.forEach(it -> names.add(new ListItem(it.name())));
        Section column = Parts.styled(style, new Section(new H2(texts.get(title, those.size()))));
        column.add(those.isEmpty() ? Parts.note(texts.get("lesson.stances.none")) : names);
        return column;
    }
}

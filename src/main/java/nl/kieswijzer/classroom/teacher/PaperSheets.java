package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Timetable;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A lesson on paper: a sheet for every pupil, with a box for each answer and no room for a name, and one for the teacher to count
 * them on.
 */
final class PaperSheets extends Article {
    private static final List<String> STEPS = List.of("collect", "tally", "type", "throw");

    private final transient Plan plan;
    private final transient Edition edition;
    private final transient Texts texts;

    PaperSheets(Plan plan, Edition edition, Texts texts) {
        this.plan = plan;
        this.edition = edition;
        this.texts = texts;
        addClassName("sheets");
        add(
                Parts.styled("on-screen", LessonParts.heading(texts.get("sheet.title"))),
                Parts.styled("on-screen", Parts.lead(texts.get("sheet.lead"))),
                ofPupil(),
                ofTeacher());
    }

    private Section ofPupil() {
        Section sheet = Parts.styled("sheet", new Section(new H2(texts.get("sheet.pupil"))));
        sheet.add(new Paragraph(texts.get("sheet.pupil.how")));
        sheet.getElement().appendChild(table("box", statements()));
        sheet.add(new Paragraph(texts.get("sheet.pupil.then")));
        if (plan.hasSecondRound()) {
            Section again = Parts.styled(
                    "torn-off",
                    new Section(new H3(texts.get("sheet.again")), new Paragraph(texts.get("sheet.again.how"))));
            again.getElement().appendChild(table("box", unnamed()));
            sheet.add(again);
        }
        return sheet;
    }

    private Section ofTeacher() {
        OrderedList steps = new OrderedList();
        STEPS.forEach(it -> steps.add(new ListItem(texts.get("sheet.teacher." + it))));
        Section sheet = Parts.styled("sheet", new Section(new H2(texts.get("sheet.teacher.title")), steps));
        sheet.addClassName("tallies");
        sheet.getElement().appendChild(table("tally-marks", statements()));
        if (plan.hasSecondRound()) {
            sheet.add(new H3(texts.get("sheet.again")));
            sheet.getElement().appendChild(table("tally-marks", unnamed()));
        }
        return sheet;
    }

    private Stream<String> statements() {
        List<String> all = plan.statements().stream()
                .flatMap(it -> edition.statement(it).stream())
                .map(it -> it.text().in(texts.locale()))
                .toList();
        return IntStream.range(0, all.size()).mapToObj(it -> "%d. %s".formatted(it + 1, all.get(it)));
    }

    /** Which statements are debated is not known beforehand. */
    private Stream<String> unnamed() {
        return Stream.generate(() -> texts.get("sheet.number")).limit(Timetable.debates(plan));
    }

    /**
     * A row for each statement.
     *
     * @param style of what an answer is put into
     */
    private Element table(String style, Stream<String> rows) {
        Element head = new Element("tr").appendChild(header("col", texts.get("home.statement")));
        Stream.of(Answer.values()).forEach(it -> head.appendChild(header("col", LessonParts.word(it, texts))));
        Element body = new Element("tbody");
        rows.forEach(statement -> {
            Element row = new Element("tr").appendChild(header("row", statement));
            Stream.of(Answer.values())
                    .forEach(_ -> row.appendChild(
                            new Element("td").appendChild(new Element("span").setAttribute("class", style))));
            body.appendChild(row);
        });
        return new Element("table").appendChild(new Element("thead").appendChild(head), body);
    }

    private static Element header(String scope, String text) {
        return new Element("th").setAttribute("scope", scope).setText(text);
    }
}

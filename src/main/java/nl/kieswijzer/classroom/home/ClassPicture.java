package nl.kieswijzer.classroom.home;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * The class in one picture, to hang up: a circle a pupil on every statement, in groups and never in the order of pupils; what most
 * divides the class stands first.
 */
final class ClassPicture extends Article {
    private final transient Texts texts;

    /** One of a lesson to try alone says so: it must not hang as if a class had made it. */
    ClassPicture(ClassTotals totals, boolean isRehearsal, Texts texts) {
        this.texts = texts;
        addClassName("class-picture");
        add(
                LessonParts.heading(texts.get("home.picture.title")),
                Parts.note(texts.get(
                        "home.picture.about", texts.date(totals.lesson().startedAt()))),
                legend());
        if (isRehearsal) {
            add(Parts.paragraph("notice", texts.get("lesson.rehearsal")));
        }
        UnorderedList statements = Parts.styled("pictured", new UnorderedList());
        totals.statements().stream()
                .sorted(Comparator.comparingDouble(it -> -totals.first(it).dividedness()))
                .forEach(it -> statements.add(item(it, latest(totals, it))));
        add(
                totals.statements().isEmpty() ? Parts.lead(texts.get("home.picture.nothing")) : statements,
                Parts.styled("on-screen", Parts.note(texts.get("home.picture.how"))));
    }

    private static Tally latest(ClassTotals totals, Statement statement) {
        return totals.released().latest(statement.id());
    }

    private ListItem item(Statement statement, Tally tally) {
        Div circles = Parts.styled("class-circles", new Div());
        circles.getElement().setAttribute("role", "img").setAttribute("aria-label", inWords(tally));
        for (Answer answer : Answer.values()) {
            for (int pupil = 0; pupil < tally.of(answer); pupil++) {
                circles.add(Parts.span(style(answer), ""));
            }
        }
        return new ListItem(new H2(statement.text().in(texts.locale())), circles);
    }

    private Div legend() {
        Div legend = Parts.styled("class-legend", new Div());
        legend.getElement().setAttribute("aria-hidden", "true");
        Stream.of(Answer.values())
                .forEach(it -> legend.add(Parts.styled(
                        "pair", new Div(Parts.span(style(it), ""), Parts.span("word", LessonParts.word(it, texts))))));
        return legend;
    }

    private String inWords(Tally tally) {
        return Stream.of(Answer.values())
                .map(it -> tally.of(it) + " " + LessonParts.word(it, texts))
                .collect(Collectors.joining(", "));
    }

    private static String style(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}

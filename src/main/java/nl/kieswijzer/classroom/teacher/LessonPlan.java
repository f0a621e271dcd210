package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.Timetable;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A lesson plan of one page: what it is for, how the minutes go, what to ask, and the statements. */
final class LessonPlan extends Article {
    private static final List<String> AIMS = List.of("position", "evidence", "listening");
    private static final List<String> QUESTIONS = List.of("whoGains", "strongest", "words", "changed", "silent");

    /** The steps that go another way without phones. */
    private static final Set<Step> OTHERWISE = Set.of(Step.OPENING, Step.ANSWER, Step.WHO_SAID, Step.SECOND, Step.AIM);

    private final transient Plan plan;
    private final transient Edition edition;
    private final transient Texts texts;

    LessonPlan(Plan plan, Edition edition, Texts texts) {
        this.plan = plan;
        this.edition = edition;
        this.texts = texts;
        Timetable timetable = timetable(plan, edition);
        addClassName("plan");
        add(
                LessonParts.heading(texts.get("plan.title", timetable.minutes())),
                Parts.lead(texts.get("plan.lead", timetable.minutes()) + " " + needed()),
                new H2(texts.get("plan.aims")),
                list("plan.aim.", AIMS.stream()),
                new H2(texts.get("plan.before")),
                list(
                        "plan.prepare.",
                        Stream.of("safe", plan.isWithoutPhones() ? "corners" : "phones", "small", "start", "help")),
                new H2(texts.get("plan.minutes")));
        getElement().appendChild(table(timetable));
        add(
                new H2(texts.get("plan.questions")),
                list("plan.question.", QUESTIONS.stream()),
                new H2(texts.get("plan.statements")));
        Weights.age(plan, edition).ifPresent(it -> add(Parts.note(texts.get("plan.age", it))));
        add(statements(), Parts.note(texts.get("plan.care")));
    }

    /** The time of a lesson as it is planned. */
    static Timetable timetable(Plan plan, Edition edition) {
        return Timetable.of(
                plan,
                plan.statements().stream()
                        .flatMap(it -> edition.statement(it).stream())
                        .anyMatch(it -> !it.positions().isEmpty()));
    }

    private String needed() {
        return texts.get(plan.isWithoutPhones() ? "plan.needed.corners" : "plan.needed.phones");
    }

    private UnorderedList list(String key, Stream<String> names) {
        return new UnorderedList(
                names.map(it -> new ListItem(texts.get(key + it))).toArray(ListItem[]::new));
    }

    private Element table(Timetable timetable) {
        Element table = new Element("table");
        timetable
                .parts()
                .forEach(it -> table.appendChild(new Element("tr")
                        .appendChild(
                                new Element("th")
                                        .setAttribute("scope", "row")
                                        .setText(texts.get("plan.minutesOf", it.minutes())),
                                new Element("td").setText(what(it.step())))));
        return table;
    }

    private String what(Step step) {
        if (plan.isWithoutPhones() && OTHERWISE.contains(step)) {
            return texts.get("plan.corners." + word(step));
        }
        return texts.get("plan.part." + word(step), Timetable.debates(plan));
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private Component statements() {
        OrderedList statements = new OrderedList();
        plan.statements().stream()
                .flatMap(it -> edition.statement(it).stream())
                .forEach(it ->
                        statements.add(new ListItem(new Span(it.text().in(texts.locale())), Weights.mark(it, texts))));
        return statements;
    }
}

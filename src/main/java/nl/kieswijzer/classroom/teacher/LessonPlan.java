package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A lesson plan of one page: what it is for, how the minutes go, what to ask, and the statements. */
final class LessonPlan extends Article {
    private static final List<String> AIMS = List.of("position", "evidence", "listening");
    private static final List<String> PREPARATIONS = List.of("beamer", "phones", "help");
    private static final List<String> QUESTIONS = List.of("whoGains", "strongest", "words", "changed", "silent");

    private final transient Texts texts;

    LessonPlan(LessonSet set, Edition edition, Texts texts) {
        this.texts = texts;
        addClassName("plan");
        add(
                LessonParts.heading(texts.get("plan.title", set.minutes())),
                Parts.lead(texts.get("plan.lead", set.minutes())),
                new H2(texts.get("plan.aims")),
                list("plan.aim.", AIMS),
                new H2(texts.get("plan.before")),
                list("plan.prepare.", PREPARATIONS),
                new H2(texts.get("plan.minutes")));
        getElement().appendChild(timetable(set));
        add(
                new H2(texts.get("plan.questions")),
                list("plan.question.", QUESTIONS),
                new H2(texts.get("plan.statements")));
        add(statements(set, edition), Parts.note(texts.get("plan.care")));
    }

    private UnorderedList list(String key, List<String> names) {
        return new UnorderedList(
                names.stream().map(it -> new ListItem(texts.get(key + it))).toArray(ListItem[]::new));
    }

    private Element timetable(LessonSet set) {
        Element table = new Element("table");
        new TreeMap<>(set.parts())
                .forEach((part, minutes) -> table.appendChild(new Element("tr")
                        .appendChild(
                                new Element("th")
                                        .setAttribute("scope", "row")
                                        .setText(texts.get("plan.minutesOf", minutes)),
                                new Element("td")
                                        .setText(texts.get(
                                                "plan.part." + part.name().toLowerCase(Locale.ROOT))))));
        return table;
    }

    private Component statements(LessonSet set, Edition edition) {
        OrderedList statements = new OrderedList();
        set.of(edition).stream()
                .flatMap(it -> edition.statement(it).stream())
                .forEach(it -> statements.add(new ListItem(it.text().in(texts.locale()))));
        return statements;
    }
}

package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Which statements a lesson asks: each with how heavy it can be, and each can be left out. */
final class StatementChoice extends Div {
    private final transient Edition edition;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final transient Map<StatementId, Choice> choices = new LinkedHashMap<>();

    private StatementChoice(Edition edition, Texts texts, Runnable changed) {
        this.edition = edition;
        this.texts = texts;
        this.changed = changed;
    }

    /** Those of a set, all of them chosen until a teacher takes one out. */
    static StatementChoice of(LessonSet set, Edition edition, Texts texts, Runnable changed) {
        StatementChoice statements = new StatementChoice(edition, texts, changed);
        Parts.styled("of-set", statements)
                .getElement()
                .appendChild(fieldset(
                        texts.get("lesson.start.untick"),
                        set.of(edition).stream()
                                .flatMap(it -> edition.statement(it).stream())
                                .map(it -> statements.choice(set.word() + "-", it))));
        statements.choices.values().forEach(it -> it.check(true));
        return statements;
    }

    /** All there are, by topic, none chosen yet. */
    static StatementChoice own(Edition edition, Texts texts, Runnable changed) {
        StatementChoice statements = Parts.styled("own-choice", new StatementChoice(edition, texts, changed));
        edition.topics().forEach(statements::addTopic);
        return statements;
    }

    /** The statements chosen, in the edition's order. */
    List<StatementId> chosen() {
        return choices.entrySet().stream()
                .filter(it -> it.getValue().isChecked())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(edition.statementIds()::indexOf))
                .toList();
    }

    private Choice choice(String group, Statement statement) {
        Choice choice = Choice.box(
                        group + "statement-" + statement.id(), statement.text().in(texts.locale()))
                .with(Weights.mark(statement, texts))
                .telling(changed);
        choices.put(statement.id(), choice);
        return choice;
    }

    /** A topic with its statements; ticking the topic ticks them all. */
    private void addTopic(Topic topic) {
        List<Choice> ofTopic = edition.statements().stream()
                .filter(it -> it.topic().equals(topic.id()))
                .map(it -> choice("", it))
                .toList();
        if (!ofTopic.isEmpty()) {
            Element fieldset = fieldset(topic.name().in(texts.locale()), ofTopic.stream());
            Drawing.topic(topic.id().value())
                    .ifPresent(it -> fieldset.getChild(0).insertChild(0, it.getElement()));
            fieldset.insertChild(
                    1,
                    LessonParts.button("secondary", texts.get("lesson.start.wholeTopic"), () -> {
                                ofTopic.forEach(it -> it.check(true));
                                changed.run();
                            })
                            .getElement());
            getElement().appendChild(fieldset);
        }
    }

    static Element fieldset(String legend, Stream<Choice> choices) {
        Element fieldset = new Element("fieldset").appendChild(new Element("legend").setText(legend));
        choices.forEach(it -> fieldset.appendChild(it.getElement()));
        return fieldset;
    }
}

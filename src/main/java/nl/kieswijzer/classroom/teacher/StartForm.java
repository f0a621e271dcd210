package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a teacher chooses: which statements, and whether the class answers again after the debate. */
final class StartForm extends Div {
    /** Starts a lesson; gives what is in the way, or nothing. */
    interface Start {
        String with(List<StatementId> statements, boolean hasSecondRound);
    }

    private final transient Edition edition;
    private final transient Texts texts;
    private final transient List<Choice> sets;
    private final transient Map<StatementId, Choice> statements = new LinkedHashMap<>();
    private final Choice secondRound;
    private final Div own = Parts.styled("own-choice", new Div());
    private final Paragraph refusal = Parts.styled("notice", new Paragraph());

    StartForm(Edition edition, Texts texts, Start start) {
        this.edition = edition;
        this.texts = texts;
        addClassName("start-form");
        sets = Choice.oneOf(
                "set",
                Stream.concat(
                                Stream.of(LessonSet.values())
                                        .map(it -> texts.get(
                                                "lesson.start.set",
                                                it.minutes(),
                                                it.of(edition).size())),
                                Stream.of(texts.get("lesson.start.own")))
                        .toList(),
                this::chooseSet);
        secondRound = Choice.box("second-round", texts.get("lesson.start.secondRound"));
        edition.topics().forEach(this::addTopic);
        own.setVisible(false);
        refusal.setVisible(false);
        refusal.getElement().setAttribute("role", "alert");
        getElement().appendChild(fieldset(texts.get("lesson.start.which"), sets.stream()));
        add(own);
        getElement().appendChild(fieldset(texts.get("lesson.start.rounds"), Stream.of(secondRound)));
        add(refusal, LessonParts.button("primary", texts.get("lesson.start.start"), () -> tryTo(start)));
        chooseSet();
    }

    private void chooseSet() {
        own.setVisible(sets.getLast().isChecked());
        set().forEach(it -> secondRound.check(it.hasSecondRound()));
    }

    /** The set chosen; none where the choice is the teacher's own. */
    private List<LessonSet> set() {
        return Stream.of(LessonSet.values())
                .filter(it -> sets.get(it.ordinal()).isChecked())
                .toList();
    }

    private void tryTo(Start start) {
        List<StatementId> chosen = set().stream()
                .findFirst()
                .map(it -> it.of(edition))
                .orElseGet(() -> statements.entrySet().stream()
                        .filter(it -> it.getValue().isChecked())
                        .map(Map.Entry::getKey)
                        .toList());
        String inTheWay =
                chosen.isEmpty() ? texts.get("lesson.start.none") : start.with(chosen, secondRound.isChecked());
        refusal.setText(inTheWay);
        refusal.setVisible(!inTheWay.isEmpty());
    }

    /** A topic with its statements; ticking the topic ticks them all. */
    private void addTopic(Topic topic) {
        List<Choice> ofTopic = edition.statements().stream()
                .filter(it -> it.topic().equals(topic.id()))
                .map(it -> {
                    Choice choice = Choice.box("statement-" + it.id(), it.text().in(texts.locale()));
                    statements.put(it.id(), choice);
                    return choice;
                })
                .toList();
        if (!ofTopic.isEmpty()) {
            Element fieldset = fieldset(topic.name().in(texts.locale()), ofTopic.stream());
            Drawing.topic(topic.id().value())
                    .ifPresent(it -> fieldset.getChild(0).insertChild(0, it.getElement()));
            fieldset.insertChild(
                    1,
                    LessonParts.button(
                                    "secondary",
                                    texts.get("lesson.start.wholeTopic"),
                                    () -> ofTopic.forEach(it -> it.check(true)))
                            .getElement());
            own.getElement().appendChild(fieldset);
        }
    }

    private static Element fieldset(String legend, Stream<Choice> choices) {
        Element fieldset = new Element("fieldset").appendChild(new Element("legend").setText(legend));
        choices.forEach(it -> fieldset.appendChild(it.getElement()));
        return fieldset;
    }
}

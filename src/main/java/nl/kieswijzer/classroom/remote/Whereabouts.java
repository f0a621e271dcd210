package nl.kieswijzer.classroom.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.beamer.BeamerState;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.Timetable;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.steering.TimerPanel;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Where the lesson is, what a colleague would say and ask there, the timer of a debate, and what the next click brings. */
final class Whereabouts extends Div {
    /** Where a class without phones does something else than one with. */
    private static final Set<Step> IN_THE_ROOM =
            Set.of(Step.OPENING, Step.ANSWER, Step.WHO_SAID, Step.SECOND, Step.PARTIES, Step.AIM);

    private final transient BeamerState state;
    private final transient Texts texts;

    Whereabouts(BeamerState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        addClassName("whereabouts");
        Step step = state.lesson().place().step();
        H1 name = LessonParts.heading(texts.get("remote.step." + word(step)));
        part().ifPresent(it -> add(Parts.note(it)));
        add(name);
        if (step.isOnOneStatement()) {
            state.debated()
                    .ifPresent(it ->
                            add(Parts.paragraph("about-statement", it.text().in(texts.locale()))));
        }
        if (step == Step.DEBATE) {
            add(new TimerPanel(state.lesson().timer(), texts));
        }
        add(Parts.styled(
                "speaking",
                new Section(new H2(texts.get("remote.note")), new Paragraph(texts.get(note(step) + word(step))))));
    }

    private String note(Step step) {
        boolean isInTheRoom = state.lesson().plan().isWithoutPhones() && IN_THE_ROOM.contains(step);
        return isInTheRoom ? "remote.corners." : "remote.note.";
    }

    /** What the next click brings, in words; empty at the end. */
    static Optional<String> next(BeamerState state, Texts texts) {
        Place at = state.lesson().place();
        Place next = state.flow().next(at);
        if (next.equals(at)) {
            return Optional.empty();
        }
        if (next.step() != at.step()) {
            return Optional.of(texts.get("remote.next", texts.get("remote.step." + word(next.step()))));
        }
        return Optional.of(texts.get("remote.next", texts.get(within(at))));
    }

    /** What the next click brings in the same step. */
    private static String within(Place at) {
        return switch (at.step()) {
            case TOTALS -> "remote.next.page";
            case WHO_SAID -> at.clicks() % 2 == 0 ? "remote.next.who" : "remote.next.quote";
            case OPENING, AIM -> "remote.next.hands";
            default -> "remote.next.statement";
        };
    }

    /** The step's number and its minutes, by the timetable of the lesson. */
    private Optional<String> part() {
        LessonFlow flow = state.flow();
        boolean hasQuotes = state.lesson().statements().stream()
                .anyMatch(it -> flow.clicks().applyAsInt(it) > 0);
        List<Timetable.Part> parts =
                Timetable.of(state.lesson().plan(), hasQuotes).parts();
        return IntStream.range(0, parts.size())
                .filter(it -> parts.get(it).step() == state.lesson().place().step())
                .mapToObj(it -> texts.get(
                        "remote.part", it + 1, parts.size(), parts.get(it).minutes()))
                .findFirst();
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}

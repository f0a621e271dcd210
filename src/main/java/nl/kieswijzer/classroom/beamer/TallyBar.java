package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A total as a bar in four parts, each with its number and its word: nothing that only colour tells. */
final class TallyBar extends Div {
    TallyBar(Tally tally, Texts texts) {
        addClassName("tally");
        Div bar = Parts.styled("tally-bar", new Div());
        bar.getElement().setAttribute("aria-hidden", "true");
        Div words = Parts.styled("tally-words", new Div());
        for (Answer answer : Answer.values()) {
            String style = answer.name().toLowerCase(Locale.ROOT);
            int count = tally.of(answer);
            if (count > 0) {
                Span part = Parts.span(style, "");
                part.getStyle().setFlexGrow(Integer.toString(count));
                bar.add(part);
            }
            Span legend = Parts.span(style, "");
            legend.add(
                    Parts.span("tally-count", Integer.toString(count)),
                    new Span(" " + LessonParts.word(answer, texts)));
            words.add(legend);
        }
        add(bar, words);
    }
}

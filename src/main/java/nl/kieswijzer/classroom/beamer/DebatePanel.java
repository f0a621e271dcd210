package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.steering.TimerPanel;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One statement, large: what it is about, the best argument on both sides, hard words, a timer. */
final class DebatePanel extends Div {
    private final transient Texts texts;

    DebatePanel(BeamerState state, Statement statement, Texts texts) {
        this.texts = texts;
        addClassName("debate");
        add(LessonParts.heading(statement.text().in(texts.locale())), TotalsPanel.total(state, statement.id(), texts));
        pair(
                block("deck.argumentFor", statement.argumentFor()),
                block("deck.argumentAgainst", statement.argumentAgainst()));
        pair(block("deck.meaning", statement.meaning()), block("deck.current", statement.current()));
        DescriptionList terms = terms(state, statement);
        Div below = Parts.styled(
                "debate-below", new Div(new TimerPanel(state.lesson().timer(), texts)));
        if (terms.getChildren().findAny().isPresent()) {
            NativeDetails folded = new NativeDetails(texts.get("lesson.debate.terms"), terms);
            folded.addClassName("hard-terms");
            below.add(folded);
        }
        add(below);
    }

    /** Two blocks beside each other, as far as there is something in them. */
    private void pair(Optional<Section> one, Optional<Section> other) {
        Div pair = Parts.styled("arguments", new Div());
        one.ifPresent(pair::add);
        other.ifPresent(pair::add);
        if (pair.getComponentCount() > 0) {
            add(pair);
        }
    }

    private Optional<Section> block(String title, Optional<LocalizedText> text) {
        return text.map(it -> new Section(new H2(texts.get(title)), new Paragraph(it.in(texts.locale()))));
    }

    private DescriptionList terms(BeamerState state, Statement statement) {
        DescriptionList terms = Parts.styled("terms", new DescriptionList());
        statement.terms().stream()
                .flatMap(it -> state.edition().term(it).stream())
                .forEach(it -> terms.add(
                        new DescriptionList.Term(it.name().in(texts.locale())),
                        new DescriptionList.Description(it.meaning().in(texts.locale()))));
        return terms;
    }
}

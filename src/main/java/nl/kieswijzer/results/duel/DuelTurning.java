package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One statement with both answers, coloured in on one ballot: in pencil red the visitor's, in ink that of the other. */
final class DuelTurning extends Part {
    /** In the order of a ballot; the last line is there for a statement that one of the two skipped. */
    private static final List<String> ANSWERS = List.of("agree", "neither", "disagree", "none");

    DuelTurning(Texts texts) {
        super("turning");
        H1 statement = new H1();
        statement.setId("duel-statement");
        statement.getElement().setAttribute("data-text", "statement");
        add(
                slot("place", "duel-place"),
                Parts.styled("duel-card", new Div(statement, ballot(texts), verdict(), said())),
                new Tally(texts),
                Parts.styled(
                        "duel-steps",
                        new Div(
                                button("back", "secondary", texts.get("deck.back")),
                                button("next", "primary", texts.get("deck.forward")),
                                button("all", "secondary", texts.get("duel.all")))));
    }

    private static Div ballot(Texts texts) {
        Div ballot = Parts.styled("duel-ballot", new Div());
        ballot.getElement().setAttribute("aria-hidden", "true");
        ballot.add(row("heads", "", voter("mine", texts.get("result.you")), voter("theirs", texts.get("two.other"))));
        ANSWERS.forEach(it -> ballot.add(row(it, word(texts, it), cell("mine"), cell("theirs"))));
        return ballot;
    }

    private static Div row(String answer, String word, Span mine, Span theirs) {
        Div row = new Div(new Span(word), mine, theirs);
        row.getElement().setAttribute("data-answer", answer);
        return row;
    }

    private static String word(Texts texts, String answer) {
        return texts.get(answer.equals("none") ? "result.skipped" : "deck." + answer);
    }

    private static Span voter(String whose, String name) {
        return Parts.span(whose, name);
    }

    private static Span cell(String whose) {
        return Parts.styled(whose, new Span(new BallotCircle()));
    }

    private static Div verdict() {
        return Parts.styled("duel-verdict", new Div(Parts.span("outcome", ""), slot("verdict", "word")));
    }

    /** The same in a sentence, read out when a statement is turned over. */
    private static Div said() {
        Div said = Parts.styled("in-words", new Div(slot("said", "said")));
        said.getElement().setAttribute("role", "status");
        return said;
    }
}

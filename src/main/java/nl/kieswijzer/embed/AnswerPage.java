package nl.kieswijzer.embed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.open.OpenLinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an answer comes in that was given on another site: {@code scripts/given-answer.js} keeps it with those that this browser holds,
 * and goes on to the quiz. It only stays on the screen where the voter had answered otherwise, to ask which of the two it is to be.
 */
final class AnswerPage {
    /** A statement as the script needs it. */
    private record Asked(String id, String wording, String text) {}

    private record Quiz(
            String edition, int revision, String address, List<Asked> statements, Map<String, String> answers) {}

    private AnswerPage() {}

    static ReadingPage of(Optional<EditionRevision> front, Texts texts, JsonMapper mapper) {
        Div page = Parts.styled("landing", new Div(new H1(texts.get("given.title"))));
        Section going = new Section(
                Parts.lead(texts.get("given.lead")),
                new Paragraph(Parts.link(texts.links().quiz(), texts.get("embed.toQuiz"), "button", "primary")));
        going.getElement().setAttribute("data-going", true);
        page.add(going, question(texts));
        front.ifPresent(it ->
                page.getElement().appendChild(Parts.data("data-given", mapper.writeValueAsString(quiz(it, texts)))));
        return ReadingPage.of(
                        texts,
                        texts.get("given.title"),
                        texts.get("given.lead"),
                        OpenLinks::answer,
                        Set.of(StyleSheet.GIVEN),
                        page)
                .hidden();
    }

    private static Section question(Texts texts) {
        Section question = new Section(
                Parts.paragraph("given-statement", ""),
                asked(new Paragraph(), texts.template("given.question")),
                new Div(button(texts, "given.take", "primary"), button(texts, "given.keep", "secondary")));
        question.addClassName("given-question");
        question.getElement().setAttribute("hidden", true);
        return question;
    }

    private static NativeButton button(Texts texts, String key, String style) {
        NativeButton button = new NativeButton();
        button.addClassNames("button", style);
        button.getElement().setAttribute("type", "button");
        return asked(button, texts.template(key));
    }

    /** The script fills in both answers. */
    private static <C extends com.vaadin.flow.component.Component> C asked(C component, String template) {
        component.getElement().setAttribute("data-says", template);
        return component;
    }

    private static Quiz quiz(EditionRevision revision, Texts texts) {
        Map<String, String> wordings = DeckPayloads.fingerprints(revision);
        return new Quiz(
                revision.edition().id().value(),
                revision.number(),
                texts.links().quiz(),
                revision.edition().statements().stream()
                        .map(it -> new Asked(
                                it.id().value(),
                                wordings.getOrDefault(it.id().value(), ""),
                                it.text().in(texts.locale())))
                        .toList(),
                Map.of(
                        "agree", texts.get("deck.agree"),
                        "neither", texts.get("deck.neither"),
                        "disagree", texts.get("deck.disagree"),
                        "skip", texts.get("deck.skip")));
    }
}

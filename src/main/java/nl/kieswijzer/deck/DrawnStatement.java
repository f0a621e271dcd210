package nl.kieswijzer.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.deck.DeckData.StatementData;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;

/**
 * A statement as {@code frontend/statement-page.ts} draws it: the first one is on the screen before any script, and then taken over
 * by the deck without a jump. {@code TheFirstStatementIT} holds the two to each other. Any one is drawn so for who writes it.
 */
final class DrawnStatement extends Div {
    private static final List<String> CHOICES = List.of("agree", "neither", "disagree");
    private final transient Map<String, String> texts;
    private final transient PlaceInDeck place;

    DrawnStatement(DeckData data) {
        this(data.statements().getFirst(), new PlaceInDeck(1, data.statements().size()), data.texts());
    }

    DrawnStatement(StatementData statement, PlaceInDeck place, Map<String, String> texts) {
        this.texts = texts;
        this.place = place;
        addClassName("deck");
        add(Parts.styled("deck-top", new Div(circles(), progress(), status())), statement(statement));
        explanation(statement).ifPresent(this::add);
        add(answers());
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private Div circles() {
        Div circles = Parts.styled("circles", new Div());
        circles.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < place.of(); i++) {
            String style = i == place.number() - 1 ? "open here" : "open";
            circles.getElement().appendChild(new Element("i").setAttribute("class", style));
        }
        return circles;
    }

    private Div progress() {
        String count = text("progress")
                .replace("{0}", Integer.toString(place.number()))
                .replace("{1}", Integer.toString(place.of()));
        return Parts.styled("progress", new Div(new Span(count), button(text("toOverview"), "to-overview")));
    }

    private static Div status() {
        Div status = new Div();
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private Section statement(StatementData statement) {
        H1 heading = new H1();
        heading.add(MarkedText.of(statement.text(), statement.terms()));
        heading.setId("statement");
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = Parts.styled("deck-statement", new Section());
        section.getElement().setAttribute("aria-labelledby", "statement");
        Div tools = Parts.styled("tools", new Div(star()));
        tools.getElement().appendChild(voice());
        Paragraph topic = Parts.paragraph("topic", statement.topic());
        mark(topic.getElement());
        mark(heading.getElement());
        section.add(topic, heading, tools);
        statement.terms().forEach(it -> section.add(meaning(it)));
        return section;
    }

    /** With the language of the statements, where it is not that of the page. */
    private void mark(Element words) {
        if (texts.containsKey(DeckData.LANGUAGE)) {
            words.setAttribute("lang", text(DeckData.LANGUAGE));
        }
    }

    private NativeButton star() {
        Span sign = Parts.span("star-sign", "☆");
        sign.getElement().setAttribute("aria-hidden", "true");
        NativeButton star = button("", "star");
        star.add(sign, new Span(text("star")));
        star.getElement().setAttribute("aria-pressed", "false").setAttribute("title", text("starEffect"));
        return star;
    }

    private Div meaning(DeckData.TermData term) {
        NativeButton close = button(text("close"));
        close.getElement()
                .setAttribute("popovertarget", "term-" + term.id())
                .setAttribute("popovertargetaction", "hide");
        Div meaning = Parts.styled(
                "meaning", new Div(Parts.span("meaning-name", term.name()), new Paragraph(term.meaning()), close));
        meaning.setId("term-" + term.id());
        meaning.getElement().setAttribute("popover", true);
        return meaning;
    }

    /** Empty where there is nothing to unfold. */
    private Optional<NativeDetails> explanation(StatementData statement) {
        Element list = new Element("dl");
        pair(list, "meaning", statement.meaning(), statement);
        pair(list, "current", statement.current(), statement);
        pair(list, "argumentFor", statement.argumentFor(), statement);
        pair(list, "argumentAgainst", statement.argumentAgainst(), statement);
        statement.terms().forEach(it -> pair(list, it.name(), List.of(new Text(it.meaning()))));
        if (list.getChildCount() == 0) {
            return Optional.empty();
        }
        NativeDetails explanation = Parts.styled("explanation", new NativeDetails());
        explanation.setSummaryText(text("explanation"));
        explanation.getElement().appendChild(voice(), list);
        return Optional.of(explanation);
    }

    private void pair(Element list, String title, String words, StatementData statement) {
        if (!words.isEmpty()) {
            pair(list, text(title), MarkedText.of(words, statement.terms()));
        }
    }

    private void pair(Element list, String title, List<Component> text) {
        Element description = new Element("dd");
        mark(description);
        text.forEach(it -> description.appendChild(it.getElement()));
        list.appendChild(new Element("dt").setText(title), description);
    }

    /** Where the button comes that reads aloud, if the browser has a voice. */
    private static Element voice() {
        return new Element("read-aloud");
    }

    private Div answers() {
        Div answers = Parts.styled("answers", new Div());
        answers.getElement().setAttribute("role", "group").setAttribute("aria-label", text("answersLabel"));
        CHOICES.forEach(it -> {
            NativeButton choice = choice(it);
            choice.getElement().insertChild(0, Drawing.circle().setAttribute("class", "circle mark"));
            answers.add(choice);
        });
        NativeButton back = button(text("back"), "step");
        back.getElement().setAttribute("disabled", place.number() == 1);
        answers.add(Parts.styled("steps", new Div(back, choice("skip"), button(text("forward"), "step"))));
        return answers;
    }

    private NativeButton choice(String answer) {
        NativeButton choice = button("", "choice", answer);
        choice.getElement().setAttribute("aria-pressed", "false");
        choice.add(Parts.span("choice-word", text(answer)));
        String effect = text(answer + "Effect");
        if (!effect.isEmpty()) {
            choice.add(Parts.span("choice-effect", effect));
        }
        return choice;
    }

    private static NativeButton button(String text, String... styles) {
        NativeButton button = new NativeButton(text);
        button.addClassNames(styles);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}

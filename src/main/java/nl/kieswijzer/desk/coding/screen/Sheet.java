package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Change;
import nl.kieswijzer.desk.coding.round.Reading;
import nl.kieswijzer.desk.coding.round.Screen;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One unit: the statement, the quotes under their letters, and what somebody makes of them. */
final class Sheet extends Div {
    private static final String PRESSED = "aria-pressed";
    private static final Map<Answer, String> KEYS =
            Map.of(Answer.AGREE, "1", Answer.NEITHER, "2", Answer.DISAGREE, "3", Answer.ABSENT, "0");

    private final H2 heading = new H2();
    private final Map<String, NativeButton> quotes = new LinkedHashMap<>();
    private final Map<Answer, NativeButton> answers = new EnumMap<>(Answer.class);
    private final Checkbox doubt = new Checkbox();
    private final TextField note = new TextField();
    private final transient Texts texts;
    private transient Screen shown;

    Sheet(Texts texts, Screen screen, Consumer<Change> changed) {
        this.texts = texts;
        shown = screen;
        addClassName("reading-sheet");
        heading.setText(in(texts, screen.statement()));
        heading.getElement().setAttribute("tabindex", "-1");
        Div what = Parts.styled(
                "reading-what",
                new Div(
                        Parts.paragraph("reading-topic", in(texts, screen.topic())),
                        heading,
                        Parts.paragraph("reading-meaning", in(texts, screen.meaning())),
                        Parts.paragraph("label", texts.get("desk.reading.quotes"))));
        Div list = group(texts.get("desk.reading.quotes"), "reading-quotes");
        screen.quotes().forEach(it -> list.add(quote(it, screen.quoteLanguage(), changed)));
        what.add(list);
        Div made = Parts.styled("reading-made", new Div(answers(texts, changed)));
        doubt.setLabel(texts.get("desk.reading.doubt"));
        doubt.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                changed.accept(new Change.Doubted(it.getValue()));
            }
        });
        note.setLabel(texts.get("desk.reading.note"));
        note.setMaxLength(Reading.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                changed.accept(new Change.Noted(it.getValue()));
            }
        });
        made.add(doubt, note);
        add(what, made);
        note.setValue(screen.note());
        show(screen);
    }

    boolean isInDoubt() {
        return shown.doubt();
    }

    boolean isComplete() {
        return shown.isComplete();
    }

    /** What is kept of it, for who can't see which buttons are pressed. */
    String summary() {
        List<String> parts = new ArrayList<>();
        shown.answer().ifPresent(it -> parts.add(texts.get("desk.reading.answer." + it.word())));
        shown.quotes().stream()
                .filter(Screen.Read::isChosen)
                .map(Screen.Read::letter)
                .forEach(parts::add);
        if (shown.doubt()) {
            parts.add(texts.get("desk.settle.doubted"));
        }
        return texts.get("desk.reading.kept", texts.list(parts));
    }

    void focus() {
        heading.getElement().executeJs("this.focus({ preventScroll: true }); scrollTo(0, 0)");
    }

    /** The same unit, as somebody made something else of it. */
    void show(Screen screen) {
        shown = screen;
        quotes.forEach((letter, button) -> press(
                button,
                screen.quotes().stream()
                        .anyMatch(it -> it.isChosen() && it.letter().equals(letter))));
        answers.forEach((answer, button) ->
                press(button, screen.answer().filter(answer::equals).isPresent()));
        doubt.setValue(screen.doubt());
    }

    private static void press(NativeButton button, boolean isPressed) {
        button.getElement().setAttribute(PRESSED, Boolean.toString(isPressed));
    }

    private NativeButton quote(Screen.Read quote, String language, Consumer<Change> changed) {
        Span words = Parts.span("words", quote.text());
        words.getElement().setAttribute("lang", language);
        NativeButton button = new NativeButton("", _ -> changed.accept(new Change.Toggled(quote.letter())));
        button.add(Parts.span("key", quote.letter()), words);
        quotes.put(quote.letter(), button);
        return button;
    }

    private Div answers(Texts texts, Consumer<Change> changed) {
        Div group = group(texts.get("desk.reading.answer"), "reading-answers");
        for (Answer answer : Answer.values()) {
            NativeButton button = new NativeButton("", _ -> changed.accept(new Change.Answered(answer)));
            button.add(
                    Parts.span("key", KEYS.getOrDefault(answer, "")),
                    new Span(texts.get("desk.reading.answer." + answer.word())));
            answers.put(answer, button);
            group.add(button);
        }
        return group;
    }

    private static Div group(String name, String style) {
        Div group = Parts.styled(style, new Div());
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return group;
    }

    private static String in(Texts texts, Map<String, String> words) {
        String own = words.get(texts.language().tag());
        return own != null ? own : words.values().stream().sorted().findFirst().orElse("");
    }
}

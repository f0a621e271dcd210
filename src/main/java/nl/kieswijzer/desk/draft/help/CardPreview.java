package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kieswijzer.deck.PlaceInDeck;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/**
 * A statement as it is on a voter's phone: the page of the quiz itself, in a frame of that size. No script runs in it, whatever is
 * typed, and nothing in it leads anywhere; hard words and the explanation open as they do for voters.
 */
final class CardPreview extends Div {
    /** Around the card are ways to other pages, for voters. */
    private static final String ONLY_THE_CARD = """
            this.addEventListener('load', () => this.contentDocument
                .querySelectorAll('.skip-link, header, footer').forEach((it) => (it.inert = true)))""";

    /** Puts another card in the place of the one that is there, with its explanation open if that was. */
    private static final String SHOW = """
            const old = this.contentDocument?.querySelector('statement-deck');
            const card = new DOMParser().parseFromString($0, 'text/html').querySelector('statement-deck');
            if (old) {
              card.querySelector('details').open = old.querySelector('details').open;
              old.replaceWith(card);
            }""";

    /** The browser would say of each that it does not run it. */
    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);

    private final transient ReadingPages pages;
    private final IFrame phone = new IFrame();
    private final Map<Language, Button> languages = new EnumMap<>(Language.class);
    private transient Texts words;
    private String shown = "";

    CardPreview(Texts texts, ReadingPages pages) {
        this.pages = pages;
        this.words = texts;
        addClassName("card-preview");
        phone.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        phone.setTitle(texts.get("desk.help.phone"));
        phone.getElement().executeJs(ONLY_THE_CARD);
        Div choice = Parts.styled("desk-deeds", new Div());
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", texts.get("desk.help.language"));
        add(Parts.styled("card-head", new Div(new H3(texts.get("desk.help.card")), choice)), phone);
        for (Language language : Language.values()) {
            Button button = new Button(texts.get("desk.word." + language.tag()));
            languages.put(language, button);
            choice.add(button);
        }
        mark();
    }

    /** Calls back when somebody wants to see the card in the other language. */
    void onLanguage(Runnable changed) {
        languages.forEach((language, button) -> button.addClickListener(_ -> {
            words = pages.texts(language);
            shown = "";
            mark();
            changed.run();
        }));
    }

    private void mark() {
        languages.forEach((language, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(language == words.language())));
    }

    void show(Edition edition, Statement statement, PlaceInDeck place) {
        StatementDeck card = StatementDeck.drawn(edition, statement, place, words);
        String markup = card.getElement().getOuterHTML();
        if (shown.isEmpty()) {
            phone.setSrcdoc(SCRIPT.matcher(pages.html(page(card))).replaceAll(""));
        } else if (!shown.equals(markup)) {
            phone.getElement().executeJs(SHOW, markup);
        }
        shown = markup;
    }

    private ReadingPage page(StatementDeck card) {
        return ReadingPage.of(
                        words,
                        words.get("quiz.title"),
                        words.get("quiz.description"),
                        Links::quiz,
                        Set.of(StyleSheet.QUIZ),
                        card)
                .hidden();
    }
}

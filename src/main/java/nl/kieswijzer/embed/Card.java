package nl.kieswijzer.embed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.open.OpenLinks;

/** A statement and its answers. Each is a plain link into the quiz, so the card does without a script. */
final class Card extends Main {
    private final transient Texts texts;

    private Card(Texts texts, String statement) {
        this.texts = texts;
        Div site = Parts.styled("site", new Div(Drawing.sign(), new Span(texts.get("site.name"))));
        add(site, new H1(statement));
    }

    static Card of(OfferedStatement offered, Texts texts) {
        Card card = new Card(texts, offered.statement().text().in(texts.locale()));
        Div answers = Parts.styled("answers", new Div());
        answers.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("deck.answersLabel"));
        StatementId statement = offered.statement().id();
        for (Answer answer : Answer.values()) {
            String address = offered.root() + OpenLinks.answer(texts.links(), statement, answer);
            answers.add(card.choice(address, answer));
        }
        card.add(answers, new Paragraph(texts.get("embed.note")));
        return card;
    }

    /** Where there is no such statement, or not any more. */
    static Card ofNothing(Texts texts) {
        Card card = new Card(texts, texts.get("embed.gone"));
        card.add(Parts.styled("answers", new Div(card.away(texts.links().quiz(), texts.get("embed.toQuiz")))));
        return card;
    }

    private Anchor choice(String address, Answer answer) {
        String name = answer.name().toLowerCase(Locale.ROOT);
        Anchor choice = away(address, texts.get("deck." + name));
        choice.addClassName(name);
        if (answer != Answer.SKIP) {
            choice.getElement().insertChild(0, Drawing.circle());
        }
        return choice;
    }

    private Anchor away(String address, String words) {
        Anchor link = Parts.link(address, "", "choice");
        link.add(new Span(words));
        link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener");
        return link;
    }
}

package nl.kieswijzer.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.VisitorSheet;
import org.springframework.context.MessageSource;

/** The quiz: the statement deck of the front edition. */
@Route(Links.QUIZ)
@RouteAlias(Links.QUIZ_EN)
class QuizView extends DoingPage {
    private final transient ElectionCatalogue catalogue;
    private final transient DeckPayloads payloads;
    private final transient VisitorSheet visitor;

    QuizView(MessageSource messages, ElectionCatalogue catalogue, DeckPayloads payloads, VisitorSheet visitor) {
        super(messages);
        this.catalogue = catalogue;
        this.payloads = payloads;
        this.visitor = visitor;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("quiz.title");
    }

    @Override
    protected String description(Texts texts) {
        return texts.get("quiz.description");
    }

    @Override
    protected Card card(Texts texts) {
        return catalogue
                .front()
                .map(it -> Card.ofQuiz(texts, it.edition().statements().size()))
                .orElseGet(() -> super.card(texts));
    }

    @Override
    protected String addressIn(Links links) {
        return links.quiz();
    }

    @Override
    protected Component content(Texts texts) {
        return catalogue
                .front()
                .<Component>map(it -> deck(it, texts))
                .orElseGet(() -> new Paragraph(texts.get("site.noEdition")));
    }

    private StatementDeck deck(EditionRevision revision, Texts texts) {
        StatementDeck deck = new StatementDeck(payloads.of(revision, texts));
        deck.onSheet(it -> it.sheet().ifPresent(visitor::keep));
        return deck;
    }
}

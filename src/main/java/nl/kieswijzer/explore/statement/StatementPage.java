package nl.kieswijzer.explore.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.Pager;
import nl.kieswijzer.explore.parts.StanceStrip;
import nl.kieswijzer.explore.parts.WhoStandsWhere;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** One statement: what it means, where the parties stand and in which words, and the ways to the next one and into the quiz. */
public final class StatementPage {
    private final LocalEdition edition;
    private final Statement statement;
    private final WhoStandsWhere who;
    private final Texts texts;

    private StatementPage(LocalEdition edition, Statement statement) {
        this.edition = edition;
        this.statement = statement;
        this.who = WhoStandsWhere.on(statement, edition);
        this.texts = edition.texts();
    }

    public static ReadingPage of(LocalEdition edition, Statement statement) {
        return new StatementPage(edition, statement).page();
    }

    private ReadingPage page() {
        String text = edition.in(statement.text());
        return ReadingPage.of(
                        texts,
                        text,
                        texts.get(
                                "statement.description",
                                who.inWords(texts),
                                edition.in(edition.edition().election().name())),
                        it -> FoundLinks.statement(it, statement.id()),
                        Set.of(StyleSheet.EXPLORE, StyleSheet.STATEMENT),
                        content(text))
                .withCard(Card.ofStatement(texts, statement.id(), text, who::count))
                .withData(new StatementData(edition, statement));
    }

    private Div content(String text) {
        Explainer explainer = new Explainer(edition);
        Div page = PageParts.page(text, place(), Parts.lead(who.inWords(texts)), StanceStrip.leading(edition, who));
        page.addClassName("statement");
        new Explanation(edition, statement, explainer).sections().forEach(page::add);
        page.add(
                new PartiesOnIt(edition, statement, who, explainer),
                PageParts.toTheQuiz(texts),
                Pager.of(
                        texts,
                        "statement",
                        edition.edition().statements(),
                        statement,
                        edition::page,
                        it -> edition.in(it.text())),
                PageParts.toTop(texts),
                explainer.meanings());
        return page;
    }

    /** 'Stelling 3 van 18, over …' */
    private Paragraph place() {
        int number = edition.edition().statementIds().indexOf(statement.id()) + 1;
        Paragraph place = Parts.styled("place", new Paragraph());
        place.add(new Anchor(
                FoundLinks.statements(texts.links()),
                texts.get(
                        "statement.place",
                        number,
                        edition.edition().statements().size())));
        edition.edition().topic(statement.topic()).ifPresent(it -> place.add(new Span(" · "), way(it)));
        return place;
    }

    private Anchor way(Topic topic) {
        return new Anchor(edition.page(topic.id()), edition.in(topic.name()));
    }
}

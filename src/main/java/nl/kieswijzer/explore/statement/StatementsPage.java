package nl.kieswijzer.explore.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.SchemaOrg;
import nl.kieswijzer.explore.parts.StatementList;
import nl.kieswijzer.explore.search.SearchForm;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** All statements by topic, each with how it divides the parties. */
public final class StatementsPage {
    private StatementsPage() {}

    public static ReadingPage of(LocalEdition edition) {
        Texts texts = edition.texts();
        int all = edition.edition().statements().size();
        String lead = texts.get("statement.index.lead", all, edition.parties().size());
        Div page = PageParts.page(
                texts.get("statement.index.title"),
                Parts.lead(lead),
                new SearchForm(texts, ""),
                Parts.paragraph("soft", texts.get("topic.statementsLead")));
        edition.edition().topics().forEach(topic -> {
            List<Statement> statements = edition.statements(topic.id());
            if (!statements.isEmpty()) {
                page.add(section(edition, topic, statements));
            }
        });
        page.add(PageParts.toTheQuiz(texts), PageParts.toTop(texts));
        return ReadingPage.of(
                        texts,
                        texts.get("statement.index.title"),
                        lead,
                        FoundLinks::statements,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.STATEMENT),
                        page)
                .withCard(Card.ofQuiz(texts, all))
                .withData(base -> {
                    Map<String, Object> data = new SchemaOrg(edition, base)
                            .page(
                                    "CollectionPage",
                                    texts.get("statement.index.title"),
                                    FoundLinks.statements(texts.links()));
                    data.put(
                            "relatedLink",
                            edition.edition().statements().stream()
                                    .map(it -> base + edition.page(it))
                                    .toList());
                    return data;
                });
    }

    private static Section section(LocalEdition edition, Topic topic, List<Statement> statements) {
        H2 name = new H2();
        name.add(new Anchor(edition.page(topic.id()), edition.in(topic.name())));
        return new Section(name, new StatementList(edition, statements));
    }
}

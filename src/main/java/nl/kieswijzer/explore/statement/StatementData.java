package nl.kieswijzer.explore.statement;

import java.util.Map;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.SchemaOrg;
import nl.kieswijzer.site.found.FoundLinks;
import nl.kieswijzer.site.found.LinkedData;

/**
 * The page of a statement for programs: a page about a text, with the parties' words that stand on it. Neither a claim that could be
 * checked nor a question with a right answer.
 */
record StatementData(LocalEdition edition, Statement statement) implements LinkedData {
    @Override
    public Map<String, Object> at(String base) {
        SchemaOrg schema = new SchemaOrg(edition, base);
        String text = edition.in(statement.text());
        String address = edition.page(statement);
        String topic = edition.edition()
                .topic(statement.topic())
                .map(it -> edition.in(it.name()))
                .orElse("");
        Map<String, Object> page = schema.page("WebPage", text, address);
        page.put(
                "mainEntity",
                SchemaOrg.node(
                        "CreativeWork",
                        "text",
                        text,
                        "inLanguage",
                        edition.texts().language().tag(),
                        "about",
                        SchemaOrg.node("Thing", "name", topic)));
        page.put(
                "hasPart",
                statement.positions().stream()
                        .flatMap(it -> edition.edition().passages(it).stream())
                        .map(it -> schema.quotation(it.quote()))
                        .toList());
        page.put(
                "breadcrumb",
                schema.breadcrumbs(
                        edition.texts().get("statement.index.title"),
                        FoundLinks.statements(edition.links()),
                        topic,
                        edition.page(statement.topic()),
                        text,
                        address));
        return page;
    }
}

package nl.kieswijzer.explore.theme;

import java.util.Map;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.SchemaOrg;
import nl.kieswijzer.site.found.LinkedData;

/** The page of a topic for programs: a collection of the pages of its statements, and of parties' words. */
record TopicData(LocalEdition edition, Topic topic) implements LinkedData {
    @Override
    public Map<String, Object> at(String base) {
        SchemaOrg schema = new SchemaOrg(edition, base);
        String name = edition.in(topic.name());
        String address = edition.page(topic.id());
        Map<String, Object> page = schema.page("CollectionPage", name, address);
        page.put("about", SchemaOrg.node("Thing", "name", name, "description", edition.in(topic.introduction())));
        page.put(
                "relatedLink",
                edition.statements(topic.id()).stream()
                        .map(it -> base + edition.page(it))
                        .toList());
        page.put(
                "hasPart",
                edition.edition().quotes().stream()
                        .filter(it -> it.topics().contains(topic.id()))
                        .map(schema::quotation)
                        .toList());
        String theme = edition.themeOf(topic.id()).map(it -> it.id().value()).orElse("");
        page.put(
                "breadcrumb",
                schema.breadcrumbs(
                        edition.texts().get("theme.index.title"),
                        edition.links().themes(),
                        edition.theme(theme).map(it -> edition.in(it.name())).orElse(theme),
                        edition.links().theme(theme),
                        name,
                        address));
        return page;
    }
}

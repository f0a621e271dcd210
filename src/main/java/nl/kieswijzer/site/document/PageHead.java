package nl.kieswijzer.site.document;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.site.Bundle;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.Found;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one page says in its head, whether it is a reading or a doing page.
 *
 * @param address where it stands, in any language
 * @param card its picture for link previews
 * @param found what it holds for programs
 */
public record PageHead(
        Texts texts,
        String title,
        String description,
        Function<Links, String> address,
        Set<StyleSheet> styles,
        ReadingPage.Search search,
        Bundle bundle,
        Card card,
        Found found) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * As markup.
     *
     * @param parts what all heads have
     * @param base the scheme and host that the visitor reached the site by
     */
    public String html(HeadParts parts, String base) {
        return parts.forReading(styles)
                + parts.scripts(bundle, texts.links())
                + Stream.of(
                                Stream.of(name(), manifest()),
                                always(base),
                                robots(),
                                canonical(base),
                                languages(base),
                                image(base),
                                feed(base),
                                data(base))
                        .flatMap(it -> it)
                        .map(Element::getOuterHTML)
                        .collect(Collectors.joining());
    }

    private Element name() {
        return new Element("title").setText(texts.get("site.title", title));
    }

    private Element manifest() {
        return link("manifest", FileLinks.manifest(texts.language()));
    }

    private Stream<Element> always(String base) {
        String here = base + address.apply(texts.links());
        return Stream.of(
                named("description", description),
                property("og:title", title),
                property("og:description", description),
                property("og:url", here),
                property("og:type", "website"),
                property("og:site_name", texts.get("site.name")),
                property("og:locale", texts.get("site.locale")));
    }

    private Stream<Element> robots() {
        return search == ReadingPage.Search.HIDDEN ? Stream.of(named("robots", "noindex")) : Stream.of();
    }

    private Stream<Element> canonical(String base) {
        return search == ReadingPage.Search.UNLISTED
                ? Stream.of()
                : Stream.of(link("canonical", base + address.apply(texts.links())));
    }

    private Stream<Element> languages(String base) {
        return search != ReadingPage.Search.LISTED
                ? Stream.of()
                : Stream.of(Language.values())
                        .map(it -> link("alternate", base + address.apply(new Links(it)))
                                .setAttribute("hreflang", it.tag()));
    }

    private Stream<Element> image(String base) {
        return Stream.of(
                named("twitter:card", "summary_large_image"),
                property("og:image", base + card.address()),
                property("og:image:type", "image/png"),
                property("og:image:width", Integer.toString(Card.WIDTH)),
                property("og:image:height", Integer.toString(Card.HEIGHT)),
                property("og:image:alt", card.alt()));
    }

    private Stream<Element> feed(String base) {
        return found.feed().stream()
                .map(it -> link("alternate", base + it.apply(texts.links()))
                        .setAttribute("type", "application/atom+xml")
                        .setAttribute("title", title));
    }

    private Stream<Element> data(String base) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
        data.putAll(found.data().at(base));
        return data.size() == 1 ? Stream.of() : Stream.of(Parts.linkedData(MAPPER.writeValueAsString(data)));
    }

    private static Element named(String name, String content) {
        return new Element("meta").setAttribute("name", name).setAttribute("content", content);
    }

    private static Element property(String name, String content) {
        return new Element("meta").setAttribute("property", name).setAttribute("content", content);
    }

    private static Element link(String rel, String address) {
        return new Element("link").setAttribute("rel", rel).setAttribute("href", address);
    }
}

package nl.kieswijzer.explore.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class TheFeedOfChangesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String BASE = "https://kieswijzer.example";
    private static final LocalizedText WHY =
            LocalizedText.of(Map.of("nl", "Te vaag <b>&amp;</b> te lang.", "en", "Too vague."));

    private static final EditionRevision FIRST = revision(SamplePack.sound(), 1, "2030-01-01", Optional.empty());
    private static final EditionRevision SECOND = revision(
            SamplePack.sound()
                    .with("statements.yaml", "meer speeltuinen", "veel speeltuinen")
                    .with("positions.yaml", "stance: disagree", "stance: neither"),
            2,
            "2030-02-01",
            Optional.of(WHY));

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_all_that_the_rules_of_atom_ask_for(Language language) throws Exception {
        Element feed = feed(BASE, language, SECOND, FIRST);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo(language.tag());
        Stream.concat(Stream.of(feed), children(feed, "entry").stream()).forEach(it -> {
            for (String one : List.of("id", "title", "updated")) {
                assertThat(children(it, one)).as(one).hasSize(1);
            }
            assertThat(OffsetDateTime.parse(text(it, "updated"))).isNotNull();
            assertThat(text(it, "title")).isNotBlank();
            assertThat(links(it, "alternate")).hasSize(1).allMatch(address -> address.startsWith(BASE + "/"));
        });
        assertThat(children(children(feed, "author").getFirst(), "name")).hasSize(1);
        assertThat(Stream.concat(Stream.of(feed), children(feed, "entry").stream())
                        .map(it -> text(it, "id")))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    @Test
    void says_where_it_stands_and_where_people_read_the_same() throws Exception {
        Element dutch = feed(BASE, Language.DUTCH, FIRST);
        assertThat(links(dutch, "self")).containsExactly(BASE + "/wijzigingen.atom");
        assertThat(links(dutch, "alternate")).containsExactly(BASE + "/wijzigingen");
        Element english = feed(BASE, Language.ENGLISH, FIRST);
        assertThat(links(english, "self")).containsExactly(BASE + "/en/changes.atom");
        assertThat(links(children(english, "entry").getFirst(), "alternate")).containsExactly(BASE + "/en/changes#r-1");
    }

    @Test
    void tells_with_each_revision_why_and_what_changed_in_words_the_latest_first() throws Exception {
        Element feed = feed(BASE, Language.DUTCH, SECOND, FIRST);
        List<Element> entries = children(feed, "entry");
        assertThat(entries.stream().map(it -> text(it, "title")))
                .containsExactly("Versie 2, 1 februari 2030", "Versie 1, 1 januari 2030");
        var told = Jsoup.parse(text(entries.getFirst(), "content"));
        assertThat(told.select(".reason").text()).isEqualTo("Te vaag <b>&amp;</b> te lang.");
        assertThat(told.select("li").eachText())
                .containsExactly(
                        "Was: ‘Er moeten meer speeltuinen komen.’ Werd: ‘Er moeten veel speeltuinen komen.’",
                        "Maan bij ‘Er moeten veel speeltuinen komen.’: van Oneens naar Geen van beide.");
        assertThat(told.select("a, h2")).isEmpty();
        assertThat(text(feed, "updated")).isEqualTo("2030-02-01T12:00:00Z");
    }

    @Test
    void calls_a_revision_the_same_wherever_the_site_stands_and_otherwise_in_another_language() throws Exception {
        List<String> here = ids(feed(BASE, Language.DUTCH, SECOND, FIRST));
        assertThat(ids(feed("https://elders.example", Language.DUTCH, SECOND, FIRST)))
                .isEqualTo(here);
        assertThat(ids(feed(BASE, Language.DUTCH, FIRST)).getLast()).isEqualTo(here.getLast());
        assertThat(ids(feed(BASE, Language.ENGLISH, SECOND, FIRST))).doesNotContainAnyElementsOf(here);
    }

    @Test
    void leaves_out_what_xml_has_no_place_for() throws Exception {
        EditionRevision odd = new EditionRevision(
                FIRST.edition(),
                1,
                FIRST.publishedAt(),
                Optional.of(LocalizedText.of(Map.of("nl", "a\u0001b\u000bc 😀"))));
        String told = text(children(feed(BASE, Language.DUTCH, odd), "entry").getFirst(), "content");
        assertThat(Jsoup.parse(told).select(".reason").text()).startsWith("a").endsWith("c 😀");
    }

    private static List<String> ids(Element feed) {
        return children(feed, "entry").stream().map(it -> text(it, "id")).toList();
    }

    private static Element feed(String base, Language language, EditionRevision... history) throws Exception {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        LocalEdition edition = new LocalEdition(history[0], Texts.of(messages, language));
        byte[] document = ChangesFeed.of(edition, List.of(history), base);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(it ->
                        it.getLocalName().equals(name) && it.getNamespaceURI().equals(ATOM))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<String> links(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(it -> it.getAttribute("rel").equals(relation))
                .map(it -> it.getAttribute("href"))
                .toList();
    }

    private static EditionRevision revision(SamplePack pack, int number, String date, Optional<LocalizedText> reason) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) ->
                new EditionRevision(edition, number, Instant.parse(date + "T12:00:00Z"), reason);
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}

package nl.kieswijzer.explore.method;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;
import org.springframework.http.MediaType;

/**
 * What changed with each revision, the latest first, as an Atom feed (RFC 4287). Ids are made of what a revision is, so that they stay
 * when the site moves to another host.
 */
public final class ChangesFeed {
    public static final MediaType TYPE = new MediaType("application", "atom+xml");

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final LocalEdition edition;
    private final List<EditionRevision> history;
    private final String base;
    private final Texts texts;
    private final XMLStreamWriter xml;

    private ChangesFeed(LocalEdition edition, List<EditionRevision> history, String base, XMLStreamWriter xml) {
        this.edition = edition;
        this.history = history;
        this.base = base;
        this.texts = edition.texts();
        this.xml = xml;
    }

    /**
     * As a document.
     *
     * @param history all revisions of the edition, the latest first
     * @param base the scheme and host that addresses begin with
     */
    public static byte[] of(LocalEdition edition, List<EditionRevision> history, String base) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document, StandardCharsets.UTF_8.name());
            new ChangesFeed(edition, history, base, xml).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return document.toByteArray();
    }

    private void write() throws XMLStreamException {
        String name = edition.in(edition.edition().election().name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", texts.language().tag());
        element("id", id("feed"));
        element("title", texts.get("changes.feedTitle", texts.get("site.name"), name));
        element("updated", edition.revision().publishedAt().toString());
        author();
        link("self", ChangesFeed.TYPE, FoundLinks.changesFeed(texts.links()));
        link("alternate", MediaType.TEXT_HTML, texts.links().changes());
        for (int i = 0; i < history.size(); i++) {
            entry(history.get(i), RevisionEntry.of(history, i, texts));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void author() throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", texts.get("site.name"));
        xml.writeEndElement();
    }

    private void entry(EditionRevision revision, RevisionEntry words) throws XMLStreamException {
        Instant at = revision.publishedAt();
        xml.writeStartElement("entry");
        element("id", id(revision.id() + " " + at));
        element("title", words.title());
        element("updated", at.toString());
        element("published", at.toString());
        link("alternate", MediaType.TEXT_HTML, texts.links().changes() + "#" + RevisionEntry.id(revision));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        text(words.getElement().getOuterHTML());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String id(String of) {
        String name =
                "%s %s %s".formatted(edition.edition().id(), texts.language().tag(), of);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void link(String relation, MediaType type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type.toString());
        xml.writeAttribute("href", base + address);
    }

    /** Whatever somebody pasted into a text: what XML has no place for is left out. */
    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }
}

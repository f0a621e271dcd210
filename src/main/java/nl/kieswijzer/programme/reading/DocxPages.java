package nl.kieswijzer.programme.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Reads the main text of a .docx as a stream, since as objects it would take many times its size. A page begins where Word last
 * had it begin, or where whoever wrote it said so.
 */
final class DocxPages {
    /** In the namespace of Word's own elements, of both versions of the standard. */
    private static final String WORD = "wordprocessingml";
    /** Said a second time for programs that don't understand the first, or moved to elsewhere in the text. */
    private static final Set<String> PASSED_OVER = Set.of("Fallback", "moveFrom");

    private static final Set<String> NO = Set.of("0", "false", "off");

    private final DocxPage page;
    private final Pages pages;
    /** How deep in what is passed over. */
    private int passedOver;

    private boolean isText;

    DocxPages(Pages pages) {
        this.pages = pages;
        this.page = new DocxPage(pages);
    }

    void read(InputStream xml) throws IOException {
        try {
            XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(ProgrammeFault.ODD_XML);
                    case XMLStreamConstants.START_ELEMENT -> begin(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        characters(reader);
                    default -> {}
                }
            }
            page.end();
        } catch (XMLStreamException broken) {
            throw new Unreadable(ProgrammeFault.BROKEN);
        }
    }

    private void characters(XMLStreamReader reader) throws Unreadable {
        if (isText && passedOver == 0) {
            page.write(reader.getText());
        }
    }

    private void begin(XMLStreamReader reader) throws IOException {
        pages.checkStopped();
        if (passedOver > 0 || PASSED_OVER.contains(reader.getLocalName())) {
            passedOver++;
        } else if (isWord(reader)) {
            beginWord(reader);
        }
    }

    private void beginWord(XMLStreamReader reader) throws IOException {
        switch (reader.getLocalName()) {
            case "p" -> page.beginParagraph();
            case "t" -> isText = true;
            case "tab", "cr" -> page.write(" ");
            case "noBreakHyphen" -> page.write("-");
            case "lastRenderedPageBreak" -> page.turn();
            case "br" -> lineBreak(value(reader, "type"));
            case "pageBreakBefore" -> {
                if (!NO.contains(value(reader, "val"))) {
                    page.turn();
                }
            }
            case "sectPr" -> page.turnBehindParagraph(true);
            case "type" -> page.turnBehindParagraph(value(reader, "val").endsWith("Page"));
            default -> {}
        }
    }

    private void lineBreak(String type) throws IOException {
        if (type.equals("page")) {
            page.turn();
        } else {
            page.write(" ");
        }
    }

    private void end(XMLStreamReader reader) throws IOException {
        if (passedOver > 0) {
            passedOver--;
        } else if (isWord(reader)) {
            switch (reader.getLocalName()) {
                case "p" -> page.endParagraph();
                case "t" -> isText = false;
                default -> {}
            }
        }
    }

    private static boolean isWord(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.contains(WORD);
    }

    /** An attribute, of whichever namespace; nothing where it is not there. */
    private static String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}

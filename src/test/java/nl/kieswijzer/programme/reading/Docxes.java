package nl.kieswijzer.programme.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files in .docx, as Word makes them and as nobody does. */
public final class Docxes {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String LINKS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";

    /** What a test does with a document before it is written. */
    interface Making {
        void make(XWPFDocument document) throws IOException;
    }

    private Docxes() {}

    static byte[] of(Making making) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            making.make(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] paragraphs(String... paragraphs) {
        return of(document -> {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
        });
    }

    /** With the text of the document as XML. */
    static byte[] body(String xml) {
        return document("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + root(xml));
    }

    /** A text that unpacks a thousandfold. */
    public static byte[] bomb() {
        return body("<w:p><w:r><w:t>" + " ".repeat(2_000_000) + "</w:t></w:r></w:p>");
    }

    static byte[] document(String xml) {
        return zip(parts(xml));
    }

    static Map<String, byte[]> parts(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", LINKS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    static String root(String body) {
        return """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""".formatted(body);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}

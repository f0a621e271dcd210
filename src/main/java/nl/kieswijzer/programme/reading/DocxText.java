package nl.kieswijzer.programme.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.kieswijzer.programme.ProgrammeText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** A programme in .docx: its main text, as it stands with all changes accepted, without notes and what is above and below pages. */
final class DocxText {
    private static final String[] MAIN = {
        PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
    };

    private DocxText() {}

    static ProgrammeText read(byte[] bytes, Progress progress) throws IOException {
        Pages pages = new Pages(progress, 0);
        DocxPacking.check(bytes);
        pages.checkStopped();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
                InputStream xml = main(file).getInputStream()) {
            new DocxPages(pages).read(xml);
            return pages.text();
        } catch (InvalidFormatException broken) {
            throw new Unreadable(ProgrammeFault.BROKEN);
        } catch (IOException thrown) {
            // The library's own watch over what unpacks a hundredfold has no type, only these words.
            String why = String.valueOf(thrown.getMessage());
            throw why.startsWith("Zip bomb") ? new Unreadable(ProgrammeFault.TOO_PACKED) : thrown;
        }
    }

    private static PackagePart main(OPCPackage file) throws Unreadable {
        for (String type : MAIN) {
            for (PackagePart part : file.getPartsByRelationshipType(type)) {
                return part;
            }
        }
        throw new Unreadable(ProgrammeFault.BROKEN);
    }
}

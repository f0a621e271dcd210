package nl.kieswijzer.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.Unzipped;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of a workbook (.xlsx) as a stream. Formulas are not worked out, only told apart from values. */
public final class Workbook {
    private static final int OLE = 0xD0;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Workbook() {}

    /** The sheets in their order. Never throws for what stands in the file. */
    public static Outcome<List<Grid>> read(byte[] bytes) {
        if (bytes.length > 0 && (bytes[0] & 0xFF) == OLE) {
            return Outcome.faulty(Fault.whole(Problem.OLD_OR_LOCKED));
        }
        // Unpacked once for nothing, so that the library gets nothing that would fill the memory.
        return Unzipped.of(bytes)
                .then(files -> files.containsKey(CONTENT_TYPES)
                        ? sheets(bytes)
                        : Outcome.faulty(Fault.whole(Problem.NOT_A_SPREADSHEET)));
    }

    private static Outcome<List<Grid>> sheets(byte[] bytes) {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
            var sheets = (XSSFReader.SheetIterator) new XSSFReader(pack).getSheetsData();
            List<Grid> grids = new ArrayList<>();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    SheetParts parts = new SheetParts(sheets.getSheetName(), strings);
                    XMLReader reader = XMLHelper.newXMLReader();
                    reader.setContentHandler(parts);
                    reader.parse(new InputSource(sheet));
                    grids.add(parts.grid());
                }
            }
            return Outcome.read(grids);
        } catch (SheetParts.TooManyRows tooMany) {
            return Outcome.faulty(Fault.at(tooMany.place(), Problem.TOO_MANY_ROWS, Grid.MOST_ROWS));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            return Outcome.faulty(Fault.whole(Problem.NOT_A_SPREADSHEET));
        }
    }
}

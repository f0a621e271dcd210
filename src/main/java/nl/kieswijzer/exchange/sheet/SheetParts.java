package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.kieswijzer.exchange.Place;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the parts of one sheet, and makes rows of them. */
final class SheetParts extends DefaultHandler {
    private static final double WHOLE_UP_TO = 1e15;

    /** Says where it became too much. */
    static final class TooManyRows extends SAXException {
        private final transient Place place;

        TooManyRows(Place place) {
            super("too many rows");
            this.place = place;
        }

        Place place() {
            return place;
        }
    }

    private final String name;
    private final SharedStrings strings;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TreeMap<Integer, Grid.Cell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "";
    private boolean isFormula;
    private boolean isHeard;
    private boolean isSound;

    SheetParts(String name, SharedStrings strings) {
        this.name = name;
        this.strings = strings;
    }

    Grid grid() {
        return new Grid(name, rows);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                isFormula = false;
                text.setLength(0);
            }
            case "f" -> isFormula = true;
            case "rPh" -> isSound = true;
            case "v", "t" -> isHeard = !isSound;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isHeard) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "v", "t" -> isHeard = false;
            case "rPh" -> isSound = false;
            case "c" -> {
                Grid.Cell cell = cell();
                if (cell.kind() != Grid.Cell.Kind.VALUE || !cell.text().isEmpty()) {
                    cells.put(column, cell);
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new Grid.Row(row, cells));
                }
                if (rows.size() > Grid.MOST_ROWS + 1) {
                    throw new TooManyRows(new Place.InSheet(name, row, ""));
                }
            }
            default -> {}
        }
    }

    private Grid.Cell cell() {
        if (isFormula) {
            return new Grid.Cell(text.toString(), Grid.Cell.Kind.FORMULA);
        }
        String raw = text.toString();
        return switch (type) {
            case "s" -> value(strings.getItemAt(Integer.parseInt(raw.strip())).getString());
            case "inlineStr", "str" -> value(new XSSFRichTextString(raw).getString());
            case "b" -> value(raw.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Grid.Cell(raw, Grid.Cell.Kind.ERROR);
            default -> value(number(raw));
        };
    }

    /** As people read it: some programs write a whole number with a decimal. */
    private static String number(String raw) {
        if (raw.isBlank()) {
            return "";
        }
        double number = Double.parseDouble(raw);
        return number == Math.rint(number) && Math.abs(number) < WHOLE_UP_TO ? Long.toString((long) number) : raw;
    }

    private static Grid.Cell value(String text) {
        return new Grid.Cell(text, Grid.Cell.Kind.VALUE);
    }
}

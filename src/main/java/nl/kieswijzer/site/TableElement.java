package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import nl.kieswijzer.site.markup.KeptPart;

/** A table for people and for screen readers: a caption, column heads, and rows that may stand below a head of their own. */
@Tag("table")
public final class TableElement extends Component {
    private int columns;

    public TableElement(String className, String caption) {
        getElement().setAttribute("class", className);
        getElement().appendChild(new Element("caption").setText(caption));
    }

    /** The heads of the columns. */
    public void head(String... heads) {
        columns = heads.length;
        Element row = new Element("tr");
        Stream.of(heads).map(it -> cell("th", it).setAttribute("scope", "col")).forEach(row::appendChild);
        getElement().appendChild(new Element("thead").appendChild(row));
    }

    /** A row below a head as wide as the table. */
    public void group(String head, String... cells) {
        Element wide =
                cell("th", head).setAttribute("scope", "rowgroup").setAttribute("colspan", Integer.toString(columns));
        Element row = new Element("tr");
        Stream.of(cells).map(it -> cell("td", it)).forEach(row::appendChild);
        getElement().appendChild(new Element("tbody").appendChild(new Element("tr").appendChild(wide), row));
    }

    /** A row that begins with its own head. */
    @Tag("tbody")
    public static final class Row extends Component {
        public Row(String head, Component... cells) {
            Element row = new Element("tr").appendChild(cell("th", head).setAttribute("scope", "row"));
            Stream.of(cells)
                    .map(it -> new Element("td").appendChild(it.getElement()))
                    .forEach(row::appendChild);
            getElement().appendChild(row);
        }
    }

    /** A row that begins with its own head. */
    public void row(String head, Component... cells) {
        getElement().appendChild(new Row(head, cells).getElement());
    }

    /** The markup of any number of {@link Row}s. */
    public void rows(KeptPart rows) {
        getElement().appendChild(rows.getElement());
    }

    /** The same, of texts alone. */
    public void row(String head, String... cells) {
        addRow(Stream.concat(
                Stream.of(cell("th", head).setAttribute("scope", "row")),
                Stream.of(cells).map(it -> cell("td", it))));
    }

    /** A row of texts without a head. */
    public void cells(String... cells) {
        addRow(Stream.of(cells).map(it -> cell("td", it)));
    }

    /** The last row: one cell as wide as the table. */
    public void foot(String text) {
        getElement().appendChild(new Foot(text, columns).getElement());
    }

    /** A last row by itself. */
    @Tag("tfoot")
    public static final class Foot extends Component {
        public Foot(String text, int columns) {
            Element wide = cell("td", text).setAttribute("colspan", Integer.toString(columns));
            getElement().appendChild(new Element("tr").appendChild(wide));
        }
    }

    private void addRow(Stream<Element> cells) {
        Element row = new Element("tr");
        cells.forEach(row::appendChild);
        getElement().appendChild(new Element("tbody").appendChild(row));
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}

package nl.kieswijzer.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook (.xlsx): every cell is text, the headers stay in sight, and what is long has room. */
public final class WorkbookFile {
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final int LOOKED_AT = 200;

    private final SXSSFWorkbook book = new SXSSFWorkbook();
    private final CellStyle plain = style(false);
    private final CellStyle marked = style(true);
    private final CellStyle header = header();

    private WorkbookFile() {}

    public static byte[] of(List<Grid> grids) {
        WorkbookFile file = new WorkbookFile();
        try (SXSSFWorkbook book = file.book) {
            grids.forEach(file::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void add(Grid grid) {
        Sheet sheet = book.createSheet(grid.name());
        int columns = grid.rows().stream()
                .mapToInt(it -> it.cells().isEmpty() ? 0 : it.cells().lastKey() + 1)
                .max()
                .orElse(0);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, width(grid, i) * CHARACTER);
        }
        sheet.createFreezePane(1, 1);
        grid.rows().forEach(it -> add(sheet, it));
        if (columns > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, grid.rows().size() - 1, 0, columns - 1));
        }
    }

    private void add(Sheet sheet, Grid.Row from) {
        Row row = sheet.createRow(from.number() - 1);
        from.cells().forEach((at, cell) -> {
            Cell to = row.createCell(at);
            to.setCellValue(CellText.forExcel(cell.text()));
            to.setCellStyle(from.number() == 1 ? header : CellText.isActive(cell.text()) ? marked : plain);
        });
    }

    private static int width(Grid grid, int column) {
        int longest = grid.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(it -> it.text(column).length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    /** With the mark of Excel that what begins with '=' is text, also after somebody edits it. */
    private CellStyle style(boolean isMarked) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(isMarked);
        return style;
    }

    private CellStyle header() {
        CellStyle style = style(false);
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A publisher with a draft of tk2021, who works on it in files. */
class AnEditionInAndOutIT extends AtTheDesk {
    private static final String AFTER = "De politie moet =2x zoveel doen tegen misdaad op internet.";
    private static final String FORMULA = "=HYPERLINK(\"http://kwaad.example\")";
    private static final String HEADERS = "Stelling,Partij,Antwoord,Waarom (nl)\n";
    private static final String WITH_FORMULA = "internetmisdaad,d66,%s,\"=HYPERLINK(\"\"http://kwaad.example\"\")\"\n";

    @Test
    void goes_out_and_comes_in_again() throws IOException {
        String draft = sanne.comeInFirst(server).beginDraft("Herziening");
        oneCellIsTakenOver(draft);
        byte[] zip = download(draft, "Alles (.zip)");
        faultsAreSaidByRowAndColumn(draft);
        whatIsNoZipIsSaid();
        assertThat(download(draftFrom(zip), "Alles (.zip)")).isEqualTo(zip);
    }

    private void oneCellIsTakenOver(String draft) throws IOException {
        byte[] book = download(draft, "Rekenblad (.xlsx)");
        sanne.looksRight("the files of a draft");
        try (XSSFWorkbook changed = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            Cell cell = cell(changed, "Stellingen", "Stelling (nl)");
            String before = cell.getStringCellValue();
            cell.setCellValue(AFTER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            changed.write(bytes);
            give(".files-in", "editie.xlsx", bytes.toByteArray());
            sanne.reads("Gewijzigd: 1, nieuw: 0, verwijderd: 0.");
            assertThat(page().locator(".file-changes .change")).containsText(new String[] {before + " → " + AFTER});
        }
        sanne.looksRight("what a spreadsheet would change");
        sanne.click("Neem over").reads("Overgenomen: 1 wijziging.");
        sanne.looksRight("what was taken over");
        page().getByText("Naar het concept").click();
        assertThat(page().locator("main")).containsText(AFTER);
        assertThat(page().locator("main")).containsText("Stellingen: gewijzigd");
    }

    private void faultsAreSaidByRowAndColumn(String draft) {
        sanne.open(draft + "/bestanden");
        give(
                ".files-in",
                "fout.csv",
                text(HEADERS + WITH_FORMULA.formatted("Misschien")
                        + "internetmisdaad,niemand,Eens,\nbestaat-niet,d66,Eens,\n"));
        sanne.reads("3 dingen om te verbeteren");
        assertThat(page().locator(".file-faults .where")).hasText(new String[] {
            "fout.csv, rij 2, kolom C", "fout.csv, rij 3, kolom B", "fout.csv, rij 4, kolom A"
        });
        assertThat(page().locator(".file-faults .what").first()).containsText("'Misschien' kan hier niet.");
        sanne.looksRight("the faults of a table");
        give(".files-in", "goed.csv", text(HEADERS + WITH_FORMULA.formatted("Eens")));
        assertThat(page().locator(".file-changes")).containsText("→ " + FORMULA);
        sanne.click("Laat het zo").reads("Er is niets veranderd.");
    }

    private void whatIsNoZipIsSaid() {
        give(".files-in", "editie.zip", text("Beste redactie"));
        sanne.reads("Dit is geen zip en geen Excel-bestand (.xlsx).");
        give(".files-in", "editie.pdf", text("%PDF-"));
        sanne.reads("Dit bestand kan niet. Kies er een dat eindigt op .xlsx, .csv, .zip");
    }

    private String draftFrom(byte[] zip) {
        sanne.open("/redactie");
        page().getByText("Of begin met een zip").click();
        give(".start-from-zip", "mee.zip", zip);
        page().waitForURL("**/concept/*");
        sanne.reads("mee");
        return sanne.path();
    }

    private byte[] download(String draft, String link) throws IOException {
        if (!sanne.path().equals(draft + "/bestanden")) {
            sanne.open(draft + "/bestanden");
        }
        return Files.readAllBytes(page().waitForDownload(() -> page().getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true))
                        .click())
                .path());
    }

    private void give(String where, String name, byte[] bytes) {
        Locator field = page().locator(where + " input[type=file]");
        field.setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private Page page() {
        return sanne.page();
    }

    private static Cell cell(XSSFWorkbook book, String sheet, String header) {
        Row headers = book.getSheet(sheet).getRow(0);
        for (Cell cell : headers) {
            if (cell.getStringCellValue().equals(header)) {
                return book.getSheet(sheet).getRow(1).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

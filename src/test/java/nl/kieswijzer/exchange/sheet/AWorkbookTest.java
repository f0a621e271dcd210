package nl.kieswijzer.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.SampleEntries;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AWorkbookTest {
    private static final Vocabulary WORDS = new MessageVocabulary();
    private static final List<Entry> DRAFT = List.of(
            new Entry(new EntryKey(EntryKind.PARTY, "groen"), Content.of("name", "Groen")),
            new Entry(new EntryKey(EntryKind.PARTY, "rood"), Content.of("name", "Rood")));

    @Test
    void with_a_formula_is_refused_by_its_cell() throws IOException {
        assertThat(faults(book("Partijen", sheet -> {
                    row(sheet, 0, "Id", "Naam", "Korte naam");
                    row(sheet, 3, "groen", "Groen").createCell(2).setCellFormula("LEFT(B4,1)");
                })))
                .containsExactly(Fault.at(new Place.InSheet("Partijen", 4, "C"), Problem.FORMULA, "C4"));
    }

    @Test
    void with_an_error_in_a_cell_is_refused_by_its_cell() throws IOException {
        assertThat(faults(book("Parties", sheet -> {
                    row(sheet, 0, "Id", "Name");
                    row(sheet, 1, "groen").createCell(1).setCellErrorValue(FormulaError.NA.getCode());
                })))
                .containsExactly(Fault.at(new Place.InSheet("Parties", 2, "B"), Problem.ERROR_IN_CELL, "B2"));
    }

    @Test
    void may_have_numbers_that_are_names() throws IOException {
        assertThat(read(book("Partijen", sheet -> {
                    row(sheet, 0, "Id", "Naam");
                    row(sheet, 1, "groen").createCell(1).setCellValue(50);
                })))
                .containsExactly(DRAFT.get(0).with(Content.of("name", "50")), DRAFT.get(1));
    }

    @Test
    void may_have_sheets_of_its_own_which_are_passed_over_and_said() throws IOException {
        Outcome<List<Entry>> outcome = outcome(book("Partijen", sheet -> {
            row(sheet, 0, "Id", "Naam");
            sheet.getWorkbook().createSheet("Notities");
        }));
        assertThat(((Outcome.Read<List<Entry>>) outcome).remarks())
                .containsExactly(Fault.at(new Place.InSheet("Notities", 0, ""), Problem.SHEET_PASSED_OVER, "Notities"));
    }

    @Test
    void without_a_sheet_of_ours_is_refused() throws IOException {
        assertThat(faults(book("Blad1", sheet -> row(sheet, 0, "Id", "Naam"))))
                .containsExactly(Fault.whole(Problem.NO_SHEET));
    }

    @Test
    void may_lack_rows_and_columns_and_have_them_in_another_order() throws IOException {
        assertThat(read(book("Partijen", sheet -> {
                    row(sheet, 2, "Naam", "Id");
                    row(sheet, 7, "Groener", "groen");
                })))
                .containsExactly(DRAFT.get(0).with(Content.of("name", "Groener")), DRAFT.get(1));
    }

    @Test
    void that_is_none_is_said() throws IOException {
        assertThat(faults("Beste redactie".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Fault.whole(Problem.NOT_A_ZIP));
        assertThat(faults(PackZip.write(new Pack(SampleEntries.ID, SampleEntries.tk2021()))))
                .containsExactly(Fault.whole(Problem.NOT_A_SPREADSHEET));
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Partijen");
            book.write(old);
        }
        assertThat(faults(old.toByteArray())).containsExactly(Fault.whole(Problem.OLD_OR_LOCKED));
    }

    @Test
    void with_a_password_is_told_to_go_without() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("geheim");
            try (OutputStream inside = lock.getDataStream(files)) {
                inside.write(book("Partijen", sheet -> row(sheet, 0, "Id", "Naam")));
            }
            files.writeFilesystem(locked);
        }
        assertThat(faults(locked.toByteArray())).containsExactly(Fault.whole(Problem.OLD_OR_LOCKED));
    }

    @Test
    void of_more_than_20_mb_is_not_opened() throws IOException {
        byte[] noise = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(book.createSheet("Partijen"), 0, "Id", "Naam");
            book.addPicture(noise, XSSFWorkbook.PICTURE_TYPE_PNG);
            book.write(bytes);
        }
        assertThat(bytes.size()).isGreaterThan(noise.length);
        assertThat(faults(bytes.toByteArray())).containsExactly(Fault.whole(Problem.TOO_LARGE, 20));
    }

    private static byte[] book(String name, Consumer<Sheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book.createSheet(name));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static Outcome<List<Entry>> outcome(byte[] book) {
        return Workbook.read(book).then(it -> TablesIn.workbook(it, DRAFT, WORDS));
    }

    private static List<Entry> read(byte[] book) {
        return ((Outcome.Read<List<Entry>>) outcome(book)).value();
    }

    private static List<Fault> faults(byte[] book) {
        return ((Outcome.Faulty<List<Entry>>) outcome(book)).faults();
    }
}

package nl.kieswijzer.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Changes;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.SampleEntries;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class TablesOfADraftTest {
    private static final Vocabulary WORDS = new MessageVocabulary();
    private static final EntryKey GREEN = new EntryKey(EntryKind.PARTY, "groen");
    private static final EntryKey BUS = new EntryKey(EntryKind.STATEMENT, "gratis-bus");
    private static final EntryKey GREEN_ON_BUS = new EntryKey(EntryKind.POSITION, "gratis-bus/groen");
    private static final List<Entry> DRAFT = List.of(
            new Entry(EntryKey.EDITION, Content.EMPTY.withTexts("languages", List.of("nl", "en"))),
            new Entry(GREEN, Content.of("name", "Groen")),
            new Entry(BUS, Content.of("text.nl", "De bus wordt gratis.", "sensitivity.age", "12")),
            new Entry(GREEN_ON_BUS, Content.of("stance", "agree", "source", "coded", "sentences.q1", "Gratis!")));

    @Test
    void give_tk2021_back_equal_to_the_last_text_in_either_language() {
        List<Entry> entries = SampleEntries.tk2021();
        for (String language : List.of("nl", "en")) {
            comeBackEqual(entries, language);
        }
    }

    @Test
    void give_a_draft_with_any_texts_and_faults_back() {
        Property.holds(60, given -> {
            comeBackEqual(given.any("entries", SampleEntries.DRAFTS), "nl");
        });
    }

    @Test
    void carry_any_text_letter_for_letter() {
        Property.holds(300, given -> {
            String text = CellText.fitting(given.any("text", SampleEntries.TEXTS));
            Grid grid = Grid.of("Blad", List.of(List.of("kop"), List.of(text)));
            assertThat(value(Csv.read("Blad", Csv.write(grid)))).isEqualTo(grid);
            assertThat(value(Workbook.read(WorkbookFile.of(List.of(grid))))).containsExactly(grid);
        });
    }

    @Test
    void have_nothing_in_a_csv_that_a_spreadsheet_takes_for_a_formula() {
        Property.holds(300, given -> {
            String text = given.any("text", SampleEntries.TEXTS);
            String csv =
                    new String(Csv.write(Grid.of("x", List.of(List.of("kop"), List.of(text)))), StandardCharsets.UTF_8);
            String cell = csv.substring("\uFEFFkop\r\n".length()).replaceFirst("^\"", "");
            assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
        });
        assertThat(new String(
                        Csv.write(Grid.of("x", List.of(List.of("kop"), List.of("=1+1"), List.of("'=1+1")))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFkop\r\n'=1+1\r\n''=1+1\r\n");
    }

    @Test
    void change_only_what_they_have_columns_for() {
        String csv = "Stelling;Partij;Antwoord\ngratis-bus;groen;Oneens\n";
        assertThat(changes(csv))
                .containsExactly(new EntryEdit(
                        GREEN_ON_BUS,
                        Optional.of(Content.of("stance", "agree", "source", "coded", "sentences.q1", "Gratis!")),
                        Optional.of(Content.of("stance", "disagree", "source", "coded", "sentences.q1", "Gratis!"))));
    }

    @Test
    void are_read_with_headers_and_words_of_either_language_and_of_the_format() {
        for (String csv : List.of(
                "Statement,Party,Stance\ngratis-bus,groen,Disagree\n",
                "statement\tparty\tstance\ngratis-bus\tgroen\tdisagree\n",
                "\uFEFF stelling ,PARTIJ,Stance\r\ngratis-bus,groen,oneens\r\n")) {
            assertThat(changes(csv))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(it.after().orElseThrow().text("stance")).contains("disagree"));
        }
    }

    @Test
    void add_what_is_new_and_remove_nothing() {
        assertThat(changes("Id,Naam\nrood,Rood\n"))
                .containsExactly(new EntryEdit(
                        new EntryKey(EntryKind.PARTY, "rood"),
                        Optional.empty(),
                        Optional.of(Content.of("name", "Rood"))));
    }

    @Test
    void take_away_what_stands_in_a_cell_that_is_empty_now() {
        assertThat(changes("Id,Stelling (nl)\ngratis-bus,\n"))
                .containsExactly(new EntryEdit(
                        BUS,
                        Optional.of(Content.of("text.nl", "De bus wordt gratis.", "sensitivity.age", "12")),
                        Optional.of(Content.of("sensitivity.age", "12"))));
    }

    @Test
    void have_a_row_for_every_party_on_every_statement_which_may_stay_empty() {
        List<Entry> draft = new ArrayList<>(DRAFT);
        draft.add(new Entry(new EntryKey(EntryKind.PARTY, "rood"), Content.of("name", "Rood")));
        Grid grid = new TablesOut(draft, WORDS, "nl").grid(Table.POSITIONS);
        assertThat(grid.rows()).hasSize(1 + 1 * 2);
        assertThat(value(TablesIn.table(grid, draft, WORDS))).isEqualTo(draft);
    }

    @Test
    void in_windows_1252_are_read_and_said_to_be() {
        var outcome = Csv.read("x.csv", "Id;Naam\ngroen;Geëerd €\n".getBytes(Charset.forName("windows-1252")))
                .then(it -> TablesIn.table(it, DRAFT, WORDS));
        assertThat(((Outcome.Read<List<Entry>>) outcome).remarks())
                .containsExactly(Fault.whole(Problem.READ_AS_WINDOWS));
        assertThat(value(outcome).get(1).content().text("name")).contains("Geëerd €");
    }

    @Test
    void in_utf_16_are_read_by_their_mark_and_refused_without_it() {
        String csv = "Id\tNaam\ngroen\tGeëerd €\n";
        for (Charset marked : List.of(StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"))) {
            assertThat(value(Csv.read("x.csv", csv.getBytes(marked)).then(it -> TablesIn.table(it, DRAFT, WORDS)))
                            .get(1)
                            .content()
                            .text("name"))
                    .as(marked.name())
                    .contains("Geëerd €");
        }
        for (Charset unmarked : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(((Outcome.Faulty<Grid>) Csv.read("x.csv", csv.getBytes(unmarked))).faults())
                    .as(unmarked.name())
                    .containsExactly(Fault.whole(Problem.OTHER_ENCODING));
        }
    }

    @Test
    void say_every_fault_by_sheet_row_and_column() {
        assertThat(faults(
                        "Stelling,Partij,Antwoord,Citaten,Mening\ngratis-bus,groen,Ja,Q 1,\n,paars,Eens,,\nx,groen,Eens,,\n"
                                + "gratis-bus,paars,Eens,,\ngratis-bus,groen,Eens,,\n"))
                .containsExactlyInAnyOrder(
                        at(1, "E", Problem.HEADER_UNKNOWN, "Mening"),
                        at(2, "C", Problem.UNKNOWN_WORD, "Ja", "Eens, Geen van beide, Oneens"),
                        at(2, "D", Problem.NOT_AN_ID, "Q"),
                        at(3, "A", Problem.EMPTY_ID, "Stelling"),
                        at(4, "A", Problem.UNKNOWN_STATEMENT, "x"),
                        at(5, "B", Problem.UNKNOWN_PARTY, "paars"),
                        at(6, "", Problem.ROW_TWICE, 2));
        assertThat(faults("Naam,Korte naam\nGroen,G\n")).containsExactly(at(1, "", Problem.HEADER_MISSING, "Id"));
        assertThat(faults("Id,Naam,naam\ngroen,Groen,G,over\n"))
                .containsExactlyInAnyOrder(at(1, "C", Problem.HEADER_TWICE, "naam"), at(2, "D", Problem.NO_HEADER));
        assertThat(faults("a,b\n1,2\n")).containsExactly(at(1, "", Problem.WHICH_TABLE));
        assertThat(faults("Id,Naam\ngroen,\"Groen\n")).containsExactly(at(2, "", Problem.NOT_CSV));
        assertThat(faults("Id,Naam\n" + "x".repeat(41) + ",Groen\n"))
                .containsExactly(at(2, "A", Problem.NOT_AN_ID, "x".repeat(40) + "…"));
    }

    @Test
    void of_40_parties_and_40_statements_and_of_5000_rows_are_read() {
        List<Entry> draft = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            draft.add(new Entry(new EntryKey(EntryKind.PARTY, "p" + i), Content.of("name", "Partij " + i)));
            draft.add(new Entry(new EntryKey(EntryKind.STATEMENT, "s" + i), Content.of("text.nl", "Stelling " + i)));
        }
        for (int i = 0; i < 5_000 - 1_600; i++) {
            draft.add(new Entry(new EntryKey(EntryKind.POSITION, "gone-" + i + "/p1"), Content.of("stance", "agree")));
        }
        List<Grid> grids = new TablesOut(draft, WORDS, "nl").all();
        assertThat(grids.getLast().rows()).hasSize(5_001);
        assertThat(taken(Workbook.read(WorkbookFile.of(grids)), draft)).isEqualTo(draft);
    }

    @Test
    void of_more_than_20000_rows_are_refused() {
        assertThat(faults("Id,Naam\n" + "groen,Groen\n".repeat(20_001)))
                .containsExactly(at(20_002, "", Problem.TOO_MANY_ROWS, 20_000));
    }

    /** Out and in again, as a workbook and each table as a CSV. */
    private static void comeBackEqual(List<Entry> entries, String language) {
        List<Grid> grids = new TablesOut(entries, WORDS, language).all();
        assertThat(taken(Workbook.read(WorkbookFile.of(grids)), entries)).isEqualTo(entries);
        for (Grid grid : grids) {
            assertThat(TablesOfADraftTest.<List<Entry>>value(
                            Csv.read("x.csv", Csv.write(grid)).then(it -> TablesIn.table(it, entries, WORDS))))
                    .isEqualTo(entries);
        }
    }

    private static Fault at(int row, String column, Problem problem, Object... details) {
        return Fault.at(new Place.InSheet("x.csv", row, column), problem, details);
    }

    private static List<EntryEdit> changes(String csv) {
        return Changes.between(DRAFT, value(table(csv))).edits();
    }

    private static List<Fault> faults(String csv) {
        return ((Outcome.Faulty<List<Entry>>) table(csv)).faults();
    }

    private static Outcome<List<Entry>> table(String csv) {
        return Csv.read("x.csv", csv.getBytes(StandardCharsets.UTF_8)).then(it -> TablesIn.table(it, DRAFT, WORDS));
    }

    private static List<Entry> taken(Outcome<List<Grid>> grids, List<Entry> draft) {
        return value(grids.then(it -> TablesIn.workbook(it, draft, WORDS)));
    }

    private static <T> T value(Outcome<T> outcome) {
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read<T>) outcome).value();
    }
}

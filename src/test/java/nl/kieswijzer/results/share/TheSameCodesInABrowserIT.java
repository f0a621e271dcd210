package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.properties.Property;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code scripts/share-code.js} reads and writes, held against the program; sizes go up to 40 parties and 80 statements. */
class TheSameCodesInABrowserIT {
    private static final int TRIES = 300;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Phone PHONE = new Phone("about:blank");
    private static final Page PAGE = PHONE.page();

    @BeforeAll
    static void with_the_script() throws IOException {
        PAGE.addScriptTag(new Page.AddScriptTagOptions()
                .setContent(Files.readString(Path.of("src/main/resources/scripts/share-code.js"))));
    }

    @AfterAll
    static void away() {
        PHONE.close();
    }

    @Test
    void are_read_as_the_sheets_that_they_are_the_codes_of() {
        Property.holds(TRIES, given -> {
            EditionRevision revision =
                    revision(Editions.of(given.any("statements", 0, 80), given.any("parties", 0, 40)), 1);
            AnswerSheet sheet = Sheets.any(revision, given.anyRandom());
            assertThat(read(ShareCode.of(revision, sheet).text(), revision)).isEqualTo(sheet(Sheets.stancesOf(sheet)));
        });
    }

    @Test
    void are_written_as_the_program_writes_them() {
        Property.holds(TRIES, given -> {
            EditionRevision revision =
                    revision(Editions.of(given.any("statements", 0, 80), given.any("parties", 0, 40)), 1);
            AnswerSheet sheet = Sheets.any(revision, given.anyRandom());
            Object written = PAGE.evaluate(
                    "([answers, starred, leftOut, data]) => shareCode.write({ answers, starred, leftOut }, data)",
                    List.of(
                            sheet(sheet).get("answers"),
                            sheet.starred().stream().map(StatementId::value).toList(),
                            sheet.leftOut().stream().map(PartyId::value).toList(),
                            data(revision)));
            assertThat(written).isEqualTo(ShareCode.of(revision, sheet).text());
        });
    }

    @Test
    void are_refused_for_the_reasons_for_which_the_program_refuses_them() {
        EditionRevision small = revision(Editions.of(9, 4), 1);
        EditionRevision large = revision(Editions.of(18, 13), 2);
        EditionRevision elsewhere = revision(Editions.of(5, 5), 3);
        EditionRevision packaged = revision(Editions.tk2021(), 1);
        ShareReader reader = new ShareReader(Catalogue.of(small, large));
        Property.holds(4 * TRIES, given -> {
            Random random = given.anyRandom();
            List<EditionRevision> all = List.of(small, large, elsewhere, packaged);
            EditionRevision one = all.get(random.nextInt(all.size()));
            String text = damaged(ShareCode.of(one, Sheets.any(one, random)).text(), random);
            assertThat(verdict(text, List.of(small, large))).as(text).isEqualTo(verdict(reader.read(text)));
        });
    }

    /** What the script says of a text: the reason why not, or the sheet. */
    private static Object verdict(String text, List<EditionRevision> here) {
        return PAGE.evaluate(
                """
                ([text, here, shapes]) => {
                  const { code, head, refused } = shareCode.check(text, shapes);
                  if (refused) return refused;
                  const sheet = shareCode.read(code, here.find((it) => it.head === head));
                  return sheet ? code : 'damaged';
                }""",
                List.of(
                        text,
                        here.stream().map(TheSameCodesInABrowserIT::data).toList(),
                        here.stream().map(TheSameCodesInABrowserIT::shape).toList()));
    }

    private static Object verdict(DecodedCode decoded) {
        return switch (decoded) {
            case DecodedCode.Sound sound -> sound.code().text();
            case DecodedCode.Refused(var reason) -> reason.name().toLowerCase(Locale.ROOT);
        };
    }

    /** As it is, typed otherwise, cut off, with a character changed or added, or of another version with a sound checksum. */
    private static String damaged(String code, Random random) {
        int at = random.nextInt(code.length());
        String content = code.substring(0, code.length() - ShareCode.CHECKSUM);
        return switch (random.nextInt(8)) {
            case 0 -> code;
            case 1 -> " " + code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l') + "\u00a0–\n";
            case 2 -> code.substring(0, at);
            case 3 -> code.substring(0, at) + character(random) + code.substring(at + 1);
            case 4 -> code.substring(0, at) + character(random) + code.substring(at);
            case 5 -> ShareCode.beginning(letter(random) + content.substring(1)).text();
            case 6 ->
                ShareCode.beginning(content.substring(0, Math.min(at, content.length())) + letter(random))
                        .text();
            default ->
                ShareCode.beginning(content.substring(0, 8) + "Z".repeat(content.length() - 8))
                        .text();
        };
    }

    private static char character(Random random) {
        return random.nextInt(20) == 0 ? 'U' : letter(random);
    }

    private static char letter(Random random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private static Map<String, Object> read(String code, EditionRevision revision) {
        Map<?, ?> sheet = (Map<?, ?>)
                PAGE.evaluate("([code, data]) => shareCode.read(code, data)", List.of(code, data(revision)));
        return Map.of(
                "answers", Map.copyOf((Map<?, ?>) Objects.requireNonNull(sheet).get("answers")),
                "starred", Set.copyOf((List<?>) sheet.get("starred")),
                "leftOut", Set.copyOf((List<?>) sheet.get("leftOut")));
    }

    /** A sheet in the form that the script has it in. */
    private static Map<String, Object> sheet(AnswerSheet sheet) {
        return Map.of(
                "answers",
                sheet.answers().entrySet().stream()
                        .collect(Collectors.toMap(
                                it -> it.getKey().value(),
                                it -> it.getValue().name().toLowerCase(Locale.ROOT))),
                "starred",
                sheet.starred().stream().map(StatementId::value).collect(Collectors.toSet()),
                "leftOut",
                sheet.leftOut().stream().map(PartyId::value).collect(Collectors.toSet()));
    }

    /** What the script is given of a revision, as far as it reads and writes codes by it. */
    private static Map<String, Object> data(EditionRevision revision) {
        return Map.of(
                "head", SheetFormat.of(revision).head(),
                "statements",
                        revision.edition().statementIds().stream()
                                .map(it -> Map.of("id", it.value()))
                                .toList(),
                "parties",
                        revision.edition().parties().stream()
                                .map(it -> it.id().value())
                                .toList());
    }

    private static Map<String, Object> shape(EditionRevision revision) {
        SheetFormat format = SheetFormat.of(revision);
        return Map.of("head", format.head(), "length", format.length());
    }
}

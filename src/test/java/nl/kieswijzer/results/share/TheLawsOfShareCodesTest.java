package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.properties.Property;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import org.junit.jupiter.api.Test;

/** What holds for every edition; sizes go up to 40 parties and 80 statements. */
class TheLawsOfShareCodesTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void what_is_read_is_what_was_written() {
        Property.holds(given -> {
            int statements = given.any("statements", 0, 80);
            int parties = given.any("parties", 0, 40);
            int number = given.any("number", 1, 9);
            Random random = given.anyRandom();
            EditionRevision revision = revision(Editions.of(statements, parties), number);
            AnswerSheet sheet = Sheets.any(revision, random);
            ShareCode code = ShareCode.of(revision, sheet);
            assertThat(new ShareReader(Catalogue.of(revision)).read(code.text()))
                    .isEqualTo(new DecodedCode.Sound(revision, Sheets.stancesOf(sheet), code));
        });
    }

    @Test
    void a_code_is_as_short_as_its_number_of_sheets_allows() {
        Property.holds(given -> {
            int statements = given.any("statements", 0, 80);
            int parties = given.any("parties", 0, 40);
            double bits = statements * Math.log(7) / Math.log(2) + parties;
            int body = (int) Math.ceil(bits / 5 - 1e-9);
            EditionRevision revision = revision(Editions.of(statements, parties), 1);
            assertThat(SheetFormat.of(revision).length()).isEqualTo(1 + 3 + 4 + body + 4);
        });
    }

    @Test
    void no_single_wrong_character_makes_another_code() {
        Property.holds(20, given -> {
            int statements = given.any("statements", 1, 40);
            int parties = given.any("parties", 1, 20);
            Random random = given.anyRandom();
            EditionRevision revision = revision(Editions.of(statements, parties), 1);
            String text = ShareCode.of(revision, Sheets.any(revision, random)).text();
            for (int at = 0; at < text.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    String mistyped = text.substring(0, at) + other + text.substring(at + 1);
                    assertThat(ShareCode.undamaged(mistyped).isPresent())
                            .as("%s at %d of %s", other, at, text)
                            .isEqualTo(other == text.charAt(at));
                }
            }
        });
    }
}

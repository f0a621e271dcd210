package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.read;
import static nl.kieswijzer.results.Editions.revision;
import static nl.kieswijzer.results.Sheets.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.share.DecodedCode.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAShareCodeTest {
    private static final Edition EDITION = read(SamplePack.sound().files());
    private static final Edition REWORDED = read(SamplePack.sound()
            .with("statements.yaml", "meer speeltuinen", "weer speeltuinen")
            .files());
    private static final Edition EXPLAINED_ANEW = read(SamplePack.sound()
            .with("statements.yaml", "Meer plek.", "Meer ruimte.")
            .files());

    private final EditionRevision first = revision(EDITION, 1);
    private final EditionRevision reworded = revision(REWORDED, 2);
    private final ShareCode code = ShareCode.of(first, all(first, Answer.AGREE));
    private final ShareReader reader = new ShareReader(Catalogue.of(first, reworded));

    @Test
    void finds_the_older_revision_that_was_answered() {
        assertThat(reader.read(code.text())).isEqualTo(new DecodedCode.Sound(first, all(first, Answer.AGREE), code));
    }

    @Test
    void finds_the_same_content_under_another_number_on_another_server() {
        EditionRevision elsewhere = revision(EDITION, 5);
        assertThat(new ShareReader(Catalogue.of(revision(REWORDED, 4), elsewhere, revision(REWORDED, 6)))
                        .read(code.text()))
                .isEqualTo(new DecodedCode.Sound(elsewhere, all(elsewhere, Answer.AGREE), code));
    }

    @Test
    void prefers_the_latest_of_revisions_that_rank_alike() {
        EditionRevision explained = revision(EXPLAINED_ANEW, 2);
        assertThat(new ShareReader(Catalogue.of(first, explained)).read(code.text()))
                .isEqualTo(new DecodedCode.Sound(explained, all(explained, Answer.AGREE), code));
    }

    @Test
    void minds_neither_case_nor_spaces_nor_hyphens_nor_letters_that_look_like_digits() {
        String text = code.text();
        String typed = " " + text.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + text.substring(4) + "\u00a0\n";
        assertThat(reader.read(typed.replace('0', 'o').replace('1', 'l'))).isEqualTo(reader.read(text));
        assertThat(reader.read(typed.replace('0', 'O').replace('1', 'I'))).isEqualTo(reader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "U", "u", "é", "ı", "١", "😀", "%00"})
    void refuses_other_characters_as_damage(String other) {
        assertThat(reader.read(code.text() + other)).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(other)).isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void refuses_a_mistyped_character_as_damage() {
        char last = code.text().charAt(code.text().length() - 1);
        String others = code.content()
                + code.text().substring(code.content().length(), code.text().length() - 1);
        assertThat(reader.read(others + (last == 'A' ? 'B' : 'A'))).isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void refuses_a_code_without_its_end_as_truncated() {
        for (int length = 0; length < code.text().length(); length++) {
            assertThat(reader.read(code.text().substring(0, length)))
                    .as("%d characters", length)
                    .isEqualTo(refused(Reason.TRUNCATED));
        }
    }

    @Test
    void refuses_a_code_with_more_behind_it_as_damage() {
        assertThat(reader.read(code.text() + "7")).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(code.text() + code.text())).isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void refuses_a_sound_code_of_an_edition_that_is_not_here() {
        EditionRevision other = revision(Editions.of(2, 3), 1);
        assertThat(reader.read(ShareCode.of(other, all(other, Answer.AGREE)).text()))
                .isEqualTo(refused(Reason.UNKNOWN_EDITION));
        assertThat(new ShareReader(Catalogue.of()).read(code.text())).isEqualTo(refused(Reason.UNKNOWN_EDITION));
    }

    @Test
    void refuses_a_sound_code_of_statements_that_were_never_here() {
        assertThat(new ShareReader(Catalogue.of(reworded)).read(code.text()))
                .isEqualTo(refused(Reason.UNKNOWN_REVISION));
    }

    @Test
    void tells_a_later_format_from_damage_by_the_checksum_at_the_end() {
        assertThat(reader.read(ShareCode.beginning("2" + "NEW").text())).isEqualTo(refused(Reason.LATER_FORMAT));
        assertThat(reader.read("2" + code.text().substring(1))).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(ShareCode.beginning("0" + "NEW").text())).isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void refuses_a_body_of_another_length_or_beyond_the_last_sheet() {
        String head = code.text().substring(0, 1 + 3 + 4);
        int sheets = 7 * 7 * 2 * 2 * 2;
        assertThat(reader.read(withBody(head, sheets - 1, 2))).isInstanceOf(DecodedCode.Sound.class);
        assertThat(reader.read(withBody(head, sheets, 2))).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(withBody(head, 0, 1))).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(withBody(head, 0, 3))).isEqualTo(refused(Reason.DAMAGED));
        assertThat(reader.read(ShareCode.beginning("1").text())).isEqualTo(refused(Reason.DAMAGED));
    }

    private static String withBody(String head, int number, int width) {
        return ShareCode.beginning(head + Base32.write(BigInteger.valueOf(number), width))
                .text();
    }

    private static DecodedCode refused(Reason reason) {
        return new DecodedCode.Refused(reason);
    }
}

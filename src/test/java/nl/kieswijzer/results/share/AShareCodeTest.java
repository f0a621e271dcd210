package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.revision;
import static nl.kieswijzer.results.Sheets.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Editions;
import org.junit.jupiter.api.Test;

class AShareCodeTest {
    private static final StatementId S0 = new StatementId("s0");
    private static final StatementId S1 = new StatementId("s1");
    private static final StatementId UNKNOWN = new StatementId("onbekend");

    private final EditionRevision small = revision(Editions.of(3, 2), 1);

    @Test
    void has_at_most_32_characters_for_24_statements_and_13_parties() {
        EditionRevision revision = revision(Editions.of(24, 13), 1);
        // 7^24 × 2^13 lies between 2^80 and 2^81: 81 bits, at 5 a character.
        int body = Math.ceilDiv(81, 5);
        assertThat(ShareCode.of(revision, all(revision, Answer.DISAGREE)).text())
                .hasSize(1 + 3 + 4 + body + 4)
                .hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void has_at_most_32_characters_for_the_packaged_edition() {
        EditionRevision revision = revision(Editions.tk2021(), 1);
        assertThat(ShareCode.of(revision, all(revision, Answer.DISAGREE)).text())
                .hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void is_as_long_for_an_empty_sheet_as_for_a_full_one() {
        assertThat(ShareCode.of(small, sheet(Map.of(), Set.of(), Set.of())).text())
                .hasSameSizeAs(ShareCode.of(small, all(small, Answer.DISAGREE)).text());
    }

    @Test
    void is_the_same_whether_a_statement_was_skipped_or_not_reached() {
        assertThat(ShareCode.of(small, sheet(Map.of(S0, Answer.AGREE, S1, Answer.SKIP), Set.of(), Set.of())))
                .isEqualTo(ShareCode.of(small, sheet(Map.of(S0, Answer.AGREE), Set.of(), Set.of())));
    }

    @Test
    void drops_stars_without_a_stance_and_whatever_the_revision_does_not_know() {
        assertThat(ShareCode.of(
                        small,
                        sheet(
                                Map.of(S0, Answer.AGREE, UNKNOWN, Answer.AGREE),
                                Set.of(S1, UNKNOWN),
                                Set.of(new PartyId("onbekend")))))
                .isEqualTo(ShareCode.of(small, sheet(Map.of(S0, Answer.AGREE), Set.of(), Set.of())));
    }

    @Test
    void differs_by_every_answer_star_and_party_left_out() {
        assertThat(Set.of(
                        ShareCode.of(small, sheet(Map.of(), Set.of(), Set.of())),
                        ShareCode.of(small, sheet(Map.of(S0, Answer.AGREE), Set.of(), Set.of())),
                        ShareCode.of(small, sheet(Map.of(S0, Answer.AGREE), Set.of(S0), Set.of())),
                        ShareCode.of(small, sheet(Map.of(S0, Answer.NEITHER), Set.of(), Set.of())),
                        ShareCode.of(small, sheet(Map.of(S0, Answer.DISAGREE), Set.of(), Set.of())),
                        ShareCode.of(small, sheet(Map.of(S1, Answer.AGREE), Set.of(), Set.of())),
                        ShareCode.of(small, sheet(Map.of(), Set.of(), Set.of(new PartyId("p1"))))))
                .hasSize(7);
    }

    @Test
    void is_never_made_for_a_revision_that_was_not_answered() {
        EditionRevision next = revision(small.edition(), 2);
        assertThatIllegalArgumentException().isThrownBy(() -> ShareCode.of(next, all(small, Answer.AGREE)));
        AnswerSheet ofAnother = AnswerSheet.of(new RevisionId(new EditionId("anders"), 1), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> ShareCode.of(small, ofAnother));
    }

    @Test
    void is_only_what_its_checksum_fits_and_is_written_as_it_should() {
        String text = ShareCode.of(small, all(small, Answer.AGREE)).text();
        assertThat(new ShareCode(text).text()).isEqualTo(text);
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareCode(text + "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareCode(text.toLowerCase(Locale.ROOT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareCode(""));
    }

    @Test
    void does_not_show_in_a_log() {
        ShareCode code = ShareCode.of(small, all(small, Answer.AGREE));
        assertThat(code.toString())
                .doesNotContain(code.text())
                .isEqualTo("ShareCode[%d characters]", code.text().length());
    }

    private AnswerSheet sheet(Map<StatementId, Answer> answers, Set<StatementId> starred, Set<PartyId> leftOut) {
        return new AnswerSheet(small.id(), answers, starred, leftOut);
    }
}

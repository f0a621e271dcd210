package nl.kieswijzer.results.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.site.Language;
import org.junit.jupiter.api.Test;

class ThePicturesOfResultsTest {
    private static final Edition EDITION = Editions.tk2021();
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final PreviewImages images = new PreviewImages();

    @Test
    void are_kept_for_the_next_who_asks_and_can_not_be_spoilt_by_the_last() {
        PreviewPicture first = images.of(result(90), HERE);
        byte[] before = first.png();
        first.png()[0]++;
        assertThat(images.of(result(90), HERE).png()).isEqualTo(before);
    }

    @Test
    void can_be_asked_for_by_everybody_again_and_again() {
        for (int i = 0; i < 10 * DrawingLimits.FOR_A_NETWORK; i++) {
            assertThat(images.of(result(90), HERE).isOfResult()).isTrue();
        }
    }

    @Test
    void give_way_to_one_that_shows_no_result_where_one_network_asks_for_too_many() {
        for (int i = 1; i <= DrawingLimits.FOR_A_NETWORK; i++) {
            images.of(result(i), HERE);
        }
        // While these were drawn, time has given back no more than one or two.
        for (int i = 41; i <= 50; i++) {
            images.of(result(i), HERE);
        }
        PreviewPicture standingIn = images.of(result(51), HERE);
        assertThat(standingIn.isOfResult()).isFalse();
        assertThat(standingIn.png())
                .isEqualTo(
                        PreviewImage.png(PreviewCard.ofAny(EDITION, result(51).texts())));
        assertThat(images.of(result(52), ELSEWHERE).isOfResult())
                .as("for everybody else")
                .isTrue();
    }

    @Test
    void of_ten_thousand_sheets_cost_one_network_no_more_than_its_share() {
        EditionRevision revision = Editions.revision(EDITION, 1);
        ResultContexts contexts = new ResultContexts();
        Random random = new Random(20_261_124);
        Instant start = Instant.now();
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ResultContext any = contexts.of(
                    revision, Sheets.any(revision, random), result(1).texts());
            PreviewPicture picture = images.of(any, HERE);
            if (picture.isOfResult()) {
                drawn.add(new String(picture.png(), StandardCharsets.ISO_8859_1));
            }
        }
        long minutesBegun = Duration.between(start, Instant.now()).toMinutes() + 1;
        assertThat(drawn)
                .hasSizeGreaterThanOrEqualTo(DrawingLimits.FOR_A_NETWORK)
                .hasSizeLessThanOrEqualTo(
                        DrawingLimits.FOR_A_NETWORK + (int) minutesBegun * DrawingLimits.FOR_A_NETWORK_A_MINUTE);
    }

    private static ResultContext result(int percentage) {
        Match match = new Match(new PartyId("vvd"), 100, 100, 2 * percentage, 100, 0);
        Ranking ranking = new Ranking(100, List.of(new RankedMatch(1, percentage, match)), List.of());
        return Contexts.ranked(EDITION, ranking, Language.DUTCH);
    }
}

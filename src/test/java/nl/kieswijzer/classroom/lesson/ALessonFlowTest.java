package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class ALessonFlowTest {
    private static final StatementId SCHOLEN = new StatementId("scholen");
    private static final StatementId HULP = new StatementId("hulp");
    private static final int QUOTES = 2;

    private final LessonFlow twoRounds = new LessonFlow(true, List.of(SCHOLEN, HULP), _ -> QUOTES);
    private final LessonFlow oneRound = new LessonFlow(false, List.of(SCHOLEN, HULP), _ -> QUOTES);
    private final LessonFlow withoutQuotes = new LessonFlow(false, List.of(SCHOLEN), _ -> 0);

    @Test
    void goes_from_the_opening_by_way_of_the_most_divided_statement_to_the_goodbye() {
        assertThat(forth(twoRounds))
                .containsExactly(
                        Place.START,
                        new Place(Step.ANSWER, Optional.empty(), 0),
                        new Place(Step.TOTALS, Optional.empty(), 0),
                        Place.debate(SCHOLEN),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 0),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 1),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 2),
                        new Place(Step.STANCES, Optional.of(SCHOLEN), 0),
                        new Place(Step.SECOND, Optional.of(SCHOLEN), 0),
                        new Place(Step.SHIFT, Optional.of(SCHOLEN), 0),
                        new Place(Step.PARTIES, Optional.of(SCHOLEN), 0),
                        new Place(Step.AIM, Optional.of(SCHOLEN), 0),
                        new Place(Step.GOODBYE, Optional.of(SCHOLEN), 0));
    }

    @Test
    void goes_back_by_the_same_way() {
        for (LessonFlow flow : List.of(twoRounds, oneRound, withoutQuotes)) {
            List<Step> forth = forth(flow).stream().map(Place::step).toList();
            assertThat(back(flow)).isEqualTo(forth.reversed());
        }
    }

    @Test
    void counts_hands_for_the_aim_and_then_one_statement_at_a_time_without_phones() {
        LessonFlow corners =
                new LessonFlow(true, List.of(SCHOLEN, HULP), _ -> QUOTES, new LessonFlow.Counting(1, 1, 0));

        assertThat(forth(corners).subList(0, 5))
                .containsExactly(
                        Place.START,
                        new Place(Step.OPENING, Optional.empty(), 1),
                        new Place(Step.ANSWER, Optional.empty(), 0),
                        new Place(Step.ANSWER, Optional.empty(), 1),
                        new Place(Step.TOTALS, Optional.empty(), 0));
        assertThat(back(corners))
                .isEqualTo(forth(corners).stream().map(Place::step).toList().reversed());
    }

    @Test
    void leaves_the_second_round_out_where_there_is_none() {
        assertThat(forth(oneRound)).extracting(Place::step).doesNotContain(Step.SECOND, Step.SHIFT);
    }

    @Test
    void leaves_the_quotes_out_where_no_party_said_anything() {
        assertThat(forth(withoutQuotes)).extracting(Place::step).doesNotContain(Step.WHO_SAID);
    }

    @Test
    void turns_the_screens_of_the_totals_before_the_debate_and_goes_back_to_the_one_with_its_statement() {
        List<StatementId> twelve = IntStream.range(0, 12)
                .mapToObj(it -> new StatementId("statement-" + it))
                .toList();
        LessonFlow twelveStatements = new LessonFlow(false, twelve, _ -> 0);
        // Three screens of four: 0, 1, 2.
        assertThat(forth(twelveStatements))
                .filteredOn(it -> it.step() == Step.TOTALS)
                .extracting(Place::clicks)
                .containsExactly(0, 1, 2);
        assertThat(twelveStatements.back(Place.debate(twelve.get(7))).clicks()).isEqualTo(7 / 4);
    }

    @Test
    void stays_at_its_ends() {
        assertThat(oneRound.back(Place.START)).isEqualTo(Place.START);
        Place end = forth(oneRound).getLast();
        assertThat(oneRound.next(end)).isEqualTo(end);
    }

    private static List<Place> forth(LessonFlow flow) {
        List<Place> places = new ArrayList<>(List.of(Place.START));
        while (!flow.next(places.getLast()).equals(places.getLast())) {
            places.add(flow.next(places.getLast()));
        }
        return places;
    }

    private static List<Step> back(LessonFlow flow) {
        List<Step> steps = new ArrayList<>();
        Place at = forth(flow).getLast();
        while (at.step() != Step.OPENING || at.clicks() > 0) {
            steps.add(at.step());
            at = flow.back(at);
        }
        steps.add(at.step());
        return steps;
    }
}

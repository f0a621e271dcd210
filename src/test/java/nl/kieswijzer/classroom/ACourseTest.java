package nl.kieswijzer.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class ACourseTest {
    private static final StatementId SCHOLEN = new StatementId("scholen");
    private static final StatementId HULP = new StatementId("hulp");
    private static final int QUOTES = 2;

    private final Course twoRounds = new Course(true, List.of(SCHOLEN, HULP), _ -> QUOTES);
    private final Course oneRound = new Course(false, List.of(SCHOLEN, HULP), _ -> QUOTES);
    private final Course withoutQuotes = new Course(false, List.of(SCHOLEN), _ -> 0);

    @Test
    void goes_from_answering_by_way_of_the_most_divided_statement_to_the_parties() {
        assertThat(forth(twoRounds))
                .containsExactly(
                        Place.START,
                        new Place(Step.TOTALS, Optional.empty(), 0),
                        Place.debate(SCHOLEN),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 0),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 1),
                        new Place(Step.WHO_SAID, Optional.of(SCHOLEN), 2),
                        new Place(Step.SECOND, Optional.of(SCHOLEN), 0),
                        new Place(Step.SHIFT, Optional.of(SCHOLEN), 0),
                        new Place(Step.PARTIES, Optional.of(SCHOLEN), 0));
    }

    @Test
    void goes_back_by_the_same_way() {
        for (Course course : List.of(twoRounds, oneRound, withoutQuotes)) {
            List<Step> forth = forth(course).stream().map(Place::step).toList();
            assertThat(back(course)).isEqualTo(forth.reversed());
        }
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
    void stays_at_its_ends() {
        assertThat(oneRound.back(Place.START)).isEqualTo(Place.START);
        Place end = forth(oneRound).getLast();
        assertThat(oneRound.next(end)).isEqualTo(end);
    }

    private static List<Place> forth(Course course) {
        List<Place> places = new ArrayList<>(List.of(Place.START));
        while (!course.next(places.getLast()).equals(places.getLast())) {
            places.add(course.next(places.getLast()));
        }
        return places;
    }

    private static List<Step> back(Course course) {
        List<Step> steps = new ArrayList<>();
        Place at = forth(course).getLast();
        while (!at.step().equals(Step.ANSWER)) {
            steps.add(at.step());
            at = course.back(at);
        }
        steps.add(at.step());
        return steps;
    }
}

package nl.kieswijzer.classroom.beamer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import org.junit.jupiter.api.Test;

class TheClassBesideThePartiesTest {
    private static final StatementId INTERNET = new StatementId("internetmisdaad");
    private static final StatementId KINDERPORNO = new StatementId("kinderporno");
    private static final StatementId SLACHTOFFER = new StatementId("slachtofferpositie");
    private static final StatementId LEEFTIJD = new StatementId("vaste-leeftijd");
    private static final StatementId RIJK = new StatementId("rijk-jeugdzorg");

    private static final Tally AGREE = new Tally(4, 0, 2, 0);
    private static final Tally NEITHER = new Tally(3, 0, 3, 0);
    private static final Tally DISAGREE = new Tally(1, 1, 4, 0);

    private final Edition edition = TheEdition.tk2021();

    @Test
    void is_compared_by_its_majorities_as_any_voter_is() {
        Ranking ranking = ClassMatch.of(state(
                Map.of(INTERNET, AGREE, KINDERPORNO, AGREE, SLACHTOFFER, DISAGREE, LEEFTIJD, NEITHER, RIJK, AGREE),
                Map.of()));
        // SGP: silent, agree, silent, disagree, agree: 1 + 1/2 + 1 over 3 = 83 %.
        // GroenLinks: agree, agree, agree, neither, agree: 1 + 1 + 0 + 1 + 1 over 5 = 80 %.
        // D66: agree, silent, neither, agree, agree: 1 + 1/2 + 1/2 + 1 over 4 = 75 %.
        // ChristenUnie: agree, agree, agree, agree, silent: 1 + 1 + 0 + 1/2 over 4 = 63 %.
        assertThat(ranking.ranked())
                .extracting(it -> it.rank() + " " + it.party() + " " + it.percentage())
                .containsExactly("1 sgp 83", "2 groenlinks 80", "3 d66 75", "4 christenunie 63");
    }

    @Test
    void is_compared_as_it_thinks_after_the_debate_where_that_may_be_shown() {
        Map<StatementId, Tally> before =
                Map.of(INTERNET, AGREE, KINDERPORNO, NEITHER, SLACHTOFFER, DISAGREE, LEEFTIJD, NEITHER, RIJK, AGREE);
        // ChristenUnie before: 1 + 1/2 + 0 + 1/2 over 4 = 50 %; after, kinderporno at 1: 2 1/2 over 4 = 63 %.
        assertThat(of("christenunie", ClassMatch.of(state(before, Map.of())))).isEqualTo(50);
        Map<StatementId, Shift> shifts = Map.of(KINDERPORNO, new Shift(NEITHER, new Tally(5, 0, 1, 0)));
        assertThat(of("christenunie", ClassMatch.of(state(before, shifts)))).isEqualTo(63);
    }

    @Test
    void is_not_compared_over_fewer_than_five_statements_with_a_total() {
        Ranking ranking = ClassMatch.of(state(Map.of(INTERNET, AGREE, KINDERPORNO, AGREE), Map.of()));
        assertThat(ranking.missingAnswers()).isEqualTo(5 - 2);
    }

    @Test
    void is_compared_by_a_matcher_that_is_made_once_per_revision() {
        Matchers matchers = new Matchers();
        Matcher first = matchers.of(new EditionRevision(edition, 1, Instant.EPOCH));
        assertThat(matchers.of(new EditionRevision(edition, 1, Instant.EPOCH))).isSameAs(first);
        assertThat(matchers.of(new EditionRevision(edition, 2, Instant.EPOCH))).isNotSameAs(first);
    }

    @Test
    void has_the_most_divided_statement_first_and_those_without_a_total_last() {
        BeamerState state =
                state(Map.of(INTERNET, AGREE, KINDERPORNO, NEITHER, LEEFTIJD, new Tally(6, 0, 0, 0)), Map.of());
        // 3 for and 3 against: 1; 4 and 2: 1 - (1/3)^2; 6 and 0: 0.
        assertThat(state.mostDivided())
                .extracting(it -> it.id())
                .containsExactly(KINDERPORNO, INTERNET, LEEFTIJD, SLACHTOFFER, RIJK);
    }

    private static int of(String party, Ranking ranking) {
        return ranking.ranked().stream()
                .filter(it -> it.party().value().equals(party))
                .map(RankedMatch::percentage)
                .findFirst()
                .orElseThrow();
    }

    private BeamerState state(Map<StatementId, Tally> first, Map<StatementId, Shift> shifts) {
        Lesson lesson = Lesson.starting(
                        Ticket.random(),
                        new RevisionId(edition.id(), 1),
                        Plan.onPhones(List.of(INTERNET, KINDERPORNO, SLACHTOFFER, LEEFTIJD, RIJK), true),
                        Instant.EPOCH)
                .at(Place.START.at(Step.PARTIES));
        return new BeamerState(
                lesson,
                edition,
                Matcher.of(edition.statementIds(), edition.stances()),
                new ClassSummary(
                        new ClassSummary.Counts(6, 6, 6 * 5, 5), new ClassSummary.Totals(first, Map.of(), shifts)));
    }
}

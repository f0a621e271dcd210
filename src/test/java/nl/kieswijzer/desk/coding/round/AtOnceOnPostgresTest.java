package nl.kieswijzer.desk.coding.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.coding.OnARound;
import nl.kieswijzer.postgres.OnPostgres;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.test.context.SpringBootTest;

/** Two tabs of one coder, two who lead, and one of each, at the very same moment. */
@SpringBootTest
@OnPostgres
class AtOnceOnPostgresTest extends OnARound {
    private static final int TIMES = 5;

    @RepeatedTest(TIMES)
    void two_tabs_keep_one_reading_with_what_both_did() throws Exception {
        Round round = start(bilal, noor);
        atOnce(List.of(
                () -> coding.change(bilal, round.id(), 0, new Change.Answered(Answer.NEITHER)),
                () -> coding.change(bilal, round.id(), 0, new Change.Toggled("b"))));
        Screen screen = at(bilal, round, 0);
        assertThat(screen.answer()).contains(Answer.NEITHER);
        assertThat(screen.quotes().get(1).isChosen()).isTrue();
        assertThat(screen.done()).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void of_two_who_close_at_once_one_does_and_the_log_says_so_once() throws Exception {
        Round round = start(bilal, noor);
        assertThat(atOnce(List.of(() -> rounds.close(sanne, draft, round), () -> rounds.close(noor, draft, round))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(deeds()).containsExactly(Deed.CODING_STARTED, Deed.CODING_CLOSED);
    }

    @RepeatedTest(TIMES)
    void an_answer_at_once_with_closing_counts_or_is_said_not_to() throws Exception {
        Round round = start(bilal, noor);
        List<Object> came = atOnce(List.of(
                () -> coding.change(bilal, round.id(), 0, new Change.Answered(Answer.ABSENT)),
                () -> rounds.close(sanne, draft, round)));
        assertThat(rounds.readings(again(round))).hasSize(came.getFirst() instanceof Kept.Saved ? 1 : 0);
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = deeds.stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.call();
                    }))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}

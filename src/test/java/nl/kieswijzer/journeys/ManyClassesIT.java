package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A few classes at once over the wire, or as many as {@code -Dkieswijzer.classes=400} says; how much memory the server gets then is in
 * {@code -Dkieswijzer.memory=3g}.
 */
class ManyClassesIT {
    private static final int CLASSES = Integer.getInteger("kieswijzer.classes", 4);
    private static final int PUPILS = 30;
    /** Pupils tap within the same minute, not within the same thousandth of a second. */
    private static final Semaphore AT_THE_SAME_MOMENT = new Semaphore(60);

    private final Server server = Server.withMemory(
            System.getProperty("kieswijzer.memory", "512m"),
            "--kieswijzer.classroom.starts-per-address-an-hour=" + CLASSES,
            // These phones have no heartbeat, and wait until everybody is in.
            "--kieswijzer.traffic.silence=30m",
            "--vaadin.heartbeat-interval=1800",
            // A socket each, and now and then a request beside it.
            "--kieswijzer.traffic.connections=" + Math.max(4_000, 3 * CLASSES * (PUPILS + 1) / 2),
            "--kieswijzer.traffic.sessions-per-network=100",
            "--kieswijzer.traffic.connections-per-network=100");

    private List<WireTeacher> teachers = List.of();
    private List<List<WirePhone>> classes = List.of();

    @AfterEach
    void close() {
        classes.forEach(it -> it.forEach(WirePhone::close));
        teachers.forEach(WireTeacher::close);
        server.close();
    }

    @Test
    void answer_at_the_same_time_and_no_answer_is_lost_or_counted_twice_and_every_beamer_shows_its_own(
            TestReporter report) {
        teachers = AtOnce.each(CLASSES, _ -> patiently(() -> WireTeacher.start(server.address())));
        long before = server.processorMillis();
        List<WirePhone> phones = AtOnce.each(
                CLASSES * PUPILS,
                it -> patiently(() -> WirePhone.join(
                        server.address(), teachers.get(it / PUPILS).code())));
        classes = IntStream.range(0, CLASSES)
                .mapToObj(it -> phones.subList(it * PUPILS, (it + 1) * PUPILS))
                .toList();
        long joined = server.processorMillis();
        teachers.forEach(WireTeacher::next);
        AtOnce.each(CLASSES * PUPILS, it -> answer(it / PUPILS, it % PUPILS));
        long answered = server.processorMillis();
        // Six statements are two pages of totals.
        AtOnce.each(CLASSES, it -> reveal(teachers.get(it)));
        AtOnce.each(CLASSES, it -> reveal(teachers.get(it)));
        for (int i = 0; i < CLASSES; i++) {
            WireTeacher teacher = teachers.get(i);
            int ofClass = i;
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(teacher.totals()).containsExactlyInAnyOrderElementsOf(totals(ofClass)));
        }
        report.publishEntry(
                "CPU a pupil of %d classes of %d".formatted(CLASSES, PUPILS),
                "joining %.1f ms, answering %.1f ms, revealing %.1f ms"
                        .formatted(
                                perPupil(joined - before),
                                perPupil(answered - joined),
                                perPupil(server.processorMillis() - answered)));
    }

    /** Every statement of a class has another number of pupils who agree, and classes beside each other have other totals. */
    private static Choice choice(int ofClass, int pupil, int statement) {
        List<Choice> others = List.of(Choice.GEEN_VAN_BEIDE, Choice.ONEENS, Choice.OVERSLAAN);
        int agree = 3 + 4 * statement + ofClass % 4;
        return pupil < agree ? Choice.EENS : others.get((pupil + ofClass) % others.size());
    }

    private boolean answer(int ofClass, int pupil) {
        WirePhone phone = classes.get(ofClass).get(pupil);
        List<String> statements = phone.statements();
        for (int i = 0; i < statements.size(); i++) {
            phone.answer(statements.get(i), choice(ofClass, pupil, i));
            patiently(() -> {
                phone.send();
                return true;
            });
        }
        return true;
    }

    private static boolean reveal(WireTeacher teacher) {
        teacher.next();
        return true;
    }

    private List<String> totals(int ofClass) {
        int statements = classes.get(ofClass).getFirst().statements().size();
        return IntStream.range(0, statements)
                .mapToObj(statement -> "%d Eens, %d Geen van beide, %d Oneens, %d Overslaan"
                        .formatted(Stream.of(Choice.values())
                                .map(choice -> IntStream.range(0, PUPILS)
                                        .filter(pupil -> choice(ofClass, pupil, statement) == choice)
                                        .count())
                                .toArray()))
                .toList();
    }

    private static <T> T patiently(Supplier<T> action) {
        AT_THE_SAME_MOMENT.acquireUninterruptibly();
        try {
            return action.get();
        } finally {
            AT_THE_SAME_MOMENT.release();
        }
    }

    private static double perPupil(double all) {
        return all / (CLASSES * PUPILS);
    }
}

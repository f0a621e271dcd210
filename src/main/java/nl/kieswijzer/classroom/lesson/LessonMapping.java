package nl.kieswijzer.classroom.lesson;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import org.jspecify.annotations.Nullable;

/** From a lesson to its row and back. */
final class LessonMapping {
    private LessonMapping() {}

    static LessonRow row(Lesson lesson, String teacherHash, @Nullable Integer version) {
        return new LessonRow(
                lesson.id().value(),
                teacherHash,
                lesson.ticket().code().digits(),
                lesson.ticket().tail(),
                lesson.revision().edition().value(),
                lesson.revision().number(),
                joined(lesson.statements()),
                lesson.hasSecondRound(),
                lesson.plan().isWithoutPhones(),
                lesson.place().step().name(),
                lesson.place().statement().map(StatementId::value).orElse(""),
                lesson.place().clicks(),
                joined(lesson.debated()),
                lesson.door().name(),
                lesson.expected(),
                lesson.timer().until().map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null),
                Math.toIntExact(lesson.timer().left().toSeconds()),
                lesson.startedAt().atOffset(ZoneOffset.UTC),
                lesson.expiresAt().atOffset(ZoneOffset.UTC),
                version);
    }

    static Lesson lesson(LessonRow row) {
        return new Lesson(
                new LessonId(row.id()),
                new Ticket(new JoinCode(row.code()), row.tail()),
                new RevisionId(new EditionId(row.edition()), row.revision()),
                new Plan(ids(row.statements()), row.secondRound(), row.withoutPhones()),
                new Place(
                        Step.valueOf(row.step()), ids(row.statement()).stream().findFirst(), row.clicks()),
                Set.copyOf(ids(row.debated())),
                Door.valueOf(row.door()),
                row.expected(),
                new Timer(
                        Optional.ofNullable(row.timerUntil()).map(OffsetDateTime::toInstant),
                        Duration.ofSeconds(row.timerLeft())),
                row.startedAt().toInstant());
    }

    private static String joined(Collection<StatementId> ids) {
        return ids.stream().map(StatementId::value).collect(Collectors.joining(" "));
    }

    private static List<StatementId> ids(String joined) {
        return Stream.of(joined.split(" "))
                .filter(it -> !it.isEmpty())
                .map(StatementId::new)
                .toList();
    }
}

package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One phone at a time steers a lesson: the first that opens what the teacher shows. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:remote;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheRemoteOfALessonTest extends LessonsOnADatabase {
    @Autowired
    private Remotes remotes;

    @Test
    void of_eight_phones_that_open_it_at_once_one_is_the_remote() {
        Lesson lesson = lesson(false);
        RemoteKey shown = remotes.offer(lesson.id());
        List<RemoteKey> claimed = AtOnce.each(8, _ -> remotes.claim(shown)).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(claimed).hasSize(1);
        assertThat(remotes.lesson(claimed.getFirst())).contains(lesson);
    }

    @Test
    void what_was_shown_opens_nothing_once_it_is_claimed() {
        RemoteKey shown = remotes.offer(lesson(false).id());
        assertThat(remotes.lesson(shown)).as("before").isEmpty();
        assertThat(remotes.claim(shown)).isPresent();
        assertThat(remotes.claim(shown)).isEmpty();
        assertThat(remotes.lesson(shown)).as("after").isEmpty();
    }

    @Test
    void a_new_code_makes_the_older_code_and_the_older_remote_void() {
        Lesson lesson = lesson(false);
        RemoteKey older = remotes.offer(lesson.id());
        RemoteKey newer = remotes.offer(lesson.id());
        assertThat(remotes.claim(older)).isEmpty();
        RemoteKey remote = remotes.claim(newer).orElseThrow();
        remotes.offer(lesson.id());
        assertThat(remotes.lesson(remote)).isEmpty();
    }

    @Test
    void is_not_paired_after_the_opening_by_a_code_that_nobody_claimed() {
        Lesson lesson = lesson(false);
        RemoteKey shown = remotes.offer(lesson.id());
        assertThat(remotes.isOffered(shown)).as("at the opening").isTrue();
        move(lesson, Step.ANSWER);
        assertThat(remotes.isOffered(shown)).isFalse();
        assertThat(remotes.claim(shown)).isEmpty();
        assertThat(remotes.isClaimed(lesson.id())).isFalse();
    }

    @Test
    void is_not_paired_by_a_code_that_was_hidden_and_stays_paired_when_one_is() {
        Lesson lesson = lesson(false);
        RemoteKey hidden = remotes.offer(lesson.id());
        remotes.withdraw(lesson.id());
        assertThat(remotes.claim(hidden)).isEmpty();
        RemoteKey remote = remotes.claim(remotes.offer(lesson.id())).orElseThrow();
        remotes.withdraw(lesson.id());
        assertThat(remotes.lesson(remote)).contains(lesson);
        assertThat(remotes.isClaimed(lesson.id())).isTrue();
    }

    @Test
    void is_wiped_with_the_lesson() {
        Lesson lesson = lesson(false);
        RemoteKey remote = remotes.claim(remotes.offer(lesson.id())).orElseThrow();
        lessons.end(lesson.id());
        assertThat(remotes.lesson(remote)).isEmpty();
    }
}

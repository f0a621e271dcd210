package nl.kieswijzer.classroom.access;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.RemoteStore;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.signals.Signal.News;
import org.springframework.stereotype.Component;

/** The one phone from which a teacher steers a lesson. Every change of it is news for the screens. */
@Component
public class Remotes {
    private final RemoteStore remotes;
    private final LessonStore lessons;
    private final LessonSignals signals;

    Remotes(RemoteStore remotes, LessonStore lessons, LessonSignals signals) {
        this.remotes = remotes;
        this.lessons = lessons;
        this.signals = signals;
    }

    /** A key to show as a QR code, for one phone; an older remote stops being one. */
    public RemoteKey offer(LessonId id) {
        RemoteKey shown = remotes.offer(id);
        signals.announce(new Signal(id, News.LESSON));
        return shown;
    }

    /** Nobody becomes the remote any more with what is shown; a remote that there is stays one. */
    public void withdraw(LessonId id) {
        remotes.withdraw(id);
    }

    /** Whether a phone can still become the remote with the shown key. */
    public boolean isOffered(RemoteKey shown) {
        return remotes.isOffered(shown);
    }

    /** Whether a phone is the remote of a lesson. */
    public boolean isClaimed(LessonId id) {
        return remotes.isClaimed(id);
    }

    /** The key that the phone keeps which comes first with the shown one, at the opening; empty for every other. */
    public Optional<RemoteKey> claim(RemoteKey shown) {
        Optional<RemoteKey> own = remotes.claim(shown);
        own.flatMap(remotes::find).ifPresent(it -> signals.announce(new Signal(it, News.LESSON)));
        return own;
    }

    /** The lesson that a phone is the remote of; empty once it is over, or another phone is. */
    public Optional<Lesson> lesson(RemoteKey own) {
        return remotes.find(own).flatMap(lessons::find);
    }
}

package nl.kieswijzer.classroom.access;

import java.util.Optional;
import nl.kieswijzer.classroom.access.Entry.Reason;
import nl.kieswijzer.classroom.lesson.Door;
import nl.kieswijzer.classroom.lesson.JoinCode;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.release.PupilStore;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.classroom.signals.Signal;
import org.springframework.stereotype.Component;

/** Lets pupils in. */
@Component
public class Admission {
    private static final Entry AWAY = new Entry.Refused(Reason.AWAY);

    private final LessonStore lessons;
    private final PupilStore pupils;
    private final LessonSignals signals;
    private final RateLimits limits;
    private final ClassroomSettings settings;
    private final DatabaseWatch database;
    private final JoinPace pace;

    Admission(
            LessonStore lessons,
            PupilStore pupils,
            LessonSignals signals,
            RateLimits limits,
            ClassroomSettings settings,
            DatabaseWatch database) {
        this.pace = new JoinPace(settings);
        this.lessons = lessons;
        this.pupils = pupils;
        this.signals = signals;
        this.limits = limits;
        this.settings = settings;
        this.database = database;
    }

    /**
     * Tries what somebody typed or scanned.
     *
     * @param address the network address it came from
     */
    public Entry enter(String typed, PupilToken token, String address) {
        return Ticket.read(typed)
                .map(it -> it.tail().isEmpty()
                        ? enterByCode(it.code(), token, address)
                        : database.ask(() -> enterByTicket(it, token, address)).orElse(AWAY))
                .orElseGet(() -> new Entry.Refused(Reason.NO_SUCH));
    }

    /** The six digits alone open a lesson only while not too many were tried. */
    private Entry enterByCode(JoinCode code, PupilToken token, String address) {
        Optional<Optional<Lesson>> found;
        try (RateLimits.Attempt attempt = limits.attempt(address)) {
            if (!attempt.isAllowed()) {
                return new Entry.Refused(Reason.WAIT);
            }
            found = database.ask(() -> lessons.find(code));
            if (found.filter(Optional::isEmpty).isPresent()) {
                attempt.failed();
            }
        }
        return found.map(lesson -> lesson.map(it ->
                                database.ask(() -> join(it, token, address)).orElse(AWAY))
                        .orElseGet(() -> new Entry.Refused(Reason.NO_SUCH)))
                .orElse(AWAY);
    }

    /** The whole ticket opens its lesson always: it can't be guessed. */
    private Entry enterByTicket(Ticket ticket, PupilToken token, String address) {
        Optional<Lesson> lesson =
                lessons.find(ticket.code()).filter(it -> it.ticket().equals(ticket));
        return lesson.map(it -> join(it, token, address))
                .orElseGet(() -> new Entry.Refused(limits.mayHaveFailed(address) ? Reason.NO_SUCH : Reason.WAIT));
    }

    /** Who is in already comes back in always. */
    private Entry join(Lesson lesson, PupilToken token, String address) {
        PupilId pupil = token.in(lesson.id());
        if (pupils.isIn(pupil)) {
            return new Entry.In(lesson);
        }
        if (lesson.plan().isWithoutPhones()) {
            return new Entry.Refused(Reason.NO_PHONES);
        }
        if (lesson.door() == Door.CLOSED) {
            return new Entry.Refused(Reason.CLOSED);
        }
        if (lesson.expected() == 0 && !pace.mayJoin(lesson.id(), address)) {
            return new Entry.Refused(Reason.CROWD);
        }
        boolean isCounted = lesson.expected() > 0 && lesson.expected() < settings.mostPupils();
        if (!pupils.join(lesson.id(), pupil, isCounted ? lesson.expected() : settings.mostPupils())) {
            return new Entry.Refused(isCounted ? Reason.ENOUGH : Reason.FULL);
        }
        signals.announce(new Signal(lesson.id(), Signal.News.ANSWERS));
        return new Entry.In(lesson);
    }
}

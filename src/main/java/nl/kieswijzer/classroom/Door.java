package nl.kieswijzer.classroom;

import java.util.Optional;
import nl.kieswijzer.classroom.Entry.Reason;
import org.springframework.stereotype.Component;

/** Lets pupils in. */
@Component
class Door {
    private final LessonStore lessons;
    private final PupilStore pupils;
    private final LessonSignals signals;
    private final Bounds bounds;

    Door(LessonStore lessons, PupilStore pupils, LessonSignals signals, Bounds bounds) {
        this.lessons = lessons;
        this.pupils = pupils;
        this.signals = signals;
        this.bounds = bounds;
    }

    /**
     * Tries what somebody typed or scanned.
     *
     * @param address the network address it came from
     */
    Entry enter(String typed, PupilToken token, String address) {
        Optional<Ticket> ticket = Ticket.read(typed);
        if (ticket.isEmpty()) {
            return new Entry.Refused(Reason.NO_SUCH);
        }
        return enter(ticket.get(), token, address);
    }

    private Entry enter(Ticket ticket, PupilToken token, String address) {
        boolean mayTry = bounds.mayTry(address);
        if (!mayTry && ticket.tail().isEmpty()) {
            return new Entry.Refused(Reason.WAIT);
        }
        Optional<Lesson> lesson = lessons.find(ticket.code()).filter(it -> opens(ticket, it, mayTry));
        if (lesson.isEmpty()) {
            bounds.failed(address);
            return new Entry.Refused(mayTry ? Reason.NO_SUCH : Reason.WAIT);
        }
        return join(lesson.get(), token);
    }

    /** The whole ticket opens its lesson always; the six digits alone only while not too many were tried. */
    private static boolean opens(Ticket ticket, Lesson lesson, boolean mayTry) {
        return ticket.equals(lesson.ticket()) || (mayTry && ticket.tail().isEmpty());
    }

    private Entry join(Lesson lesson, PupilToken token) {
        if (!pupils.join(lesson.id(), token.in(lesson.id()))) {
            return new Entry.Refused(Reason.FULL);
        }
        signals.announce(new Signal(lesson.id(), Signal.News.ANSWERS));
        return new Entry.In(lesson);
    }
}

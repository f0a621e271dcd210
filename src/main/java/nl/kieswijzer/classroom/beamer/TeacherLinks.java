package nl.kieswijzer.classroom.beamer;

import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.site.Texts;

/**
 * The addresses of a lesson, whole, for the beamer and for the teacher's own notes.
 *
 * @param base what the site's addresses begin with
 */
record TeacherLinks(Texts texts, String base, Lesson lesson, TeacherKey key) {
    /** The same for the lesson as it is by now. */
    TeacherLinks of(Lesson now) {
        return new TeacherLinks(texts, base, now, key);
    }

    /** What pupils type, without what every browser adds by itself: {@code kieswijzer.example/klas}. */
    String typed() {
        return base.replaceFirst("^https?://", "") + texts.links().joinClass();
    }

    /** What the QR code holds. */
    String scanned() {
        return base + texts.links().joinClass(lesson.ticket().path());
    }

    /** What the teacher keeps. */
    String teacher() {
        return base + texts.links().lesson(key.value());
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "TeacherLinks[%s]".formatted(lesson.id());
    }
}

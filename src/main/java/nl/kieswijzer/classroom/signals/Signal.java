package nl.kieswijzer.classroom.signals;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.LessonId;

/** Says that there is news of a lesson. Never what: whoever hears it reads the database. */
public record Signal(LessonId lesson, News news) {
    /** What kind of news. Phones only listen to {@link #LESSON}, or 200 of them would hear of each other's every answer. */
    public enum News {
        /** Pupils joined or answered. */
        ANSWERS,
        /** The lesson went to another step, or ended. */
        LESSON
    }

    /** As it travels between servers. */
    String write() {
        return lesson + " " + news;
    }

    /** Empty where the text is not a signal, such as one of a newer server. */
    static Optional<Signal> read(String text) {
        try {
            String[] parts = text.split(" ");
            return Optional.of(new Signal(new LessonId(parts[0]), News.valueOf(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }
}

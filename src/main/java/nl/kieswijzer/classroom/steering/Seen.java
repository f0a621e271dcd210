package nl.kieswijzer.classroom.steering;

import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;

/** What a screen of the teacher goes on by: the lesson, how far the class is, and which step follows which. */
public record Seen(Lesson lesson, Counts counts, LessonFlow flow) {}

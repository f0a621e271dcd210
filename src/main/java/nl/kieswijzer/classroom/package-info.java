/**
 * Live lessons: a class answers together, one beamer shows totals, step by step. No other room needs anything of this one, so
 * its root is empty and all of it is internal. Each part has a package of its own; an arrow reads 'uses':
 *
 * <ul>
 *   <li>{@code lesson}: what a lesson is, and where it is
 *   <li>{@code release} → lesson: who may see which total, the privacy rule
 *   <li>{@code signals} → lesson: how news reaches every screen
 *   <li>{@code access} → lesson, release, signals: starting, coming in, answering, moving on, and the limits on each
 *   <li>{@code rehearsal} → access, lesson, signals: a lesson to try alone, with pupils that the server plays
 *   <li>{@code page} → lesson: cookies and parts that all pages share
 *   <li>{@code steering} → access, lesson, page, release: what a teacher wishes of a lesson by keys and taps, and its timer
 *   <li>{@code home} → access, lesson, page, rehearsal, release: what the class made, to take home
 *   <li>{@code corners} → lesson, page, release: what a lesson without phones counts, and how
 *   <li>{@code beamer} → all of these: what the class looks at
 *   <li>{@code remote} → access, beamer, lesson, page, rehearsal, signals, steering: the teacher's phone, which steers the lesson
 *   <li>{@code phone} → access, lesson, page, signals: the pupil's phone
 *   <li>{@code teacher} → access, beamer, lesson, page, rehearsal: starting a lesson, and what is printed
 * </ul>
 *
 * <p>What is kept of a lesson, and for how long, is in {@code src/docs/decisions/0011-what-a-lesson-keeps.md}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "matching", "matching :: report", "election", "deck", "site", "site :: sheet"})
@NullMarked
package nl.kieswijzer.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package nl.kieswijzer.classroom.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Why a phone is no remote, and what a teacher does about it. */
final class NoRemote {
    private NoRemote() {}

    /** Where the phone comes with a code that is used or old, or with none. */
    static Component of(boolean hasCode, Texts texts) {
        return hasCode
                ? page(texts.get("remote.used.title"), texts.get("remote.used.lead"))
                : page(texts.get("remote.none.title"), texts.get("remote.none.lead"));
    }

    /** Where another phone was chosen. */
    static Component replaced(Texts texts) {
        return page(texts.get("remote.replaced.title"), texts.get("remote.replaced.lead"));
    }

    static Component over(Texts texts) {
        return page(texts.get("lesson.over.title"), texts.get("remote.over.lead"));
    }

    private static Component page(String title, String lead) {
        return Parts.styled("no-lesson", new Div(LessonParts.heading(title), Parts.lead(lead)));
    }
}

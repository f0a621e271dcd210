package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.rehearsal.Rehearsals;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** 'Voor de klas': what a lesson is, the way back to one that runs, the form that starts one, and how to keep it safe. No account, no name, no e-mail. */
@Route(Links.CLASS_START)
@RouteAlias(Links.CLASS_START_EN)
class StartView extends DoingPage {
    private final transient ElectionCatalogue catalogue;
    private final transient Lessons lessons;
    private final transient Rehearsals rehearsals;
    private final transient SiteAddress site;

    StartView(
            MessageSource messages,
            ElectionCatalogue catalogue,
            Lessons lessons,
            Rehearsals rehearsals,
            SiteAddress site) {
        super(messages);
        this.catalogue = catalogue;
        this.lessons = lessons;
        this.rehearsals = rehearsals;
        this.site = site;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("lesson.start.title");
    }

    @Override
    protected String description(Texts texts) {
        return texts.get("lesson.start.lead");
    }

    @Override
    protected Card card(Texts texts) {
        return Card.ofClass(texts);
    }

    @Override
    protected String addressIn(Links links) {
        return links.startLesson();
    }

    @Override
    protected String kept(Texts texts) {
        return texts.get("lesson.kept");
    }

    @Override
    protected Component content(Texts texts) {
        Div page = Parts.styled("start", new Div());
        Optional<RunningLesson> running = running();
        page.add(LessonParts.heading(texts.get("lesson.start.heading")), Parts.lead(texts.get("lesson.start.lead")));
        running.ifPresent(it -> page.add(it.wayBack(texts)));
        page.add(new AboutLessons(texts));
        catalogue
                .front()
                .ifPresentOrElse(
                        it -> page.add(form(it, running, texts)),
                        () -> page.add(new Paragraph(texts.get("site.noEdition"))));
        page.add(new SafeLessonSection(texts));
        page.add(new Paragraph(Parts.link(texts.links().joinClass(), texts.get("lesson.start.toJoin"))));
        return page;
    }

    private Optional<RunningLesson> running() {
        return ClassCookies.teacher()
                .flatMap(key -> lessons.ofTeacher(key).map(it -> new RunningLesson(it, key, site.base())));
    }

    private StartForm form(EditionRevision revision, Optional<RunningLesson> running, Texts texts) {
        Starting starting = new Starting(revision, lessons, rehearsals, texts);
        return new StartForm(
                revision.edition(), texts, (plan, isRehearsal) -> starting.start(plan, isRehearsal, running));
    }
}

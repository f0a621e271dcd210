package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** 'Voor de klas': what a lesson is, the lesson plans, and the form that starts one. No account, no name, no e-mail. */
@Route(Links.CLASS_START)
@RouteAlias(Links.CLASS_START_EN)
class StartView extends DoingPage {
    private final transient ElectionCatalogue catalogue;
    private final transient Lessons lessons;

    StartView(MessageSource messages, ElectionCatalogue catalogue, Lessons lessons) {
        super(messages);
        this.catalogue = catalogue;
        this.lessons = lessons;
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
        page.add(LessonParts.heading(texts.get("lesson.start.heading")), Parts.lead(texts.get("lesson.start.lead")));
        catalogue
                .front()
                .ifPresentOrElse(
                        it -> page.add(form(it, texts), plans(texts)),
                        () -> page.add(new Paragraph(texts.get("site.noEdition"))));
        page.add(new Paragraph(Parts.link(texts.links().joinClass(), texts.get("lesson.start.toJoin"))));
        return page;
    }

    private StartForm form(EditionRevision revision, Texts texts) {
        return new StartForm(
                revision.edition(),
                texts,
                (statements, hasSecondRound) -> start(revision, statements, hasSecondRound, texts));
    }

    private String start(EditionRevision revision, List<StatementId> statements, boolean hasSecondRound, Texts texts) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        Optional<TeacherKey> key = lessons.start(revision, Plan.onPhones(statements, hasSecondRound), address);
        key.ifPresent(it -> UI.getCurrent().getPage().setLocation(texts.links().lesson(it.value())));
        return key.isPresent() ? "" : texts.get("lesson.start.refused");
    }

    private static Div plans(Texts texts) {
        Div plans = new Div();
        for (LessonSet set : LessonSet.values()) {
            plans.add(new Paragraph(Parts.link(
                    texts.links().lessonPlan(Integer.toString(set.minutes())),
                    texts.get("lesson.start.plan", set.minutes()))));
        }
        return plans;
    }
}

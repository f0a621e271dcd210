package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.access.Remotes;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.rehearsal.Rehearsals;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.steering.RemoteOffer;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * The lesson, for its teacher and on the beamer. The private link puts the key in a cookie and itself out of sight: the
 * address bar stands on the beamer too.
 */
@Route(Links.LESSON + "/:key?")
@RouteAlias(Links.LESSON_EN + "/:key?")
class LessonView extends DoingPage {
    private final transient Lessons lessons;
    private final transient BeamerStates states;
    private final transient ScreenUpdates updates;
    private final transient Steering steering;
    private final transient Remotes remotes;
    private final transient SiteAddress site;
    private final transient Rehearsals rehearsals;
    private transient Optional<TeacherKey> key = Optional.empty();

    LessonView(
            MessageSource messages,
            Lessons lessons,
            BeamerStates states,
            ScreenUpdates updates,
            Steering steering,
            Remotes remotes,
            SiteAddress site,
            Rehearsals rehearsals) {
        super(messages);
        this.lessons = lessons;
        this.states = states;
        this.updates = updates;
        this.steering = steering;
        this.remotes = remotes;
        this.site = site;
        this.rehearsals = rehearsals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TeacherKey> fromLink = event.getRouteParameters().get("key").flatMap(TeacherKey::read);
        key = fromLink.or(ClassCookies::teacher);
        super.beforeEnter(event);
        fromLink.filter(it -> lessons.ofTeacher(it).isPresent()).ifPresent(it -> {
            ClassCookies.keep(it);
            event.getUI()
                    .getPage()
                    .executeJs(
                            "history.replaceState(history.state, '', $0)",
                            new Links(Language.ofPath(event.getLocation().getPath())).lesson());
        });
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("lesson.title");
    }

    @Override
    protected String addressIn(Links links) {
        return links.lesson();
    }

    @Override
    protected String kept(Texts texts) {
        return texts.get("lesson.kept");
    }

    @Override
    protected Component content(Texts texts) {
        return key.flatMap(lessons::ofTeacher)
                .flatMap(it -> states.of(it.id()))
                .<Component>map(it -> LessonParts.marked(
                        new Beamer(
                                it,
                                lessons,
                                states,
                                updates,
                                steering,
                                new TeacherLinks(texts, site.base(), it.lesson(), key.orElseThrow()),
                                new RemoteOffer(it.lesson().id(), remotes, site.base(), texts)),
                        rehearsals.has(it.lesson().id()),
                        texts))
                .orElseGet(() -> Parts.styled(
                        "no-lesson",
                        new Div(
                                LessonParts.heading(texts.get("lesson.none.title")),
                                Parts.lead(texts.get("lesson.none.lead")),
                                Parts.link(
                                        texts.links().startLesson(),
                                        texts.get("lesson.none.start"),
                                        "button",
                                        "primary"))));
    }
}

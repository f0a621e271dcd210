package nl.kieswijzer.classroom.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.access.Remotes;
import nl.kieswijzer.classroom.beamer.BeamerStates;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.rehearsal.Rehearsals;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.LessonLinks;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * The remote of a lesson. The key of the QR code stands behind the {@code #}, so it comes by the browser's own script; who only
 * fetches the page, as link previews do, claims nothing. See {@code src/docs/decisions/0028-one-phone-by-one-code.md}.
 */
@Route(LessonLinks.REMOTE)
@RouteAlias(LessonLinks.REMOTE_EN)
class RemoteView extends DoingPage {
    private final transient Lessons lessons;
    private final transient Remotes remotes;
    private final transient BeamerStates states;
    private final transient ScreenUpdates updates;
    private final transient Steering steering;
    private final transient Rehearsals rehearsals;

    RemoteView(
            MessageSource messages,
            Lessons lessons,
            Remotes remotes,
            BeamerStates states,
            ScreenUpdates updates,
            Steering steering,
            Rehearsals rehearsals) {
        super(messages);
        this.lessons = lessons;
        this.remotes = remotes;
        this.states = states;
        this.updates = updates;
        this.steering = steering;
        this.rehearsals = rehearsals;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("remote.title");
    }

    @Override
    protected String addressIn(Links links) {
        return LessonLinks.remote(links);
    }

    @Override
    protected String kept(Texts texts) {
        return texts.get("lesson.kept");
    }

    @Override
    protected Component content(Texts texts) {
        Div place = Parts.styled("remote-place", new Div());
        Optional<Component> kept = ClassCookies.remote().flatMap(it -> remote(it, texts));
        place.add(kept.orElseGet(() -> Parts.lead(texts.get("remote.connecting"))));
        place.getElement()
                .executeJs("return location.hash.slice(1)")
                .then(String.class, it -> scanned(place, it, kept.isPresent(), texts));
        return place;
    }

    /** What a phone gets that scanned a key; the remote that it is already stays what it is. */
    void scanned(Div place, String key, boolean isRemote, Texts texts) {
        Optional<RemoteKey> claimed = RemoteKey.read(key).flatMap(remotes::claim);
        claimed.ifPresent(own -> {
            ClassCookies.keep(own);
            // A page that loads again goes on by its cookie, and the key is worth nothing any more.
            place.getElement().executeJs("history.replaceState(history.state, '', location.pathname)");
        });
        if (claimed.isPresent() || !isRemote) {
            place.removeAll();
            place.add(claimed.flatMap(it -> remote(it, texts)).orElseGet(() -> NoRemote.of(!key.isEmpty(), texts)));
        }
    }

    private Optional<Component> remote(RemoteKey own, Texts texts) {
        return remotes.lesson(own)
                .flatMap(it -> states.of(it.id()))
                .map(it -> LessonParts.marked(
                        new Remote(it, own, remotes, lessons, states, updates, steering, texts),
                        rehearsals.has(it.lesson().id()),
                        texts));
    }
}

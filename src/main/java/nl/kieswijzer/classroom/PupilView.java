package nl.kieswijzer.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Where pupils come in: with what the QR code holds, or with a code that they type here. */
@Route(Links.CLASS + "/:ticket?")
@RouteAlias(Links.CLASS_EN + "/:ticket?")
class PupilView extends DoingPage {
    private final transient Door door;
    private final transient Lessons lessons;
    private final transient Live live;
    private final transient ElectionCatalogue catalogue;
    private final transient DeckPayloads payloads;
    private transient Optional<String> ticket = Optional.empty();

    PupilView(
            MessageSource messages,
            Door door,
            Lessons lessons,
            Live live,
            ElectionCatalogue catalogue,
            DeckPayloads payloads) {
        super(messages);
        this.door = door;
        this.lessons = lessons;
        this.live = live;
        this.catalogue = catalogue;
        this.payloads = payloads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ticket = event.getRouteParameters().get("ticket");
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("pupil.title");
    }

    @Override
    protected String addressIn(Links links) {
        return ticket.map(links::joinClass).orElseGet(links::joinClass);
    }

    @Override
    protected String kept(Texts texts) {
        return texts.get("pupil.kept");
    }

    @Override
    protected Component content(Texts texts) {
        Div place = Parts.styled(new Div(), "pupil");
        ticket.ifPresentOrElse(it -> enter(it, place, texts), () -> place.add(form(place, texts, Optional.empty())));
        return place;
    }

    private JoinForm form(Div place, Texts texts, Optional<Entry.Reason> refused) {
        return new JoinForm(texts, refused, it -> enter(it, place, texts));
    }

    /** Shows the lesson, or says why not and asks again. */
    private void enter(String typed, Div place, Texts texts) {
        PupilToken token = ClassCookies.pupil();
        Entry entry = door.enter(typed, token, VaadinRequest.getCurrent().getRemoteAddr());
        place.removeAll();
        place.add(
                switch (entry) {
                    case Entry.In(Lesson lesson) -> phone(lesson, token, typed, texts);
                    case Entry.Refused(Entry.Reason reason) -> form(place, texts, Optional.of(reason));
                });
    }

    private Component phone(Lesson lesson, PupilToken token, String typed, Texts texts) {
        Optional<EditionRevision> revision = catalogue.revision(lesson.edition(), lesson.revision());
        return revision.<Component>map(it -> new Phone(
                        lesson,
                        token,
                        lessons,
                        live,
                        new PhoneDecks(it, texts, payloads),
                        texts.links().joinClass(typed.strip())))
                .orElseGet(() -> Parts.lead(texts.get("site.noEdition")));
    }
}

package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Admission;
import nl.kieswijzer.classroom.access.Choices;
import nl.kieswijzer.classroom.access.Entry;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * Where pupils come in: with what the QR code holds, or with a code that they type here.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Route(Links.CLASS + "/:ticket?")
@RouteAlias(Links.CLASS_EN + "/:ticket?")
class PupilView extends DoingPage {
    private final transient Admission admission;
    private final transient Lessons lessons;
    private final transient Choices choices;
    private final transient ScreenUpdates updates;
    private final transient ElectionCatalogue catalogue;
    private final transient DeckPayloads payloads;
    private transient Optional<String> ticket = Optional.empty();

    PupilView(
            MessageSource messages,
            Admission admission,
            Lessons lessons,
            Choices choices,
            ScreenUpdates updates,
            ElectionCatalogue catalogue,
            DeckPayloads payloads) {
        super(messages);
        this.admission = admission;
        this.lessons = lessons;
        this.choices = choices;
        this.updates = updates;
        this.catalogue = catalogue;
        this.payloads = payloads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ticket = event.getRouteParameters()
                .get("ticket")
                .or(() -> event.getLocation().getQueryParameters().getSingleParameter(JoinForm.CODE));
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("pupil.title");
    }

    @Override
    protected String description(Texts texts) {
        return texts.get("pupil.lead");
    }

    @Override
    protected Card card(Texts texts) {
        return Card.ofClass(texts);
    }

    @Override
    protected String addressIn(Links links) {
        return ticket.flatMap(Ticket::read)
                .map(it -> links.joinClass(it.path()))
                .orElseGet(links::joinClass);
    }

    @Override
    protected String kept(Texts texts) {
        return texts.get("pupil.kept");
    }

    /**
     * Who only fetches the page, as link previews do, has not joined: that takes a browser that answers. A failed attempt
     * is counted then, too.
     */
    @Override
    protected Component content(Texts texts) {
        Div place = Parts.styled("pupil", new Div());
        ticket.ifPresentOrElse(
                typed -> {
                    place.add(Parts.lead(texts.get("pupil.entering")));
                    place.getElement().executeJs("return true").then(_ -> {
                        place.removeAll();
                        place.add(enter(typed, texts));
                    });
                },
                () -> place.add(new JoinForm(texts, Optional.empty(), "")));
        return place;
    }

    /** The lesson, or why not and the form again. */
    private Component enter(String typed, Texts texts) {
        PupilToken token = ClassCookies.pupil();
        return switch (admission.enter(typed, token, VaadinRequest.getCurrent().getRemoteAddr())) {
            case Entry.In(Lesson lesson) -> phone(lesson, token, texts);
            case Entry.Refused(Entry.Reason reason) -> new JoinForm(texts, Optional.of(reason), code(typed));
        };
    }

    private static String code(String typed) {
        return Ticket.read(typed).map(it -> it.code().digits()).orElse(typed);
    }

    private Component phone(Lesson lesson, PupilToken token, Texts texts) {
        Optional<EditionRevision> revision = catalogue.revision(lesson.revision());
        return revision.<Component>map(it -> new Phone(
                        lesson,
                        token,
                        lessons,
                        updates,
                        new PhoneDecks(it, texts, payloads),
                        new PhoneQuestions(choices, token, it, texts)))
                .orElseGet(() -> Parts.lead(texts.get("site.noEdition")));
    }
}

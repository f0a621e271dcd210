package nl.kieswijzer.classroom.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.access.Remotes;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.steering.LessonWishes;
import nl.kieswijzer.classroom.steering.RemoteOffer;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a phone shows that comes with the code of a remote, and what it may do. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:phone;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ATeachersPhoneTest extends SpringBrowserlessTest {
    private static final StatementId LIMIT = new StatementId("grens-23");
    private static final StatementId MONEY = new StatementId("jeugdzorg-geld");

    @Autowired
    private Lessons lessons;

    @Autowired
    private Remotes remotes;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private MessageSource messages;

    private Optional<Lesson> started = Optional.empty();

    @BeforeEach
    void start() {
        started = lessons.start(
                        catalogue.front().orElseThrow(), Plan.onPhones(List.of(LIMIT, MONEY), true), "192.0.2.1")
                .flatMap(lessons::ofTeacher);
    }

    @Test
    void steers_the_lesson_that_its_code_is_of() {
        scan(remotes.offer(lesson().id()));
        assertThat(page()).contains("Binnenkomen", "Stap 1 van 11", "Hierna: Antwoorden");
        wish("next");
        assertThat(lesson().place().step()).isEqualTo(Step.ANSWER);
        assertThat(page()).contains("Antwoorden", "Stap 2 van 11").doesNotContain("Kies waar je over praat");
        wish("next\ndebate " + MONEY);
        assertThat(lesson().place()).isEqualTo(Place.debate(MONEY));
        assertThat(page()).contains("Het gesprek", "3 minuten", "Praat over een andere stelling");
        wish("minutes 3");
        assertThat(lesson().timer().isRunning()).isTrue();
        assertThat(page()).contains("Een minuut erbij");
    }

    @Test
    void learns_that_a_code_is_used() {
        RemoteKey shown = remotes.offer(lesson().id());
        assertThat(remotes.claim(shown)).isPresent();
        scan(shown);
        assertThat(page()).contains("Deze code is al gebruikt").doesNotContain("Binnenkomen");
    }

    @Test
    void without_a_code_steers_nothing() {
        open("");
        assertThat(page()).contains("Deze telefoon bestuurt geen les");
    }

    @Test
    void comes_back_by_its_cookie_also_with_the_used_code_in_the_address() {
        RemoteKey shown = remotes.offer(lesson().id());
        bring(remotes.claim(shown).orElseThrow());
        open("");
        assertThat(page()).contains("Binnenkomen");
        open(shown.value());
        assertThat(page()).contains("Binnenkomen");
    }

    @Test
    void does_nothing_any_more_once_another_is_chosen() {
        scan(remotes.offer(lesson().id()));
        Runnable tap = tap("next");
        remotes.offer(lesson().id());
        tap.run();
        assertThat(lesson().place().step()).isEqualTo(Step.OPENING);
        assertThat(page()).contains("Een andere telefoon bestuurt nu de les");
    }

    @Test
    void says_kindly_that_the_lesson_is_over() {
        scan(remotes.offer(lesson().id()));
        Runnable tap = tap("next");
        lessons.end(lesson().id());
        tap.run();
        assertThat(page()).contains("De les is voorbij");
    }

    @Test
    void gets_a_code_on_the_board_that_goes_when_it_is_claimed() {
        RemoteOffer board = new RemoteOffer(
                lesson().id(), remotes, "https://kieswijzer.example", Texts.of(messages, Language.DUTCH));
        UI.getCurrent().add(board);
        board.show(lesson());
        assertThat(codes(board)).as("before the tap").isZero();
        tap(board, "Toon de QR-code");
        assertThat(codes(board)).isEqualTo(1);
        assertThat(board.getElement().getTextRecursively()).contains("Leerlingen scannen hem niet");

        tap(board, "Verberg de QR-code");
        assertThat(codes(board)).as("hidden").isZero();
        remotes.claim(remotes.offer(lesson().id()));
        board.show(lesson());
        assertThat(board.getSummaryText()).isEqualTo("Afstandsbediening verbonden");
        tap(board, "Andere telefoon");
        assertThat(codes(board)).isEqualTo(1);
        assertThat(remotes.isClaimed(lesson().id())).as("the former one").isFalse();
    }

    @Test
    void is_offered_by_a_button_that_stays_under_the_finger_while_pupils_come_in() {
        RemoteOffer board = new RemoteOffer(
                lesson().id(), remotes, "https://kieswijzer.example", Texts.of(messages, Language.DUTCH));
        UI.getCurrent().add(board);
        board.show(lesson());
        NativeButton before = find(NativeButton.class, board).single();
        board.show(lesson());
        assertThat(find(NativeButton.class, board).single()).isSameAs(before);
    }

    @Test
    void finds_no_code_on_the_board_after_the_opening() {
        RemoteOffer board = new RemoteOffer(
                lesson().id(), remotes, "https://kieswijzer.example", Texts.of(messages, Language.DUTCH));
        UI.getCurrent().add(board);
        board.show(lesson());
        tap(board, "Toon de QR-code");
        lessons.move(lesson(), Place.START.at(Step.ANSWER));
        board.show(lesson());
        assertThat(board.isVisible()).isFalse();
        lessons.move(lesson(), Place.START);
        board.show(lesson());
        assertThat(codes(board)).isZero();
    }

    private Lesson lesson() {
        return lessons.find(started.orElseThrow().id()).orElseThrow();
    }

    private void scan(RemoteKey shown) {
        open(shown.value());
    }

    /** As the browser does that finds this behind the '#'. */
    private void open(String fragment) {
        UI.getCurrent().navigate(RemoteView.class);
        pending().stream()
                .filter(it -> it.getInvocation().getExpression().contains("location.hash"))
                .forEach(it -> it.complete(JsonNodeFactory.instance.stringNode(fragment)));
    }

    private static List<PendingJavaScriptInvocation> pending() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    private static void bring(RemoteKey own) {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setCookiesInt(new Cookie[] {new Cookie("afstand", own.value())});
    }

    private void wish(String lines) {
        tap(lines).run();
    }

    /** Wishes of the page as it is now, to come in later. */
    private Runnable tap(String lines) {
        LessonWishes wishes = find(LessonWishes.class).single();
        String from = Steering.whereabouts(lesson());
        return () -> ComponentUtil.fireEvent(wishes, new LessonWishes.WishEvent(wishes, true, from, lines));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void tap(NativeDetails board, String words) {
        test(find(NativeButton.class, board).withText(words).single()).click();
    }

    private static long codes(NativeDetails board) {
        return board.getElement().getOuterHTML().split("class=\"qr\"", -1).length - 1L;
    }
}

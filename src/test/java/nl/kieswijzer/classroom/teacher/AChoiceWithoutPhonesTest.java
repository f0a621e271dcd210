package nl.kieswijzer.classroom.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/** What 'Zonder telefoons' changes of the form, and of the lesson that it starts. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:choice;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class AChoiceWithoutPhonesTest extends SpringBrowserlessTest {
    @Autowired
    private Lessons lessons;

    @Test
    void has_its_own_minutes_its_paper_and_no_played_pupils() {
        UI.getCurrent().navigate(StartView.class);
        // Six statements take 4 minutes on phones, at 40 s each, and 6 on foot.
        assertThat(label("set0")).contains("24 minuten");
        assertThat(links("blad")).isEmpty();
        assertThat(rehearsal().isVisible()).isTrue();
        tick("without-phones", true);
        assertThat(label("set0")).contains("26 minuten");
        assertThat(links("blad")).hasSize(1);
        assertThat(links("lesplan")).allSatisfy(it -> assertThat(it).contains("zonder-telefoons=ja"));
        assertThat(isShown(rehearsal().getElement())).isFalse();
        tick("without-phones", false);
        assertThat(label("set0")).contains("24 minuten");
        assertThat(isShown(rehearsal().getElement())).isTrue();
    }

    @Test
    void starts_a_lesson_that_asks_for_no_phone() {
        UI.getCurrent().navigate(StartView.class);
        tick("without-phones", true);
        test(find(NativeButton.class).withText("Start een les").single()).click();
        Lesson lesson = started();
        assertThat(lesson.plan().isWithoutPhones()).isTrue();
        assertThat(lesson.statements()).hasSize(6);
    }

    /** The lesson whose address the browser is sent to. */
    private Lesson started() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(it -> it.getParameters().stream())
                .map(String::valueOf)
                .filter(it -> it.contains("/les/"))
                .map(it -> it.substring(it.lastIndexOf("/les/") + "/les/".length()))
                .flatMap(it -> TeacherKey.read(it).stream())
                .flatMap(it -> lessons.ofTeacher(it).stream())
                .findFirst()
                .orElseThrow();
    }

    private NativeButton rehearsal() {
        return all().flatMap(it -> it.getComponent().stream())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(it -> it.getText().equals("Probeer het eerst alleen"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isShown(Element element) {
        return element.isVisible() && (element.getParent() == null || isShown(element.getParent()));
    }

    private void tick(String id, boolean isTicked) {
        Element box =
                all().filter(it -> id.equals(it.getAttribute("id"))).findFirst().orElseThrow();
        box.getNode().getFeature(ElementPropertyMap.class).setProperty("checked", isTicked, false);
    }

    private String label(String id) {
        return all().filter(it -> id.equals(it.getAttribute("for")))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private List<String> links(String part) {
        return all().filter(it -> it.getTag().equals("a"))
                .map(it -> it.getAttribute("href"))
                .filter(it -> it.startsWith("/klas/" + part))
                .toList();
    }

    private Stream<Element> all() {
        return all(((Component) getCurrentView()).getElement());
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(AChoiceWithoutPhonesTest::all));
    }
}

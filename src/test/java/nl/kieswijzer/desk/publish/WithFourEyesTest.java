package nl.kieswijzer.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import nl.kieswijzer.desk.audit.Deed;
import org.junit.jupiter.api.Test;

/** Where a second publisher says yes. */
class WithFourEyesTest extends BeforePublishing {
    @Test
    void with_four_eyes_another_publisher_says_yes() {
        int before = now().number();
        asked();
        assertThat(shown()).contains("Een andere uitgever moet nu ja zeggen.");
        assertThat(find(Button.class).withText("Ja, publiceer dit").all()).isEmpty();
        as(bilal);
        open();
        assertThat(shown()).contains("Sanne vroeg op", "Deze zin was te lang.", "Anders verwoord: 1");
        assertThat(now().number()).isEqualTo(before);
        click("Ja, publiceer dit");
        assertThat(shown()).contains("Versie %d is gepubliceerd".formatted(before + 1));
        assertThat(now().reason().orElseThrow().in(Locale.of("nl"))).isEqualTo("Deze zin was te lang.");
        assertThat(deeds()).containsSubsequence(Deed.FOUR_EYES_ON, Deed.PUBLICATION_ASKED, Deed.PUBLISHED);
    }

    @Test
    void with_four_eyes_a_yes_to_what_has_changed_since_does_not_count() {
        asked();
        as(bilal);
        open();
        reword("Weer anders.");
        int before = now().number();
        click("Ja, publiceer dit");
        assertThat(now().number()).isEqualTo(before);
        assertThat(shown()).contains("Niet gepubliceerd: het concept of de vraag is net veranderd.");
        assertThat(shown()).contains("Het concept is veranderd nadat Sanne dit vroeg.");
    }

    @Test
    void with_four_eyes_a_no_takes_the_request_away() {
        asked();
        as(bilal);
        open();
        click("Nee, niet zo");
        assertThat(find(Button.class).withText(ASK).all()).hasSize(1);
        assertThat(deeds()).contains(Deed.PUBLICATION_WITHDRAWN);
    }

    @Test
    void four_eyes_that_came_on_meanwhile_keep_one_from_publishing_alone() {
        int before = now().number();
        open();
        fourEyes.choose(bilal, true);
        publish();
        assertThat(now().number()).isEqualTo(before);
        assertThat(shown()).contains("er zijn nu twee uitgevers nodig");
    }

    @Test
    void an_only_publisher_is_told_that_four_eyes_take_two() {
        fourEyes.choose(bilal, true);
        database.sql("delete from desk_account where name = 'Bilal'").update();
        open();
        assertThat(shown()).contains("Er is nu maar één uitgever.");
    }
}

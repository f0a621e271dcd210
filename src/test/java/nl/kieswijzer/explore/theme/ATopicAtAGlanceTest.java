package nl.kieswijzer.explore.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.site.Drawing;
import org.junit.jupiter.api.Test;

class ATopicAtAGlanceTest extends ReadingSite {
    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void is_about_what_its_introduction_begins_with() {
        assertThat(TopicLine.firstSentence("Dit is kort. Dit volgt erop.", DUTCH))
                .isEqualTo("Dit is kort.");
        assertThat(TopicLine.firstSentence("Hulp tot 18 jaar, d.w.z. jeugdzorg. En dan?", DUTCH))
                .isEqualTo("Hulp tot 18 jaar, d.w.z. jeugdzorg.");
        assertThat(TopicLine.firstSentence("Zonder punt", DUTCH)).isEqualTo("Zonder punt");
        assertThat(TopicLine.firstSentence("", DUTCH)).isEmpty();
    }

    @Test
    void has_a_drawing_of_at_most_one_and_a_half_kilobytes_for_every_topic_of_the_front_edition() {
        assertThat(edition().topics())
                .allSatisfy(it -> assertThat(Drawing.topic(it.id().value()))
                        .hasValueSatisfying(
                                drawing -> assertThat(drawing.getElement().getOuterHTML())
                                        .contains("<svg", "aria-hidden")
                                        .hasSizeLessThan(1_500)));
    }

    @Test
    void has_none_where_nobody_drew_its_topic() {
        assertThat(Drawing.topic("een-eigen-onderwerp")).isEmpty();
    }
}

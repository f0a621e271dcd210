package nl.kieswijzer.site.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.kieswijzer.site.RunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheHeadOfEveryPageTest extends RunningSite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/kieswijzer",
                "/en/kieswijzer",
                "/uitslag",
                "/klas",
                "/scorekaart",
                "/thema",
                "/stelling",
                "/stelling/internetmisdaad",
                "/en/topic/opsporing",
                "/en/party/cda"
            })
    void tells_what_it_is_and_where_in_words_and_with_a_picture(String path) throws Exception {
        Element head = Jsoup.parse(send("GET", path).body()).head();
        for (String one :
                List.of("title", "meta[charset]", "meta[name=viewport]", "link[rel=icon]", "meta[property=og:url]")) {
            assertThat(head.select(one)).as(one).hasSize(1);
        }
        assertThat(head.expectFirst("title").text()).contains(" · Kieswijzer ");
        assertThat(head.expectFirst("meta[name=description]").attr("content")).isNotBlank();
        assertThat(head.expectFirst("meta[property=og:url]").attr("content")).endsWith(path);
        String address = head.expectFirst("meta[property=og:image]").attr("content");
        BufferedImage picture =
                Objects.requireNonNull(ImageIO.read(URI.create(address).toURL()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/klas", "/en/klas", "/klas/start"})
    void has_our_styles_and_nothing_that_vaadin_says_to_developers(String path) throws Exception {
        Document page = Jsoup.parse(send("GET", path).body());
        assertThat(page.select("head style")).hasSize(1);
        assertThat(page.nodeStream(Comment.class).map(it -> it.getData().strip()))
                .containsExactly("CSSImport end", "Stylesheet end");
    }
}

package nl.kieswijzer.picture.icon;

import static nl.kieswijzer.picture.Pixels.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Pixels;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheIconsTest extends RunningSite {
    @ParameterizedTest
    @CsvSource({"/apple-touch-icon.png, 180", "/icons/192.png, 192", "/icons/512.png, 512", "/icons/maskable.png, 512"})
    void stand_at_their_addresses_without_a_session(String address, int size) throws Exception {
        PlainRequest.Answer answer = send("HEAD", address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("image/png");
        assertThat(answer.header("Cache-Control")).hasValue("max-age=86400, public");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(Icon.values())
                .filteredOn(it -> it.address().equals(address))
                .singleElement()
                .satisfies(it -> assertThat(Pixels.read(it.png()).getWidth()).isEqualTo(size));
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void show_the_sign_on_paper_to_the_border(Icon icon) throws IOException {
        BufferedImage image = Pixels.read(icon.png());
        Set<Colour> colours = EnumSet.noneOf(Colour.class);
        for (int i = 0; i < image.getWidth(); i++) {
            colours.add(at(image, i, image.getHeight() / 2));
            assertThat(at(image, i, 0)).isEqualTo(Colour.PAPER);
            assertThat(at(image, 0, i)).isEqualTo(Colour.PAPER);
            assertThat(at(image, image.getWidth() - 1, i)).isEqualTo(Colour.PAPER);
        }
        assertThat(colours).contains(Colour.PAPER, Colour.INK, Colour.PENCIL);
    }

    @Test
    void lose_nothing_where_a_system_cuts_a_circle_of_four_fifths() throws IOException {
        BufferedImage image = Pixels.read(Icon.MASKABLE.png());
        double middle = image.getWidth() / 2.0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (Math.hypot(x + 0.5 - middle, y + 0.5 - middle) > 0.4 * image.getWidth()) {
                    assertThat(image.getRGB(x, y)).isEqualTo(image.getRGB(0, 0));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, nl, Kieswijzer Kinderrechten, /kieswijzer",
        "/en/scorecard, en, Kieswijzer Children's Rights, /en/kieswijzer"
    })
    void are_named_in_the_manifest_of_every_page_in_its_language(
            String page, String language, String name, String start) throws Exception {
        String address = Jsoup.parse(send("GET", page).body())
                .head()
                .expectFirst("link[rel=manifest]")
                .attr("href");
        PlainRequest.Answer answer = send("GET", address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/manifest+json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        JsonNode manifest = JsonMapper.shared().readTree(answer.body());
        assertThat(manifest.get("lang").asString()).isEqualTo(language);
        assertThat(manifest.get("name").asString()).isEqualTo(name);
        assertThat(manifest.get("short_name").asString()).hasSizeLessThanOrEqualTo(12);
        assertThat(manifest.get("start_url").asString()).isEqualTo(start);
        assertThat(manifest.get("id").asString()).isEqualTo("/");
        assertThat(manifest.get("theme_color").asString()).isEqualTo("#fbf8f3");
        assertThat(manifest.get("background_color").asString()).isEqualTo("#fbf8f3");
        for (JsonNode icon : manifest.get("icons")) {
            URI source = URI.create(icon.get("src").asString());
            assertThat(send("HEAD", source.getPath()).status()).isEqualTo(200);
        }
        assertThat(manifest.get("icons").findValuesAsString("purpose")).containsExactly("any", "any", "maskable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kieswijzer", "/uitslag", "/klas"})
    void are_named_by_pages_for_doing_something_too(String page) throws Exception {
        assertThat(Jsoup.parse(send("GET", page).body()).head().select("link[rel=manifest]"))
                .hasSize(1);
    }
}

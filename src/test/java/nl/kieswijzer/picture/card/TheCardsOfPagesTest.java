package nl.kieswijzer.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.picture.Pixels;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Picture;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.RunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TheCardsOfPagesTest extends RunningSite {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private PageCards cards;

    @Autowired
    private ReadingPages pages;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | /kaart.png | Kinderen stemmen niet. Partijen beslissen wel over hen.",
                "/en | /en/card.png | Children don't vote.",
                "/methode | /kaart.png | Kinderen stemmen niet.",
                "/uitslag | /kaart.png | Kinderen stemmen niet.",
                "/kieswijzer | /kaart/stellingen.png | 18 stellingen over kinderrechten. Wat vind jij",
                "/en/kieswijzer | /en/card/statements.png | 18 statements on children's rights. What do you think",
                "/thema | /kaart/thema.png | Seksuele uitbuiting. Wat zeggen de partijen zelf? Lees 63 citaten",
                "/thema/seksuele-uitbuiting | /kaart/thema/seksuele-uitbuiting.png | Seksuele uitbuiting. Wat",
                "/en/theme/seksuele-uitbuiting | /en/card/theme/seksuele-uitbuiting.png | Sexual exploitation. What",
                "/stelling/grens-23 | /kaart/stelling/grens-23.png | De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar. Eens:\u00a01 · Geen van beide:\u00a04 · Oneens:\u00a00 · Zegt hier niets over:\u00a08",
                "/en/statement/grens-23 | /en/card/statement/grens-23.png | The age limit for youth help should go up to 23. Agree:\u00a01",
                "/onderwerp/opsporing | /kaart/onderwerp/opsporing.png | Opsporing en vervolging. Wat zeggen de partijen zelf? 3 stellingen",
                "/scorekaart | /kaart/scorekaart.png | De scorekaart. 13 partijen, 8 onderwerpen.",
                "/en/scorecard | /en/card/scorecard.png | The scorecard. 13 parties, 8 topics.",
                "/klas | /kaart/klas.png | Wat vindt jouw klas? Iedereen antwoordt",
                "/klas/start | /kaart/klas.png | Wat vindt jouw klas? Iedereen antwoordt",
                "/en/klas | /en/card/class.png | What does your class think? Everyone answers"
            })
    void are_named_in_their_heads_with_the_words_that_stand_on_them(String page, String card, String words)
            throws Exception {
        Element head = Jsoup.parse(send("GET", page).body()).head();
        String address = head.expectFirst("meta[property=og:image]").attr("content");
        assertThat(URI.create(address).getPath()).isEqualTo(card);
        assertThat(head.expectFirst("meta[property=og:image:alt]").attr("content"))
                .startsWith(words);
        HttpResponse<byte[]> picture = get(address);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
        assertThat(picture.headers().map()).doesNotContainKey("set-cookie");
        assertThat(picture.body()).hasSizeLessThan(60 * 1024);
        assertThat(Pixels.read(picture.body()).getWidth()).isEqualTo(1200);
        assertThat(Pixels.read(picture.body()).getHeight()).isEqualTo(630);
    }

    @Test
    void are_all_different_in_each_language() throws Exception {
        Map<String, String> byPicture = new HashMap<>();
        for (Language language : Language.values()) {
            for (Picture picture : Picture.values()) {
                String address = picture.address(new Links(language));
                byPicture.put(new String(get(base() + address).body(), StandardCharsets.ISO_8859_1), address);
            }
        }
        assertThat(byPicture).hasSize(Picture.values().length * Language.values().length);
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void leave_their_border_free_and_stay_light(Picture picture) throws Exception {
        for (Language language : Language.values()) {
            byte[] png = get(base() + picture.address(new Links(language))).body();
            assertThat(png).hasSizeLessThan(60 * 1024);
            assertThat(Borders.colours(Pixels.read(png))).hasSize(1);
        }
    }

    @Test
    void are_kept_by_whoever_asks_and_sent_once() throws Exception {
        HttpResponse<byte[]> first = get(base() + "/kaart/duel.png");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(first.headers().firstValue("cache-control")).hasValue("max-age=86400, public");
        HttpResponse<byte[]> again = get(base() + "/kaart/duel.png", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(cards.of(Picture.DUEL, pages.texts(Language.DUTCH)))
                .isSameAs(cards.of(Picture.DUEL, pages.texts(Language.DUTCH)));
    }

    @Test
    void of_a_theme_that_is_not_there_are_not_there_either() throws Exception {
        assertThat(send("GET", "/kaart/thema/iets-anders.png").status()).isEqualTo(404);
        assertThat(send("GET", "/kaart/stelling/iets-anders.png").status()).isEqualTo(404);
        assertThat(send("GET", "/kaart/onderwerp/iets-anders.png").status()).isEqualTo(404);
        assertThat(send("GET", "/kaart/iets.png").status()).isEqualTo(404);
    }

    @Test
    void of_a_duel_tell_the_same_to_everybody() throws Exception {
        Set<String> pictures = new HashSet<>();
        for (String address : List.of("/kaart/duel.png", "/kaart/duel.png?met=19RX45FP7THJJQ")) {
            pictures.add(new String(get(base() + address).body(), StandardCharsets.ISO_8859_1));
        }
        assertThat(pictures).hasSize(1);
    }

    private String base() throws Exception {
        Element head = Jsoup.parse(send("GET", "/").body()).head();
        return head.expectFirst("meta[property=og:image]").attr("content").replace("/kaart.png", "");
    }

    private static HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

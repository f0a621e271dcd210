package nl.kieswijzer.explore.method;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TheAboutPageTest extends ReadingSite {
    @Test
    void tells_who_makes_this_who_is_responsible_who_pays_and_how_to_reach_them() throws Exception {
        Document page = page("/over-ons");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Wie maakt dit?", "Wie is er verantwoordelijk?", "Wie betaalt dit?", "Hoe bereik je ons?");
        assertThat(page.select("main").text())
                .contains("Twee lezers, allebei een AI-taalmodel")
                .contains("Niemand kan een plek of een standpunt kopen.");
    }

    @Test
    void says_so_where_nobody_filled_in_an_address() throws Exception {
        assertThat(page("/over-ons").select("main").text())
                .contains("heeft nog geen adres ingevuld", "weet je niet wie de afzender is");
        assertThat(page("/en/about").select("main").text()).contains("has not filled in an address yet");
    }

    @Test
    void leads_to_the_address_that_was_filled_in() {
        assertThat(html("redactie@kieswijzer.example"))
                .contains("<a href=\"mailto:redactie@kieswijzer.example\">redactie@kieswijzer.example</a>")
                .doesNotContain("nog geen adres");
        assertThat(html("https://kieswijzer.example/contact"))
                .contains("<a href=\"https://kieswijzer.example/contact\">https://kieswijzer.example/contact</a>");
    }

    @Test
    void is_a_link_away_from_every_page() throws Exception {
        for (String path : new String[] {"/", "/scorekaart", "/kieswijzer", "/uitslag", "/bestaat-niet"}) {
            assertThat(get(path).body()).as(path).contains("/over-ons");
        }
        assertThat(page("/en/scorecard").select("footer a[href=/en/about]").text())
                .isEqualTo("About us");
    }

    private String html(String contact) {
        ReadingPage page = AboutPage.of(edition(Language.DUTCH), new Contact(contact));
        return page.content().getElement().getOuterHTML();
    }
}

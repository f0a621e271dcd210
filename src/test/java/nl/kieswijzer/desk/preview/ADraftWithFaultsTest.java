package nl.kieswijzer.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.PlainRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that was only just begun. */
class ADraftWithFaultsTest extends PreviewsOnARunningSite {
    private static final List<String> PAGES = List.of(
            "/",
            "/en",
            "/kieswijzer",
            "/uitslag",
            "/thema",
            "/thema/verkeer",
            "/partij",
            "/partij/groen",
            "/scorekaart",
            "/methode",
            "/wijzigingen",
            "/zoek?q=bus",
            "/duel",
            "/en/kieswijzer",
            "/en/method");

    private Draft begun;
    private String root = "";

    @BeforeEach
    void a_draft_just_begun() {
        begun = drafts.start(new Start.Empty(new EditionId("gr2030")), "Leeg", SANNE.name());
        root = PreviewAddress.root(links.make(SANNE, begun).secret());
    }

    @AfterEach
    void is_removed() {
        drafts.remove(begun.id());
    }

    private void add(EntryKind kind, String name, String... texts) {
        drafts.add(begun.id(), new Entry(new EntryKey(kind, name), Content.of(texts)), SANNE.name());
    }

    @Test
    void with_nothing_in_it_says_what_is_missing_and_leads_to_where_that_is_made() throws Exception {
        for (String page : PAGES) {
            PlainRequest.Answer answer = send("GET", root + page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            page.startsWith("/en")
                                    ? "There is too little to show yet"
                                    : "Er is nog te weinig om te laten zien")
                    .contains("/" + begun.id() + (page.startsWith("/en") ? "/statements" : "/stellingen"));
        }
    }

    @Test
    void with_a_party_a_theme_and_a_statement_shows_what_there_is_on_every_page() throws Exception {
        add(EntryKind.PARTY, "groen", "name", "Groen");
        Content topic = Content.of("id", "bus", "name.nl", "Bus");
        drafts.add(
                begun.id(),
                new Entry(
                        new EntryKey(EntryKind.THEME, "verkeer"),
                        Content.of("name.nl", "Verkeer").withItems("topics", List.of(topic))),
                SANNE.name());
        add(EntryKind.STATEMENT, "gratis-bus", "text.nl", "De bus wordt gratis.", "topic", "bus");
        for (String page : PAGES) {
            PlainRequest.Answer answer = send("GET", root + page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .doesNotContain("Deze pagina kan nog niet", "This page can’t be shown yet");
        }
        assertThat(send("GET", root + "/kieswijzer").body()).contains("De bus wordt gratis.");
    }
}

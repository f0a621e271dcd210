package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Test;

/** An editor changes a statement in a draft and has somebody read along, while a voter reads what is published. */
class APreviewIT extends AtTheDesk {
    private static final String NEW_WORDS = "De bus wordt gratis voor kinderen.";
    private static final int PAGES = 15;
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href], form[action], area[href]')]
              .map((it) => it.href || it.action).filter((it) => it.startsWith(location.origin))
              .map((it) => it.slice(location.origin.length).split('#')[0])""";
    /** A frame has the storage that the page's own scripts are kept from. */
    private static final String REALLY_KEPT = """
            () => {
              const frame = document.createElement('iframe');
              document.body.append(frame);
              const kept = Object.keys(frame.contentWindow.localStorage);
              const cookies = frame.contentDocument.cookie;
              frame.remove();
              return [...kept, cookies].join(' ');
            }""";

    private final Phone reader = phone();
    private final Phone voter = phone();

    @Test
    void shows_whoever_has_the_link_the_whole_site_on_the_draft_and_keeps_nothing() {
        String root = preview(draftWithOtherWords());

        voter.open("/kieswijzer");
        String oldWords = voter.page().locator("#statement").textContent();
        assertThat(oldWords).isNotEqualTo(NEW_WORDS);

        reader.open(root + "/kieswijzer");
        reader.page().locator("statement-deck:defined").waitFor();
        assertThat(reader.page().locator("#statement").textContent()).isEqualTo(NEW_WORDS);
        ForEveryone.check("the quiz", reader.page());
        answerAll();
        reader.page().getByText("Bekijk mijn uitslag").click();
        reader.page()
                .locator(".result .match, .result [data-party], .result details")
                .first()
                .waitFor();
        assertThat(reader.page().url()).isEqualTo(server.address() + root + "/uitslag");
        ForEveryone.check("the result", reader.page());
        assertThat(reader.page().evaluate(REALLY_KEPT)).isEqualTo("");

        crawl(root);

        reader.open(root + "/en/kieswijzer");
        reader.page().getByText("Preview of a draft").first().waitFor();
        voter.open("/kieswijzer");
        assertThat(voter.page().locator("#statement").textContent()).isEqualTo(oldWords);

        sanne.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trek de link in van Sanne"))
                .click();
        sanne.reads("Er is nog geen link.");
        reader.open(root + "/kieswijzer");
        reader.page().getByText("Deze link werkt niet (meer)").first().waitFor();
    }

    /** The address of a draft of what is published, with the first statement in other words. */
    private String draftWithOtherWords() {
        String draft = sanne.comeInFirst(server).beginDraft("Voorjaar");
        sanne.open("/kieswijzer");
        sanne.page().locator("statement-deck:defined").waitFor();
        String first =
                (String) sanne.page().evaluate("() => document.querySelector('statement-deck').deck.statements[0].id");
        sanne.open(draft + "/stellingen?wat=" + first).fill("Tekst (Nederlands)", NEW_WORDS);
        sanne.page().keyboard().press("Tab");
        sanne.reads("Bewaard").open(draft).reads("Voorbeeld");
        return draft;
    }

    /** What the addresses of its preview begin with, after a look at it in the desk. */
    private String preview(String draft) {
        sanne.open(draft + "/voorbeeld")
                .click("Maak een link naar het voorbeeld")
                .reads("Op telefoonformaat");
        sanne.page()
                .frameLocator(".phone iframe")
                .getByText("Voorbeeld van een concept")
                .first()
                .waitFor();
        sanne.looksRight("the links");
        String link = sanne.field("Link naar het voorbeeld").inputValue();
        return link.substring(server.address().length()).replaceAll("/$", "");
    }

    private void answerAll() {
        Number statements = (Number)
                reader.page().evaluate("() => document.querySelector('statement-deck').deck.statements.length");
        List<Choice> all = Collections.nCopies(statements.intValue(), Choice.EENS);
        reader.tapAll(all);
    }

    /** Every way from a page of the preview leads to a page of the preview, or to the desk. */
    private void crawl(String root) {
        Deque<String> next = new ArrayDeque<>(List.of(root + "/"));
        Set<String> seen = new LinkedHashSet<>();
        while (!next.isEmpty() && seen.size() < PAGES) {
            String path = next.remove();
            if (seen.add(path)) {
                reader.open(path);
                @SuppressWarnings("unchecked")
                List<String> found = (List<String>) reader.page().evaluate(LINKS);
                assertThat(found)
                        .as(path)
                        .isNotEmpty()
                        .allMatch(it ->
                                it.startsWith(root + "/") || it.startsWith("/redactie/") || it.startsWith("/en/desk/"));
                found.stream()
                        .filter(it -> it.startsWith(root) && !it.contains("/sluit") && !seen.contains(it))
                        .forEach(next::add);
            }
        }
        assertThat(seen).hasSize(PAGES);
    }
}

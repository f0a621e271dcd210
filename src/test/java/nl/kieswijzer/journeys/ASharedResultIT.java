package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.GEEN_VAN_BEIDE;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ASharedResultIT {
    private static final String LEFT_OUT = "GroenLinks";

    @Test
    void opens_the_same_on_another_phone_and_after_a_restart() {
        try (Server server = new Server();
                Phone maker = new Phone(server.address());
                Phone friend = new Phone(server.address())) {
            String link = finishWithTwoStarsAndOnePartyLess(maker);
            List<String> ranking = asOthersReadIt(maker.ranking());
            List<String> starred = starred(maker);
            assertThat(starred).hasSize(2);
            assertThat(ranking).noneMatch(it -> it.contains(LEFT_OUT));

            assertThat(friend.look(link).ranking()).isEqualTo(ranking);
            assertThat(starred(friend)).isEqualTo(starred);

            server.kill();
            server.startAgain();
            assertThat(friend.look(link).ranking()).isEqualTo(ranking);
            assertThat(starred(friend)).isEqualTo(starred);
            assertThat(friend.complaints()).isEmpty();
        }
    }

    @Test
    void can_be_copied() {
        try (Phone phone = new Phone(Journey.server().address())) {
            phone.context()
                    .grantPermissions(
                            List.of("clipboard-read", "clipboard-write"),
                            new BrowserContext.GrantPermissionsOptions()
                                    .setOrigin(Journey.server().address()));
            phone.answerAtOnce(Choice.mixed()).toTheResult();
            phone.page().getByText("Of laat je uitslag meteen zien").click();
            assertThat(copied(phone, ".show .act-copy")).isEqualTo(phone.resultLink());
            assertThat(copied(phone, ".dare .act-copy")).isEqualTo(phone.duelLink());
            // There is no share sheet here, so the main button copies as well.
            phone.page().evaluate("navigator.clipboard.writeText('')");
            assertThat(copied(phone, ".dare .act-share")).isEqualTo(phone.duelLink());
        }
    }

    @Test
    void greets_a_friend_with_the_quiz_leads_on_to_a_duel_and_shows_both_what_differs() {
        String address = Journey.server().address();
        try (Phone one = new Phone(address);
                Phone other = new Phone(address)) {
            one.answerAtOnce(Collections.nCopies(STATEMENTS, EENS)).toTheResult();
            String sent = one.resultLink();

            other.page().navigate(sent);
            assertThat(other.page().locator(".ranking").isVisible()).isFalse();
            other.page().locator("a.primary").click();
            other.statement().waitFor();
            other.tapAll(answersThatDifferOnTheFirstTwo());
            other.page().getByText("Naar het duel").click();
            other.page().getByText("Draai de antwoorden om").click();
            other.page().getByText("Alles tonen").click();
            List<String> seenByOther = differing(other);

            String sentBack = other.open("/uitslag").toTheResultPage().resultLink();
            one.page().navigate(sentBack);
            one.page().getByText("Ik heb al antwoorden").click();
            List<String> seenByOne = differing(one);

            assertThat(seenByOther).hasSize(2).isEqualTo(seenByOne);
            // 16 of 18 the same, one opposite and one half way.
            assertThat(one.page().locator(".two-sheets .lead").textContent())
                    .contains("voor %d%% overeen".formatted((int) Math.floor(100 * (16 + 0.5) / 18 + 0.5)));
            assertThat(one.complaints()).isEmpty();
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void without_answers_of_your_own_asks_for_these_first() {
        try (Phone maker = new Phone(Journey.server().address());
                Phone friend = new Phone(Journey.server().address())) {
            maker.answerAtOnce(Choice.mixed()).toTheResult();
            friend.page().navigate(maker.resultLink());
            friend.page().getByText("Ik heb al antwoorden").click();
            friend.page().getByText("Eerst jouw antwoorden").waitFor();
            friend.page().getByText("Doe eerst zelf de kieswijzer").click();
            friend.statement().waitFor();
        }
    }

    @Test
    void tells_a_preview_its_top_and_nothing_of_the_answers_without_a_session() throws Exception {
        try (Phone maker = new Phone(Journey.server().address());
                HttpClient crawler = HttpClient.newHttpClient()) {
            maker.startTheQuiz().tapAll(Collections.nCopies(STATEMENTS, EENS)).toTheResult();
            HttpResponse<String> page = crawler.send(
                    HttpRequest.newBuilder(URI.create(maker.resultLink())).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.headers().map()).doesNotContainKey("set-cookie");
            assertThat(page.body())
                    .containsPattern("og:description\" content=\"1\\. VVD: \\d+%")
                    .contains("og:image\" content=\"" + maker.resultLink() + "/kaart.png")
                    .contains("twitter:card\" content=\"summary_large_image");
            HttpResponse<byte[]> image = crawler.send(
                    HttpRequest.newBuilder(URI.create(maker.resultLink() + "/kaart.png"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(image.headers().map()).doesNotContainKey("set-cookie");
            assertThat(image.headers().firstValue("content-type")).hasValue("image/png");
            assertThat(image.body()).hasSizeLessThan(60 * 1024).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    private static Object copied(Phone phone, String button) {
        phone.page().locator(button).click();
        phone.page()
                .getByText("De link is gekopieerd.")
                .locator("visible=true")
                .last()
                .waitFor();
        return phone.page().evaluate("navigator.clipboard.readText()");
    }

    private static String finishWithTwoStarsAndOnePartyLess(Phone phone) {
        phone.startTheQuiz().star();
        phone.tap(EENS).tap(ONEENS).star();
        phone.tapAll(Choice.mixed().subList(2, STATEMENTS)).leaveOut(LEFT_OUT).toTheResult();
        return phone.resultLink();
    }

    /** The statements that count double, as the arithmetic of the first party shows them. */
    private static List<String> starred(Phone phone) {
        Locator first = phone.page().locator(".ranking > li").first();
        Locator statements = first.locator(".breakdown li", new Locator.LocatorOptions().setHasText("telt dubbel"));
        if (!first.locator(".breakdown").isVisible()) {
            first.locator("summary").first().click();
        }
        first.locator(".breakdown").waitFor();
        return statements.locator(".why-text").allTextContents();
    }

    private static List<String> differing(Phone phone) {
        Locator differing = phone.page().locator(":is([data-part=opposite], [data-part=half], .two-differ) .pair-text");
        differing.first().waitFor();
        return differing.allTextContents();
    }

    private static List<Choice> answersThatDifferOnTheFirstTwo() {
        List<Choice> answers = new ArrayList<>(Collections.nCopies(STATEMENTS, EENS));
        answers.set(0, ONEENS);
        answers.set(1, GEEN_VAN_BEIDE);
        return answers;
    }

    /** A ranking is the same for everybody, and 'your statements' are only the maker's. */
    static List<String> asOthersReadIt(List<String> ranking) {
        return ranking.stream().map(it -> it.replace("van jouw", "van de")).toList();
    }
}

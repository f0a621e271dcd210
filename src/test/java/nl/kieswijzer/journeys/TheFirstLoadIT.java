package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bytes and requests are the same on every machine; how long they take is for the benchmark to print. */
class TheFirstLoadIT {
    private static final long MOST_BYTES = 90 * 1024;
    private static final int MOST_REQUESTS = 10;
    private static final String ANSWERABLE = Phone.DECK + " button.choice";

    @Test
    void straight_to_the_quiz_stays_under_90_kilobytes_and_10_requests() {
        try (FirstLoad visit = new FirstLoad(Journey.server().address())) {
            visit.open("/kieswijzer", ANSWERABLE);
            assertFrugal(visit);
        }
    }

    @Test
    void by_way_of_the_landing_page_does_so_too_both_pages_together() {
        try (FirstLoad visit = new FirstLoad(Journey.server().address())) {
            visit.open("/", ".primary");
            visit.page().waitForLoadState();
            visit.page().locator(".primary").click();
            visit.page().locator(ANSWERABLE).first().waitFor();
            assertFrugal(visit);
        }
    }

    @Test
    void of_the_landing_page_shows_its_words_and_button_without_any_script() {
        try (Phone phone =
                new Phone(Journey.server().address(), Phone.phoneSize().setJavaScriptEnabled(false))) {
            phone.open("/");
            assertThat(phone.page().locator("h1").isVisible()).isTrue();
            assertThat(phone.page().getByText("Start de kieswijzer").isVisible())
                    .isTrue();
        }
    }

    private static void assertFrugal(FirstLoad visit) {
        assertThat(visit.bytes()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(visit.requests()).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(visit.phone().complaints()).as("requests to anybody else").isEmpty();
    }
}

package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bytes and requests are the same on every machine; how long they take is for the benchmark to print. */
class TheFirstLoadIT {
    private static final long KILO = 1024;
    private static final String ANSWERABLE = Phone.DECK + " button.choice";

    @Test
    void straight_to_the_quiz_stays_under_34_kilobytes_and_4_requests() {
        try (FirstLoad visit = new FirstLoad(Journey.server().address())) {
            visit.open("/kieswijzer", ANSWERABLE);
            assertFrugal(visit, 34, 4);
        }
    }

    @Test
    void by_way_of_the_landing_page_stays_under_60_kilobytes_and_6_requests_both_pages_together() {
        try (FirstLoad visit = new FirstLoad(Journey.server().address())) {
            visit.open("/", ".primary");
            visit.page().waitForLoadState();
            visit.page().locator(".primary").click();
            visit.page().locator(ANSWERABLE).first().waitFor();
            assertFrugal(visit, 60, 6);
        }
    }

    @Test
    void and_a_whole_run_to_the_unfolded_result_stays_under_80_kilobytes_and_10_requests() {
        try (FirstLoad visit = new FirstLoad(Journey.server().address())) {
            visit.open("/", ".primary");
            visit.page().waitForLoadState();
            visit.page().locator(".primary").click();
            visit.phone().tapAll(Choice.mixed()).toTheResult();
            assertFrugal(visit, 80, 10);
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

    private static void assertFrugal(FirstLoad visit, long kilobytes, int requests) {
        assertThat(visit.bytes()).isLessThanOrEqualTo(kilobytes * KILO);
        assertThat(visit.requests()).hasSizeLessThanOrEqualTo(requests);
        assertThat(visit.phone().complaints()).as("requests to anybody else").isEmpty();
    }
}

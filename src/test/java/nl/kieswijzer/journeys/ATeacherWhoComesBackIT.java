package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A teacher tries a lesson alone, comes back to the page it began on, and starts another one. */
class ATeacherWhoComesBackIT extends Journey {
    @Test
    void is_led_back_to_the_lesson_that_runs_and_asked_what_becomes_of_it() {
        try (Phone beamer = new Phone(server().address(), Phone.beamer())) {
            Page page = beamer.open("/klas/start").page();
            page.getByLabel("De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.")
                    .first()
                    .uncheck();
            page.getByText("Ongeveer 24 minuten, 5 stellingen.").waitFor();
            page.getByText("Probeer het eerst alleen").click();
            page.getByText("12 leerlingen doen mee").waitFor();
            assertThat(page.locator("[data-rehearsal]").getAttribute("data-rehearsal"))
                    .startsWith("Proefles");

            beamer.open("/klas/start");
            page.locator(".start > .running a").click();
            page.getByText("12 leerlingen doen mee").waitFor();

            beamer.open("/klas/start");
            page.locator(".start-form > .primary").click();
            String link = page.locator(".in-the-way .teacher-link").textContent();
            page.getByText("Beëindig die les en start deze").click();
            page.locator(".join-code").waitFor();
            assertThat(page.locator("[data-rehearsal]").count()).isZero();

            // The trial lesson is wiped; its link opens nothing.
            page.navigate(link);
            page.getByText("Er is hier geen les").waitFor();
        }
    }
}

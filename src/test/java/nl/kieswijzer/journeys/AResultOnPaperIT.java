package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AResultOnPaperIT {
    /** A4 less margins of 2 cm, in CSS pixels of 1/96 inch: (21.0 − 4.0) / 2.54 × 96. */
    private static final int PAPER_WIDTH = 642;

    /** The same of its height: (29.7 − 4.0) / 2.54 × 96. */
    private static final int PAPER_HEIGHT = 971;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private static final String WIDER_THAN_THE_PAPER = """
            [...document.querySelectorAll('main *')]
              .filter((it) => it.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(it).position !== 'absolute')
              .map((it) => it.tagName + ': ' + it.textContent.slice(0, 40))""";

    @Test
    void has_every_statement_on_filled_sheets_nothing_beside_them_and_no_screen_furniture() {
        try (Phone phone = new Phone(
                Journey.server().address(), new Browser.NewContextOptions().setViewportSize(PAPER_WIDTH, 1000))) {
            phone.answerAtOnce(Choice.mixed()).toTheResult();
            List<String> ranking = phone.ranking();
            Page page = phone.page();
            page.navigate(phone.resultLink() + "/print");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".print-statement").count()).isEqualTo(STATEMENTS);
            assertThat(page.locator(".print-ranking tbody tr").count()).isEqualTo(ranking.size());
            assertThat((List<?>) page.evaluate(WIDER_THAN_THE_PAPER)).isEmpty();
            assertThat(page.locator("header").isVisible()).isFalse();
            assertThat(page.locator("footer").isVisible()).isFalse();
            assertThat(page.locator(".print-now").isVisible()).isFalse();
            double filled = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
            assertThat(sheets(page)).as("sheets of paper").isLessThanOrEqualTo((int) (filled / PAPER_HEIGHT * 1.2));
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static long sheets(Page page) {
        Margin margin =
                new Margin().setTop("2cm").setRight("2cm").setBottom("2cm").setLeft("2cm");
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(margin));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}

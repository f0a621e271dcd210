package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AQrCodeTest {
    private static final String ADDRESS = "https://kieswijzer.example/r/19RX45FP7THJJQ";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int QUIET = 4;

    @Test
    void leads_a_camera_to_its_text() throws ReaderException {
        assertThat(scanned(svg(ADDRESS, "Scan mij"))).isEqualTo(ADDRESS);
    }

    @Test
    void leads_to_the_longest_address_as_well() throws ReaderException {
        String address = ADDRESS + "?" + "a".repeat(2000);
        assertThat(scanned(svg(address, "Scan mij"))).isEqualTo(address);
    }

    @Test
    void is_a_picture_with_a_name() {
        Element svg = svg(ADDRESS, "Deze uitslag: \"<scan>\" & kijk");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("Deze uitslag: \"<scan>\" & kijk");
        assertThat(svg.attr("shape-rendering")).isEqualTo("crispEdges");
    }

    @Test
    void is_dark_on_white_with_a_white_border_on_every_side() {
        Element svg = svg(ADDRESS, "Scan mij");
        assertThat(svg.select("rect").attr("fill")).isEqualTo("#fff");
        assertThat(svg.select("rect").attr("width")).isEqualTo(Integer.toString(side(svg)));
        assertThat(svg.select("path")).hasSize(1);
        assertThat(RUN.matcher(svg.select("path").attr("d")).results()).allSatisfy(run -> {
            assertThat(number(run, 1)).isGreaterThanOrEqualTo(QUIET);
            assertThat(number(run, 2)).isBetween(QUIET, side(svg) - QUIET - 1);
            assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(side(svg) - QUIET);
        });
    }

    @Test
    void is_refused_for_what_no_camera_would_get() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("", "leeg"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("https://kinderréchten.example/", "accent"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("a".repeat(3000), "lang"));
    }

    /** What a reader takes from the page, which a component renders without a UI. */
    private static Element svg(String text, String label) {
        String html = new QrCode(text, label).getElement().getOuterHTML();
        return Jsoup.parse(html).select("div.qr > svg").expectFirst("svg");
    }

    private static int side(Element svg) {
        return Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
    }

    private static String scanned(Element svg) throws ReaderException {
        int scale = 4;
        int side = scale * side(svg);
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(svg.select("path").attr("d")).results().forEach(run -> {
            for (int row = 0; row < scale; row++) {
                int from = (scale * number(run, 2) + row) * side + scale * number(run, 1);
                Arrays.fill(pixels, from, from + scale * number(run, 3), 0x000000);
            }
        });
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}

package nl.kieswijzer.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kieswijzer.journeys.FirstLoad;
import nl.kieswijzer.journeys.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The theme page beside a plain HTML file of the same text, from the same server on the same slow phone. The bar is a first
 * paint within a fifth of the file's.
 */
final class FirstPaintBenchmark {
    private static final String PAGE = "/thema/seksuele-uitbuiting";
    private static final String FILE = "/plain.html";
    private static final String HEAD =
            "<!doctype html><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>x</title>";
    private static final int RUNS = 25;

    private FirstPaintBenchmark() {}

    static void run() {
        try (Server server = new Server()) {
            Path folder = Files.createTempDirectory("plain");
            Files.writeString(folder.resolve("plain.html"), plain(server.address() + PAGE));
            server.restart("--spring.web.resources.static-locations=" + folder.toUri());
            List<Long> page = new ArrayList<>();
            List<Long> file = new ArrayList<>();
            // By turns, so that a busy moment of the machine is nobody's advantage.
            for (int i = 0; i < RUNS; i++) {
                file.add(firstPaint(server, FILE));
                page.add(firstPaint(server, PAGE));
            }
            System.out.printf(
                    "%nfirst paint: theme page %d ms, plain file %d ms, ratio %.2f   (medians of %d)%n",
                    median(page), median(file), (double) median(page) / median(file), RUNS);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The text of the page, each piece once and a paragraph, without styles, scripts, links or classes. */
    private static String plain(String address) throws IOException {
        Document page = Jsoup.parse(URI.create(address).toURL(), 10_000);
        StringBuilder text = new StringBuilder(HEAD);
        page.body().getAllElements().stream()
                .map(Element::ownText)
                .filter(it -> !it.isBlank())
                .forEach(it -> text.append("<p>").append(it).append("</p>\n"));
        return text.toString();
    }

    private static long firstPaint(Server server, String path) {
        try (FirstLoad visit = new FirstLoad(server.address())) {
            return visit.open(path, "body").firstPaint();
        }
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}

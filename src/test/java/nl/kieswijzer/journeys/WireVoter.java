package nl.kieswijzer.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.Language;
import org.jsoup.Jsoup;

/**
 * A voter with answers of their own and no browser: asks for what a browser asks for in a whole run, and reads the ranking. Ten
 * thousand of these fit on one machine.
 */
public final class WireVoter {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern SCRIPT = Pattern.compile("/VAADIN/build/[\\w-]+\\.js");

    /** Some fifteen seconds: until a proxy has seen that a server is gone, and then some. */
    private static final int MOST_TRIES = 30;

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** There was no answer, or a refusal. */
    private static final class NoAnswer extends AssertionError {
        NoAnswer(String message) {
            super(message);
        }
    }

    private final String address;
    private final AnswerSheet sheet;
    private final EditionRevision revision;
    private int requests;
    private boolean setsCookie;
    private long bytes;

    /** @param seed voters with another one answer otherwise */
    public WireVoter(String address, EditionRevision revision, long seed) {
        this.address = address;
        this.revision = revision;
        this.sheet = enough(revision, new Random(seed));
    }

    /** Answers, stars and parties left out, with as many answers as a ranking takes. */
    private static AnswerSheet enough(EditionRevision revision, Random random) {
        AnswerSheet sheet = Sheets.stancesOf(Sheets.any(revision, random));
        return Contexts.of(revision, sheet, Language.DUTCH).ranking().missingAnswers() == 0
                ? sheet
                : enough(revision, random);
    }

    public void opensTheSite() {
        get("/");
    }

    /** Opens the quiz, and fetches what it needs; from then on it needs nothing. */
    public void begins() {
        SCRIPT.matcher(get("/kieswijzer"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(this::get);
    }

    public void opensTheResult() {
        get("/uitslag");
    }

    /** Sends the answers; returns the parties and percentages that come back, as they stand on the screen. */
    public List<String> sees() {
        String message = SheetJson.of(sheet);
        return ranking(exchange(request("/uitslag")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build()));
    }

    /** The same, asked for again as a browser does where there is no answer, or none that is a result. */
    public List<String> seesInTheEnd() {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return sees();
            } catch (NoAnswer none) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return List.of("nothing");
    }

    /** The same, worked out here. */
    public List<String> shouldSee() {
        return Contexts.of(revision, sheet, Language.DUTCH)
                .ranked()
                .map(it -> it.rank() + ". " + it.party() + " " + it.percentage() + "%")
                .toList();
    }

    /** Opens the link that this voter would send to somebody. */
    public void opensTheLink() {
        get("/r/" + ShareCode.of(revision, sheet).text());
    }

    /** Fetches the picture that goes with the link. */
    public void looksAtThePicture() {
        get("/r/" + ShareCode.of(revision, sheet).text() + "/kaart.png");
    }

    /** Whether anything that came had a cookie with it. */
    public boolean hasCookie() {
        return setsCookie;
    }

    public int requests() {
        return requests;
    }

    /** How much came down, compressed as it went over the wire, without the heads of the answers. */
    public long bytes() {
        return bytes;
    }

    private static List<String> ranking(String markup) {
        return Jsoup.parse(markup.substring(0, markup.indexOf("<!--rest-->")))
                .select(".ranking > li > details")
                .stream()
                .map(it -> it.select(".rank").text() + " " + it.id().substring("p-".length()) + " "
                        + it.select(".percentage > span").getFirst().text().strip())
                .toList();
    }

    private String get(String path) {
        return exchange(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", path.startsWith("/VAADIN/") ? "gzip, br" : "gzip");
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            requests++;
            bytes += response.body().length;
            if (response.statusCode() != 200) {
                throw new NoAnswer(response.statusCode() + " from " + request.uri());
            }
            setsCookie |= response.headers().firstValue("Set-Cookie").isPresent();
            boolean zipped = response.headers().allValues("Content-Encoding").contains("gzip");
            return zipped ? unzip(response.body()) : new String(response.body(), StandardCharsets.UTF_8);
        } catch (IOException | InterruptedException failed) {
            throw new NoAnswer(request.uri() + ": " + failed);
        }
    }

    private static String unzip(byte[] zipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

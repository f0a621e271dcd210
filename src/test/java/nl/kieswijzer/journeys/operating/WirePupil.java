package nl.kieswijzer.journeys.operating;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pupil without a browser, who opens the page of a lesson and does by itself what a browser does where that page is lost. */
final class WirePupil {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("\"url\":\"([^\"]+)\"");
    /** More loads than this is a page that never ends. */
    private static final int MOST_LOADS = 10;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private int loads;

    WirePupil(String address) {
        this.address = address;
    }

    int loads() {
        return loads;
    }

    /** Loads the page again each time that it is lost; returns where the pupil is in the end. */
    String endsAt() {
        while (loads < MOST_LOADS) {
            String answer = says(load());
            Matcher elsewhere = ELSEWHERE.matcher(answer);
            if (elsewhere.find()) {
                return elsewhere.group(1);
            }
            if (!answer.contains("sessionExpired")) {
                return "/klas";
            }
        }
        return "still loading";
    }

    private String load() {
        loads++;
        String page = send(request("/klas").GET());
        Matcher key = KEY.matcher(page);
        if (!key.find()) {
            throw new AssertionError("no view in " + page);
        }
        return key.group(1);
    }

    /** The first message of the page. */
    private String says(String key) {
        return send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Referer", address + "/klas")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}".formatted(key))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}

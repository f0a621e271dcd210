package nl.kieswijzer.journeys.offline;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.kieswijzer.journeys.Phone;

/** Looks at what a browser keeps of the site. */
final class Keeping {
    /** Kept last of all that is kept ahead. */
    private static final String THEME = "/thema/seksuele-uitbuiting";

    private static final String ADDRESSES = """
            async () => {
              const found = [];
              for (const name of await caches.keys()) {
                for (const it of await (await caches.open(name)).keys()) found.push(it.url.slice(location.origin.length));
              }
              return found;
            }
            """;

    private static final String TEXTS = """
            async () => {
              const found = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const it of await cache.keys()) found.push(await (await cache.match(it)).text());
              }
              return found.join();
            }
            """;

    private static final String TRACES = """
            async () => [
              ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map((it) => it.scope),
              ...(await indexedDB.databases()).map((it) => it.name),
              ...Object.keys(localStorage),
              ...Object.keys(sessionStorage),
              window.name,
              document.cookie,
            ].filter((it) => it)
            """;

    private Keeping() {}

    /** Opens the quiz and waits until the browser has all that it keeps. */
    static Phone theQuiz(Phone phone) {
        phone.open("/kieswijzer").statement().waitFor();
        await(phone.page(), THEME);
        phone.page().evaluate("() => navigator.serviceWorker.ready");
        return phone;
    }

    /** Waits until something at this address is kept. */
    static void await(Page page, String address) {
        page.waitForCondition(() -> addresses(page).contains(address));
    }

    /** The addresses of all that is kept. */
    @SuppressWarnings("unchecked")
    static List<String> addresses(Page page) {
        return (List<String>) page.evaluate(ADDRESSES);
    }

    /** All that is kept, as text. */
    static String texts(Page page) {
        return (String) page.evaluate(TEXTS);
    }

    /** Whatever the site has left in this browser. */
    @SuppressWarnings("unchecked")
    static List<String> traces(Page page) {
        return (List<String>) page.evaluate(TRACES);
    }
}

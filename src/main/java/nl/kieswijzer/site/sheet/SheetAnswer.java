package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import nl.kieswijzer.site.Markup;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What comes of a sheet, as markup: what is sent at once, and what nobody waits for.
 *
 * @param first what the voter sees
 * @param rest markup by the id of the place in {@code first} that it goes to; made when the first is on its way
 */
public record SheetAnswer(Component first, Supplier<Map<String, String>> rest) {
    /** Parts the two for the browser. */
    static final String REST = "<!--rest-->";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** One that is sent whole. */
    public static SheetAnswer whole(Component page) {
        return new SheetAnswer(page, Map::of);
    }

    /** The response: kept nowhere, and its first part sent off before the rest is made. */
    public ServerResponse response() {
        return ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                // Proxies that gather an answer before they pass it on leave this one be.
                .header("X-Accel-Buffering", "no")
                .build((_, response) -> {
                    send(response);
                    return null;
                });
    }

    private void send(HttpServletResponse response) throws IOException {
        OutputStream out = response.getOutputStream();
        write(out, Markup.of(first) + REST);
        out.flush();
        for (Map.Entry<String, String> it : rest.get().entrySet()) {
            write(out, "<template data-place=\"%s\">%s</template>".formatted(it.getKey(), it.getValue()));
        }
    }

    private static void write(OutputStream out, String markup) throws IOException {
        out.write(markup.getBytes(StandardCharsets.UTF_8));
    }
}

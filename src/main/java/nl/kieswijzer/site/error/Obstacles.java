package nl.kieswijzer.site.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.document.WaysOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the page of a lesson leads when it can't be: a browser that keeps no cookies, or servers that each send the page on to the
 * other. What is the matter, and what goes without.
 */
@Configuration(proxyBeanMethods = false)
class Obstacles {
    private final ReadingPages pages;

    Obstacles(ReadingPages pages) {
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> explainObstacles() {
        return pages.routes()
                .page(Links::withoutCookies, (_, it) -> page(it, "cookies", Links::withoutCookies))
                .page(Links::overAndOver, (_, it) -> page(it, "server", Links::overAndOver))
                .build();
    }

    private ServerResponse page(Texts texts, String what, Function<Links, String> address) {
        String key = "without." + what;
        return pages.respond(ReadingPage.of(
                        texts,
                        texts.get(key + ".title"),
                        texts.get(key + ".lead"),
                        address,
                        Set.of(),
                        content(texts, key))
                .hidden());
    }

    private static Component content(Texts texts, String key) {
        return Parts.styled(
                "landing",
                new Div(
                        new H1(texts.get(key + ".title")),
                        Parts.lead(texts.get(key + ".lead")),
                        Parts.link(texts.links().joinClass(), texts.get("without.again"), "button", "primary"),
                        new H2(texts.get("without.waysOn")),
                        new WaysOn(texts)));
    }
}

package nl.kieswijzer.site.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
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

/** Where a doing page leads a browser that keeps no cookies: what they are needed for, and what goes without. */
@Configuration(proxyBeanMethods = false)
class WithoutCookies {
    private final ReadingPages pages;

    WithoutCookies(ReadingPages pages) {
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> explainCookies() {
        return pages.routes()
                .page(Links::withoutCookies, (_, texts) -> pages.respond(page(texts)))
                .build();
    }

    private static ReadingPage page(Texts texts) {
        return ReadingPage.of(
                        texts,
                        texts.get("without.cookies.title"),
                        texts.get("without.cookies.lead"),
                        Links::withoutCookies,
                        Set.of(),
                        content(texts))
                .hidden();
    }

    private static Component content(Texts texts) {
        return Parts.styled(
                "landing",
                new Div(
                        new H1(texts.get("without.cookies.title")),
                        Parts.lead(texts.get("without.cookies.lead")),
                        Parts.link(texts.links().quiz(), texts.get("without.cookies.again"), "button", "primary"),
                        new H2(texts.get("without.waysOn")),
                        new WaysOn(texts)));
    }
}

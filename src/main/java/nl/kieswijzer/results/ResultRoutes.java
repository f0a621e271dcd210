package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import nl.kieswijzer.site.sheet.SentSheet;
import nl.kieswijzer.site.sheet.SheetAnswer;
import nl.kieswijzer.site.sheet.SheetResult;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves 'Jouw uitslag': a page that is the same for everybody, and what comes of the sheet that a browser sends to it. Nobody
 * else knows the sheet, and after this nobody does again.
 * See {@code src/docs/decisions/0023-the-result-without-a-view.md}.
 */
@Configuration(proxyBeanMethods = false)
class ResultRoutes {
    private final ElectionCatalogue catalogue;
    private final ResultPages results;
    private final ReadingPages pages;
    private final PageCache cache;

    ResultRoutes(ElectionCatalogue catalogue, ResultPages results, ReadingPages pages, PageCache cache) {
        this.catalogue = catalogue;
        this.results = results;
        this.pages = pages;
        this.cache = cache;
    }

    @Bean
    RouterFunction<ServerResponse> result() {
        return pages.routes()
                .page(Links::result, this::page)
                .asked(Links::result, this::answer)
                .build();
    }

    private ServerResponse page(ServerRequest request, Texts texts) {
        Optional<EditionRevision> front = catalogue.front();
        String version = front.map(it -> it.id().toString()).orElse("");
        return cache.check(request, version, () -> page(front, texts));
    }

    private static ReadingPage page(Optional<EditionRevision> front, Texts texts) {
        String title = texts.get("result.title");
        return ReadingPage.of(
                        texts,
                        title,
                        texts.get("landing.description"),
                        Links::result,
                        Set.of(StyleSheet.RESULTS),
                        front.<Component>map(it -> new SheetResult(it.id(), title, texts))
                                .orElseGet(() -> new Paragraph(texts.get("site.noEdition"))))
                .withAResult();
    }

    private ServerResponse answer(ServerRequest request, Texts texts) {
        return catalogue
                .front()
                .map(it -> results.of(it, SentSheet.in(request), texts))
                .orElseGet(() -> SheetAnswer.whole(new Paragraph(texts.get("site.noEdition"))))
                .response();
    }
}

package nl.kieswijzer.site.browser;

import java.time.Duration;
import nl.kieswijzer.site.ReadingPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The icon as it stands in a file; what is drawn has its addresses in {@code picture}. */
@Configuration(proxyBeanMethods = false)
class SiteFiles {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    /** The icon for programs that look for it here without reading a page. */
    @Bean
    RouterFunction<ServerResponse> files(ReadingPages pages) {
        return pages.routes()
                .file("/favicon.ico", _ -> file("images/icon.svg", SVG))
                .build();
    }

    private static ServerResponse file(String path, MediaType type) {
        return ServerResponse.ok().contentType(type).cacheControl(FOR_A_DAY).body(new ClassPathResource(path));
    }
}

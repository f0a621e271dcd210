package nl.kieswijzer.site.vaadin;

import java.io.IOException;
import java.util.List;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the scripts of the bundle. Vaadin's servlet would, and would look each up in the program's file at every request, and
 * let browsers keep it for an hour.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Configuration(proxyBeanMethods = false)
class BundleRoutes {
    private static final String BUILD = BundleFiles.PATH + "build/";

    @Bean
    RouterFunction<ServerResponse> bundle(ReadingPages pages) throws IOException {
        ReadingRoutes routes = pages.routes();
        for (Resource script : scripts()) {
            BundleScript read = BundleScript.read(script);
            routes.file(BUILD + read.name(), read::respond);
        }
        return routes.build();
    }

    /** None where the bundle was not built. */
    private static List<Resource> scripts() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/VAADIN/webapp" + BUILD + "*.js"));
    }
}

package nl.kieswijzer.picture.icon;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.picture.DrawnPicture;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the icons, each drawn when it is first asked for, and the manifest that names them. */
@Configuration(proxyBeanMethods = false)
class IconRoutes {
    private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Map<Icon, DrawnPicture> drawn = new ConcurrentHashMap<>();

    @Bean
    RouterFunction<ServerResponse> icons(ReadingPages pages) {
        ReadingRoutes routes = pages.routes();
        for (Icon icon : Icon.values()) {
            routes.file(
                    icon.address(),
                    it -> drawn.computeIfAbsent(icon, IconRoutes::draw).respond(it));
        }
        for (Language language : Language.values()) {
            Manifest manifest = Manifest.of(pages.texts(language));
            routes.file(
                    FileLinks.manifest(language),
                    _ -> ServerResponse.ok()
                            .contentType(MANIFEST)
                            .cacheControl(FOR_A_DAY)
                            .body(manifest));
        }
        return routes.build();
    }

    private static DrawnPicture draw(Icon icon) {
        return DrawnPicture.of(icon.png());
    }
}

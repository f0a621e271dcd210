package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import org.springframework.stereotype.Component;

/** Which addresses have a doing page. */
@Component
public class Views {
    private final ServletContext context;

    public Views(ServletContext context) {
        this.context = context;
    }

    /** Whether a view stands at exactly this path, such as {@code /kieswijzer}. */
    public boolean standAt(String path) {
        // Vaadin's router would look past slashes too many, and a page has one address.
        return !path.endsWith("/")
                && !path.contains("//")
                && RouteConfiguration.forRegistry(
                                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                        .getRoute(path.substring(1))
                        .isPresent();
    }
}

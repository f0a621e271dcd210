package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:links;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class EveryLinkTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servletContext;

    @Test
    void leads_to_a_page_in_its_own_language() throws Exception {
        for (Language language : Language.values()) {
            for (String address : addresses(new Links(language))) {
                HttpResponse<String> response = get(address);
                assertThat(response.statusCode()).as(address).isEqualTo(200);
                assertThat(response.body()).as(address).contains("<html lang=\"%s\"".formatted(language.tag()));
            }
        }
    }

    @Test
    void to_a_doing_page_is_a_route_of_a_view_and_to_a_reading_page_is_not() {
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)));
        for (Language language : Language.values()) {
            Links links = new Links(language);
            assertThat(routes.getRoute(links.startLesson().substring(1))).isPresent();
            assertThat(routes.getRoute(links.result().substring(1))).isEmpty();
            assertThat(routes.getRoute(links.landing().substring(1))).isEmpty();
            assertThat(routes.getRoute(links.quiz().substring(1))).isEmpty();
        }
    }

    @Test
    void of_a_reading_page_opens_without_a_session() throws Exception {
        for (Language language : Language.values()) {
            HttpResponse<String> landing = get(new Links(language).landing());
            assertThat(landing.headers().map()).doesNotContainKey("set-cookie");
            assertThat(landing.headers().firstValue("cache-control")).hasValue("max-age=60, public");
        }
    }

    @Test
    void that_leads_nowhere_is_said_to_in_words() throws Exception {
        HttpResponse<String> nowhere = get("/bestaat-niet");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("Deze pagina is er niet").doesNotContain("Exception");
        assertThat(get("/error").body()).contains("Deze pagina is er niet").contains("Naar het begin");
        assertThat(get("/en/nowhere").body()).contains("This page does not exist");
    }

    /** What every method of Links without parameters gives, as far as it stays on this site. */
    private static List<String> addresses(Links links) throws ReflectiveOperationException {
        List<String> addresses = new ArrayList<>();
        List<Method> methods = Stream.of(Links.class.getDeclaredMethods())
                .filter(it -> it.getReturnType() == String.class && it.getParameterCount() == 0)
                .filter(it -> !it.getName().equals("toString"))
                .toList();
        for (Method method : methods) {
            String address = (String) method.invoke(links);
            if (address.startsWith("/")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}

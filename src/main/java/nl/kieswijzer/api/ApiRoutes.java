package nl.kieswijzer.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.kept.ResponseCache;
import nl.kieswijzer.site.open.OpenLinks;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** What stands where in the API. Whatever stands below its address answers in JSON, also where there is nothing. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {
    /** Behind the rules for browsers, and before anybody asks whether there is room. */
    private static final int BEFORE_THE_BOUNDS = 5;

    private static final String EDITION = OpenLinks.editions() + "/{edition}";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final ResponseCache.Form JSON = new ResponseCache.Form(
            MediaType.APPLICATION_JSON, CacheControl.maxAge(FRESH).cachePublic());

    private final AskedRevision asked;
    private final EditionList editions;
    private final Rankings rankings;
    private final ResponseCache cache;
    private final JsonMapper mapper;

    ApiRoutes(AskedRevision asked, EditionList editions, Rankings rankings, ResponseCache cache, JsonMapper mapper) {
        this.asked = asked;
        this.editions = editions;
        this.rankings = rankings;
        this.cache = cache;
        this.mapper = mapper;
    }

    @Bean
    FilterRegistrationBean<ApiFilter> apiRules(ApiSettings settings, JsonMapper json) {
        FilterRegistrationBean<ApiFilter> filter =
                new FilterRegistrationBean<>(new ApiFilter(new ApiLimits(settings), json));
        filter.addUrlPatterns(OpenLinks.API + "/*");
        filter.setOrder(BEFORE_THE_BOUNDS);
        return filter;
    }

    @Bean
    RouterFunction<ServerResponse> api() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        read(routes, OpenLinks.API_DESCRIPTION, it -> cache.respond(it, "", JSON, ApiRoutes::description));
        read(routes, OpenLinks.editions(), it -> send(it, editions.version(), editions::list));
        read(routes, EDITION, it -> part(it, EditionParts::whole));
        read(routes, EDITION + "/parties", it -> part(it, EditionParts::parties));
        read(routes, EDITION + "/statements", it -> part(it, EditionParts::statements));
        read(routes, EDITION + "/statements/{statement}", this::statement);
        read(routes, EDITION + "/positions", this::positions);
        routes.POST(EDITION + "/ranking", rankings::answer);
        routes.route(RequestPredicates.path(EDITION + "/ranking"), _ -> {
            throw Problem.onlyBy(HttpMethod.POST);
        });
        routes.route(RequestPredicates.path(OpenLinks.API + "/**"), _ -> {
            throw Problem.missing("There is nothing here. " + OpenLinks.API_DESCRIPTION + " says what there is.");
        });
        return routes.onError(Problem.class, (it, _) -> refused((Problem) it)).build();
    }

    private static void read(RouterFunctions.Builder routes, String path, HandlerFunction<ServerResponse> answer) {
        routes.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path)), answer);
        routes.route(RequestPredicates.path(path), _ -> {
            throw Problem.onlyBy(HttpMethod.GET, HttpMethod.HEAD);
        });
    }

    private ServerResponse statement(ServerRequest request) {
        EditionRevision revision = asked.of(request);
        Statement statement =
                revision.edition().statement(AskedRevision.statement(request)).orElseThrow(AskedRevision::noStatement);
        return send(request, revision.id().toString(), () -> new EditionParts(revision).statement(statement));
    }

    private ServerResponse positions(ServerRequest request) {
        EditionRevision revision = asked.of(request);
        var party = AskedRevision.party(request, revision);
        String version = revision.id() + party.map(it -> " " + it).orElse("");
        return send(request, version, () -> new EditionParts(revision).positions(party));
    }

    /** Kept by its path and its revision: no other parameter changes what is sent. */
    private ServerResponse part(ServerRequest request, Function<EditionParts, ?> part) {
        EditionRevision revision = asked.of(request);
        return send(request, revision.id().toString(), () -> part.apply(new EditionParts(revision)));
    }

    private ServerResponse send(ServerRequest request, String version, Supplier<?> made) {
        return cache.respond(request, version, JSON, () -> mapper.writeValueAsBytes(made.get()));
    }

    private ServerResponse refused(Problem problem) {
        return ServerResponse.status(problem.status())
                .headers(it -> problem.allowed().stream().findFirst().ifPresent(_ -> it.setAllow(problem.allowed())))
                .contentType(Problem.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(mapper.writeValueAsBytes(problem.body()));
    }

    private static byte[] description() {
        try {
            return new ClassPathResource("api/openapi.json").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

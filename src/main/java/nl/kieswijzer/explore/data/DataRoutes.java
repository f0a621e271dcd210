package nl.kieswijzer.explore.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.kept.ResponseCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Serves the editions as open data, for anybody's programs: the latest revision, or an older one by its number. */
@Configuration(proxyBeanMethods = false)
class DataRoutes {
    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ElectionCatalogue catalogue;
    private final SiteAddress site;
    private final ResponseCache cache;
    private final JsonMapper mapper;

    DataRoutes(ElectionCatalogue catalogue, SiteAddress site, ResponseCache cache, JsonMapper mapper) {
        this.catalogue = catalogue;
        this.site = site;
        this.cache = cache;
        this.mapper = mapper;
    }

    @Bean
    RouterFunction<ServerResponse> data(ReadingPages pages) {
        return pages.routes()
                .file(FileLinks.DATA_SCHEMA, it -> cache.respond(it, "", form(SCHEMA), DataRoutes::schema))
                .file("/data/{edition}.json", it -> send(it, MediaType.APPLICATION_JSON, this::json))
                .file("/data/{edition}.csv", it -> send(it, CSV, DataRoutes::csv))
                .build();
    }

    private byte[] json(EditionRevision revision) {
        return mapper.writeValueAsBytes(EditionData.of(revision, site.base() + FileLinks.DATA_SCHEMA));
    }

    private static byte[] csv(EditionRevision revision) {
        return EditionTable.of(revision.edition()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] schema() {
        try {
            return new ClassPathResource("data/schema.json").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private ServerResponse send(ServerRequest request, MediaType type, Function<EditionRevision, byte[]> format) {
        EditionRevision asked = Optional.of(request.pathVariable("edition"))
                .filter(Slug::fits)
                .map(EditionId::new)
                .flatMap(it -> revision(it, request.param("revision")))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return cache.respond(request, asked.id().toString(), form(type), () -> format.apply(asked));
    }

    /** Kept for some minutes, and open to the programs of other sites. */
    private static ResponseCache.Form form(MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccessControlAllowOrigin("*");
        return new ResponseCache.Form(type, CacheControl.maxAge(FRESH).cachePublic(), headers);
    }

    private Optional<EditionRevision> revision(EditionId edition, Optional<String> number) {
        return number.isEmpty()
                ? catalogue.current(edition)
                : number.filter(it -> it.matches("[1-9][0-9]{0,8}"))
                        .flatMap(it -> catalogue.revision(new RevisionId(edition, Integer.parseInt(it))));
    }
}

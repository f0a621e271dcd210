package nl.kieswijzer.api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Comparison;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes rankings of sheets that are sent; nothing of one is kept, counted or logged. */
@Component
class Rankings {
    private final AskedRevision asked;
    private final JsonMapper mapper;
    /** Of every revision that is asked for, made once: there are only as many as were ever published. */
    private final Map<RevisionId, Comparison> comparisons = new ConcurrentHashMap<>();

    Rankings(AskedRevision asked, JsonMapper mapper) {
        this.asked = asked;
        this.mapper = mapper;
    }

    ServerResponse answer(ServerRequest request) {
        // An address that leads nowhere says so, whatever was sent there.
        asked.of(request, Optional.empty());
        JsonNode sent = SentBody.in(request);
        EditionRevision revision = asked.of(request, SentAnswers.revision(sent));
        RankingData ranking = of(revision, SentAnswers.read(revision, sent));
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(mapper.writeValueAsBytes(ranking));
    }

    private RankingData of(EditionRevision revision, AnswerSheet sheet) {
        Edition edition = revision.edition();
        Comparison comparison = comparisons.computeIfAbsent(
                revision.id(), _ -> Comparison.of(edition.statementIds(), edition.stances()));
        return RankingData.of(revision.id(), comparison.ranking(sheet), comparison.firmness(sheet));
    }
}

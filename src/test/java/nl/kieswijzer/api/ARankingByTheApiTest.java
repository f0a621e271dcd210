package nl.kieswijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.StreamSupport;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.matching.Comparison;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.NearTie;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.Sheets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ARankingByTheApiTest extends AskedApi {
    private static final int SHEETS = 1_000;

    private final long seed = Long.getLong("kieswijzer.seed", new Random().nextLong());

    ARankingByTheApiTest() {
        super("192.0.2.2");
    }

    @Test
    void is_exactly_what_matching_gives_for_a_thousand_sheets() throws Exception {
        Edition edition = revision().edition();
        Comparison comparison = Comparison.of(edition.statementIds(), edition.stances());
        Random random = new Random(seed);
        int sessions = sessionsMade();
        for (int i = 0; i < SHEETS; i++) {
            AnswerSheet sheet = Sheets.any(revision(), random);
            HttpResponse<String> answer = post(RANKING, json(sheet).toString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(json(answer))
                    .as("sheet %d with seed %d", i, seed)
                    .isEqualTo(expected(comparison.ranking(sheet), comparison.firmness(sheet)));
        }
        assertThat(sessionsMade()).isEqualTo(sessions);
    }

    @Test
    void is_of_the_revision_that_was_asked_for() throws Exception {
        assertThat(json(post(RANKING, "{\"revision\": 1, \"answers\": {}}"))
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(post(RANKING, "{\"revision\": 2, \"answers\": {}}").statusCode())
                .isEqualTo(404);
    }

    private static ObjectNode json(AnswerSheet sheet) {
        ObjectNode json = MAPPER.createObjectNode();
        ObjectNode answers = json.putObject("answers");
        sheet.answers().forEach((id, it) -> answers.put(id.value(), it.name().toLowerCase(Locale.ROOT)));
        ObjectNode weights = json.putObject("weights");
        sheet.starred().forEach(it -> weights.put(it.value(), 2));
        ArrayNode leftOut = json.putArray("leftOut");
        sheet.leftOut().forEach(it -> leftOut.add(it.value()));
        return json;
    }

    private JsonNode expected(Ranking ranking, Firmness firmness) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("edition", "tk2021").put("revision", 1).put("answered", ranking.answered());
        json.put("missing", Math.max(0, 5 - ranking.answered()));
        json.put(
                "nobodyNear",
                !ranking.ranked().isEmpty() && ranking.ranked().getFirst().percentage() < 50);
        ArrayNode ranked = json.putArray("ranked");
        ranking.ranked().forEach(it -> ranked.add(place(it)));
        ArrayNode tooLittle = json.putArray("tooLittle");
        ranking.tooLittle().forEach(it -> tooLittle.add(counts(MAPPER.createObjectNode(), it)));
        ObjectNode firm = json.putObject("firmness");
        firm.set("leaders", ids(firmness.leaders()));
        OptionalInt fewest = firmness.fewestFlips();
        if (fewest.isPresent()) {
            firm.put("fewestChanges", fewest.getAsInt());
        } else {
            firm.putNull("fewestChanges");
        }
        firm.set("tooClose", ids(firmness.nearTie().map(NearTie::parties).orElse(List.of())));
        // As it is when it was sent: whole numbers have one type there.
        return MAPPER.readTree(json.toString());
    }

    private static ObjectNode place(RankedMatch it) {
        ObjectNode place = MAPPER.createObjectNode();
        place.put("rank", it.rank());
        place.put("percentage", it.match().percentage().orElseThrow());
        place.putObject("range")
                .put("low", it.match().range().low())
                .put("high", it.match().range().high());
        return counts(place, it.match());
    }

    private static ObjectNode counts(ObjectNode json, Match it) {
        return json.put("party", it.party().value())
                .put("counted", it.comparable())
                .put("silent", it.answered() - it.comparable());
    }

    private static ArrayNode ids(Iterable<PartyId> parties) {
        ArrayNode ids = MAPPER.createArrayNode();
        StreamSupport.stream(parties.spliterator(), false).map(PartyId::value).forEach(ids::add);
        return ids;
    }
}

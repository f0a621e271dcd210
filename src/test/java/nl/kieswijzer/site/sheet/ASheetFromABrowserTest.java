package nl.kieswijzer.site.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ASheetFromABrowserTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void is_read_as_it_was_answered() {
        assertThat(read("{'edition': 'tk2021', 'revision': 1, 'answers': {'kinderporno': 'agree', 'scholen': 'skip'}}"))
                .map(AnswerSheet::answers)
                .contains(
                        Map.of(new StatementId("kinderporno"), Answer.AGREE, new StatementId("scholen"), Answer.SKIP));
    }

    @Test
    void gives_what_can_be_taken_from_it_where_it_is_partly_nonsense() {
        assertThat(
                        read(
                                "{'edition': 'tk2021', 'revision': 1, 'answers': {'kinderporno': 'agree', 'scholen': 7, 'NO ID': 'agree'}}"))
                .map(AnswerSheet::answers)
                .contains(Map.of(new StatementId("kinderporno"), Answer.AGREE));
    }

    @Test
    void is_none_where_something_else_was_sent() {
        assertThat(read("{'edition': '<script>', 'revision': 'x', 'answers': []}"))
                .isEmpty();
        assertThat(read("[1, 2]")).isEmpty();
    }

    private static Optional<AnswerSheet> read(String json) {
        return SheetMessage.read(MAPPER.readTree(json.replace('\'', '"')));
    }
}

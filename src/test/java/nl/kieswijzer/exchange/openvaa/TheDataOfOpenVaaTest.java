package nl.kieswijzer.exchange.openvaa;

import static nl.kieswijzer.exchange.program.GuideTests.cameIn;
import static nl.kieswijzer.exchange.program.GuideTests.faults;
import static nl.kieswijzer.exchange.program.GuideTests.files;
import static nl.kieswijzer.exchange.program.GuideTests.kinds;
import static nl.kieswijzer.exchange.program.GuideTests.names;
import static nl.kieswijzer.exchange.program.GuideTests.said;
import static nl.kieswijzer.exchange.program.GuideTests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import org.junit.jupiter.api.Test;

class TheDataOfOpenVaaTest {
    private static final String LIKERT = """
            [{"id": "1", "label": "Strongly disagree", "normalizableValue": 1}, {"id": "2", "label": "Disagree", "normalizableValue": 2},
             {"id": "3", "label": "Neutral", "normalizableValue": 3}, {"id": "4", "label": "Agree", "normalizableValue": 4},
             {"id": "5", "label": "Strongly agree", "normalizableValue": 5}]
            """;
    private static final String QUESTIONS = """
            {"categories": [{"id": "about", "type": "info", "name": "About"}, {"id": "sea", "type": "opinion", "name": {"__translations__": {"en": "The sea", "fi": "Meri"}}}],
             "questions": [
               {"id": "age", "type": "number", "categoryId": "about", "name": "Age"},
               {"id": "ferry", "type": "singleChoiceOrdinal", "categoryId": "sea", "name": {"__translations__": {"en": "The ferry should be free.", "fi": "Lautan pitäisi olla ilmainen."}}, "choices": %s},
               {"id": "port", "type": "singleChoiceCategorical", "categoryId": "sea", "name": {"__translations__": {"en": "Where should the port be?", "fi": "Missä?"}}, "choices": [{"id": "n", "label": "North"}, {"id": "s", "label": "South"}, {"id": "e", "label": "East"}]},
               {"id": "light", "type": "boolean", "categoryId": "sea", "name": {"__translations__": {"en": "Lights should go out.", "fi": "Valot pitäisi sammuttaa.", "sv": "Släck."}}}]}
            """.formatted(LIKERT);
    private static final String ELECTIONS =
            "[{\"id\": \"e1\", \"name\": {\"__translations__\": {\"en\": \"Sea elections\", \"fi\": \"Merivaalit\"}}, \"date\": \"2033-11-03\"}]";

    private static Map<String, byte[]> folder(String entities) {
        return files(
                "data/elections.json", ELECTIONS,
                "data/questions.json", QUESTIONS,
                "data/entities.json", entities,
                "data/nominations.json", "[]");
    }

    private static final Map<String, byte[]> ORGANIZATIONS = folder("""
            [{"id": "org-1", "type": "organization", "name": "Wave party", "shortName": "Wave",
              "answers": {"ferry": {"value": "5", "info": "Of course."}, "light": {"value": false}, "port": {"value": "n"}}},
             {"id": "org-2", "type": "organization", "name": "Shore", "answers": {"ferry": {"value": "3"}, "light": null}},
             {"id": "c-1", "type": "candidate", "firstName": "Ann", "lastName": "Sea", "organizationId": "org-1", "answers": {"ferry": {"value": "1"}}}]
            """);

    @Test
    void is_an_edition_in_each_language_that_all_of_it_is_in() {
        CameIn cameIn = cameIn(ORGANIZATIONS);
        assertThat(cameIn.program()).isEqualTo(Program.OPENVAA);
        assertThat(cameIn.edition()).hasToString("sea-elections-2033");
        assertThat(cameIn.entries().getFirst().content().texts("languages")).containsExactly("en", "fi");
        assertThat(cameIn.losses())
                .filteredOn(it -> it.kind() == LossKind.LANGUAGE_LEFT_OUT)
                .singleElement()
                .satisfies(it -> assertThat(it.details()).first().isEqualTo("sv"));
        assertThat(faults(cameIn(ORGANIZATIONS, said("Sea elections", "2033-11-03", "FI"))))
                .allSatisfy(it -> assertThat(it.kind().notYet()).isTrue());
    }

    @Test
    void has_the_statements_that_one_can_agree_with_and_names_the_other_questions() {
        CameIn cameIn = cameIn(ORGANIZATIONS);
        assertThat(names(cameIn, EntryKind.STATEMENT)).containsExactly("ferry", "light");
        assertThat(cameIn.losses())
                .filteredOn(it -> it.kind() == LossKind.OTHER_QUESTIONS)
                .singleElement()
                .satisfies(it -> assertThat(it.details()).containsExactly("2", "Age; Where should the port be?"));
    }

    @Test
    void takes_the_upper_half_of_a_scale_as_yes_its_middle_as_neither_and_nothing_as_silence() {
        CameIn cameIn = cameIn(ORGANIZATIONS);
        assertThat(text(cameIn, EntryKind.POSITION, "ferry/org-1", "stance")).isEqualTo("agree");
        assertThat(text(cameIn, EntryKind.POSITION, "ferry/org-2", "stance")).isEqualTo("neither");
        assertThat(text(cameIn, EntryKind.POSITION, "light/org-1", "stance")).isEqualTo("disagree");
        assertThat(names(cameIn, EntryKind.POSITION)).doesNotContain("light/org-2");
        assertThat(text(cameIn, EntryKind.ANSWER, "ferry/org-1", "words")).isEqualTo("Of course.");
        assertThat(kinds(cameIn)).contains(LossKind.STRENGTH, LossKind.CANDIDATES);
    }

    @Test
    void turns_a_scale_around_that_begins_with_agreeing() {
        String turned = new String(ORGANIZATIONS.get("data/questions.json"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("Strongly disagree", "X")
                .replace("Strongly agree", "Strongly disagree")
                .replace("\"X\"", "\"Strongly agree\"");
        Map<String, byte[]> files = new java.util.LinkedHashMap<>(ORGANIZATIONS);
        files.putAll(files("data/questions.json", turned));
        assertThat(text(cameIn(files), EntryKind.POSITION, "ferry/org-1", "stance"))
                .isEqualTo("disagree");
    }

    @Test
    void ranks_people_where_organizations_did_not_answer() {
        CameIn cameIn = cameIn(folder("""
                {"organization": [{"id": "org-1", "name": "Wave party", "shortName": "Wave"}],
                 "candidate": [{"id": "c-1", "firstName": "Ann", "lastName": "Sea", "organizationId": "org-1", "answers": {"ferry": {"value": "1"}}}]}
                """));
        assertThat(names(cameIn, EntryKind.PARTY)).containsExactly("c-1");
        assertThat(text(cameIn, EntryKind.PARTY, "c-1", "name")).isEqualTo("Ann Sea (Wave)");
        assertThat(kinds(cameIn)).contains(LossKind.PEOPLE_AS_PARTIES);
    }

    @Test
    void may_be_one_file() {
        CameIn cameIn = cameIn(files(
                "vaa.json",
                "{\"elections\": %s, \"questions\": %s, \"entities\": [{\"id\": \"o\", \"type\": \"organization\", \"name\": \"O\", \"answers\": {\"ferry\": {\"value\": 4}}}], \"nominations\": {\"e1\": {\"land\": {\"organization\": [{\"entityId\": \"o\"}]}}}}"
                        .formatted(ELECTIONS, QUESTIONS)));
        assertThat(text(cameIn, EntryKind.POSITION, "ferry/o", "stance")).isEqualTo("agree");
    }
}

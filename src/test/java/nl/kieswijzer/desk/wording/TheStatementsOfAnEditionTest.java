package nl.kieswijzer.desk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.pack.PackFolder;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import org.junit.jupiter.api.Test;

/** The rules on all of tk2021, which was written to them, and on parts of it. */
class TheStatementsOfAnEditionTest {
    private final Edition edition = edition();

    @Test
    void keep_every_rule_in_both_languages() {
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            WordingRules rules = new WordingRules(language, edition.terms());
            for (Statement it : edition.statements()) {
                Wording wording = rules.statement(it.text().in(language));
                assertThat(wording.findings()).as("%s in %s", it.id(), language).isEmpty();
                assertThat(wording.unlisted(it.terms())).isEmpty();
            }
        }
    }

    @Test
    void have_explanations_with_few_long_sentences_and_hard_words() {
        assertThat(explanations(Locale.of("nl")))
                .containsExactly(
                        "landelijke-hulp HARD_WORD [gespecialiseerde]", "rijk-jeugdzorg LONG_SENTENCE [24, 20]");
        assertThat(explanations(Locale.ENGLISH))
                .containsExactly(
                        "preventie-aanpak LONG_SENTENCE [22, 20]",
                        "rijk-jeugdzorg LONG_SENTENCE [25, 20]",
                        "spoedprocedure LONG_SENTENCE [22, 20]");
    }

    @Test
    void go_together_where_half_of_them_is_unanimous() {
        assertThat(SetRules.unanimous(edition)).hasSize(9);
        assertThat(edition.statements()).hasSize(2 * 9);
        assertThat(SetRules.of(edition)).isEmpty();
    }

    @Test
    void divide_too_little_where_more_than_half_is_unanimous() {
        Statement divided = edition.statements().stream()
                .filter(it -> !SetRules.unanimous(edition).contains(it))
                .findFirst()
                .orElseThrow();
        List<Statement> others = new ArrayList<>(edition.statements());
        others.remove(divided);
        // 9 of 17.
        assertThat(SetRules.of(with(others)))
                .filteredOn(it -> it.rule() == SetRule.UNANIMOUS)
                .containsExactly(SetFinding.ofAll(SetRule.UNANIMOUS, 9, 17));
    }

    @Test
    void are_coded_for_two_parties_at_least() {
        Statement first = edition.statements().getFirst();
        List<Statement> statements = new ArrayList<>(edition.statements());
        statements.set(0, first.with(first.positions().subList(0, 1)));
        assertThat(SetRules.of(with(statements)))
                .contains(new SetFinding(SetRule.FEW_CODED, Optional.of(first.id()), Optional.empty(), List.of(1, 2)));
    }

    @Test
    void are_spread_over_all_topics() {
        TopicId topic = edition.statements().getFirst().topic();
        List<Statement> others = edition.statements().stream()
                .filter(it -> !it.topic().equals(topic))
                .toList();
        assertThat(SetRules.of(with(others))).contains(SetFinding.of(SetRule.EMPTY_TOPIC, topic));
        assertThat(SetRules.of(with(List.of())))
                .extracting(SetFinding::topic)
                .containsExactlyElementsOf(
                        edition.topics().map(Topic::id).map(Optional::of).toList());
    }

    private List<String> explanations(Locale language) {
        WordingRules rules = new WordingRules(language, edition.terms());
        List<String> found = new ArrayList<>();
        for (Statement statement : edition.statements()) {
            Stream.of(statement.meaning(), statement.current(), statement.argumentFor(), statement.argumentAgainst())
                    .flatMap(Optional::stream)
                    .flatMap(it -> rules.explanation(it.in(language)).findings().stream())
                    .forEach(it -> found.add("%s %s %s".formatted(statement.id(), it.rule(), it.values())));
        }
        return found;
    }

    private Edition with(List<Statement> statements) {
        return new Edition(
                edition.id(),
                edition.languages(),
                edition.election(),
                edition.provenance(),
                edition.legend(),
                edition.parties(),
                edition.themes(),
                edition.programmes(),
                edition.quotes(),
                edition.terms(),
                statements);
    }

    private static Edition edition() {
        try {
            return switch (PackReader.read(PackFolder.packsIn(Path.of("src/main/resources/content/tk2021"))
                    .getFirst())) {
                case PackResult.Sound(Edition edition) -> edition;
                case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
            };
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

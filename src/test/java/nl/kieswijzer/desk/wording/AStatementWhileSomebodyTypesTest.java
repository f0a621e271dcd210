package nl.kieswijzer.desk.wording;

import static nl.kieswijzer.desk.wording.Rule.ABBREVIATION;
import static nl.kieswijzer.desk.wording.Rule.AND_OR;
import static nl.kieswijzer.desk.wording.Rule.HARD_WORD;
import static nl.kieswijzer.desk.wording.Rule.LOADED;
import static nl.kieswijzer.desk.wording.Rule.LONG_SENTENCE;
import static nl.kieswijzer.desk.wording.Rule.NEGATION;
import static nl.kieswijzer.desk.wording.Rule.PLAINER;
import static nl.kieswijzer.desk.wording.Rule.QUESTION;
import static nl.kieswijzer.desk.wording.Rule.SENTENCES;
import static nl.kieswijzer.desk.wording.Rule.TOO_LONG;
import static nl.kieswijzer.desk.wording.Rule.TWO_THINGS;
import static nl.kieswijzer.desk.wording.Rule.UNLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AStatementWhileSomebodyTypesTest {
    private static final List<Term> TERMS = List.of(
            term("om", "Openbaar Ministerie (OM)", "Public Prosecution Service (OM)"),
            term("smokkel", "mensensmokkel", "people smuggling"),
            term("gemeente", "gemeente", "municipality"),
            term("uithuisplaatsing", "uithuisplaatsing", "removal from home"));
    private static final List<String> PIECES = List.of(
            " ",
            "niet",
            "en",
            "/of",
            ".",
            "?",
            "OM",
            "'",
            "’s",
            "(",
            ")",
            "tussen",
            "12",
            "-",
            "é",
            "mensensmokkel",
            "\n",
            "zo'n",
            "bijv.",
            "A",
            "<b>",
            "don't",
            "\\E",
            "middels",
            "gemeente,",
            "“",
            "”",
            "1.000",
            "😀",
            "ondertoezichtstelling");

    private static final WordingRules DUTCH = new WordingRules(Locale.of("nl"), TERMS);
    private static final WordingRules ENGLISH = new WordingRules(Locale.ENGLISH, TERMS);

    @Test
    void may_have_twenty_words_and_is_told_from_the_next_one_on() {
        String twenty =
                "een twee drie vier vijf zes zeven acht negen tien ".repeat(2).strip();
        assertThat(DUTCH.statement(twenty).findings()).isEmpty();
        assertThat(DUTCH.statement(twenty).words()).isEqualTo(20);
        Wording wording = DUTCH.statement(twenty + " te veel.");
        assertThat(wording.findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(TOO_LONG);
            assertThat(it.at().in(wording.text())).isEqualTo("te veel.");
            assertThat(it.values()).isEqualTo(List.of(20 + 2, 20));
        });
        assertThat(wording.keepsTheRules()).isFalse();
    }

    @Test
    void denies_nothing() {
        assertThat(found(DUTCH.statement("De politie mag NIET spieden."))).containsExactly("NIET");
        assertThat(found(DUTCH.statement("Er mag geen vuurwerk zijn zonder toezicht.")))
                .containsExactly("geen", "zonder");
        assertThat(rules(DUTCH.statement("Kinderen moeten nooit in de cel."))).containsExactly(NEGATION);
    }

    @Test
    void denies_nothing_in_english_either() {
        assertThat(found(ENGLISH.statement("Schools don’t have to be free, and can’t be without rules.")))
                .containsExactly("don’t", "and", "can’t", "without");
        assertThat(found(ENGLISH.statement("Children should not work."))).containsExactly("not");
    }

    @Test
    void chooses_one_where_somebody_writes_either() {
        assertThat(rules(DUTCH.statement("Er moet meer hulp en/of geld komen.")))
                .containsExactly(AND_OR);
        assertThat(rules(ENGLISH.statement("There should be more help and/or money.")))
                .containsExactly(AND_OR);
    }

    @Test
    void asks_one_thing() {
        assertThat(rules(DUTCH.statement("Er moet meer geld komen voor politie en jeugdzorg.")))
                .containsExactly(TWO_THINGS);
        assertThat(rules(DUTCH.statement("Zowel ouders als scholen moeten betalen.")))
                .containsExactly(TWO_THINGS);
        assertThat(rules(DUTCH.statement("De school begint later. Dat is beter.")))
                .containsExactly(SENTENCES);
        assertThat(rules(DUTCH.statement("Moet de school later beginnen?"))).containsExactly(QUESTION);
    }

    @Test
    void does_not_say_what_to_think_of_it() {
        assertThat(rules(DUTCH.statement("De belachelijke boetes moeten weg."))).containsExactly(LOADED);
        assertThat(rules(ENGLISH.statement("The outrageous fines should go."))).containsExactly(LOADED);
    }

    @Test
    void has_the_plainer_word_where_there_is_one() {
        Wording wording = DUTCH.statement("Gemeenten moeten middels lessen helpen.");
        assertThat(wording.findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(PLAINER);
            assertThat(it.values()).isEqualTo(List.of("middels", "met"));
        });
    }

    @Test
    void explains_its_hard_words_and_abbreviations() {
        assertThat(rules(DUTCH.statement("De jeugdreclassering moet groter."))).containsExactly(HARD_WORD);
        assertThat(rules(DUTCH.statement("De kinderbijslagvoorziening moet hoger.")))
                .containsExactly(HARD_WORD);
        assertThat(rules(DUTCH.statement("De IND moet sneller beslissen."))).containsExactly(ABBREVIATION);
        Wording wording = DUTCH.statement("Het OM moet een uithuisplaatsing sneller melden.");
        assertThat(wording.findings()).isEmpty();
        assertThat(wording.explained())
                .extracting(it -> it.at().in(wording.text()) + " = " + it.term())
                .containsExactly("OM = om", "uithuisplaatsing = uithuisplaatsing");
    }

    @Test
    void lists_the_terms_that_it_uses() {
        Wording wording = DUTCH.statement("Het OM moet een uithuisplaatsing melden.");
        assertThat(wording.unlisted(List.of(new TermId("om"))))
                .extracting(Finding::rule, it -> it.values().getFirst())
                .containsExactly(tuple(UNLISTED, "uithuisplaatsing"));
    }

    @Test
    void may_use_the_family_of_an_explained_word() {
        assertThat(DUTCH.statement("Crisisuithuisplaatsing moet sneller.").findings())
                .isEmpty();
        assertThat(DUTCH.statement("Mensensmokkelaars moeten harder worden aangepakt.")
                        .findings())
                .isEmpty();
        assertThat(ENGLISH.statement("The OM should tell all municipalities.").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jongeren van 16 en 17 jaar moeten mogen stemmen.",
                "De leeftijd moet tussen de 16 en de 18 jaar liggen.",
                "Jongens en meisjes moeten samen gym krijgen.",
                "Er moet een verbod komen op vuurwerk.",
                "De EU moet kinderen op tv beter beschermen.",
                "Vanaf 's avonds 10 uur moet de muziek zachter.",
                "Scholen moeten verantwoordelijk zijn voor zo'n les.",
                "Foto's van kinderen moeten van internet af.",
                "Het kabinet-Rutte moet 1.000 agenten meer aannemen.",
                "De prijs moet omhoog naar 2,50 euro per dag.",
                "De minister-president moet kinderen eerst horen.",
                "Onvrijwillige opname moet vaker kunnen.",
                "Het noorden moet meer treinen krijgen.",
                "Ouders van nietige partijen moeten meer zeggen."
            })
    void meets_no_rule_that_it_keeps(String text) {
        assertThat(DUTCH.statement(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The age should be between 16 and 18.",
                "People aged 16 and 17 should have the vote.",
                "Boys and girls should have gym together.",
                "The north should get more trains.",
                "Schools should teach about knots.",
                "Children's photos should be removed from the internet."
            })
    void meets_no_rule_that_it_keeps_in_english(String text) {
        assertThat(ENGLISH.statement(text).findings()).isEmpty();
    }

    @Test
    void is_explained_in_sentences_that_can_be_read_at_once() {
        String long21 = "Een twee drie vier vijf zes zeven ".repeat(3).strip() + ".";
        Wording wording = DUTCH.explanation("Kort, bijv. zo. " + long21 + " Niet lang.");
        assertThat(wording.findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(LONG_SENTENCE);
            assertThat(it.at().in(wording.text())).isEqualTo(long21);
            assertThat(it.values()).isEqualTo(List.of(21, 20));
        });
    }

    @Test
    void may_be_any_text_and_every_finding_stands_in_it() {
        Generator<String> word = choices -> PIECES.get((int) choices.below(PIECES.size()));
        Property.holds(given -> {
            String text = given.any("text", Generator.lists(word, 0, 40).map(it -> String.join("", it)));
            Stream.of(DUTCH.statement(text), ENGLISH.statement(text), DUTCH.explanation(text), other(text))
                    .forEach(it -> {
                        assertThat(it.findings())
                                .allMatch(at -> at.at().to() <= text.length()
                                        && at.at().from() < at.at().to());
                        assertThat(it.explained())
                                .allMatch(at -> !at.at().in(text).isBlank());
                    });
        });
    }

    private static Wording other(String text) {
        return new WordingRules(Locale.of("fy"), TERMS).statement(text);
    }

    private static List<Rule> rules(Wording wording) {
        return wording.findings().stream().map(Finding::rule).toList();
    }

    private static List<String> found(Wording wording) {
        return wording.findings().stream().map(it -> it.at().in(wording.text())).toList();
    }

    private static Term term(String id, String dutch, String english) {
        LocalizedText name = LocalizedText.of(Map.of("nl", dutch, "en", english));
        return new Term(new TermId(id), name, name);
    }
}

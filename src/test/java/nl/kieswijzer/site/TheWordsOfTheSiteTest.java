package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What an editor of either language would strike out, held so that it does not come back. */
class TheWordsOfTheSiteTest {
    private static final ResourceBundleMessageSource MESSAGES = messages();
    private static final Texts DUTCH = Texts.of(MESSAGES, Language.DUTCH);
    private static final Texts ENGLISH = Texts.of(MESSAGES, Language.ENGLISH);
    private static final String OTHER = "other.";

    @Test
    void say_for_how_much_two_voters_agree() {
        assertThat(DUTCH.get("two.agreement", 63, 12))
                .isEqualTo(
                        "Jullie antwoorden komen voor 63% overeen, op 12 stellingen die jullie allebei beantwoordden.");
        assertThat(DUTCH.get("two.agreement", 50, 1)).endsWith("op 1 stelling die jullie allebei beantwoordden.");
        assertThat(ENGLISH.get("two.agreement", 63, 12))
                .isEqualTo("Your answers match by 63%, on 12 statements that you both answered.");
    }

    @Test
    void ask_with_whom_you_agree_with_both_of_the_verbs_objects() {
        assertThat(DUTCH.get("result.ranked.title")).isEqualTo("Met wie ben je het het vaakst eens?");
        assertThat(DUTCH.get("preview.heading")).isEqualTo("Deze kiezer is het het vaakst eens met");
    }

    @Test
    void call_a_percentage_agreement_and_never_agreeing() {
        assertThat(DUTCH.get("result.agreement", 63)).isEqualTo("63% overeenkomst");
        assertThat(ENGLISH.get("result.agreement", 63)).isEqualTo("63% agreement");
        assertThat(all(Language.DUTCH)).noneSatisfy(it -> assertThat(it).contains("% eens"));
        assertThat(all(Language.ENGLISH)).noneSatisfy(it -> assertThat(it).contains("% agreed"));
    }

    @Test
    void count_as_one_counts() {
        assertThat(DUTCH.get("result.tooFew.lead", 1, 5, 4)).startsWith("Je hebt 1 stelling beantwoord.");
        assertThat(DUTCH.get("party.counts", 1, 1, 2, 23)).startsWith("1 citaat over 1 onderwerp.");
        assertThat(DUTCH.get("party.counts", 0, 0, 0, 23)).startsWith("Geen citaten.");
        assertThat(ENGLISH.get("party.counts", 3, 2, 2, 23)).startsWith("3 quotes on 2 topics.");
        assertThat(DUTCH.get("plan.print.about", "Verkiezing", 1)).startsWith("Verkiezing. 1 leerling deed mee.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hierover niets",
                "in de bron",
                "drempel",
                "positie",
                "\\bu\\b",
                "\\buw\\b",
                "op hun eigen woorden",
                "rust op",
                "punten breed",
                "Jij wel"
            })
    void leave_out_in_dutch(String struckOut) {
        assertThat(all(Language.DUTCH)).noneSatisfy(it -> assertThat(it).containsPattern(struckOut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beamer",
                "[Yy]ou chose on",
                "and else",
                "a mark by",
                "may hit",
                "Point at",
                "per cent",
                "rests? on",
                "Leave fast",
                "Mind:"
            })
    void leave_out_in_english(String struckOut) {
        assertThat(all(Language.ENGLISH)).noneSatisfy(it -> assertThat(it).containsPattern(struckOut));
    }

    @Test
    void of_somebody_elses_result_never_speak_to_whoever_reads_it() {
        Map<String, String> dutch = ofOthers(Language.DUTCH);
        Map<String, String> english = ofOthers(Language.ENGLISH);
        assertThat(dutch).isNotEmpty();
        assertThat(english).hasSameSizeAs(dutch);
        assertThat(dutch.values())
                .noneSatisfy(it -> assertThat(it).containsPattern("(?i)\\b(je|jij|jou|jouw|jullie)\\b"));
        assertThat(english.values()).noneSatisfy(it -> assertThat(it).containsPattern("(?i)\\b(you|your|yours)\\b"));
    }

    @Test
    void of_somebody_elses_result_stand_beside_those_of_your_own() {
        assertThat(ofOthers(Language.DUTCH).keySet())
                .allSatisfy(it -> assertThat(bundle(Language.DUTCH).containsKey(it.substring(OTHER.length())))
                        .as(it)
                        .isTrue());
    }

    @Test
    void turn_to_this_voter_where_the_result_is_not_your_own() {
        assertThat(DUTCH.get("result.over", 11, 18)).isEqualTo("over 11 van jouw 18 stellingen");
        assertThat(DUTCH.ofAnotherVoter().get("result.over", 11, 18)).isEqualTo("over 11 van de 18 stellingen");
        assertThat(DUTCH.ofAnotherVoter().get("result.you")).isEqualTo("Deze kiezer");
        assertThat(DUTCH.ofAnotherVoter().get("menu.title")).isEqualTo(DUTCH.get("menu.title"));
    }

    private static Map<String, String> ofOthers(Language language) {
        ResourceBundle bundle = bundle(language);
        return bundle.keySet().stream()
                .filter(it -> it.startsWith(OTHER))
                .collect(Collectors.toMap(it -> it, bundle::getString));
    }

    private static Collection<String> all(Language language) {
        ResourceBundle bundle = bundle(language);
        return bundle.keySet().stream().map(bundle::getString).toList();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "messages",
                language == Language.DUTCH ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}

package nl.kieswijzer.desk.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.node.Spot;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WhatTheCheckerFindsTest {
    private static final EntryKey D66 = new EntryKey(EntryKind.PARTY, "d66");
    private static final List<SavedEntry> PARTY =
            List.of(new SavedEntry(new DraftId(1), new Entry(D66, Content.of("name", "Democraten 66")), 0));

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void has_words_in_both_languages_with_all_its_values_filled_in(FaultKind kind) {
        List<String> values = kind.arguments().stream()
                .map(it -> it == FaultKind.Argument.THING ? "party" : "Iets")
                .toList();
        for (Language language : Language.values()) {
            assertThat(in(language).of(kind, values))
                    .endsWith(".")
                    .doesNotContain("{", "}", "desk.")
                    .matches("(?s)['A-Z].*");
        }
        assertThat(in(Language.DUTCH).of(kind, values))
                .isNotEqualTo(in(Language.ENGLISH).of(kind, values));
    }

    @Test
    void calls_languages_parties_and_words_by_the_names_that_an_editor_knows() {
        assertThat(in(Language.DUTCH).of(FaultKind.NOT_IN_LANGUAGE, List.of("text", "en")))
                .isEqualTo("Dit ontbreekt nog in het Engels.");
        assertThat(in(Language.DUTCH).of(FaultKind.POSITION_TWICE, List.of("d66")))
                .isEqualTo("Democraten 66 heeft al een standpunt op deze stelling. Laat er één staan.");
        assertThat(in(Language.DUTCH).of(FaultKind.NOT_A_CHOICE, List.of("ja", "stance", "agree, disagree")))
                .isEqualTo("'ja' kun je hier niet kiezen. Kies uit Eens en Oneens.");
        assertThat(in(Language.ENGLISH).of(FaultKind.UNKNOWN_ID, List.of("party", "d66", "parties.yaml")))
                .isEqualTo("There is no party 'd66' (any more). Choose another, or add 'd66'.");
    }

    @Test
    void leads_to_the_field_where_it_is_mended() {
        EntryKey bus = new EntryKey(EntryKind.STATEMENT, "bus");
        EntryKey quote = new EntryKey(EntryKind.QUOTE, "q1");
        EntryKey position = new EntryKey(EntryKind.POSITION, "bus/d66");
        var faults = PackReader.read(
                        new EditionId("tk2029"),
                        List.of(
                                new Entry(EntryKey.EDITION, Content.EMPTY.withTexts("languages", List.of("Dutch"))),
                                new Entry(D66, Content.of("name", "Democraten 66")),
                                new Entry(quote, Content.of("party", "d66", "text", "De bus wordt gratis.")),
                                new Entry(bus, Content.of("sensitivity.weight", "heavy", "sensitivity.age", "99")),
                                new Entry(
                                        position,
                                        Content.of("sentences.q1", "De trein.").withTexts("quotes", List.of("q1")))))
                .faults();
        assertThat(faults)
                .filteredOn(it -> it.kind() != FaultKind.MISSING)
                .extracting(it -> it.kind() + " " + it.spot().map(Spot::field).orElse("?"))
                .contains(
                        "NOT_LANGUAGES languages",
                        "LEVEL_LACKING legend",
                        "QUOTE_WITHOUT_TOPIC topics",
                        "ABOUT_NOTHING sensitivity.about",
                        "NOT_AN_AGE sensitivity.age",
                        "NOT_IN_QUOTE sentences.q1");
        assertThat(faults).extracting(it -> it.spot().map(Spot::field)).doesNotContain(Optional.of(""));
    }

    private static FindingWords in(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        Texts texts = Texts.of(messages, language);
        return new FindingWords(texts, new EntryNames(texts, PARTY));
    }
}

package nl.kieswijzer.election.pack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;

/** What {@code edition.yaml} says about the edition as a whole. */
final class EditionHeader {
    /** The assessment levels by the word a pack uses for them. */
    static final Map<String, AssessmentLevel> LEVELS = words(AssessmentLevel.values());

    private static final Map<String, Explanations> EXPLANATIONS = words(Explanations.values());
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Item item;
    private final List<String> languages;

    EditionHeader(Item item) {
        this.item = item;
        if (!item.text("format").equals(PackFields.FORMAT)) {
            item.faultIn("format", FaultKind.OTHER_FORMAT, PackFields.FORMAT);
        }
        languages = readLanguages();
    }

    String id() {
        return item.id("id");
    }

    /** The languages of the pack, the default first; Dutch where the field could not be read. */
    List<String> languages() {
        return languages;
    }

    private List<String> readLanguages() {
        List<String> tags = item.texts("languages");
        List<String> usable =
                tags.stream().filter(it -> LANGUAGE.matcher(it).matches()).toList();
        if (usable.isEmpty() || usable.size() < tags.size()) {
            if (item.has("languages")) {
                item.faultIn("languages", FaultKind.NOT_LANGUAGES);
            } else {
                item.faultIn("languages", FaultKind.MISSING, "languages");
            }
        }
        return usable.isEmpty() ? List.of("nl") : usable;
    }

    /** Whether statements are explained; where the header does not say, they are. */
    Explanations explanations() {
        return item.has("explanations") ? item.oneOf("explanations", EXPLANATIONS) : Explanations.REQUIRED;
    }

    Election election() {
        String country = item.text("country");
        if (item.has("country") && !COUNTRY.matcher(country).matches()) {
            item.faultIn("country", FaultKind.NOT_A_COUNTRY);
        }
        return new Election(
                item.date("date"), country, item.localized("name", languages), item.localized("body", languages));
    }

    Provenance provenance() {
        return new Provenance(
                item.localized("source", languages),
                item.localized("citation", languages),
                item.localized("coding", languages),
                item.text("quoteLanguage"));
    }

    Map<AssessmentLevel, LocalizedText> legend() {
        Map<AssessmentLevel, LocalizedText> legend = new EnumMap<>(AssessmentLevel.class);
        item.items("legend", PackFields.within("legend"), it -> {
            AssessmentLevel level = it.oneOf("level", LEVELS);
            if (legend.put(level, it.localized("text", languages)) != null) {
                it.faultIn("level", FaultKind.LEVEL_TWICE);
            }
            return level;
        });
        if (legend.size() < LEVELS.size()) {
            item.faultIn("legend", FaultKind.LEVEL_LACKING, String.join(", ", LEVELS.keySet()));
        }
        return legend;
    }

    /** Enum constants by their lower-case names, in their own order. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return words;
    }
}

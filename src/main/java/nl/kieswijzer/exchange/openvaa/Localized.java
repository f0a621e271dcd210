package nl.kieswijzer.exchange.openvaa;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.PlainText;

/** A text of OpenVAA: in one language which it does not name, or in several by their tags. */
record Localized(Map<String, String> texts) {
    private static final String TRANSLATIONS = "__translations__";
    /** The language of a text that does not name its own. */
    static final String UNNAMED = "";

    static final Localized NONE = new Localized(Map.of());

    static Localized of(Json json) {
        Json translations = json.at(TRANSLATIONS);
        Map<String, String> texts = new LinkedHashMap<>();
        if (json.isObject()) {
            Json all = translations.isObject() ? translations : json;
            all.fields().forEach((tag, it) -> put(texts, tag.split("[-_]")[0].toLowerCase(Locale.ROOT), it));
        } else {
            put(texts, UNNAMED, json);
        }
        return new Localized(texts);
    }

    private static void put(Map<String, String> texts, String language, Json text) {
        String plain = text.plain();
        if (!plain.isEmpty() && (language.equals(UNNAMED) || language.matches("[a-z]{2,3}"))) {
            texts.putIfAbsent(language, plain);
        }
    }

    /** As it is written, in the order of the languages: the first is read as the first. */
    static Object written(List<String> languages, Map<String, String> texts) {
        Map<String, String> ordered = new LinkedHashMap<>();
        languages.stream().filter(texts::containsKey).forEach(it -> ordered.put(it, texts.getOrDefault(it, "")));
        return Map.of(TRANSLATIONS, ordered);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The languages that any of these is in, as they come. */
    static Set<String> languages(Collection<Localized> all) {
        Set<String> languages = new LinkedHashSet<>();
        all.forEach(it -> languages.addAll(it.texts().keySet()));
        languages.remove(UNNAMED);
        return languages;
    }

    /** In these languages, with what names none as the first. */
    Map<String, String> in(List<String> languages) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String language : languages) {
            String text = texts.getOrDefault(
                    language, language.equals(languages.getFirst()) ? texts.getOrDefault(UNNAMED, "") : "");
            if (!text.isEmpty()) {
                named.put(language, text);
            }
        }
        return named;
    }

    /** One text, in that language or else any. */
    String any(String language) {
        return texts.getOrDefault(language, texts.values().stream().findFirst().orElse(""));
    }

    static boolean hasLayout(Json json) {
        return PlainText.hasLayout(json.text())
                || json.isObject() && json.fields().values().stream().anyMatch(Localized::hasLayout);
    }
}

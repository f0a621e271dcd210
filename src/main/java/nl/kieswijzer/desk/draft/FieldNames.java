package nl.kieswijzer.desk.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.site.Texts;

/** What people call a field that a path names, such as 'Stelling (nl)' for {@code text.nl}. */
public final class FieldNames {
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final List<String> WITH_NAMES = List.of("legend", "notes", "topics", "sentences");

    private FieldNames() {}

    public static String of(Texts texts, String path) {
        String[] names = path.split("\\.", -1);
        if (WITH_NAMES.contains(names[0])) {
            return Stream.of(names)
                    .skip(1)
                    .map(it -> inside(texts, it))
                    .collect(Collectors.joining(" ", texts.get("desk.field." + names[0]) + " ", ""))
                    .strip();
        }
        boolean isInOne = names[0].equals("sensitivity") && names.length > 1;
        String field = isInOne ? names[0] + "." + names[1] : names[0];
        String language = names[names.length - 1];
        return name(texts, field) + (LANGUAGES.contains(language) ? " (" + language + ")" : "");
    }

    private static String inside(Texts texts, String name) {
        if (LANGUAGES.contains(name)) {
            return "(" + name + ")";
        }
        return name.matches("\\d+") ? Integer.toString(Integer.parseInt(name) + 1) : name(texts, name);
    }

    /** A field that no form has keeps the name that the pack gives it. */
    private static String name(Texts texts, String field) {
        try {
            return texts.get("desk.field." + field);
        } catch (org.springframework.context.NoSuchMessageException none) {
            return field;
        }
    }
}

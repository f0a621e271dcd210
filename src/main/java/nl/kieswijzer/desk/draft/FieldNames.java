package nl.kieswijzer.desk.draft;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.site.Texts;

/** What people call a field that a path names, such as 'Tekst (Nederlands)' for {@code text.nl}. */
public final class FieldNames {
    private static final List<String> LISTS = List.of("legend", "notes", "topics", "votes", "candidates", "readings");

    private FieldNames() {}

    public static String of(Texts texts, String path) {
        String[] names = path.split("\\.", -1);
        if (LISTS.contains(names[0]) && names.length > 2) {
            String item = texts.get("desk.form.item", name(texts, names[0]), Integer.parseInt(names[1]) + 1);
            return texts.get(
                    "desk.form.inItem",
                    item,
                    inItem(texts, names[0] + "." + names[2]).orElseGet(() -> of(texts, names[2] + language(names))));
        }
        boolean isInOne = names[0].equals("sensitivity") && names.length > 1;
        String field = isInOne ? names[0] + "." + names[1] : names[0];
        String language = names[names.length - 1];
        return LanguageName.LANGUAGES.contains(language)
                ? LanguageName.of(texts, name(texts, field), language)
                : name(texts, field);
    }

    /** What a field is called within a list, where it goes by another name there. */
    private static Optional<String> inItem(Texts texts, String path) {
        return Optional.of(texts.getOr("desk.field." + path, "")).filter(it -> !it.isEmpty());
    }

    private static String language(String[] names) {
        return names.length > 3 ? "." + names[3] : "";
    }

    /** A field that no form has keeps the name that the pack gives it. */
    private static String name(Texts texts, String field) {
        return texts.getOr("desk.field." + field, field);
    }
}

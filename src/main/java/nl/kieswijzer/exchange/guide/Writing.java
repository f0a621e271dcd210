package nl.kieswijzer.exchange.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the writers of all formats need: rows, texts in the one language that most have, and who answered what. */
public final class Writing {
    private Writing() {}

    /** The fields of an object, in this order. */
    public static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return row;
    }

    /** The text in the guide's first language; empty where it is not written yet. */
    public static String in(Guide guide, Map<String, String> texts) {
        return texts.getOrDefault(guide.language(), "");
    }

    public static Optional<Guide.Answer> answer(Guide guide, Guide.Statement statement, Guide.Party party) {
        return guide.answers().stream()
                .filter(it ->
                        it.statement().equals(statement.id()) && it.party().equals(party.id()))
                .findFirst();
    }

    /** Notes the languages that a format of one language has no place for. */
    public static void inOneLanguage(Guide guide, Losses losses) {
        List<String> others = guide.languages().subList(1, guide.languages().size());
        if (!others.isEmpty()) {
            losses.add(LossKind.LANGUAGES, String.join(", ", others));
        }
    }

    /** Notes an id that comes back as another. */
    public static void id(String id, String comesBackAs, Losses losses) {
        if (!id.equals(comesBackAs)) {
            losses.name(LossKind.IDS, id);
        }
    }
}

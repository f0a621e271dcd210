package nl.kieswijzer.exchange.wahlomat;

import java.util.HashMap;
import java.util.Map;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.PlainText;

/** The reasons of parties: a comment names its opinion, is named by it, or has the same id. */
final class Comments {
    private final Map<String, Json> byId;
    private final Map<String, Json> byOpinion = new HashMap<>();

    Comments(Json part) {
        byId = part.byId();
        byId.values().forEach(it -> {
            String opinion = it.at("opinion").text();
            if (!opinion.isEmpty()) {
                byOpinion.putIfAbsent(opinion, it);
            }
        });
    }

    String of(String opinion, Json itself, Losses losses) {
        String named = itself.at("comment").text();
        Json comment = byOpinion.isEmpty()
                ? byId.getOrDefault(named.isEmpty() ? opinion : named, Json.NONE)
                : byOpinion.getOrDefault(opinion, Json.NONE);
        String text = comment.at("text", "comment").text();
        if (PlainText.hasLayout(text)) {
            losses.count(LossKind.LAYOUT);
        }
        return unquoted(PlainText.of(text));
    }

    /** Older files have quotation marks around the whole, which are no part of what was said. */
    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 2 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}

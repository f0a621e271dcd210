package nl.kieswijzer.desk.confirm.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.core.StatementId;

/**
 * What somebody filled in at a statement.
 *
 * @param choice what was chosen; empty where nothing was
 * @param words as they were typed
 * @param url as it was typed
 * @param shown the fingerprint of what stood above it
 * @param before the {@linkplain #mark mark} of what was saved when the page came; where it still says the same, nobody changed
 *     anything on this page, and what another page saved meanwhile stays
 */
public record Typed(
        StatementId statement, Optional<Choice> choice, String words, String url, String shown, String before) {
    private static final int ENOUGH = 16;

    /** What can be chosen. */
    public sealed interface Choice {
        /** What is shown is right. */
        record AsShown() implements Choice {}

        /** It is something else. */
        record Other(PartyStance stance) implements Choice {}
    }

    public Typed {
        words = OwnWords.tidy(words);
        url = OwnWords.webAddress(url);
    }

    /** What a page that shows this answer sends back where nobody changes anything. */
    public static String mark(Optional<Answer> saved) {
        return saved.map(it -> mark(
                        it.stance().map(PartyStance::word).orElse("") + it.isAsShown() + it.shown(),
                        it.words(),
                        it.url()))
                .orElseGet(() -> mark("", "", ""));
    }

    private static String mark(String choice, String words, String url) {
        byte[] all = (choice + "\n" + url + "\n" + words).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(all).value().substring(0, ENOUGH);
    }

    /**
     * The answer that this makes of what was saved; empty where there is nothing to save.
     *
     * @param seen what stood above it, or stands there now where that is not known
     */
    Optional<Answer> over(Optional<Answer> saved, Shown seen, Instant now) {
        Answer answer = choice.map(
                        it -> answer(chosen(it, seen), it instanceof Choice.AsShown, seen.fingerprint(), now))
                .or(() -> saved.map(it -> answer(it.stance(), it.isAsShown(), it.shown(), now)))
                .orElseGet(() -> answer(Optional.empty(), false, seen.fingerprint(), now));
        String after = mark(Optional.of(answer));
        boolean isBlank = answer.stance().isEmpty() && words.isEmpty() && url.isEmpty();
        return saved.isEmpty() && isBlank || after.equals(before) || after.equals(mark(saved))
                ? Optional.empty()
                : Optional.of(answer);
    }

    private static Optional<PartyStance> chosen(Choice choice, Shown seen) {
        return Optional.of(
                switch (choice) {
                    case Choice.AsShown _ -> seen.stance();
                    case Choice.Other(PartyStance stance) -> stance;
                });
    }

    private Answer answer(Optional<PartyStance> stance, boolean isAsShown, String of, Instant now) {
        return new Answer(statement, stance, isAsShown, words, url, of, now);
    }
}

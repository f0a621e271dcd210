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

    public Typed {
        words = OwnWords.tidy(words);
        url = OwnWords.webAddress(url);
    }

    /** What a page that asks this sends back where nobody changes anything. */
    public static String mark(Questionnaire.Asked asked) {
        return mark(
                asked.chosen(),
                asked.answer().map(Answer::words).orElse(""),
                asked.answer().map(Answer::url).orElse(""));
    }

    /** Whether nobody changed anything since the page came. */
    public boolean isUntouched() {
        return mark(choice, words, url).equals(before);
    }

    private static String mark(Optional<Choice> choice, String words, String url) {
        byte[] all = (choice.map(Choice::word).orElse("") + "\n" + url + "\n" + words).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(all).value().substring(0, ENOUGH);
    }

    /**
     * The answer that this makes of what was saved; empty where there is nothing to save.
     *
     * @param seen what stood above it, or stands there now where that is not known
     */
    Optional<Answer> over(Optional<Answer> saved, Shown seen, Instant now) {
        if (isUntouched()) {
            return Optional.empty();
        }
        Answer answer = choice.map(it -> answer(chosen(it, seen), it instanceof Choice.AsShown, seen.fingerprint()))
                .or(() -> saved.map(it -> answer(it.stance(), it.isAsShown(), it.shown())))
                .orElseGet(() -> answer(Optional.empty(), false, seen.fingerprint()))
                .savedAt(now);
        boolean isBlank = saved.isEmpty() && choice.isEmpty() && words.isEmpty() && url.isEmpty();
        boolean isSame =
                saved.filter(it -> it.equals(answer.savedAt(it.savedAt()))).isPresent();
        return isBlank || isSame ? Optional.empty() : Optional.of(answer);
    }

    private static Optional<PartyStance> chosen(Choice choice, Shown seen) {
        return Optional.of(
                switch (choice) {
                    case Choice.AsShown _ -> seen.stance();
                    case Choice.Other(PartyStance stance) -> stance;
                });
    }

    private Answer answer(Optional<PartyStance> stance, boolean isAsShown, String of) {
        return new Answer(statement, stance, isAsShown, words, url, of, Instant.EPOCH);
    }
}

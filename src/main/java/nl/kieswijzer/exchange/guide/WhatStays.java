package nl.kieswijzer.exchange.guide;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKind;

/** What of an edition no other program has a place for. */
final class WhatStays {
    private WhatStays() {}

    static void note(List<Entry> entries, Losses losses) {
        losses.count(LossKind.QUOTES, count(entries, EntryKind.QUOTE));
        losses.count(LossKind.TERMS, count(entries, EntryKind.TERM));
        losses.count(LossKind.PROGRAMMES, count(entries, EntryKind.PROGRAMME));
        losses.count(LossKind.ASSESSMENTS, count(entries, EntryKind.ASSESSMENT));
        losses.count(LossKind.ANSWER_DATES, count(entries, EntryKind.ANSWER));
        losses.count(LossKind.THEMES, count(entries, EntryKind.THEME));
        losses.count(LossKind.ROUNDS, (int) entries.stream()
                .filter(it -> it.key().kind().word().equals("round"))
                .count());
        of(entries, EntryKind.STATEMENT).forEach(it -> {
            boolean isExplained = Stream.of("current", "for", "against")
                    .anyMatch(field -> !it.content().inside(field).isEmpty());
            losses.count(LossKind.EXPLANATIONS, isExplained ? 1 : 0);
            losses.count(
                    LossKind.SENSITIVITIES, it.content().inside("sensitivity").isEmpty() ? 0 : 1);
        });
        of(entries, EntryKind.POSITION).forEach(it -> {
            losses.count(LossKind.CODED, it.content().text("source").orElse("").equals("coded") ? 1 : 0);
            losses.count(LossKind.RATIONALES, it.content().inside("rationale").isEmpty() ? 0 : 1);
            losses.count(LossKind.VOTES, it.content().items("votes").size());
        });
        of(entries, EntryKind.ANSWER)
                .forEach(it -> losses.count(
                        LossKind.REFUSED, it.content().inside("refused").isEmpty() ? 0 : 1));
    }

    private static int count(List<Entry> entries, EntryKind kind) {
        return (int) of(entries, kind).count();
    }

    private static Stream<Entry> of(List<Entry> entries, EntryKind kind) {
        return entries.stream().filter(it -> it.key().kind() == kind);
    }
}

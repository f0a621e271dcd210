package nl.kieswijzer.exchange.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.LossKind;

/** What is not the same in a guide that went out and came back, and that nobody was told of. */
final class WhatChanged {
    private WhatChanged() {}

    static List<String> unlisted(Guide before, Guide after, Set<LossKind> listed) {
        List<String> wrong = new ArrayList<>();
        String language = before.language();
        same(wrong, "language", language, after.language());
        same(wrong, "texts", texts(before, language), texts(after, language));
        same(
                wrong,
                "stances",
                seen(before, it -> it.stance().toString()),
                seen(after, it -> it.stance().toString()));
        same(
                wrong,
                "names",
                before.parties().stream().map(Guide.Party::name).toList(),
                after.parties().stream().map(Guide.Party::name).toList());
        unless(listed, LossKind.LANGUAGES, wrong, "languages", before.languages(), after.languages());
        unless(listed, LossKind.IDS, wrong, "ids", before.parties(), after.parties());
        unless(listed, LossKind.TOPICS, wrong, "topics", topics(before), topics(after));
        unless(listed, LossKind.MEANINGS, wrong, "meanings", meanings(before, language), meanings(after, language));
        unless(
                listed,
                LossKind.ADDRESSES,
                wrong,
                "addresses",
                seen(before, Guide.Answer::address),
                seen(after, Guide.Answer::address));
        unless(
                listed,
                listed.contains(LossKind.SILENT_WORDS) ? LossKind.SILENT_WORDS : LossKind.CODED,
                wrong,
                "sources",
                seen(before, it -> it.isItsOwn() + ""),
                seen(after, it -> it.isItsOwn() + ""));
        unless(
                listed,
                LossKind.SILENT_WORDS,
                wrong,
                "words",
                seen(before, Guide.Answer::words),
                seen(after, Guide.Answer::words));
        if (!after.heading().name().isEmpty()) {
            same(
                    wrong,
                    "name",
                    before.heading().name().getOrDefault(language, ""),
                    after.heading().name().getOrDefault(language, ""));
            same(wrong, "date", before.heading().date(), after.heading().date());
        }
        return wrong;
    }

    private static void unless(
            Set<LossKind> listed, LossKind kind, List<String> wrong, String what, Object one, Object other) {
        if (!listed.contains(kind)) {
            same(wrong, what, one, other);
        }
    }

    private static void same(List<String> wrong, String what, Object one, Object other) {
        if (!one.equals(other)) {
            wrong.add("%s: %s became %s".formatted(what, one, other));
        }
    }

    private static List<String> texts(Guide guide, String language) {
        return guide.statements().stream()
                .map(it -> it.text().getOrDefault(language, ""))
                .toList();
    }

    private static List<String> meanings(Guide guide, String language) {
        return guide.statements().stream()
                .map(it -> it.meaning().getOrDefault(language, ""))
                .toList();
    }

    private static List<String> topics(Guide guide) {
        return guide.statements().stream()
                .map(statement -> guide.topics().stream()
                        .filter(it -> it.id().equals(statement.topic()))
                        .map(it -> it.name().getOrDefault(guide.language(), ""))
                        .findFirst()
                        // What has no topic stands under this one, which our own editions need.
                        .orElse("Alle Thesen"))
                .toList();
    }

    private static Map<String, String> seen(Guide guide, Function<Guide.Answer, String> what) {
        List<String> parties = guide.parties().stream().map(Guide.Party::id).toList();
        List<String> statements =
                guide.statements().stream().map(Guide.Statement::id).toList();
        Map<String, String> seen = new TreeMap<>();
        guide.answers().forEach(it -> {
            String shown = what.apply(it);
            boolean isSomething = !shown.isEmpty() && !shown.equals("Optional.empty");
            if (isSomething && (it.stance().isPresent() || !it.words().isEmpty())) {
                seen.put(statements.indexOf(it.statement()) + "/" + parties.indexOf(it.party()), shown);
            }
        });
        return seen;
    }
}

package nl.kieswijzer.exchange.program;

import static nl.kieswijzer.exchange.program.GuideTests.cameIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.SampleEntries;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.GuideEntries;
import nl.kieswijzer.exchange.guide.GuideOf;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Programs.GoesOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions that went out to another program and came back: what is not the same was listed before it was lost. */
class OutAndInAgainTest {
    private static final int EDITIONS = 60;
    private static final EditionId ID = new EditionId("seeland-2031");

    @ParameterizedTest
    @EnumSource(Program.class)
    void what_changed_was_listed(Program program) {
        for (int seed = 0; seed < EDITIONS; seed++) {
            Guide before = guide(new Random(seed));
            GoesOut out = Programs.write(program, ID, GuideEntries.of(before, new Losses()));
            Guide after = GuideOf.entries(cameIn(out.files()).entries(), new Losses());
            Set<LossKind> listed = out.losses().stream().map(it -> it.kind()).collect(Collectors.toSet());
            assertThat(unlisted(before, after, listed))
                    .as("%s, seed %d", program, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void what_came_from_a_program_comes_back_from_it_as_it_was(Program program) {
        for (int seed = 0; seed < EDITIONS; seed++) {
            Guide guide = guide(new Random(seed));
            CameIn first = cameIn(Programs.write(program, ID, GuideEntries.of(guide, new Losses()))
                    .files());
            CameIn second = cameIn(Programs.write(program, ID, first.entries()).files());
            assertThat(second.entries()).as("%s, seed %d", program, seed).isEqualTo(first.entries());
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void our_own_edition_goes_out_with_every_stance_and_comes_back_with_it(Program program) {
        List<Entry> ours = SampleEntries.tk2021();
        GoesOut out = Programs.write(program, SampleEntries.ID, ours);
        CameIn back = cameIn(out.files());
        assertThat(stances(back.entries())).isEqualTo(stances(ours));
        assertThat(out.losses()).extracting(it -> it.kind()).contains(LossKind.QUOTES, LossKind.CODED, LossKind.HEADER);
        assertThat(back.entries().getFirst().content().texts("languages"))
                .first()
                .isEqualTo("nl");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void a_draft_with_nothing_in_it_goes_out_as_well(Program program) {
        assertThat(Programs.write(program, ID, List.of()).bytes()).isNotEmpty();
    }

    /** The stances by the place of statement and party, for ids may be others. */
    private static Map<String, String> stances(List<Entry> entries) {
        List<String> parties = names(entries, EntryKind.PARTY);
        List<String> statements = names(entries, EntryKind.STATEMENT);
        Map<String, String> stances = new LinkedHashMap<>();
        entries.stream()
                .filter(it -> it.key().kind() == EntryKind.POSITION)
                .forEach(it -> stances.put(
                        statements.indexOf(it.key().first()) + "/"
                                + parties.indexOf(it.key().party()),
                        it.content().text("stance").orElse("")));
        return stances;
    }

    private static List<String> names(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(it -> it.key().kind() == kind)
                .map(it -> it.key().name())
                .toList();
    }

    private static List<String> unlisted(Guide before, Guide after, Set<LossKind> listed) {
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

    /** German, with what made trouble before in it: quotation marks, signs of markup, empty and long texts, second languages. */
    private static Guide guide(Random random) {
        List<String> languages = random.nextInt(3) == 0 ? List.of("de", "en") : List.of("de");
        List<Guide.Party> parties = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            String name = "Partei " + (char) ('A' + i) + " & Söhne";
            parties.add(new Guide.Party(
                    random.nextInt(4) == 0 ? "anders-" + i : "p" + (char) ('a' + i), name, "P" + (char) ('A' + i)));
        }
        List<Guide.Topic> topics = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            topics.add(new Guide.Topic("thema-" + i, texts(languages, "Thema " + i)));
        }
        List<Guide.Statement> statements = new ArrayList<>();
        List<Guide.Answer> answers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            String id = random.nextInt(3) == 0 ? "die-these-" + i : "s" + i;
            String topic = topics.isEmpty()
                    ? ""
                    : topics.get(random.nextInt(topics.size())).id();
            statements.add(new Guide.Statement(
                    id,
                    topic,
                    texts(languages, "Die \"Fähre\" soll " + i + " < 5 Euro kosten und nicht mehr für das Land."),
                    random.nextInt(3) == 0 ? texts(languages, "Erklärung\n\nmit Absatz & Zeichen.") : Map.of()));
            for (Guide.Party party : parties) {
                answer(random, id, party).ifPresent(answers::add);
            }
        }
        return new Guide(
                new Guide.Heading(texts(languages, "Landtagswahl Seeland"), "2031-05-11", "DE", "Wahl-O-Mat", ""),
                languages,
                parties,
                topics.stream()
                        .filter(it ->
                                statements.stream().anyMatch(s -> s.topic().equals(it.id())))
                        .toList(),
                statements,
                answers);
    }

    private static Optional<Guide.Answer> answer(Random random, String statement, Guide.Party party) {
        int stance = random.nextInt(5);
        String words = random.nextInt(2) == 0
                ? ""
                : "Wir sagen: \"ja\", 'nein' <oder> " + "so ".repeat(random.nextInt(100)) + "weiter.";
        if (stance == 4 || stance == 3 && words.isEmpty()) {
            return Optional.empty();
        }
        boolean isItsOwn = stance == 3 || random.nextInt(6) > 0;
        return Optional.of(new Guide.Answer(
                statement,
                party.id(),
                stance == 3 ? Optional.empty() : Optional.of(Stance.values()[stance]),
                isItsOwn,
                isItsOwn ? words.strip() : "",
                isItsOwn && random.nextInt(4) == 0 ? "https://example.org/" + statement : ""));
    }

    private static Map<String, String> texts(List<String> languages, String german) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(it -> texts.put(it, it.equals("de") ? german : "In English: " + german.length()));
        return texts;
    }
}

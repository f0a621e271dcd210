package nl.kieswijzer.exchange.program;

import static nl.kieswijzer.exchange.program.GuideTests.cameIn;
import static nl.kieswijzer.exchange.program.MadeUpGuides.guide;
import static nl.kieswijzer.exchange.program.WhatChanged.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
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
}

package nl.kieswijzer.election.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making a draft, with what it begins with. */
@Component
class Beginnings {
    private static final List<EntryKind> ALL = List.of(EntryKind.values());
    /** What says nothing yet of what parties want. The header comes along, for its languages and its legend. */
    private static final List<EntryKind> PARTIES_AND_THEMES =
            List.of(EntryKind.EDITION, EntryKind.PARTY, EntryKind.THEME);

    /** Those of the site. Whoever makes an edition in one of them takes the other out. */
    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** What a legend explains, in the order of the form. */
    private static final List<String> LEVELS =
            List.of("strengthens", "contributes", "general", "unclear", "weakens", "none");

    private final RevisionRows revisions;
    private final EntryRows entries;
    private final Clock clock;

    Beginnings(RevisionRows revisions, EntryRows entries, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public Draft begin(Start start, String title, String by) {
        return switch (start) {
            case Start.Empty(EditionId edition) -> withHeader(open(edition, title, 0, by));
            case Start.With(EditionId edition, List<Entry> all) -> {
                Draft draft = open(edition, title, 0, by);
                entries.addAll(draft.id().value(), all);
                yield draft;
            }
            case Start.From(RevisionId revision) ->
                with(open(revision.edition(), title, revision.number(), by), revision, ALL);
            case Start.Like(EditionId edition, RevisionId other, boolean isOnlyPartiesAndThemes) ->
                with(open(edition, title, 0, by), other, isOnlyPartiesAndThemes ? PARTIES_AND_THEMES : ALL);
        };
    }

    /**
     * With its languages, so that a text which is missing in one of them is missed from the beginning; and with a legend in which
     * only the texts are to be filled in.
     */
    private Draft withHeader(Draft draft) {
        List<Content> legend =
                LEVELS.stream().map(it -> Content.of("level", it)).toList();
        entries.add(
                draft.id().value(),
                new Entry(
                        EntryKey.EDITION,
                        Content.EMPTY.withTexts("languages", LANGUAGES).withItems("legend", legend)));
        return draft;
    }

    private Draft open(EditionId edition, String title, int basedOn, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Made first, so that a title which is none is refused before anything is written.
        new Draft(new DraftId(0), edition, title, basedOn, by, now);
        long row = revisions.addOpen(edition, title, basedOn, by, now);
        return new Draft(new DraftId(row), edition, title, basedOn, by, now);
    }

    private Draft with(Draft draft, RevisionId revision, List<EntryKind> kinds) {
        long from = revisions
                .published(revision)
                .orElseThrow(() -> new IllegalArgumentException("no revision " + revision))
                .row();
        entries.copy(from, draft.id().value(), kinds);
        return draft;
    }
}

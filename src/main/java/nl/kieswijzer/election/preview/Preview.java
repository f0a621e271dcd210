package nl.kieswijzer.election.preview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.SavedEntry;
import org.jspecify.annotations.Nullable;

/**
 * What voters would get if a draft were published. It goes by a name and a number of its own, which no edition has: so what is
 * worked out or kept by either, on the server or in a browser, is never taken for what is published.
 *
 * @param edition the edition that the draft will be a revision of
 * @param revision the draft as a revision; its number changes with its content, the same on every server
 */
public record Preview(EditionId edition, EditionRevision revision) {
    /** Far beyond the number of any revision. */
    private static final int FIRST = 1_000_000_000;

    private static final int MOST = 1_000_000_000;

    private static final ScopedValue<Preview> SHOWN = ScopedValue.newInstance();

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }

    /** The preview of a draft as it is now, faults and all. */
    public static Preview of(Draft draft, DraftCheck check, Instant now) {
        EditionId name = new EditionId("concept-" + draft.id());
        return new Preview(
                draft.edition(), new EditionRevision(named(check.edition(), name), number(check.entries()), now));
    }

    /** An older edition as it is, for who looks in the archive. */
    public static Preview ofArchived(EditionRevision revision) {
        return new Preview(revision.edition().id(), revision);
    }

    private static Edition named(Edition edition, EditionId name) {
        return new Edition(
                name,
                edition.languages(),
                edition.election(),
                edition.provenance(),
                edition.legend(),
                edition.parties(),
                edition.themes(),
                edition.programmes(),
                edition.quotes(),
                edition.terms(),
                edition.statements(),
                edition.explanations());
    }

    private static int number(List<SavedEntry> entries) {
        CRC32 content = new CRC32();
        entries.forEach(it -> content.update(it.entry().toString().getBytes(StandardCharsets.UTF_8)));
        return FIRST + (int) (content.getValue() % MOST);
    }

    /** A revision that voters have had, as an older one of what is shown, to tell the differences by. */
    public EditionRevision renamed(EditionRevision older) {
        return new EditionRevision(
                named(older.edition(), revision.edition().id()), older.number(), older.publishedAt());
    }

    /** What is shown in the place of what is published, to whoever this thread works for at this moment. */
    public static Optional<Preview> current() {
        return SHOWN.isBound() ? Optional.of(SHOWN.get()) : Optional.empty();
    }

    /** Whether this revision is a draft that is looked at, or goes by its name. Nothing that is made of it may be kept for others. */
    public static boolean shows(EditionRevision revision) {
        return current()
                .filter(it -> it.revision.number() >= FIRST)
                .filter(it ->
                        it.revision.edition().id().equals(revision.edition().id()))
                .isPresent();
    }

    /** Does something with this in the place of what is published. Nobody else's work sees it, not even at the same moment. */
    public <X extends Exception> void during(Work<X> work) throws X {
        ScopedValue.where(SHOWN, this).<@Nullable Object, X>call(() -> {
            work.run();
            return null;
        });
    }
}

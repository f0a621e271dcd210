package nl.kieswijzer.results.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.preview.Preview;
import nl.kieswijzer.results.share.DecodedCode.Reason;
import org.springframework.stereotype.Component;

/** Reads result codes: finds the edition and the revision that a code was made with, and the sheet in it. */
@Component
public class ShareReader {
    private final ElectionCatalogue catalogue;
    /** A revision never changes, so its format is worked out once. */
    private final Map<RevisionId, SheetFormat> formats = new ConcurrentHashMap<>();

    ShareReader(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Total: any text is read or refused. Case, spaces and hyphens do not matter. */
    public DecodedCode read(String text) {
        return Base32.canonical(text).map(this::readCanonical).orElseGet(() -> new DecodedCode.Refused(Reason.DAMAGED));
    }

    /** What the codes of a revision have in common. */
    public CodeShape shape(EditionRevision revision) {
        SheetFormat format = format(revision);
        return new CodeShape(format.head(), format.length());
    }

    /** The same for every revision here, each once: what a browser needs to tell a code of this site from any other. */
    public List<CodeShape> shapes() {
        return catalogue.editions().stream()
                .flatMap(it -> catalogue.history(it).stream())
                .map(this::shape)
                .distinct()
                .toList();
    }

    /** The revision whose codes begin so, of several the latest; empty where there is none. */
    public Optional<EditionRevision> revision(String head) {
        return formats(head).map(SheetFormat::revision).findFirst();
    }

    private DecodedCode readCanonical(String text) {
        return ShareCode.undamaged(text)
                .map(this::read)
                .orElseGet(() -> new DecodedCode.Refused(isTooShort(text) ? Reason.TRUNCATED : Reason.DAMAGED));
    }

    private DecodedCode read(ShareCode code) {
        char version = code.text().charAt(0);
        if (version > SheetFormat.VERSION) {
            return new DecodedCode.Refused(Reason.LATER_FORMAT);
        }
        if (version < SheetFormat.VERSION || code.text().length() < SheetFormat.SHORTEST) {
            return new DecodedCode.Refused(Reason.DAMAGED);
        }
        List<EditionId> editions = editions(code.text()).toList();
        if (editions.isEmpty()) {
            return new DecodedCode.Refused(Reason.UNKNOWN_EDITION);
        }
        return formats(code.text())
                .findFirst()
                .map(it -> read(code, it))
                .orElseGet(() -> new DecodedCode.Refused(Reason.UNKNOWN_REVISION));
    }

    private static DecodedCode read(ShareCode code, SheetFormat format) {
        return format.read(code)
                .<DecodedCode>map(it -> new DecodedCode.Sound(format.revision(), it, code))
                .orElseGet(() -> new DecodedCode.Refused(Reason.DAMAGED));
    }

    /** Whether damaged text is shorter than any code, or than the codes that begin as it does. */
    private boolean isTooShort(String text) {
        return text.length() < SheetFormat.SHORTEST || formats(text).anyMatch(it -> text.length() < it.length());
    }

    /** The formats of the revisions whose codes begin as this one does, of each edition the latest first. */
    private Stream<SheetFormat> formats(String text) {
        return editions(text)
                .flatMap(it -> catalogue.history(it).stream())
                .map(this::format)
                .filter(it -> text.startsWith(it.head()));
    }

    private Stream<EditionId> editions(String text) {
        return catalogue.editions().stream().filter(it -> text.startsWith(SheetFormat.start(it)));
    }

    private SheetFormat format(EditionRevision revision) {
        return Preview.shows(revision)
                ? SheetFormat.of(revision)
                : formats.computeIfAbsent(revision.id(), _ -> SheetFormat.of(revision));
    }
}

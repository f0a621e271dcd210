package nl.kieswijzer.desk.preview;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.draft.DraftId;

/** What no page can do without: with none of these there is nothing to look at. */
enum Gap {
    PARTIES(DraftPart.PARTIES, it -> it.parties().isEmpty()),
    THEMES(DraftPart.THEMES, it -> it.topics().findAny().isEmpty()),
    STATEMENTS(DraftPart.STATEMENTS, it -> it.statements().isEmpty());

    private final DraftPart part;
    private final Predicate<Edition> isIn;

    Gap(DraftPart part, Predicate<Edition> isIn) {
        this.part = part;
        this.isIn = isIn;
    }

    static List<Gap> in(Edition edition) {
        return Stream.of(values()).filter(it -> it.isIn.test(edition)).toList();
    }

    String key() {
        return "desk.preview.gap." + name().toLowerCase(Locale.ROOT);
    }

    /** Where at the desk it is filled. */
    String address(DeskLinks desk, DraftId draft) {
        return desk.part(draft, part);
    }
}

package nl.kieswijzer.election.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;

/**
 * What an answer or a result rests on and that is not the same in two revisions of an edition.
 *
 * @param addedStatements those only in the newer revision, in its order; their positions are new with them
 * @param removedStatements those only in the older one, in its order; their positions went with them
 * @param reworded the statements of both that were put in other words
 * @param positions the stances that differ on the statements of both, by statement and party in the newer one's order
 * @param addedQuotes the quotes whose words or party are only in the newer revision
 * @param removedQuotes the quotes whose words or party are only in the older one
 */
public record RevisionChanges(
        List<Statement> addedStatements,
        List<Statement> removedStatements,
        List<RewordedStatement> reworded,
        List<PositionChange> positions,
        List<Quote> addedQuotes,
        List<Quote> removedQuotes) {

    public RevisionChanges {
        addedStatements = List.copyOf(addedStatements);
        removedStatements = List.copyOf(removedStatements);
        reworded = List.copyOf(reworded);
        positions = List.copyOf(positions);
        addedQuotes = List.copyOf(addedQuotes);
        removedQuotes = List.copyOf(removedQuotes);
    }

    /**
     * What changed from an older revision to a newer one.
     *
     * @throws IllegalArgumentException if they are of different editions
     */
    public static RevisionChanges between(EditionRevision older, EditionRevision newer) {
        return between(older.edition(), newer.edition());
    }

    /**
     * The same of two texts of an edition, such as what is published and a draft.
     *
     * @throws IllegalArgumentException if they are of different editions
     */
    public static RevisionChanges between(Edition older, Edition newer) {
        if (!older.id().equals(newer.id())) {
            throw new IllegalArgumentException("%s is no revision of %s".formatted(newer.id(), older.id()));
        }
        return new RevisionChanges(
                newer.statements().stream().filter(notIn(older)).toList(),
                older.statements().stream().filter(notIn(newer)).toList(),
                newer.statements().stream().flatMap(it -> reworded(older, it)).toList(),
                newer.statements().stream()
                        .flatMap(it -> moved(older, newer, it))
                        .toList(),
                quotesOnlyIn(newer, older),
                quotesOnlyIn(older, newer));
    }

    /** Whether nothing differs that an answer or a result rests on. */
    public boolean isEmpty() {
        return Stream.of(addedStatements, removedStatements, reworded, positions, addedQuotes, removedQuotes)
                .allMatch(List::isEmpty);
    }

    private static Predicate<Statement> notIn(Edition edition) {
        return it -> edition.statement(it.id()).isEmpty();
    }

    private static Stream<RewordedStatement> reworded(Edition older, Statement now) {
        return older.statement(now.id()).stream()
                .filter(before -> !before.text().equals(now.text()))
                .map(before -> new RewordedStatement(now.id(), before.text(), now.text()));
    }

    private static Stream<PositionChange> moved(Edition older, Edition newer, Statement now) {
        return older.statement(now.id()).stream()
                .flatMap(before -> parties(older, newer)
                        .filter(party -> !stance(before, party).equals(stance(now, party)))
                        .map(party -> new PositionChange(now.id(), party, stance(before, party), stance(now, party))));
    }

    private static Stream<PartyId> parties(Edition older, Edition newer) {
        return Stream.of(newer, older)
                .flatMap(it -> it.parties().stream())
                .map(Party::id)
                .distinct();
    }

    private static Optional<Stance> stance(Statement statement, PartyId party) {
        return statement.position(party).map(Position::stance);
    }

    private static List<Quote> quotesOnlyIn(Edition here, Edition there) {
        Set<Words> known = new HashSet<>(there.quotes().stream().map(Words::of).toList());
        return here.quotes().stream()
                .filter(it -> !known.contains(Words.of(it)))
                .toList();
    }

    /** What makes a quote another one. The topics that it was filed under do not. */
    private record Words(QuoteId id, PartyId party, String text) {
        static Words of(Quote quote) {
            return new Words(quote.id(), quote.party(), quote.text());
        }
    }
}

package nl.kieswijzer.results.context;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.said.Vote;
import nl.kieswijzer.site.said.SaidBeside;
import nl.kieswijzer.site.said.Side;

/** What a party says of itself on a statement, and how it voted, as {@link SaidBeside} shows it. */
public final class OwnSide {
    private OwnSide() {}

    /** Empty where it said and did nothing of the kind. */
    public static Optional<SaidBeside> of(ResultContext context, Statement statement, PartyId party) {
        Optional<Position> position = statement.position(party);
        return SaidBeside.of(
                context.texts(),
                new Side(
                        position.map(Position::stance),
                        position.filter(it -> !it.quotes().isEmpty()).isPresent(),
                        position.filter(Position::isConfirmed).isPresent(),
                        statement.answer(party).map(it -> answer(context, it)),
                        position.map(Position::votes).orElse(List.of()).stream()
                                .map(OwnSide::vote)
                                .toList(),
                        context.edition().provenance().quoteLanguage()));
    }

    private static Side.Answer answer(ResultContext context, PartyAnswer it) {
        return new Side.Answer(
                it.date(),
                it.stance(),
                it.words(),
                it.url().map(URI::toString),
                it.refused().map(why -> why.in(context.texts().locale())));
    }

    private static Side.Vote vote(Vote it) {
        return new Side.Vote(
                it.motion(), it.date(), it.isFor(), it.stance(), it.url().toString());
    }
}

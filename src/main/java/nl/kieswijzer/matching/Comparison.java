package nl.kieswijzer.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * One revision of an edition, ready for any sheet: all that can be worked out from what its parties say. Made once, then used by
 * every voter at once; it holds nothing of them.
 */
public final class Comparison {
    private final List<StatementId> statements;
    private final Map<PartyId, PartyPositions> positions;
    private final Matcher matcher;

    private Comparison(List<StatementId> statements, List<PartyPositions> parties) {
        this.statements = List.copyOf(statements);
        this.positions = parties.stream().collect(Collectors.toMap(PartyPositions::party, Function.identity()));
        this.matcher = Matcher.of(statements, parties);
    }

    /** From what an edition says of where its parties stand. */
    public static Comparison of(List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> stances) {
        return new Comparison(statements, PartyPositions.of(stances));
    }

    /** The statements, in the order of the edition. */
    public List<StatementId> statements() {
        return statements;
    }

    public Ranking ranking(AnswerSheet sheet) {
        return matcher.rank(sheet);
    }

    public Ranking ranking(AnswerSheet sheet, Rule rule) {
        return matcher.rank(sheet, rule);
    }

    /** The arithmetic of a sheet beside one party. */
    public Worksheet worksheet(AnswerSheet sheet, PartyId party) {
        return worksheet(sheet, positions.getOrDefault(party, new PartyPositions(party, Map.of())));
    }

    /** The same beside positions that need not be of a party. */
    public Worksheet worksheet(AnswerSheet sheet, PartyPositions any) {
        return Worksheet.of(statements, sheet, any);
    }

    /** The statements that tell parties apart. */
    public List<StatementId> tellingApart(List<PartyId> parties) {
        return NearTie.tellingApart(statements, all(), parties);
    }

    /** How firm the top of a sheet's ranking is. */
    public Firmness firmness(AnswerSheet sheet) {
        return Firmness.of(statements, all(), sheet);
    }

    private List<PartyPositions> all() {
        return List.copyOf(positions.values());
    }
}

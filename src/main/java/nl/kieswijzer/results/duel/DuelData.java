package nl.kieswijzer.results.duel;

import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.results.share.CodeShape;
import nl.kieswijzer.site.Texts;

/**
 * What a browser needs to read and write the codes of a revision, and to show the answers that are in them.
 *
 * @param head what these codes begin with
 * @param statements in the order of the edition, by which codes number them
 * @param parties the same
 */
public record DuelData(
        String head, String edition, int revision, List<StatementData> statements, List<String> parties) {
    /**
     * One statement.
     *
     * @param wording changes when the words change, the same in every language
     */
    public record StatementData(String id, String wording, String text) {}

    public DuelData {
        statements = List.copyOf(statements);
        parties = List.copyOf(parties);
    }

    /** A revision in the language of these texts. */
    public static DuelData of(EditionRevision revision, CodeShape shape, Texts texts) {
        Edition edition = revision.edition();
        return new DuelData(
                shape.head(),
                edition.id().value(),
                revision.number(),
                edition.statements().stream()
                        .map(it -> new StatementData(
                                it.id().value(), edition.wording(it), it.text().in(texts.locale())))
                        .toList(),
                edition.parties().stream().map(Party::id).map(Object::toString).toList());
    }
}

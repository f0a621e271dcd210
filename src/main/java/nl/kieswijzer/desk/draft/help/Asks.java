package nl.kieswijzer.desk.draft.help;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.desk.wording.SetFinding;
import nl.kieswijzer.desk.wording.SetRules;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.matching.report.Coding;
import nl.kieswijzer.matching.report.LeavingOut;
import nl.kieswijzer.matching.report.LeftOut;
import nl.kieswijzer.matching.report.PartyPair;
import nl.kieswijzer.matching.report.RankedWithout;
import nl.kieswijzer.site.Texts;

/**
 * How the statements of a draft ask together, as far as that is worked out at once: what goes against the rules for all of them, and
 * what each is worth.
 */
public final class Asks {
    private static final int MOST_PAIRS = 8;

    private final Edition edition;
    private final Coding coding;
    private final List<SetFinding> findings;
    private final Map<StatementId, LeavingOut> without = new LinkedHashMap<>();

    public Asks(Edition edition) {
        this.edition = edition;
        this.coding = new Coding(edition.statementIds(), edition.stances());
        this.findings = SetRules.of(edition);
        new LeftOut(coding).all().forEach(it -> without.put(it.statement(), it));
    }

    Edition edition() {
        return edition;
    }

    Coding coding() {
        return coding;
    }

    List<SetFinding> findings() {
        return findings;
    }

    /** What leaving a statement out does. */
    Optional<LeavingOut> without(StatementId statement) {
        return Optional.ofNullable(without.get(statement));
    }

    /** Whether it moves no party that speaks above another: all say the same, or hardly any says something. */
    public boolean isUseless(StatementId statement) {
        return without(statement).filter(it -> it.power() > 0).isEmpty();
    }

    /** How many parties are ranked without a statement, beside how many are with it. */
    static String ranked(Texts texts, LeavingOut out) {
        RankedWithout ranked = out.ranked();
        int now = ranked.still().size() + ranked.noLonger().size();
        return ranked.noLonger().isEmpty() && ranked.newly().isEmpty()
                ? texts.get("desk.help.withoutSame", ranked.count())
                : texts.get("desk.help.without", ranked.count(), now);
    }

    /** The pairs of parties that only this statement tells apart; empty where there are none. */
    Optional<String> onlyHere(Texts texts, LeavingOut out) {
        List<PartyPair> pairs = out.onlyHereAmongRanked();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(texts.get("desk.help.onlyHere", names(texts, pairs)));
    }

    /** The names of pairs, as many as somebody reads. */
    String names(Texts texts, List<PartyPair> pairs) {
        String some =
                pairs.stream().limit(MOST_PAIRS).map(it -> names(texts, it)).collect(Collectors.joining("; "));
        return pairs.size() <= MOST_PAIRS ? some : texts.get("desk.help.andMore", some, pairs.size() - MOST_PAIRS);
    }

    private String names(Texts texts, PartyPair pair) {
        return texts.list(Stream.of(pair.first(), pair.second())
                .flatMap(it -> edition.party(it).stream())
                .map(Party::shortName)
                .sorted(Collator.getInstance(texts.locale()))
                .toList());
    }
}

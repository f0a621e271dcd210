package nl.kieswijzer.results.share;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;

/**
 * Numbers every sheet that can be filled in for an edition, from 0: a digit in base 7 a statement, the first the most
 * significant, and below them a bit a party. Seven, since an answer is one of three stances, with or without a star, or none.
 *
 * @param statements in the order of the edition
 * @param parties in the order of the edition
 */
record SheetNumbers(EditionId edition, List<StatementId> statements, List<PartyId> parties) {
    private static final int BASE = 7;
    /** What the digits 1, 2 and 3 mean; 4, 5 and 6 are the same with a star. 0 is no stance. */
    private static final List<Answer> STANCES = List.of(Answer.AGREE, Answer.NEITHER, Answer.DISAGREE);

    SheetNumbers {
        statements = List.copyOf(statements);
        parties = List.copyOf(parties);
    }

    static SheetNumbers of(Edition edition) {
        return new SheetNumbers(
                edition.id(),
                edition.statements().stream().map(Statement::id).toList(),
                edition.parties().stream().map(Party::id).toList());
    }

    /** How many different sheets there are. */
    BigInteger count() {
        return BigInteger.valueOf(BASE).pow(statements.size()).shiftLeft(parties.size());
    }

    /** How many characters of base 32 the largest number takes. */
    int width() {
        return Math.ceilDiv(count().subtract(BigInteger.ONE).bitLength(), Base32.BITS);
    }

    BigInteger number(AnswerSheet sheet) {
        BigInteger number = BigInteger.ZERO;
        for (StatementId statement : statements) {
            number = number.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(digit(sheet, statement)));
        }
        number = number.shiftLeft(parties.size());
        for (int i = 0; i < parties.size(); i++) {
            number = sheet.leftOut().contains(parties.get(i)) ? number.setBit(i) : number;
        }
        return number;
    }

    /** The sheet with this number, as one of a revision; empty where there are not so many. */
    Optional<AnswerSheet> sheet(BigInteger number, int revision) {
        if (number.compareTo(count()) >= 0) {
            return Optional.empty();
        }
        Map<StatementId, Answer> answers = new HashMap<>();
        Set<StatementId> starred = new HashSet<>();
        BigInteger rest = number.shiftRight(parties.size());
        for (StatementId statement : statements.reversed()) {
            BigInteger[] quotientAndDigit = rest.divideAndRemainder(BigInteger.valueOf(BASE));
            int digit = quotientAndDigit[1].intValue();
            if (digit > 0) {
                answers.put(statement, STANCES.get((digit - 1) % STANCES.size()));
            }
            if (digit > STANCES.size()) {
                starred.add(statement);
            }
            rest = quotientAndDigit[0];
        }
        return Optional.of(new AnswerSheet(new RevisionId(edition, revision), answers, starred, leftOut(number)));
    }

    private static int digit(AnswerSheet sheet, StatementId statement) {
        int digit = sheet.answer(statement).map(STANCES::indexOf).orElse(-1) + 1;
        return digit > 0 && sheet.isStarred(statement) ? digit + STANCES.size() : digit;
    }

    private Set<PartyId> leftOut(BigInteger number) {
        Set<PartyId> leftOut = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (number.testBit(i)) {
                leftOut.add(parties.get(i));
            }
        }
        return leftOut;
    }
}

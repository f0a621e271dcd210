package nl.kieswijzer.desk.coding;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Change;
import nl.kieswijzer.desk.coding.round.Coding;
import nl.kieswijzer.desk.coding.round.Kept;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.coding.round.Screen;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of a made-up edition, which Sanne leads a round on. Bilal and Noor read. */
public abstract class OnARound {
    @Autowired
    protected Rounds rounds;

    @Autowired
    protected Coding coding;

    @Autowired
    protected Settling settling;

    @Autowired
    protected Drafts drafts;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected AuditList audit;

    @Autowired
    protected JdbcClient database;

    protected Account sanne;
    protected Account bilal;
    protected Account noor;
    protected Draft draft;

    @BeforeEach
    void a_draft() {
        List.of("desk_audit", "coding_round", "desk_account")
                .forEach(it -> database.sql("delete from " + it).update());
        sanne = somebody("Sanne");
        bilal = somebody("Bilal");
        noor = somebody("Noor");
        draft = drafts.start(new Start.With(new EditionId("bos2030"), MadeUpEdition.entries()), "Bosraad", "Sanne");
    }

    protected final Account somebody(String name) {
        Account account = Account.starting(
                new EmailAddress(name.toLowerCase(Locale.ROOT) + "@b.nl"), name, Role.EDITOR, Instant.EPOCH);
        accounts.add(account);
        return account;
    }

    protected final Round start(Account... coders) {
        return rounds.start(
                        sanne,
                        draft,
                        Set.copyOf(MadeUpEdition.STATEMENTS),
                        new LinkedHashSet<>(List.of(coders)),
                        List.of())
                .orElseThrow();
    }

    protected final Round again(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }

    protected final Screen at(Account who, Round round, int place) {
        return screen(coding.at(who, round.id(), place));
    }

    protected static Screen screen(Kept kept) {
        return ((Kept.Saved) kept).screen();
    }

    /** Answers the unit at a place in the material, wherever this coder has it, resting on the quotes with these numbers in the material. */
    protected final void answer(Account who, Round round, int unit, Answer answer, int... quotes) {
        int place = placeOf(who, round, unit);
        coding.change(who, round.id(), place, new Change.Answered(answer));
        for (int quote : quotes) {
            String text = round.material()
                    .quote(round.material().units().get(unit).quotes().get(quote))
                    .blind();
            at(who, round, place).quotes().stream()
                    .filter(it -> it.text().equals(text))
                    .forEach(it -> coding.change(who, round.id(), place, new Change.Toggled(it.letter())));
        }
    }

    /** Where a coder has a unit, found by the words of its quotes: a screen has no ids. */
    protected final int placeOf(Account who, Round round, int unit) {
        Set<String> words = round.material().units().get(unit).quotes().stream()
                .map(it -> round.material().quote(it).blind())
                .collect(Collectors.toSet());
        return IntStream.range(0, round.size())
                .filter(it -> at(who, round, it).quotes().stream()
                        .map(Screen.Read::text)
                        .collect(Collectors.toSet())
                        .equals(words))
                .findFirst()
                .orElseThrow();
    }

    protected final EntryKey position(int unit, Round round) {
        var of = round.material().units().get(unit);
        return new EntryKey(EntryKind.POSITION, of.statement() + "/" + of.party());
    }

    protected final Content content(EntryKey key) {
        return drafts.entry(draft.id(), key).map(SavedEntry::content).orElse(Content.EMPTY);
    }

    protected final List<Deed> deeds() {
        return audit.latest(0, 100).reversed().stream().map(AuditEntry::deed).toList();
    }
}

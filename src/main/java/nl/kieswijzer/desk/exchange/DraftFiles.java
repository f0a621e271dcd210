package nl.kieswijzer.desk.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Applied;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.exchange.Changes;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs;
import nl.kieswijzer.exchange.program.Programs.GoesOut;
import nl.kieswijzer.exchange.sheet.Csv;
import nl.kieswijzer.exchange.sheet.Table;
import nl.kieswijzer.exchange.sheet.TablesIn;
import nl.kieswijzer.exchange.sheet.TablesOut;
import nl.kieswijzer.exchange.sheet.Vocabulary;
import nl.kieswijzer.exchange.sheet.Workbook;
import nl.kieswijzer.exchange.sheet.WorkbookFile;
import nl.kieswijzer.site.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The files of a draft: as they go out, what one would change, and taking that over. */
@Service
public class DraftFiles {
    private final Drafts drafts;
    private final AuditList audit;
    private final MessageSource messages;

    DraftFiles(Drafts drafts, AuditList audit, MessageSource messages) {
        this.drafts = drafts;
        this.audit = audit;
        this.messages = messages;
    }

    byte[] zip(Draft draft) {
        return PackZip.write(new Pack(draft.edition(), entries(draft)));
    }

    byte[] workbook(Draft draft, Language language) {
        return WorkbookFile.of(tables(draft, language).all());
    }

    byte[] csv(Draft draft, Table table, Language language) {
        return Csv.write(tables(draft, language).grid(table));
    }

    /** As the file of another program, with what that has no place for. */
    GoesOut guide(Draft draft, Program program) {
        return Programs.write(program, draft.edition(), entries(draft));
    }

    private TablesOut tables(Draft draft, Language language) {
        return new TablesOut(entries(draft), words(language), language.tag());
    }

    /** What a file would change in a draft; which kind of file it is, it says itself. */
    Outcome<Changes> changes(Draft draft, String name, byte[] bytes, Language language) {
        List<Entry> now = entries(draft);
        return read(draft, name, bytes, now, words(language)).then(it -> Outcome.read(Changes.between(now, it)));
    }

    private static Outcome<List<Entry>> read(
            Draft draft, String name, byte[] bytes, List<Entry> now, Vocabulary words) {
        String kind = name.toLowerCase(Locale.ROOT);
        if (bytes.length > Unzipped.MOST_PACKED_MB * (1 << 20)) {
            return Outcome.faulty(Fault.whole(Problem.TOO_LARGE, Unzipped.MOST_PACKED_MB));
        }
        if (kind.endsWith(".xlsx") || kind.endsWith(".xls") || kind.endsWith(".xlsm")) {
            return Workbook.read(bytes).then(it -> TablesIn.workbook(it, now, words));
        }
        if (kind.endsWith(".zip")) {
            return PackZip.read(bytes).then(it -> pack(it, draft));
        }
        return Csv.read(name, bytes).then(it -> TablesIn.table(it, now, words));
    }

    private static Outcome<List<Entry>> pack(Pack pack, Draft draft) {
        Outcome<List<Entry>> entries = Outcome.read(pack.entries());
        return pack.id().equals(draft.edition())
                ? entries
                : entries.with(List.of(Fault.whole(Problem.OTHER_EDITION, pack.id())));
    }

    /** Takes over what somebody looked at: all of it, or nothing. */
    Applied takeOver(Account who, Draft draft, Changes changes, String file) {
        Applied applied = drafts.apply(draft.id(), changes.edits(), changes.orders(), who.name());
        if (applied instanceof Applied.All) {
            audit.add(who, Deed.FILE_TAKEN_OVER, draft.edition() + ": " + draft.title() + " ← " + file);
        }
        return applied;
    }

    /** Whether nobody removed or published it since. */
    boolean isThere(Draft draft) {
        return drafts.find(draft.id()).isPresent();
    }

    List<SavedEntry> saved(Draft draft) {
        return drafts.entries(draft.id());
    }

    private List<Entry> entries(Draft draft) {
        return saved(draft).stream().map(SavedEntry::entry).toList();
    }

    private Vocabulary words(Language language) {
        return new DeskVocabulary(messages, language);
    }

    /** The kinds of tables, in the order of the workbook. */
    static List<Table> tables() {
        return Stream.of(Table.values()).toList();
    }
}

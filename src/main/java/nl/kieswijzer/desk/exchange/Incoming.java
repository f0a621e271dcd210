package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.election.draft.Applied;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.exchange.Changes;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A file that comes in: what is wrong with it, or what it would change, and the button that takes it over. */
final class Incoming extends Div {
    private final transient Texts texts;
    private final transient DraftFiles files;
    private final transient Draft draft;
    private final transient AsWhoIsThere as;
    private final LongWork work;
    private final Div outcome = new Div();

    /** A file as it came. */
    private record Came(String name, byte[] bytes) {}

    Incoming(Texts texts, Door door, DraftFiles files, Draft draft, AsWhoIsThere as) {
        this.texts = texts;
        this.files = files;
        this.draft = draft;
        this.as = as;
        this.work = new LongWork(texts);
        addClassName("files-in");
        add(
                new H2(texts.get("desk.files.in")),
                Parts.paragraph("note", texts.get("desk.files.inNote")),
                ExchangedFiles.field(
                        texts, door, as, (name, bytes) -> read(new Came(name, bytes), false), ".xlsx", ".csv", ".zip"),
                work,
                outcome);
    }

    private void read(Came file, boolean isAgain) {
        outcome.removeAll();
        work.start(
                progress -> {
                    progress.reached(0.1, texts.get("desk.files.reading", file.name()));
                    Outcome<Changes> read = files.changes(draft, file.name(), file.bytes(), texts.language());
                    return progress.isStopped() ? Optional.empty() : Optional.of(read);
                },
                it -> show(file, it, isAgain));
    }

    private void show(Came file, Outcome<Changes> read, boolean isAgain) {
        if (!files.isThere(draft)) {
            work.says(texts.get("desk.draft.gone"));
            return;
        }
        switch (read) {
            case Outcome.Faulty<Changes>(List<Fault> faults) -> {
                work.says(texts.get("desk.files.notTaken", file.name()));
                outcome.add(FaultList.faults(texts, faults));
            }
            case Outcome.Read<Changes>(Changes changes, List<Fault> remarks) -> {
                work.says(texts.get(
                        changes.isNothing() ? "desk.files.same" : isAgain ? "desk.files.again" : "desk.files.look",
                        file.name()));
                if (!remarks.isEmpty()) {
                    outcome.add(FaultList.remarks(texts, remarks));
                }
                if (!changes.isNothing()) {
                    offer(file, changes);
                }
            }
        }
    }

    private void offer(Came file, Changes changes) {
        Button take = new Button(texts.get("desk.files.take"), _ -> as.does(who -> take(who, file, changes)));
        Button leave = new Button(texts.get("desk.files.leave"), _ -> {
            outcome.removeAll();
            work.says(texts.get("desk.files.left"));
        });
        outcome.add(
                new ChangeList(texts, files.saved(draft), changes),
                Parts.styled("desk-deeds", new Div(Parts.styled("primary", take), leave)));
    }

    private void take(Account who, Came file, Changes changes) {
        outcome.removeAll();
        work.start(
                progress -> {
                    progress.reached(0.1, texts.get("desk.files.taking", file.name()));
                    return Optional.of(files.takeOver(who, draft, changes, file.name()));
                },
                it -> {
                    switch (it) {
                        case Applied.All(int count) -> {
                            work.says(texts.get("desk.files.taken", count));
                            outcome.add(Parts.link(
                                    new DeskLinks(texts.language()).draft(draft.id()),
                                    texts.get("desk.files.toDraft")));
                        }
                        case Applied.Stale _ -> read(file, true);
                        case Applied.Gone() -> work.says(texts.get("desk.draft.gone"));
                    }
                });
    }
}

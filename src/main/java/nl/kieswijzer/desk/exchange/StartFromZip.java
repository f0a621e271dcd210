package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starting a draft with everything that a zip holds. */
public final class StartFromZip extends Details {
    /** Starts a draft, as somebody. */
    public interface Starter {
        Draft start(Account who, Start start, String title);
    }

    private final transient Texts texts;
    private final transient AsWhoIsThere as;
    private final transient Starter starter;
    private final LongWork work;
    private final Div outcome = new Div();

    public StartFromZip(Texts texts, Door door, AsWhoIsThere as, Starter starter) {
        this.texts = texts;
        this.as = as;
        this.starter = starter;
        this.work = new LongWork(texts);
        addClassName("start-from-zip");
        setSummaryText(texts.get("desk.files.startTitle"));
        add(
                Parts.paragraph("note", texts.get("desk.files.startNote")),
                ExchangedFiles.field(texts, door, as, this::read, ".zip"),
                work,
                outcome);
    }

    private void read(String name, byte[] bytes) {
        outcome.removeAll();
        work.start(
                progress -> {
                    progress.reached(0.1, texts.get("desk.files.reading", name));
                    return Optional.of(PackZip.read(bytes)).filter(_ -> !progress.isStopped());
                },
                it -> take(name, it));
    }

    private void take(String name, Outcome<Pack> read) {
        switch (read) {
            case Outcome.Faulty<Pack>(List<Fault> faults) -> {
                work.says(texts.get("desk.files.notTaken", name));
                outcome.add(FaultList.faults(texts, faults));
            }
            case Outcome.Read<Pack>(Pack pack, List<Fault> _) ->
                as.does(who -> {
                    Draft draft = starter.start(who, new Start.With(pack.id(), pack.entries()), title(name));
                    getUI().ifPresent(
                                    ui -> ui.getPage().setLocation(new DeskLinks(texts.language()).draft(draft.id())));
                });
        }
    }

    /** Called by the file until somebody has a better name. */
    static String title(String name) {
        String title = name.replaceFirst("(?i)\\.(zip|json)$", "").strip();
        String some = title.isEmpty() ? name : title;
        return some.substring(0, Math.min(some.length(), Draft.LONGEST_TITLE));
    }
}

package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.Component;
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
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starting a draft with what a file holds, once it could be read. */
public abstract sealed class StartFromFile<T> extends Details permits StartFromGuide, StartFromZip {
    /** Starts a draft, as somebody. */
    public interface Starter {
        Draft start(Account who, Start start, String title);
    }

    protected final transient Texts texts;
    private final transient AsWhoIsThere as;
    private final transient Starter starter;
    private final LongWork work;
    private final Div outcome = new Div();

    StartFromFile(
            Texts texts, Door door, AsWhoIsThere as, Starter starter, String title, String note, String... endings) {
        this.texts = texts;
        this.as = as;
        this.starter = starter;
        this.work = new LongWork(texts);
        setSummaryText(title);
        add(Parts.paragraph("note", note), ExchangedFiles.field(texts, door, as, this::read, endings), work, outcome);
    }

    abstract Outcome<T> read(byte[] bytes, String name);

    /** What is to happen with what the file holds. */
    abstract void take(String name, T content);

    final void says(String words) {
        work.says(words);
    }

    final void show(Component... parts) {
        outcome.add(parts);
    }

    /** Starts the draft, called by the file until somebody has a better name, and goes there. */
    final void start(Start start, String name) {
        as.does(who -> {
            Draft draft = starter.start(who, start, title(name));
            getUI().ifPresent(ui -> ui.getPage().setLocation(new DeskLinks(texts.language()).draft(draft.id())));
        });
    }

    private void read(String name, byte[] bytes) {
        outcome.removeAll();
        work.start(
                progress -> {
                    progress.reached(0.1, texts.get("desk.files.reading", name));
                    return Optional.of(read(bytes, name)).filter(_ -> !progress.isStopped());
                },
                it -> show(name, it));
    }

    private void show(String name, Outcome<T> read) {
        switch (read) {
            case Outcome.Faulty<T>(List<Fault> faults) -> {
                work.says(texts.get("desk.files.notTaken", name));
                outcome.add(FaultList.faults(texts, faults));
            }
            case Outcome.Read<T>(T content, List<Fault> _) -> take(name, content);
        }
    }

    private static String title(String name) {
        String title = name.replaceFirst("(?i)\\.(zip|json)$", "").strip();
        String some = title.isEmpty() ? name : title;
        return some.substring(0, Math.min(some.length(), Draft.LONGEST_TITLE));
    }
}

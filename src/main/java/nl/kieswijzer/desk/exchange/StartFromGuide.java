package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.program.Programs;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Said;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starting a draft with an election from another program: first what comes along and what does not, then the draft. */
public final class StartFromGuide extends Details {
    private final transient Texts texts;
    private final transient AsWhoIsThere as;
    private final transient StartFromZip.Starter starter;
    private final LongWork work;
    private final Div outcome = new Div();

    public StartFromGuide(Texts texts, Door door, AsWhoIsThere as, StartFromZip.Starter starter) {
        this.texts = texts;
        this.as = as;
        this.starter = starter;
        this.work = new LongWork(texts);
        addClassName("start-from-guide");
        setSummaryText(texts.get("desk.guide.title"));
        add(
                Parts.paragraph("note", texts.get("desk.guide.note")),
                ExchangedFiles.field(texts, door, as, this::read, ".zip", ".json"),
                work,
                outcome);
    }

    private void read(String name, byte[] bytes) {
        outcome.removeAll();
        work.start(
                progress -> {
                    progress.reached(0.1, texts.get("desk.files.reading", name));
                    return Optional.of(Programs.read(name, bytes, Said.NOTHING)).filter(_ -> !progress.isStopped());
                },
                it -> show(name, it));
    }

    private void show(String name, Outcome<CameIn> read) {
        switch (read) {
            case Outcome.Faulty<CameIn>(List<Fault> faults) -> {
                work.says(texts.get("desk.files.notTaken", name));
                outcome.add(FaultList.faults(texts, faults));
            }
            case Outcome.Read<CameIn>(CameIn cameIn, List<Fault> _) -> offer(name, cameIn);
        }
    }

    private void offer(String name, CameIn cameIn) {
        work.says(texts.get(
                "desk.guide.found",
                cameIn.program().title(),
                count(cameIn, EntryKind.STATEMENT),
                count(cameIn, EntryKind.PARTY),
                count(cameIn, EntryKind.POSITION)));
        TextField edition = new TextField(texts.get("desk.guide.edition"));
        edition.setValue(cameIn.edition().value());
        edition.setErrorMessage(texts.get("desk.guide.notAnId"));
        Button begin = new Button(texts.get("desk.guide.begin"), _ -> begin(name, cameIn, edition));
        outcome.add(
                new GuideLosses(texts, texts.get("desk.guide.losses"), cameIn.losses()),
                edition,
                Parts.styled("desk-deeds", new Div(Parts.styled("primary", begin))));
    }

    private void begin(String name, CameIn cameIn, TextField edition) {
        String id = edition.getValue().strip();
        edition.setInvalid(!Slug.fits(id));
        if (edition.isInvalid()) {
            edition.focus();
            return;
        }
        as.does(who -> {
            Draft draft =
                    starter.start(who, new Start.With(new EditionId(id), cameIn.entries()), StartFromZip.title(name));
            getUI().ifPresent(ui -> ui.getPage().setLocation(new DeskLinks(texts.language()).draft(draft.id())));
        });
    }

    private static long count(CameIn cameIn, EntryKind kind) {
        return cameIn.entries().stream().filter(it -> it.key().kind() == kind).count();
    }
}

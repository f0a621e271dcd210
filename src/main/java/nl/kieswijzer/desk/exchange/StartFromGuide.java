package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.program.Programs;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Said;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starting a draft with an election from another program: first what comes along and what does not, then the draft. */
public final class StartFromGuide extends StartFromFile<CameIn> {
    public StartFromGuide(Texts texts, Door door, AsWhoIsThere as, Starter starter) {
        super(texts, door, as, starter, texts.get("desk.guide.title"), texts.get("desk.guide.note"), ".zip", ".json");
        addClassName("start-from-guide");
    }

    @Override
    Outcome<CameIn> read(byte[] bytes, String name) {
        return Programs.read(name, bytes, Said.NOTHING);
    }

    @Override
    void take(String name, CameIn cameIn) {
        says(texts.get(
                "desk.guide.found",
                cameIn.program().title(),
                count(cameIn, EntryKind.STATEMENT),
                count(cameIn, EntryKind.PARTY),
                count(cameIn, EntryKind.POSITION)));
        TextField edition = new TextField(texts.get("desk.guide.edition"));
        edition.setValue(cameIn.edition().value());
        edition.setErrorMessage(texts.get("desk.guide.notAnId"));
        Button begin = new Button(texts.get("desk.guide.begin"), _ -> begin(name, cameIn, edition));
        show(
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
        start(new Start.With(new EditionId(id), cameIn.entries()), name);
    }

    private static long count(CameIn cameIn, EntryKind kind) {
        return cameIn.entries().stream().filter(it -> it.key().kind() == kind).count();
    }
}

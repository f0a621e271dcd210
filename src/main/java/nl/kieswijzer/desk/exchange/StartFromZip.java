package nl.kieswijzer.desk.exchange;

import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import nl.kieswijzer.site.Texts;

/** Starting a draft with everything that a zip holds. */
public final class StartFromZip extends StartFromFile<Pack> {
    public StartFromZip(Texts texts, Door door, AsWhoIsThere as, Starter starter) {
        super(texts, door, as, starter, texts.get("desk.files.startTitle"), texts.get("desk.files.startNote"), ".zip");
        addClassName("start-from-zip");
    }

    @Override
    Outcome<Pack> read(byte[] bytes, String name) {
        return PackZip.read(bytes);
    }

    @Override
    void take(String name, Pack pack) {
        start(new Start.With(pack.id(), pack.entries()), name);
    }
}

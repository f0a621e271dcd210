package nl.kieswijzer.desk.exchange;

import java.util.List;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.file.FileField;
import nl.kieswijzer.desk.file.Kinds;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.site.Texts;

/** The field for files that come back. */
final class ExchangedFiles {
    private ExchangedFiles() {}

    static FileField field(Texts texts, Door door, AsWhoIsThere as, FileField.Taker taker, String... endings) {
        return new FileField(
                texts,
                door,
                as,
                new Kinds(
                        List.of(endings),
                        List.of(endings),
                        Unzipped.MOST_PACKED_MB * (1 << 20),
                        texts.get("desk.files.rejected", String.join(", ", endings), Unzipped.MOST_PACKED_MB)),
                texts.get("desk.files.choose"),
                taker);
    }
}

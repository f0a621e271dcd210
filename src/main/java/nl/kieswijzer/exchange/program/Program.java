package nl.kieswijzer.exchange.program;

import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.exchange.guide.GuideFormat;
import nl.kieswijzer.exchange.kalkulacka.Kalkulacka;
import nl.kieswijzer.exchange.mahlowat.Mahlowat;
import nl.kieswijzer.exchange.openvaa.OpenVaa;
import nl.kieswijzer.exchange.wahlomat.WahlOMat;

/** The programs whose files we read and write. */
public enum Program {
    WAHLOMAT(new WahlOMat()),
    MAHLOWAT(new Mahlowat()),
    OPENVAA(new OpenVaa()),
    KALKULACKA(new Kalkulacka());

    private final GuideFormat format;

    Program(GuideFormat format) {
        this.format = format;
    }

    GuideFormat format() {
        return format;
    }

    /** What it is called by its makers. */
    public String title() {
        return format.program();
    }

    /** In small letters, as on a command line and in the message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The program of that word; empty where there is none. */
    public static Optional<Program> of(String word) {
        for (Program program : values()) {
            if (program.word().equals(word.toLowerCase(Locale.ROOT).replace("-", ""))) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}

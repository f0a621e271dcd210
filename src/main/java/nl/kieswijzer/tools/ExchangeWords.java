package nl.kieswijzer.tools;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.guide.Loss;

/** Faults and losses in the words that the desk has for them, in English as all that operators read. */
final class ExchangeWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.ENGLISH);

    private ExchangeWords() {}

    static String losses(List<Loss> losses) {
        return lines(losses.stream()
                .map(it -> say("exchange.loss." + it.kind().word(), numbered(it.details())))
                .toList());
    }

    static String faults(List<Fault> faults) {
        return lines(faults.stream().map(ExchangeWords::fault).toList());
    }

    private static String fault(Fault fault) {
        String words =
                say("desk.file.fault." + fault.problem().word(), fault.details().toArray());
        return fault.place() instanceof Place.InFile(String file, int line) ? file + ":" + line + ": " + words : words;
    }

    static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    /** Numbers as such, so that the words can go by them. */
    static Object[] numbered(List<String> details) {
        return details.stream()
                .map(it -> it.matches("\\d{1,9}") ? (Object) Integer.valueOf(it) : it)
                .toArray();
    }

    static String lines(List<String> lines) {
        return String.join("", lines.stream().map(it -> "  - " + it + "\n").toList());
    }
}

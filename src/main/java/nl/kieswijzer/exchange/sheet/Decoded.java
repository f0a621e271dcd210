package nl.kieswijzer.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Problem;

/** From bytes to text, in the encoding that they are in. */
final class Decoded {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    static Outcome<String> text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16).map(Outcome::read).orElseGet(Decoded::unknown);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            String text = utf8.get();
            return isText(text) ? Outcome.read(text.startsWith("\uFEFF") ? text.substring(1) : text) : unknown();
        }
        return strict(bytes, WINDOWS)
                .filter(Decoded::isText)
                .<Outcome<String>>map(it -> new Outcome.Read<>(it, List.of(Fault.whole(Problem.READ_AS_WINDOWS))))
                .orElseGet(Decoded::unknown);
    }

    /** A picture or a program is no text, and neither is UTF-16 without its mark. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }

    private static Outcome<String> unknown() {
        return Outcome.faulty(Fault.whole(Problem.OTHER_ENCODING));
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}

package nl.kieswijzer.programme.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** In which encoding a text is: as its first bytes say, else the first that its bytes are right in. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_000;

    private Encoding() {}

    static String decode(byte[] bytes) throws Unreadable {
        String text = begins(bytes, 0xEF, 0xBB, 0xBF)
                ? decode(bytes, 3, StandardCharsets.UTF_8).orElseThrow(() -> new Unreadable(ProgrammeFault.BROKEN))
                : begins(bytes, 0xFF, 0xFE)
                        ? wide(bytes, 2, StandardCharsets.UTF_16LE)
                        : begins(bytes, 0xFE, 0xFF) ? wide(bytes, 2, StandardCharsets.UTF_16BE) : unmarked(bytes);
        if (text.codePoints().limit(LOOKED_AT).anyMatch(Encoding::isNoText) || Letters.isGarbled(text)) {
            throw new Unreadable(ProgrammeFault.OTHER_KIND);
        }
        return text;
    }

    private static String unmarked(byte[] bytes) throws Unreadable {
        if (zeros(bytes, 1) > zeros(bytes, 0) && zeros(bytes, 1) > bytes.length / 5) {
            return wide(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > bytes.length / 5) {
            return wide(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, 0, WINDOWS))
                .orElseThrow(() -> new Unreadable(ProgrammeFault.OTHER_KIND));
    }

    private static String wide(byte[] bytes, int from, Charset encoding) throws Unreadable {
        return decode(bytes, from, encoding).orElseThrow(() -> new Unreadable(ProgrammeFault.OTHER_KIND));
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** How many bytes are zero in even or in odd places: in UTF-16, every other one of what Europe writes. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != 0x85;
    }
}

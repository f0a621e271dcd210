package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import org.junit.jupiter.api.Test;

/** Half of them text at random, half real codes with one mistake in them. */
class AMillionShareCodesTest {
    private static final int TEXTS = 1_000_000;
    private static final long SEED = 20_261_124;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final List<EditionRevision> REVISIONS = twoRevisions();
    /** How the sheets of each are written, worked out once. */
    private static final List<SheetFormat> FORMATS =
            REVISIONS.stream().map(SheetFormat::of).toList();

    private final ShareReader reader = new ShareReader(new Catalogue(REVISIONS));
    private final Random random = new Random(SEED);
    private final List<String> codes = Stream.generate(this::code).limit(1000).toList();

    @Test
    void are_each_read_as_the_sheet_that_they_are_the_code_of_or_refused() {
        int substituted = 0;
        int caught = 0;
        for (int i = 0; i < TEXTS / 2; i++) {
            isRefused(anyText());
            String code = codes.get(random.nextInt(codes.size()));
            int kind = random.nextInt(4);
            String text = mistake(kind, code);
            boolean refused = isRefused(text);
            if (kind == 0 && !Base32.canonical(text).equals(Optional.of(code))) {
                substituted++;
                caught += refused ? 1 : 0;
            }
        }
        assertThat(substituted).as("mistyped characters").isGreaterThan(TEXTS / 10);
        assertThat(1000.0 * caught / substituted).as("caught of a thousand").isGreaterThanOrEqualTo(999);
    }

    @Test
    void are_made_from_codes_that_can_be_read() {
        assertThat(codes).doesNotHaveDuplicates().noneMatch(this::isRefused);
    }

    /** Reads a text, and holds what is read against it; whether it was refused. */
    private boolean isRefused(String text) {
        return switch (reader.read(text)) {
            case DecodedCode.Refused _ -> true;
            case DecodedCode.Sound(var revision, var sheet, var code) -> {
                if (!FORMATS.get(revision.number() - 1).write(sheet).equals(code)
                        || !Base32.canonical(text).filter(code.text()::equals).isPresent()) {
                    throw new AssertionError("'%s' was read as '%s'".formatted(text, code.text()));
                }
                yield false;
            }
        };
    }

    private String code() {
        SheetFormat format = FORMATS.get(random.nextInt(FORMATS.size()));
        return format.write(Sheets.any(format.revision(), random)).text();
    }

    private String anyText() {
        char[] text = new char[random.nextInt(41)];
        for (int i = 0; i < text.length; i++) {
            text[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return new String(text);
    }

    private String mistake(int kind, String code) {
        int at = random.nextInt(kind < 3 ? code.length() : code.length() - 1);
        String before = code.substring(0, at);
        return switch (kind) {
            case 0 -> before + printable() + code.substring(at + 1);
            case 1 -> before + code.substring(at + 1);
            case 2 -> before + printable() + code.substring(at);
            default -> before + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        };
    }

    private char printable() {
        return (char) (' ' + random.nextInt('~' - ' ' + 1));
    }

    /** The packaged edition, and the same with one word changed. */
    private static List<EditionRevision> twoRevisions() {
        PackFiles pack = Editions.packOfTk2021();
        Map<String, byte[]> files = new HashMap<>(pack.files());
        files.computeIfPresent(
                "statements.yaml",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("moet", "hoeft")
                        .getBytes(StandardCharsets.UTF_8));
        return List.of(revision(Editions.read(pack), 1), revision(Editions.read(new PackFiles("changed", files)), 2));
    }
}

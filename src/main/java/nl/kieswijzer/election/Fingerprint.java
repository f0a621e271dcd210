package nl.kieswijzer.election;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.kieswijzer.core.Stance;

/**
 * Tells whether two revisions ask and answer the same: equal for everything that decides a ranking, on any server and under
 * any revision number. It is there against mistakes, not against forgery.
 *
 * @param value a CRC-32, from 0 to 2³² − 1
 */
public record Fingerprint(long value) {
    private static final long LARGEST = 0xFFFF_FFFFL;

    public Fingerprint {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("not a fingerprint: " + value);
        }
    }

    /** The fingerprint of an edition's content: the CRC-32 of its {@link #source}, in UTF-8. */
    static Fingerprint of(Edition edition) {
        CRC32 crc = new CRC32();
        crc.update(source(edition).getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(crc.getValue());
    }

    /**
     * What the fingerprint is taken of, a line each: the edition, the parties in order, and every statement in order, in
     * the edition's first language, followed by its positions by party id. {@code src/docs/share-code.md} has an example.
     */
    static String source(Edition edition) {
        StringBuilder lines = new StringBuilder();
        Stream.of(
                        Stream.of("edition " + edition.id()),
                        edition.parties().stream().map(it -> "party " + it.id()),
                        edition.statements().stream().flatMap(it -> lines(it, language(edition))))
                .flatMap(it -> it)
                .forEach(it -> lines.append(it).append('\n'));
        return lines.toString();
    }

    private static Stream<String> lines(Statement statement, Locale language) {
        String text = statement.text().in(language).replaceAll("\\s+", " ").trim();
        return Stream.concat(
                Stream.of("statement " + statement.id() + " " + text),
                statement.positions().stream()
                        .sorted(Comparator.comparing(Position::party))
                        .map(it -> "position " + it.party() + " " + word(it.stance())));
    }

    private static Locale language(Edition edition) {
        return Locale.of(edition.languages().getFirst());
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    /** Eight hexadecimal digits, such as {@code 0b5e6a1f}. */
    @Override
    public String toString() {
        return "%08x".formatted(value);
    }
}

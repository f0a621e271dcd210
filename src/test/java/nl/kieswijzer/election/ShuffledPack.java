package nl.kieswijzer.election;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;

/** The packaged edition, and the same with its parties, and all they say, in another order. */
public final class ShuffledPack {
    private ShuffledPack() {}

    public static EditionRevision asPacked() throws IOException {
        PackResult pack = PackReader.read(PackFiles.in(Path.of("src/main/resources/content/tk2021")));
        return revision(((PackResult.Sound) pack).edition());
    }

    public static EditionRevision shuffled(long seed) throws IOException {
        Edition it = asPacked().edition();
        Random random = new Random(seed);
        List<Party> parties = shuffled(it.parties(), random);
        List<PartyId> order = parties.stream().map(Party::id).toList();
        return revision(with(
                it,
                parties,
                it.themes().stream().map(theme -> theme(theme, random)).toList(),
                it.statements().stream()
                        .map(statement -> statement(statement, shuffled(statement.positions(), random)))
                        .toList(),
                it.quotes().stream()
                        .sorted(Comparator.comparingInt(quote -> order.indexOf(quote.party())))
                        .toList()));
    }

    /** The same edition before anybody said anything. */
    public static Edition silent(Edition it) {
        return with(
                it,
                it.parties(),
                it.themes(),
                it.statements().stream()
                        .map(statement -> statement(statement, List.of()))
                        .toList(),
                List.of());
    }

    private static Edition with(
            Edition it, List<Party> parties, List<Theme> themes, List<Statement> statements, List<Quote> quotes) {
        return new Edition(
                it.id(),
                it.languages(),
                it.election(),
                it.provenance(),
                it.legend(),
                parties,
                themes,
                it.programmes(),
                quotes,
                it.terms(),
                statements);
    }

    private static EditionRevision revision(Edition edition) {
        return new EditionRevision(edition, 2, Instant.EPOCH);
    }

    private static Statement statement(Statement it, List<Position> positions) {
        return it.with(positions);
    }

    private static Theme theme(Theme it, Random random) {
        List<Topic> topics = it.topics().stream()
                .map(topic -> new Topic(
                        topic.id(), topic.name(), topic.introduction(), shuffled(topic.assessments(), random)))
                .toList();
        return new Theme(it.id(), it.name(), it.background(), shuffled(it.notes(), random), topics);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

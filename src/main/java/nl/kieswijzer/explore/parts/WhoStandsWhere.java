package nl.kieswijzer.explore.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/**
 * How a statement divides the parties.
 *
 * @param groups those who agree, those of neither, those who disagree and the silent ones, each by name; none empty
 */
public record WhoStandsWhere(List<Group> groups) {
    /**
     * Parties that stand in one place.
     *
     * @param stance empty for those that are silent
     */
    public record Group(Optional<Stance> stance, List<Party> parties) {
        /** What texts call it by. */
        public String name() {
            return stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("silent");
        }
    }

    public WhoStandsWhere {
        groups = List.copyOf(groups);
    }

    public static WhoStandsWhere on(Statement statement, LocalEdition edition) {
        return new WhoStandsWhere(
                Stream.concat(Stream.of(Stance.values()).map(Optional::of), Stream.of(Optional.<Stance>empty()))
                        .map(it -> new Group(it, at(it, statement, edition)))
                        .filter(it -> !it.parties().isEmpty())
                        .toList());
    }

    private static List<Party> at(Optional<Stance> stance, Statement statement, LocalEdition edition) {
        return edition.parties().stream()
                .filter(it -> statement.position(it.id()).map(Position::stance).equals(stance))
                .toList();
    }

    public int count(Optional<Stance> stance) {
        return groups.stream()
                .filter(it -> it.stance().equals(stance))
                .mapToInt(it -> it.parties().size())
                .sum();
    }

    /** How many stand where, in a sentence. */
    public String inWords(Texts texts) {
        if (groups.stream().allMatch(it -> it.stance().isEmpty())) {
            return texts.get("statement.counts.nobody");
        }
        return texts.get(
                "statement.counts",
                texts.list(groups.stream()
                        .map(it -> texts.get(
                                "statement.count." + it.name(), it.parties().size()))
                        .toList()));
    }
}

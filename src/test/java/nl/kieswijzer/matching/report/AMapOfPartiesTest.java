package nl.kieswijzer.matching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.report.PartyMap.Place;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AMapOfPartiesTest {
    private static final Offset<Double> EXACTLY = within(1e-6);

    @Test
    void draws_three_parties_on_a_line_as_far_apart_as_they_are() {
        PartyMap map = map("++++", "++--", "----");
        // On two of four statements opposite: 2 / 4, and on all: 4 / 4.
        assertThat(distance(map, "a", "b")).isCloseTo(2 / 4.0, EXACTLY);
        assertThat(distance(map, "b", "c")).isCloseTo(2 / 4.0, EXACTLY);
        assertThat(distance(map, "a", "c")).isCloseTo(4 / 4.0, EXACTLY);
        assertThat(map.stress()).isCloseTo(0, EXACTLY);
        assertThat(map.unplaced()).isEmpty();
    }

    @Test
    void draws_a_triangle() {
        // Each two differ on two of three, by the whole: 2 / 3.
        PartyMap map = map("+--", "-+-", "--+");
        assertThat(distance(map, "a", "b")).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(distance(map, "b", "c")).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(distance(map, "a", "c")).isCloseTo(2 / 3.0, EXACTLY);
    }

    @Test
    void puts_parties_with_the_same_stances_in_one_place() {
        PartyMap map = map("+++", "+++", "---", "ooo");
        assertThat(distance(map, "a", "b")).isCloseTo(0, within(1e-3));
        assertThat(distance(map, "a", "c")).isCloseTo(1, within(1e-3));
    }

    @Test
    void says_by_its_stress_that_a_plane_can_t_hold_four_parties_equally_far_apart() {
        // The corners of a tetrahedron.
        PartyMap map = map("+---", "-+--", "--+-", "---+");
        assertThat(map.stress()).isGreaterThan(0.1);
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(map.places().get(i), map.places().get(j))).isGreaterThan(0.2);
            }
        }
    }

    @Test
    void leaves_out_whose_place_too_few_distances_fix() {
        // f shares enough with a and e only. Without f, that is all e shares with: a and b.
        PartyMap map = map("+++++++++", "---+++...", "+-+......", "+-+......", "...++-++-", "......-+-");
        assertThat(map.unplaced()).isEqualTo(Drawn.ids("e", "f"));
        assertThat(map.places()).extracting(Place::party).isEqualTo(Drawn.ids("a", "b", "c", "d"));
    }

    @Test
    void does_not_let_pairs_count_that_share_too_little_for_a_match() {
        assertThat(map("++.", "++.", "--.").places()).isEmpty();
        assertThat(map("++.", "++.", "--.").unplaced()).hasSize(3);
    }

    @Test
    void has_its_centre_in_the_middle() {
        PartyMap map = PartyMap.of(
                Drawn.ids("a", "b", "c"),
                PartyPair.all(Drawn.of("+++", "++-", "o--").table()));
        assertThat(map.places().stream().mapToDouble(Place::x).sum()).isCloseTo(0, EXACTLY);
        assertThat(map.places().stream().mapToDouble(Place::y).sum()).isCloseTo(0, EXACTLY);
    }

    @Test
    void gets_no_better_by_a_small_step_of_any_party() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            Drawn drawn = Drawn.random(random, 14, 8);
            PartyMap map = drawn.report(1).map();
            double missed = missed(map, drawn, "", 0, 0);
            for (Place place : map.places()) {
                String party = place.party().value();
                for (double step : new double[] {-0.02, 0.02}) {
                    assertThat(missed(map, drawn, party, step, 0)).isGreaterThanOrEqualTo(missed);
                    assertThat(missed(map, drawn, party, 0, step)).isGreaterThanOrEqualTo(missed);
                }
            }
        }
    }

    /** What the map lacks, with one party moved a step: Σ shared × (drawn − wanted)². */
    private static double missed(PartyMap map, Drawn drawn, String moved, double dx, double dy) {
        double missed = 0;
        for (PartyPair pair : PartyPair.all(drawn.table())) {
            if (pair.both() >= 3
                    && !map.unplaced().contains(pair.first())
                    && !map.unplaced().contains(pair.second())) {
                double miss = distance(
                                step(place(map, pair.first()), moved, dx, dy),
                                step(place(map, pair.second()), moved, dx, dy))
                        - pair.distance().orElseThrow();
                missed += pair.both() * miss * miss;
            }
        }
        return missed;
    }

    private static Place step(Place place, String moved, double dx, double dy) {
        return place.party().value().equals(moved) ? new Place(place.party(), place.x() + dx, place.y() + dy) : place;
    }

    private static PartyMap map(String... parties) {
        return Drawn.of(parties).report(1).map();
    }

    private static double distance(PartyMap map, String one, String other) {
        return distance(place(map, new PartyId(one)), place(map, new PartyId(other)));
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Place place(PartyMap map, PartyId party) {
        return map.places().stream()
                .filter(it -> it.party().equals(party))
                .findFirst()
                .orElseThrow();
    }
}

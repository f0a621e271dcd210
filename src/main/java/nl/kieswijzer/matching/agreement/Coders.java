package nl.kieswijzer.matching.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Two coders beside each other. */
public record Coders(String one, String other) {
    public Coders {
        if (one.equals(other)) {
            throw new IllegalArgumentException(one + " is one coder");
        }
    }

    /** Every two of some coders, once, in the order given. */
    public static List<Coders> pairs(Collection<String> coders) {
        List<String> all = List.copyOf(coders);
        List<Coders> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                pairs.add(new Coders(all.get(one), all.get(other)));
            }
        }
        return pairs;
    }
}

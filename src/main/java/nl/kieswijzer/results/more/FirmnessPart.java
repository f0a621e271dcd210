package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Overtaking;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * How firm the ranking is: how few other answers would change who leads. Where parties are too close to call, the ranking itself
 * says so and by which answer; what is left to say here is how far off the others are.
 */
final class FirmnessPart {
    /** How many rivals are named. */
    private static final int NEAREST = 3;

    private final ResultContext context;
    private final Texts texts;
    private final Firmness firmness;

    private FirmnessPart(ResultContext context, Firmness firmness) {
        this.context = context;
        this.texts = context.texts();
        this.firmness = firmness;
    }

    /** Empty where all there is to say stands beside the parties that are too close to call, or nobody leads. */
    static Optional<FoldedPart> of(ResultContext context, Firmness firmness) {
        FirmnessPart part = new FirmnessPart(context, firmness);
        if (firmness.leaders().isEmpty()) {
            return Optional.empty();
        }
        return firmness.nearTie().isPresent() ? part.others() : Optional.of(part.lead());
    }

    private FoldedPart lead() {
        return firmness.smallest()
                .map(it -> new FoldedPart(
                        "firmness",
                        texts.get("firm.title"),
                        texts.get("firm.figure", it.size()),
                        new SmallestChange(context, firmness, it),
                        rivals()))
                .orElseGet(() -> new FoldedPart(
                        "firmness",
                        texts.get("firm.title"),
                        texts.get("firm.figure", 0),
                        Parts.paragraph("firm-answer", texts.get("firm.never"))));
    }

    private Optional<FoldedPart> others() {
        return firmness.beyond().stream()
                .findFirst()
                .map(it -> new FoldedPart(
                        "firmness", texts.get("firm.others"), texts.get("firm.figure", it.size()), rivals()));
    }

    private UnorderedList rivals() {
        UnorderedList rivals = Parts.styled("rivals", new UnorderedList());
        nearest()
                .forEach(it -> rivals.add(new ListItem(texts.get(
                        "firm.rival", context.partyName(it.rival()), it.size(), context.partyName(it.leader())))));
        return rivals;
    }

    private List<Overtaking> nearest() {
        return firmness.beyond().stream()
                .sorted(Comparator.comparing(Overtaking::size).thenComparing(Overtaking::rival, context.byName()))
                .limit(NEAREST)
                .toList();
    }
}

package nl.kieswijzer.exchange.guide;

import java.util.List;

/**
 * Something that does not come along, or that had to be taken for granted.
 *
 * @param details what fills in the sentence of its kind
 */
public record Loss(LossKind kind, List<String> details) {
    public Loss {
        details = List.copyOf(details);
    }
}

package nl.kieswijzer.exchange.guide;

import java.util.List;

/**
 * A guide that was read from the files of another program.
 *
 * @param losses what in them does not come along, or was taken for granted
 */
public record Imported(Guide guide, List<Loss> losses) {
    public Imported {
        losses = List.copyOf(losses);
    }
}

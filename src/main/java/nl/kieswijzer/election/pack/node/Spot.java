package nl.kieswijzer.election.pack.node;

import nl.kieswijzer.election.entry.EntryKey;

/**
 * Where in the entries of an edition something stands.
 *
 * @param field the path of the field, such as {@code text.nl} or {@code topics.2.name.nl}; empty for the entry as a whole
 */
public record Spot(EntryKey key, String field) {
    public Spot below(String name) {
        return new Spot(key, field.isEmpty() ? name : field + "." + name);
    }
}

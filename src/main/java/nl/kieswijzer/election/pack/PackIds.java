package nl.kieswijzer.election.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.PackSections.Section;
import nl.kieswijzer.election.pack.node.Faults;
import nl.kieswijzer.election.pack.node.Ids;
import nl.kieswijzer.election.pack.node.Item;

/** Every id a pack defines, known before anything that refers to one is read. */
final class PackIds {
    final Ids parties;
    final Ids topics;
    final Ids programmes;
    final Ids quotes;
    final Ids terms;
    final Ids statements;

    private final Map<String, Item> quotesById = new HashMap<>();
    private final Map<String, Item> programmesById = new HashMap<>();
    private final Faults faults;

    PackIds(PackSections sections, Faults faults) {
        this.faults = faults;
        parties = define("party", sections.parties);
        programmes = define("programme", sections.programmes);
        quotes = define("quote", sections.quotes);
        terms = define("term", sections.glossary);
        statements = define("statement", sections.statements);
        define("theme", sections.themes);
        define("round", sections.rounds);
        topics = new Ids("topic", sections.themes.file(), faults);
        sections.themes
                .items()
                .forEach(theme -> theme.items("topics", PackFields.within("topics"), topic -> {
                    topics.define(topic.id("id"), topic.location());
                    return topic;
                }));
        if (sections.themes.complete()) {
            topics.complete();
        }
        sections.quotes.items().forEach(it -> quotesById.put(it.id("id"), it));
        sections.programmes.items().forEach(it -> programmesById.put(it.id("id"), it));
    }

    private Ids define(String kind, Section section) {
        Ids ids = new Ids(kind, section.file(), faults);
        section.items().forEach(it -> ids.define(it.id("id"), it.location()));
        if (section.complete()) {
            ids.complete();
        }
        return ids;
    }

    /** A programme; empty where there is none of that id. */
    Optional<Item> programme(String id) {
        return Optional.ofNullable(programmesById.get(id));
    }

    /** The quotes an item rests on: at least one, and each of its own party. */
    List<QuoteId> quotesOf(Item item, String party, FaultKind ifNone) {
        List<String> named = item.references("quotes", quotes);
        for (String id : named) {
            Item quote = quotesById.get(id);
            if (quote != null && isOfAnother(quote.id("party"), party)) {
                item.faultIn("quotes", FaultKind.QUOTE_OF_ANOTHER, id, party);
            }
        }
        if (named.isEmpty()) {
            item.faultIn("quotes", ifNone);
            return List.of(new QuoteId(Item.NO_ID));
        }
        return named.stream().map(QuoteId::new).toList();
    }

    /**
     * Whether these words stand in a quote, in this order, however the lines of either are broken. A quote that does not
     * exist has been reported, and is taken at its word.
     */
    boolean says(QuoteId id, String words) {
        Item quote = quotesById.get(id.value());
        if (quote == null) {
            return true;
        }
        String text = onOneLine(quote.text("text"));
        int from = 0;
        for (String part : onOneLine(words).split(Pattern.quote(Passage.LEFT_OUT))) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A party that does not exist has been reported where it stands, and is nobody else. */
    boolean isOfAnother(String quoted, String party) {
        return !quoted.equals(party) && parties.defines(quoted) && parties.defines(party);
    }
}

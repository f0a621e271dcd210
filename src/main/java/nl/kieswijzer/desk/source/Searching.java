package nl.kieswijzer.desk.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.programme.search.Found;
import nl.kieswijzer.programme.search.ProgrammeSearch;
import nl.kieswijzer.programme.search.ProgrammeSearch.Searched;
import nl.kieswijzer.programme.search.Query;

/** Searching programmes by words that all have to be in a paragraph, or by a topic, of which one word is enough. */
final class Searching {
    static final int MOST = 50;
    private static final int MOST_OF_A_WORD = 400;
    /** Shorter ones ('en', 'van', 'voor') are in every paragraph. */
    private static final int SHORTEST = 5;

    private static final Set<String> EVERYWHERE =
            Set.of("tegen", "zonder", "tussen", "andere", "binnen", "about", "their");

    private record Where(String programme, Span place) {}

    private Searching() {}

    static List<Found<String>> words(List<Searched<String>> programmes, String typed) {
        Query query = Query.of(typed);
        return query.asksNothing() ? List.of() : ProgrammeSearch.find(programmes, query, MOST);
    }

    /** Paragraphs with the most of the words of a topic first. */
    static List<Found<String>> topic(List<Searched<String>> programmes, String name) {
        Map<Where, List<Found<String>>> byPlace = new LinkedHashMap<>();
        for (String word : Query.of(name).words()) {
            if (word.length() >= SHORTEST && !EVERYWHERE.contains(word)) {
                ProgrammeSearch.find(programmes, Query.of(word), MOST_OF_A_WORD)
                        .forEach(it -> byPlace.computeIfAbsent(
                                        new Where(it.programme(), it.place()), _ -> new ArrayList<>())
                                .add(it));
            }
        }
        return byPlace.values().stream()
                .sorted(Comparator.comparingInt((List<Found<String>> it) -> -it.size()))
                .limit(MOST)
                .map(List::getFirst)
                .toList();
    }
}

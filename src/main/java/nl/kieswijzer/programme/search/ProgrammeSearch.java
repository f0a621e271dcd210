package nl.kieswijzer.programme.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.programme.search.ProgrammeIndex.Paragraph;

/** Searches programmes for paragraphs with all words of a question in them. */
public final class ProgrammeSearch {
    /**
     * A programme to search.
     *
     * @param programme which one it is, for whoever asks: an id, a party, or both
     */
    public record Searched<P>(P programme, ProgrammeIndex index) {}

    private record Ranked<P>(Searched<P> in, Candidate candidate) {
        Found<P> found() {
            Paragraph paragraph = in.index.paragraph(candidate.paragraph());
            Snippet snippet = Snippet.of(in.index, candidate);
            Span place = new Span(
                    paragraph.page(),
                    paragraph.start(),
                    paragraph.start() + paragraph.text().length());
            return new Found<>(in.programme, place, snippet.text(), snippet.marks());
        }
    }

    private ProgrammeSearch() {}

    /**
     * What is found, the best first; what is equally good in the order of the programmes and their pages.
     *
     * @param most how many at most
     */
    public static <P> List<Found<P>> find(List<Searched<P>> programmes, Query query, int most) {
        return programmes.stream()
                .flatMap(it -> candidates(it.index, query).map(candidate -> new Ranked<>(it, candidate)))
                .sorted(Comparator.comparing(Ranked::candidate, Candidate.BEST_FIRST))
                .limit(most)
                .map(Ranked::found)
                .toList();
    }

    private static Stream<Candidate> candidates(ProgrammeIndex index, Query query) {
        List<String> words = query.words();
        Map<Integer, Candidate> byParagraph = new TreeMap<>();
        for (int asked = 0; asked < words.size(); asked++) {
            for (Match match : index.matches(words.get(asked))) {
                byParagraph
                        .computeIfAbsent(index.paragraphOf(match.word()), it -> new Candidate(it, words.size()))
                        .add(match, asked);
            }
        }
        return byParagraph.values().stream().filter(Candidate::isWhole);
    }
}

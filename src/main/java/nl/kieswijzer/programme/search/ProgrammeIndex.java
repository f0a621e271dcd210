package nl.kieswijzer.programme.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;

/**
 * The words of a programme, and where they stand. It never changes, and takes some five times what the text does; so it can be
 * kept as long as that is searched.
 */
public final class ProgrammeIndex {
    /**
     * A paragraph, with the numbers of its words among those of the programme.
     *
     * @param start where it begins in the text of its page
     */
    record Paragraph(int page, int start, String text, int firstWord, int behindWords) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    /** For each word of the programme, where it begins in its paragraph, and where it ends. */
    private final int[] starts;

    private final int[] ends;
    /** Each different word with its places, in the order of the alphabet. */
    private final String[] words;

    private final int[][] places;

    private ProgrammeIndex(ProgrammeText text) {
        SortedMap<String, List<Integer>> placesByWord = new TreeMap<>();
        List<Word> all = new ArrayList<>();
        for (Page page : text.pages()) {
            int start = 0;
            for (String paragraph : page.text().split(Character.toString(ProgrammeText.PARAGRAPH_END))) {
                int first = all.size();
                Word.in(paragraph).forEach(it -> {
                    placesByWord
                            .computeIfAbsent(it.folded(), _ -> new ArrayList<>())
                            .add(all.size());
                    all.add(it);
                });
                if (all.size() > first) {
                    paragraphs.add(new Paragraph(page.number(), start, paragraph, first, all.size()));
                }
                start += paragraph.length() + 1;
            }
        }
        this.starts = all.stream().mapToInt(Word::start).toArray();
        this.ends = all.stream().mapToInt(Word::end).toArray();
        this.words = placesByWord.keySet().toArray(String[]::new);
        this.places = placesByWord.values().stream()
                .map(it -> it.stream().mapToInt(place -> place).toArray())
                .toArray(int[][]::new);
    }

    public static ProgrammeIndex of(ProgrammeText text) {
        return new ProgrammeIndex(text);
    }

    /** Every place where a word stands, as itself, at the start of a longer one, or within one. */
    List<Match> matches(String asked) {
        List<Match> matches = new ArrayList<>();
        int first = Arrays.binarySearch(words, asked);
        int at = first < 0 ? -first - 1 : first;
        while (at < words.length && words[at].startsWith(asked) && (Nearness.isEnough(asked) || at == first)) {
            add(at, words[at].equals(asked) ? Nearness.SAME : Nearness.BEGINS, matches);
            at++;
        }
        if (Nearness.isEnoughWithin(asked)) {
            for (int i = 0; i < words.length; i++) {
                if (words[i].lastIndexOf(asked) > 0 && !words[i].startsWith(asked)) {
                    add(i, Nearness.WITHIN, matches);
                }
            }
        }
        return matches;
    }

    private void add(int word, Nearness nearness, List<Match> matches) {
        for (int place : places[word]) {
            matches.add(new Match(place, nearness));
        }
    }

    /** The number of the paragraph that a word of the programme stands in. */
    int paragraphOf(int word) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).firstWord() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Paragraph paragraph(int number) {
        return paragraphs.get(number);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }
}

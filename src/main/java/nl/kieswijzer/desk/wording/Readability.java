package nl.kieswijzer.desk.wording;

import java.util.Locale;
import java.util.Optional;

/**
 * How easily a text reads: a figure from about 0 (hardest) to 100 and a bit more (easiest). It counts syllables and words and
 * knows nothing of what is meant, and in a text of one sentence a single word moves it by 10 or more: it is a figure for a statement
 * with its explanations, not for the statement alone.
 *
 * <p>For Dutch that of Douma ('De leesbaarheid van landbouwbladen', Wageningen 1960): 206.84 − 0.77 × syllables in 100 words −
 * 0.93 × words in a sentence. For English Flesch's reading ease (1948): 206.835 − 84.6 × syllables in a word − 1.015 × words in a
 * sentence.
 *
 * <p>Example: 'De kat zit op de mat.' has 6 words of 6 syllables: 206.84 − 0.77 × 100 − 0.93 × 6 = 124.26.
 *
 * @param score the figure
 * @param wordsInASentence how many on average
 */
public record Readability(double score, double wordsInASentence) {
    /** Of a shorter text the figure says nothing. */
    public static final int FEWEST_WORDS = 40;

    private static final double HUNDRED = 100;
    private static final double DOUMA = 206.84;
    private static final double DOUMA_SYLLABLES = 0.77;
    private static final double DOUMA_WORDS = 0.93;
    private static final double FLESCH = 206.835;
    private static final double FLESCH_SYLLABLES = 84.6;
    private static final double FLESCH_WORDS = 1.015;

    /** How easily a text of any length reads, in Dutch or English; empty without words or in other languages. */
    public static Optional<Readability> of(String text, Locale language) {
        TextParts parts = new TextParts(text);
        if (parts.words().isEmpty()) {
            return Optional.empty();
        }
        return syllables(language).map(it -> {
            double words = parts.words().size();
            double inAWord = parts.words().stream()
                            .mapToInt(word -> it.of(word.in(text)))
                            .sum()
                    / words;
            double inASentence = words / parts.sentences().size();
            return new Readability(score(language, inAWord, inASentence), inASentence);
        });
    }

    static Optional<Syllables> syllables(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> Optional.of(new DutchSyllables());
            case "en" -> Optional.of(new EnglishSyllables());
            default -> Optional.empty();
        };
    }

    private static double score(Locale language, double syllablesInAWord, double wordsInASentence) {
        return language.getLanguage().equals("nl")
                ? DOUMA - DOUMA_SYLLABLES * HUNDRED * syllablesInAWord - DOUMA_WORDS * wordsInASentence
                : FLESCH - FLESCH_SYLLABLES * syllablesInAWord - FLESCH_WORDS * wordsInASentence;
    }

    public Ease ease() {
        return Ease.of(score);
    }
}

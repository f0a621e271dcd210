package nl.kieswijzer.desk.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dutch syllables: one for each vowel sound. That spelling tells them is its own doing: where two vowels would be read as one,
 * it puts a diaeresis ('beïnvloeden') or a hyphen ('auto-ongeluk'). Loan words that don't keep to it stand in a list.
 */
final class DutchSyllables implements Syllables {
    /** The longest first, and a {@code y} only where it isn't a consonant. */
    private static final Pattern VOWEL = Pattern.compile(
            "aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|[aeiouäëïöü]|(?<![aeiou])y(?![aeiou])");

    private final SyllableList list = new SyllableList(Locale.of("nl"));

    @Override
    public int ofPlain(String word) {
        return (int) VOWEL.matcher(list.spelled(word)).results().count();
    }
}

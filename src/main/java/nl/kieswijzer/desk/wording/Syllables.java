package nl.kieswijzer.desk.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word. */
interface Syllables {
    Pattern DIGIT = Pattern.compile("\\p{N}");
    Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    /** All marks on letters but the diaeresis, which makes a vowel one of its own. */
    Pattern ACCENTS = Pattern.compile("[\\p{M}&&[^\\u0308]]");

    /** Of one word in small letters without accents. */
    int ofPlain(String word);

    /** The syllables of a word, at least one; of a number one a digit, of an abbreviation in capitals one a letter. */
    default int of(String word) {
        int digits = (int) DIGIT.matcher(word).results().count();
        int letters = 0;
        for (String part : word.split("[^\\p{L}\\p{M}'’]+")) {
            letters += CAPITALS.matcher(part).matches() ? part.length() : ofPlain(plain(part));
        }
        return Math.max(1, digits + letters);
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}

package nl.kieswijzer.desk.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * English syllables, as near as spelling tells: one for each group of vowels, without the e that is not heard ('made', 'makes',
 * 'asked', 'safely'), with a second one where two vowels are heard ('media', 'violent', 'usual', 'being'). Others stand in a list.
 */
final class EnglishSyllables implements Syllables {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyäëïöü]+");

    /** An e that is not heard, if it is not the only vowel. */
    private static final List<Pattern> SILENT = List.of(
            Pattern.compile("(?<![^aeiouy]l)e$"),
            Pattern.compile("(?<!s|x|z|c|g|ch|sh|[^aeiouy]l)e(?=s$)"),
            Pattern.compile("(?<![td]|[^aeiouy]l)e(?=d$)"),
            Pattern.compile("(?<=[^aeiouy])(?<![^aeiouy]l)e(?=(?:ly|ments?|ful|less|ness|ty)$)"));

    /** Behind these begins another syllable, though a vowel follows. */
    private static final Pattern TWO = Pattern.compile(
            "(?<![ctgs])i(?=a)|(?<![tscgxnl])i(?=o)|(?<![gq])u(?=a)|(?<=[aeouy])(?=ings?$)|(?<![tc])i(?=en[ct])|i(?=et)");

    private final SyllableList list = new SyllableList(Locale.ENGLISH);

    @Override
    public int ofPlain(String word) {
        String spelled = list.spelled(POSSESSIVE.matcher(word).replaceAll(""));
        String heard = count(spelled) > 1 ? withoutSilent(spelled) : spelled;
        return count(TWO.matcher(heard).replaceAll("$0-"));
    }

    private static String withoutSilent(String word) {
        String heard = word;
        for (Pattern silent : SILENT) {
            heard = silent.matcher(heard).replaceAll("");
        }
        return heard;
    }

    private static int count(String word) {
        return (int) VOWELS.matcher(word).results().count();
    }
}

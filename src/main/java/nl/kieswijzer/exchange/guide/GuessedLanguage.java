package nl.kieswijzer.exchange.guide;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language statements are in, by their smallest words. A guess, which is said to be one. */
public final class GuessedLanguage {
    private static final Map<String, Set<String>> WORDS = words();

    private GuessedLanguage() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        words.put(
                "de",
                split(
                        "der die das und nicht soll sollen ein eine für werden im den von zu mit auf ist auch wird dem des"));
        words.put(
                "nl",
                split(
                        "de het een en niet moet moeten van voor worden op met dat er zijn te aan die bij ook krijgen mag"));
        words.put("en", split("the of and to should be not for in a is that all more on have with are by from must"));
        words.put(
                "cs",
                split("by se na pro má měla měl měly být a v ve že je které která jsem mají by měli bychom české"));
        words.put("sk", split("by sa na pre má mala mal mali byť a v vo že je ktoré ktorá sú majú slovensko nemala"));
        words.put("hu", split("a az és nem kell hogy egy is meg legyen lehet csak magyarország szükséges ne be"));
        words.put("fi", split("on ei ja pitäisi tulee suomen että tulisi se ovat kuin myös saa olla suomessa enemmän"));
        words.put("sv", split("och att det som inte ska bör en ett för är av på till i med den har vara mer"));
        words.put("fr", split("le la les des et une un pour dans est doit être que du au il sur pas plus être faut"));
        words.put("pl", split("w na i nie się powinien powinna powinno powinny jest do oraz być dla przez"));
        words.put("ro", split("și să în nu la cu pentru ar trebui fie este mai din sunt"));
        words.put("sq", split("të në dhe duhet nuk për me është një nga shqipëri"));
        words.put("mk", split("да на се во за треба и не од со ќе македонија"));
        words.put("da", split("og det som ikke skal bør en et for er af på til i med den har være mere"));
        return words;
    }

    private static Set<String> split(String words) {
        return new HashSet<>(List.of(words.split(" ")));
    }

    /** The tag of the language; the other where no word is known. */
    public static String of(Collection<String> texts, String otherwise) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                WORDS.forEach((language, known) -> hits.merge(language, known.contains(word) ? 1 : 0, Integer::sum));
            }
        }
        int most = hits.values().stream().mapToInt(it -> it).max().orElse(0);
        if (most == 0 || hits.getOrDefault(otherwise, 0) == most) {
            return otherwise;
        }
        return hits.entrySet().stream()
                .filter(it -> it.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}

package nl.kieswijzer.programme.passage;

import java.text.Normalizer;

/** What of each character counts when two texts are compared word for word: neither spaces nor hyphens, nor which quotation mark. */
final class Signs {
    private static final String QUOTATION_MARKS = "'\"‘’‚‛“”„‟′″`´«»‹›";

    private Signs() {}

    /** What a character comes down to; nothing for one that does not count. */
    static String of(int character) {
        if (isQuotationMark(character)) {
            return "'";
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION -> "";
            default ->
                character < 0x80
                        ? Character.toString(character)
                        // Each letter apart from its accent, as some programs write it.
                        : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        };
    }

    static String of(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        text.codePoints().forEach(it -> signs.append(of(it)));
        return signs.toString();
    }

    static boolean isQuotationMark(int character) {
        return QUOTATION_MARKS.indexOf(character) >= 0;
    }
}

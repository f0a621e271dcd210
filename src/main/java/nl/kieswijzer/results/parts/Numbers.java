package nl.kieswijzer.results.parts;

import java.text.NumberFormat;
import nl.kieswijzer.site.Texts;

/** Numbers as a pupil writes them. */
final class Numbers {
    private static final int HALF_POINTS = 2;
    private static final double HUNDREDTHS = 100;

    private Numbers() {}

    /** 0, ½, 1, 1½ …: half points as points. */
    static String points(int halfPoints) {
        int whole = halfPoints / HALF_POINTS;
        if (halfPoints % HALF_POINTS == 0) {
            return Integer.toString(whole);
        }
        return whole == 0 ? "½" : whole + "½";
    }

    /** Hundredths with two digits behind the comma: 7308 is 73,08. */
    static String hundredths(int hundredths, Texts texts) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(hundredths / HUNDREDTHS);
    }
}

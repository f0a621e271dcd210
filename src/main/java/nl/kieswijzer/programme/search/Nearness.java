package nl.kieswijzer.programme.search;

/** How near what stands there comes to what was asked for, the nearest first. */
enum Nearness {
    SAME,
    /** 'jeugd' in 'jeugdzorg'. */
    BEGINS,
    /** 'zorg' in 'jeugdzorg': Dutch puts words together. */
    WITHIN;

    /** One letter begins nearly every word. */
    static boolean isEnough(String asked) {
        return asked.length() > 1;
    }

    static boolean isEnoughWithin(String asked) {
        return asked.length() > 3;
    }
}

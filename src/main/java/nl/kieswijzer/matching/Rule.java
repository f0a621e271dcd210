package nl.kieswijzer.matching;

/** What a statement earns on which a voter and a party both took a stance; a starred one earns it twice. */
public enum Rule {
    /** {@link Agreement}: 1 for equal stances, ½ for half way, 0 for opposite ones. The rule of every ranking shown. */
    DISTANCE,

    /**
     * 1 for equal stances and 0 for all others, as StemWijzer counts: the 'agreement model' in Louwerse and Rosema, 'The
     * design effects of voting advice applications', Acta Politica 49 (2014), who found that most voters would see another
     * party first under another rule. What a match is divided by stays the same, so that no party has a higher percentage
     * under this rule than under {@link #DISTANCE}.
     *
     * <p>Example: voter agree, neither and disagree, party three times agree: (1 + 0 + 0) / 3 = 33 %, where distance gives
     * (1 + ½ + 0) / 3 = 50 %.
     */
    EQUAL_ONLY
}

package nl.kieswijzer.election;

/** How much a party does for children's rights on a topic, from most to least; the legend gives each level its words. */
public enum AssessmentLevel {
    STRENGTHENS,
    CONTRIBUTES,
    GENERAL,
    UNCLEAR,
    WEAKENS,
    NONE
}

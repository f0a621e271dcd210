package nl.kieswijzer.desk.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.TermId;

/**
 * What there is to say of a text.
 *
 * @param findings in the order of the text
 * @param explained the hard words in it that the edition explains, in the order of the text
 * @param words how many words it has
 * @param readability how easily it reads; empty for a text that is too short to say, such as a statement, or in a language that we have
 *     no figure for
 */
public record Wording(
        String text,
        List<Finding> findings,
        List<ExplainedWord> explained,
        int words,
        Optional<Readability> readability) {
    public Wording {
        findings = List.copyOf(findings);
        explained = List.copyOf(explained);
    }

    /** Whether it breaks none of the rules that statements keep. */
    public boolean keepsTheRules() {
        return findings.stream().noneMatch(it -> it.severity() == Severity.MUST);
    }

    /**
     * The explained words that voters don't get the meaning of after all, since the statement does not list their terms.
     *
     * @param listed the terms that it lists
     */
    public List<Finding> unlisted(Collection<TermId> listed) {
        return explained.stream()
                .filter(it -> !listed.contains(it.term()))
                .map(it -> Finding.of(Rule.UNLISTED, it.at(), it.at().in(text)))
                .toList();
    }
}

package nl.kieswijzer.election.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;

/** Reads {@code assessments.yaml}: per topic how far each party goes for children's rights. */
final class AssessmentReader {
    private final PackSections sections;
    private final PackIds ids;
    private final List<String> languages;

    AssessmentReader(PackSections sections, PackIds ids, List<String> languages) {
        this.sections = sections;
        this.ids = ids;
        this.languages = languages;
    }

    Map<String, List<Assessment>> byTopic() {
        Map<String, List<Assessment>> assessments = new HashMap<>();
        for (Item item : sections.assessments.items()) {
            Set<String> parties = new HashSet<>();
            String topic = item.reference("topic", ids.topics);
            List<Assessment> here =
                    item.items("assessments", PackFields.of(EntryKind.ASSESSMENT), it -> assessment(it, parties));
            if (assessments.put(topic, here) != null && !topic.equals(Item.NO_ID)) {
                item.fault(FaultKind.TOPIC_TWICE, topic);
            }
        }
        return assessments;
    }

    /** A party without quotes on a topic is not listed: having nothing to assess is not a mark. */
    private Assessment assessment(Item item, Set<String> parties) {
        String party = item.reference("party", ids.parties);
        if (!parties.add(party) && !party.equals(Item.NO_ID)) {
            item.fault(FaultKind.ASSESSMENT_TWICE, party);
        }
        AssessmentLevel level = item.oneOf("level", EditionHeader.LEVELS);
        if (level == AssessmentLevel.NONE) {
            item.faultIn("level", FaultKind.LEVEL_NONE);
            level = AssessmentLevel.UNCLEAR;
        }
        return new Assessment(
                new PartyId(party),
                level,
                ids.quotesOf(item, party, FaultKind.ASSESSMENT_WITHOUT_QUOTE),
                item.localized("rationale", languages));
    }
}

package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne and Bilal both have the statement open, and tick the words in it that are explained. */
class TickingTogetherTest extends AtWorkOnADraft {
    @BeforeEach
    void three_words_that_are_explained() {
        List.of("bus", "gratis", "rit")
                .forEach(it -> drafts.add(
                        draft.id(), new Entry(new EntryKey(EntryKind.TERM, it), Content.of("name.nl", it)), SANNE));
        openWith("stellingen", BUS.name());
    }

    @Test
    void what_both_ticked_is_ticked() {
        bilalTicks(List.of("gratis"));
        sanneTicks("bus");
        assertThat(ticked()).containsExactlyInAnyOrder("bus", "gratis");
        assertThat(terms().getValue()).containsExactlyInAnyOrder("bus", "gratis");
    }

    @Test
    void what_one_ticked_is_not_lost_when_the_other_goes_on() {
        bilalTicks(List.of("gratis"));
        sanneTicks("bus");
        sanneTicks("rit");
        assertThat(ticked()).containsExactlyInAnyOrder("bus", "gratis", "rit");
    }

    @Test
    void a_word_that_came_meanwhile_is_shown_and_is_not_lost() {
        drafts.add(
                draft.id(), new Entry(new EntryKey(EntryKind.TERM, "abonnement"), Content.of("name.nl", "x")), SANNE);
        bilalTicks(List.of("abonnement"));
        sanneTicks("bus");
        assertThat(ticked()).containsExactlyInAnyOrder("abonnement", "bus");
        assertThat(terms().getListDataView().getItems()).contains("abonnement");
        sanneTicks("rit");
        assertThat(ticked()).containsExactlyInAnyOrder("abonnement", "bus", "rit");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> terms() {
        return find(CheckboxGroup.class).all().stream()
                .filter(it -> it.getLabel().equals("Begrippen"))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser says it; the tester of a group ticks on the server. */
    private void sanneTicks(String term) {
        CheckboxGroup<String> group = terms();
        Set<String> before = group.getValue();
        Set<String> after = new HashSet<>(before);
        after.add(term);
        group.setValue(after);
        ComponentUtil.fireEvent(group, new ComponentValueChangeEvent<>(group, group, before, true));
    }

    private List<String> ticked() {
        return drafts.entry(draft.id(), BUS).orElseThrow().content().texts("terms");
    }

    private void bilalTicks(List<String> terms) {
        SavedEntry now = drafts.entry(draft.id(), BUS).orElseThrow();
        drafts.save(now, now.content().withTexts("terms", terms), "Bilal");
    }
}

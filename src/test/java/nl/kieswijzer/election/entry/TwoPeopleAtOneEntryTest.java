package nl.kieswijzer.election.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoPeopleAtOneEntryTest {
    private final Content before =
            Content.of("text.nl", "Meer agenten.", "text.en", "More officers.").withTexts("terms", List.of("om"));

    @Test
    void who_change_different_languages_of_a_text_both_get_their_way() {
        assertThat(Merge.of(
                        before, before.with("text.nl", "Meer wijkagenten."), before.with("text.en", "More police.")))
                .contains(Content.of("text.nl", "Meer wijkagenten.", "text.en", "More police.")
                        .withTexts("terms", List.of("om")));
    }

    @Test
    void who_change_the_same_text_do_not_overwrite_each_other() {
        assertThat(Merge.of(before, before.with("text.nl", "Mijn tekst."), before.with("text.nl", "Hun tekst.")))
                .isEmpty();
    }

    @Test
    void who_write_the_same_agree() {
        Content same = before.with("text.nl", "Allebei.");
        assertThat(Merge.of(before, same, same)).contains(same);
    }

    @Test
    void who_takes_a_field_away_that_the_other_did_not_touch_has_it_taken_away() {
        assertThat(Merge.of(before, before.withTexts("terms", List.of()), before.with("text.en", "More police.")))
                .contains(Content.of("text.nl", "Meer agenten.", "text.en", "More police."));
    }

    @Test
    void who_takes_a_text_away_that_the_other_changed_is_asked() {
        assertThat(Merge.of(before, before.with("text.nl", ""), before.with("text.nl", "Nieuw.")))
                .isEmpty();
    }

    @Test
    void who_tick_different_things_in_one_list_both_have_theirs_ticked() {
        assertThat(merged(List.of("om"), List.of("om", "amv"), List.of("om", "loverboy")))
                .containsExactly("om", "loverboy", "amv");
        assertThat(merged(List.of(), List.of("amv"), List.of("loverboy"))).containsExactly("loverboy", "amv");
        assertThat(merged(List.of(), List.of("amv"), List.of("amv"))).containsExactly("amv");
    }

    @Test
    void who_unticks_something_while_the_other_ticks_something_else_both_get_their_way() {
        assertThat(merged(List.of("om", "amv"), List.of("amv"), List.of("om", "amv", "loverboy")))
                .containsExactly("amv", "loverboy");
        assertThat(merged(List.of("om"), List.of(), List.of("om", "amv"))).containsExactly("amv");
        assertThat(merged(List.of("om", "amv"), List.of("om"), List.of("amv"))).isEmpty();
    }

    @Test
    void who_puts_a_list_in_another_order_while_the_other_changes_it_is_asked() {
        Content list = before.withTexts("terms", List.of("om", "amv"));
        assertThat(Merge.of(
                        list,
                        list.withTexts("terms", List.of("amv", "om")),
                        list.withTexts("terms", List.of("om", "amv", "loverboy"))))
                .isEmpty();
    }

    @Test
    void who_write_in_two_topics_of_one_theme_both_get_their_way() {
        assertThat(Merge.of(
                        theme("Jeugdzorg", "Pleegzorg"),
                        theme("Hulp aan jongeren", "Pleegzorg"),
                        theme("Jeugdzorg", "Pleegouders")))
                .contains(theme("Hulp aan jongeren", "Pleegouders"));
    }

    @Test
    void who_write_in_the_same_topic_do_not_overwrite_each_other() {
        assertThat(Merge.of(theme("Jeugdzorg", "Pleegzorg"), theme("Hulp", "Pleegzorg"), theme("Zorg", "Pleegzorg")))
                .isEmpty();
    }

    @Test
    void who_writes_in_a_topic_while_the_other_moves_or_removes_it_is_asked() {
        Content before = theme("Jeugdzorg", "Pleegzorg");
        Content mine = theme("Hulp", "Pleegzorg");
        Content moved = before.withItems("topics", before.items("topics").reversed());
        Content removed = before.withItems("topics", before.items("topics").subList(1, 2));
        assertThat(Merge.of(before, mine, moved)).isEmpty();
        assertThat(Merge.of(before, mine, removed)).isEmpty();
    }

    private List<String> merged(List<String> was, List<String> mine, List<String> theirs) {
        return Merge.of(
                        before.withTexts("terms", was),
                        before.withTexts("terms", mine),
                        before.withTexts("terms", theirs))
                .orElseThrow()
                .texts("terms");
    }

    private static Content theme(String first, String second) {
        return Content.EMPTY.withItems(
                "topics",
                List.of(Content.of("id", "een", "name.nl", first), Content.of("id", "twee", "name.nl", second)));
    }
}

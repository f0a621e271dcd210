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
    void a_list_counts_as_one_field() {
        assertThat(Merge.of(
                        before,
                        before.withTexts("terms", List.of("om", "amv")),
                        before.withTexts("terms", List.of("om", "loverboy"))))
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

    private static Content theme(String first, String second) {
        return Content.EMPTY.withItems(
                "topics",
                List.of(Content.of("id", "een", "name.nl", first), Content.of("id", "twee", "name.nl", second)));
    }
}

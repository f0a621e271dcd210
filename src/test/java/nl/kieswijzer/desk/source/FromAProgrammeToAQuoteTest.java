package nl.kieswijzer.desk.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.reading.Pdfs;
import nl.kieswijzer.programme.search.ProgrammeSearch;
import org.junit.jupiter.api.Test;

class FromAProgrammeToAQuoteTest extends AtWorkOnAProgramme {
    @Test
    void the_first_sentence_and_the_last_make_a_quote_with_its_page() {
        openProgramme(2);
        select(0, 1);
        chooseTopic();
        click("Bewaar citaat");
        assertThat(shown()).contains("Het citaat is bewaard.", "wat=zon-jeugdzorg");
        assertThat(entry(EntryKind.QUOTE, "zon-jeugdzorg").content())
                .isEqualTo(Content.of("party", "zon")
                        .withTexts("topics", List.of("jeugdzorg"))
                        .with("text", "“Elke wijk krijgt een speeltuin. Gemeenten betalen die.”")
                        .with("programme", "zon-2029")
                        .with("page", "2"));
    }

    @Test
    void and_can_go_straight_to_a_position_with_the_sentence_that_counts() {
        openProgramme(2);
        select(0, 1);
        chooseTopic();
        choose("Gebruik het meteen bij een stelling", "speeltuin");
        choose("Wat vindt de partij?", "agree");
        choose("Welke zin telt?", "Gemeenten betalen die.");
        click("Bewaar citaat");
        Content position = entry(EntryKind.POSITION, "speeltuin/zon").content();
        assertThat(position.texts("quotes")).containsExactly("zon-jeugdzorg");
        assertThat(position.text("stance")).contains("agree");
        assertThat(position.text("sentences.zon-jeugdzorg")).contains("Gemeenten betalen die.");
    }

    @Test
    void a_position_that_was_there_keeps_what_it_had() {
        add(
                EntryKind.POSITION,
                "speeltuin/zon",
                Content.of("stance", "neither", "source", "confirmed").withTexts("quotes", List.of("eerder")));
        openProgramme(2);
        select(0, 0);
        chooseTopic();
        choose("Gebruik het meteen bij een stelling", "speeltuin");
        click("Bewaar citaat");
        Content position = entry(EntryKind.POSITION, "speeltuin/zon").content();
        assertThat(position.texts("quotes")).containsExactly("eerder", "zon-jeugdzorg");
        assertThat(position.text("stance")).contains("neither");
    }

    @Test
    void words_that_were_broken_by_a_soft_hyphen_are_whole_in_the_quote() {
        openProgramme(2);
        select(3, 3);
        assertThat(find(TextArea.class).single().getValue()).startsWith("De bus wordt gratis voor");
        assertThat(shown()).contains("Staat letterlijk op pagina 2.");
    }

    @Test
    void words_may_be_left_out_and_none_may_be_changed() {
        openProgramme(2);
        select(0, 2);
        write("Elke wijk krijgt een speeltuin. […] Dat kost wat.");
        assertThat(shown()).contains("Staat letterlijk op pagina 2.");
        write("Elke wijk krijgt twee speeltuinen.");
        assertThat(shown()).contains("Zo staat het niet in het programma.");
        chooseTopic();
        click("Bewaar citaat");
        assertThat(drafts.entries(draft.id())).noneMatch(it -> it.key().kind() == EntryKind.QUOTE);
    }

    @Test
    void a_passage_may_go_on_overleaf() {
        openProgramme(2);
        select(3, 4);
        assertThat(find(TextArea.class).single().getValue())
                .isEqualTo(
                        "De bus wordt gratis voor <script>alert(1)</script> kinderen. De jeugdzorg gaat door tot 21 jaar.");
        assertThat(shown()).contains("Staat letterlijk op pagina 2.");
    }

    @Test
    void a_second_quote_of_the_same_topic_gets_another_name() {
        for (int i = 0; i < 2; i++) {
            openProgramme(2);
            select(i, i);
            chooseTopic();
            click("Bewaar citaat");
        }
        assertThat(entry(EntryKind.QUOTE, "zon-jeugdzorg-2").content().text("text"))
                .contains("“Gemeenten betalen die.”");
    }

    @Test
    void a_script_in_it_is_text() {
        openProgramme(2);
        assertThat(shown()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_quote_that_was_changed_by_hand_is_marked_and_so_is_one_on_another_page() {
        quote("goed", "“Gemeenten betalen die.”", "2");
        quote("veranderd", "“Gemeenten betalen dat.”", "2");
        quote("elders", "“Daarna is er nazorg.”", "2");
        open("");
        assertThat(shown())
                .contains("2 dingen om naar te kijken")
                .containsOnlyOnce("Dit citaat staat niet, of niet meer, letterlijk in het programma.")
                .containsOnlyOnce("Dit citaat staat in het programma op pagina 3.");
        open("/citaten");
        assertThat(shown().split("kijk even", -1)).hasSize(3);
    }

    @Test
    void of_a_programme_of_200_pages_two_are_shown() {
        byte[] pdf = Pdfs.pages(IntStream.rangeClosed(1, 200)
                .mapToObj("Plan %d gaat over kinderen."::formatted)
                .toArray(String[]::new));
        add(EntryKind.PROGRAMME, "dik", programme(kept(pdf), 200));
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate("redactie/concept/" + draft.id() + "/programmas/dik", QueryParameters.of("pagina", "120"));
        assertThat(shown()).contains("Plan 120 gaat", "Plan 121 gaat").doesNotContain("Plan 119 gaat", "Plan 122 gaat");
        click("Volgende pagina");
        assertThat(shown()).contains("Plan 121 gaat", "Plan 122 gaat").doesNotContain("Plan 120 gaat");
    }

    @Test
    void searching_by_words_or_by_a_topic_leads_to_the_page() {
        var indexed = List.of(new ProgrammeSearch.Searched<>(
                "zon-2029", sources.index(kept(TEXT)).orElseThrow()));
        assertThat(Searching.words(indexed, "gemeenten speeltuin"))
                .singleElement()
                .satisfies(it -> assertThat(it.page()).isEqualTo(2));
        assertThat(Searching.topic(indexed, "Jeugdzorg en speeltuin").stream()
                        .map(it -> it.page())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(2, 3);
    }

    private void quote(String name, String text, String page) {
        add(EntryKind.QUOTE, name, Content.of("party", "zon", "text", text, "programme", "zon-2029", "page", page));
    }

    private void select(int first, int last) {
        PageText text = find(PageText.class).single();
        text.choose(first, false);
        if (last != first) {
            text.choose(last, false);
        }
        click("Maak citaat");
    }

    private void write(String words) {
        test(find(TextArea.class).single()).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void chooseTopic() {
        find(CheckboxGroup.class).all().forEach(it -> ((CheckboxGroup<String>) it).setValue(Set.of("jeugdzorg")));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        find(Select.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .forEach(it -> ((Select<String>) it).setValue(value));
    }
}

package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;

class HelpWhileSomebodyTypesTest extends AtWorkOnADraft {
    private static final String DOUBLE_NEGATION = "wordt ‘oneens’ een dubbele ontkenning";
    private static final String TWO_THINGS = "Vraag je hier twee dingen?";

    @Test
    void finds_a_negation_and_two_things_in_one_and_lets_them_go_when_they_are_mended() {
        openWith("stellingen", "gratis-bus");
        assertThat(shown()).doesNotContain(DOUBLE_NEGATION, TWO_THINGS).contains("4 van hooguit 20 woorden");
        type(TEXT, "De bus mag niets kosten en moet vaker rijden.");
        assertThat(shown())
                .contains("<mark>niets</mark>", DOUBLE_NEGATION, "<mark>en</mark>", TWO_THINGS)
                .contains("9 van hooguit 20 woorden");
        type(TEXT, "De bus wordt gratis.");
        assertThat(shown()).doesNotContain(DOUBLE_NEGATION, TWO_THINGS);
    }

    @Test
    void keeps_the_rules_of_each_language() {
        openWith("stellingen", "gratis-bus");
        type("Tekst (Engels)", "The bus must not cost anything.");
        assertThat(shown()).contains("<mark>not</mark>");
    }

    @Test
    void says_how_it_reads_from_forty_words_on() {
        openWith("stellingen", "gratis-bus");
        assertThat(shown()).contains("Nederlands: nog te kort").contains("Het zijn er nu 4.");
        type("Uitleg (Nederlands)", "De kat zit op de mat. ".repeat(6).strip());
        // 4 + 6 × 6 = 40 words.
        assertThat(shown()).contains("Nederlands: leest makkelijk");
    }

    @Test
    void shows_the_card_with_what_is_typed_as_text_and_without_a_script() {
        openWith("stellingen", "gratis-bus");
        IFrame phone = find(IFrame.class).single();
        assertThat(phone.getElement().getAttribute("sandbox")).isEqualTo("allow-same-origin");
        assertThat(phone.getSrcdoc().orElse("")).contains("De bus wordt gratis.", "1 van 1");
        type(TEXT, "De <script>alert(1)</script> wordt gratis.");
        assertThat(sentToTheCard()).contains("De &lt;script&gt;alert(1)&lt;/script&gt; wordt gratis.");
    }

    @Test
    void shows_the_card_in_the_other_language() {
        openWith("stellingen", "gratis-bus");
        type("Tekst (Engels)", "The bus will be free.");
        click("Engels");
        assertThat(find(IFrame.class).single().getSrcdoc().orElse("")).contains("The bus will be free.", "1 of 1");
    }

    @Test
    void says_who_can_be_compared_and_that_a_statement_does_not_divide_as_soon_as_somebody_pauses() {
        party("rood");
        party("wit");
        party("blauw");
        position("rood", "agree");
        position("wit", "agree");
        openWith("stellingen", "gratis-bus");
        assertThat(shown())
                .contains("Hier kun je 2 van de 3 partijen vergelijken, maar ze zeggen allemaal hetzelfde.")
                .contains("verdeelt niet");
        SavedEntry wit = drafts.entry(draft.id(), EntryKey.position(new StatementId("gratis-bus"), new PartyId("wit")))
                .orElseThrow();
        drafts.save(wit, wit.content().with("stance", "disagree"), "Bilal");
        type(TEXT, "De bus is gratis.");
        pause();
        assertThat(shown())
                .contains("Hier kun je 2 van de 3 partijen vergelijken, en ze zijn verdeeld.")
                .doesNotContain("verdeelt niet");
    }

    @Test
    void says_of_all_statements_together_what_goes_against_the_rules() {
        party("rood");
        open("/stellingen");
        assertThat(shown())
                .contains("De stellingen samen", "Partijen met een standpunt op deze stelling: 0. Zoek er minstens 2");
    }

    @Test
    void says_in_the_draft_at_a_glance_how_well_it_asks() {
        party("rood");
        party("wit");
        position("rood", "agree");
        position("wit", "disagree");
        open("");
        assertThat(shown()).contains("Hoe goed vraagt dit concept?", "Wordt uitgerekend");
        pause();
        assertThat(shown())
                .contains("1 van de 1 stellingen verdelen de partijen")
                .doesNotContain("Wordt uitgerekend");
    }

    private void party(String id) {
        drafts.add(draft.id(), new Entry(new EntryKey(EntryKind.PARTY, id), Content.of("name", id)), SANNE);
    }

    private void position(String party, String stance) {
        EntryKey key = EntryKey.position(new StatementId("gratis-bus"), new PartyId(party));
        drafts.add(draft.id(), new Entry(key, Content.of("stance", stance)), SANNE);
    }

    private static String sentToTheCard() {
        return sent().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(it -> it.getExpression().contains("statement-deck"))
                .map(it -> it.getParameters().getFirst().toString())
                .reduce("", (_, last) -> last);
    }
}

package nl.kieswijzer.journeys.desk;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.OVERSLAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Test;

/** Somebody who has never seen YAML makes an edition of three parties in the browser, and a voter answers it. */
class AnEditionFromAnEmptyPageIT extends AtTheDesk {
    private static final List<Choice> ANSWERS = List.of(EENS, EENS, ONEENS, EENS, ONEENS, OVERSLAAN);

    private final Phone reader = phone();
    private final Phone voter = phone();

    @Test
    void is_made_by_hand_mended_by_the_list_previewed_published_answered_and_corrected() {
        Editor editor = emptyDraft();
        new SmallEdition(sanne, editor)
                .header()
                .parties()
                .themes()
                .quotes()
                .statements()
                .positions();
        editor.atAGlance().reads("Nog 2 dingen te doen");
        editor.mend("Argument tegen", "That costs money.").mend("Waarom deze woorden", "It says so.");
        editor.atAGlance().reads("Niets meer te doen");

        assertThat(statementOf(preview(editor))).isEqualTo("Schoolboeken worden gratis.");
        publish(editor, "De eerste versie.", "The first version.");

        voter.startTheQuiz().tapAll(ANSWERS).toTheResult();
        // Eens, eens, oneens, eens and oneens; ½ where only one of the two is at 'geen van beide'.
        assertThat(ranking())
                .containsExactly(
                        "1. Partij Zuid %d%% over 3".formatted(percent(1 + 0.5 + 1, 3)),
                        "2. Partij Oost %d%% over 5".formatted(percent(1 + 1 + 0 + 1 + 1, 5)),
                        "3. Partij West %d%% over 5".formatted(percent(0 + 1 + 1 + 0 + 0, 5)));

        Editor correction = draftOfWhatIsPublished();
        correction
                .entry("standpunten", "laptop/zuid")
                .choose("Antwoord", "Eens")
                .kept();
        publish(correction, "Zuid is voor laptops, zagen we te laat.", "South is for laptops; we saw that late.");
        voter.open("/uitslag");
        voter.page().getByText("Naar mijn antwoorden").click();
        voter.toTheResult();
        assertThat(ranking())
                .containsExactly(
                        "1. Partij Oost %d%% over 5".formatted(percent(1 + 1 + 0 + 1 + 1, 5)),
                        "2. Partij Zuid %d%% over 3".formatted(percent(1 + 0 + 1, 3)),
                        "3. Partij West %d%% over 5".formatted(percent(0 + 1 + 1 + 0 + 0, 5)));
        voter.open("/wijzigingen");
        assertThat(voter.page().locator("main").innerText())
                .contains("Zuid is voor laptops, zagen we te laat.", "Partij Zuid");
        voter.open("/en/changes");
        assertThat(voter.page().locator("main").innerText()).contains("South is for laptops; we saw that late.");
    }

    private Editor emptyDraft() {
        sanne.comeInFirst(server);
        sanne.page().getByLabel("Waarmee begin je?").click();
        sanne.page().getByText("Leeg, voor een nieuwe editie").click();
        sanne.fill("Id van de nieuwe editie", "gemeente-2030");
        return begun("Eerste versie");
    }

    private Editor draftOfWhatIsPublished() {
        sanne.open("/redactie").reads("Begin een concept");
        sanne.page().getByLabel("Welke editie?").click();
        new Editor(sanne).option("Gemeenteraad 2030");
        return begun("Correctie");
    }

    private Editor begun(String name) {
        sanne.beginDraft(name);
        return new Editor(sanne);
    }

    private String preview(Editor editor) {
        editor.part("voorbeeld").click("Maak een link naar het voorbeeld").reads("Op telefoonformaat");
        return sanne.field("Link naar het voorbeeld").inputValue();
    }

    private String statementOf(String preview) {
        reader.page().navigate(preview);
        reader.page().getByText("Start de kieswijzer").click();
        reader.statement().waitFor();
        return reader.statement().textContent();
    }

    private void publish(Editor editor, String dutch, String english) {
        editor.part("publiceren");
        sanne.publish(dutch, english).reads("is gepubliceerd");
    }

    private List<String> ranking() {
        return voter.ranking().stream()
                .map(it -> it.replaceAll("^(\\d+\\. .* \\d+%) overeenkomst .*over (\\d+) van .*", "$1 over $2"))
                .toList();
    }

    private static long percent(double agreement, int statements) {
        return Math.round(100 * agreement / statements);
    }
}

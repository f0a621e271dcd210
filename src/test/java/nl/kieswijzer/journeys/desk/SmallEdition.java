package nl.kieswijzer.journeys.desk;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An edition of three parties, two themes and six statements, as somebody types it in, with two things forgotten. */
record SmallEdition(Desk desk, Editor editor) {
    /** A statement with its topic, and what Oost, West and Zuid say of it: +, ±, − or nothing. */
    private record Asked(String called, String topic, String dutch, String english, String stances) {}

    private static final List<Asked> STATEMENTS = List.of(
            new Asked("Schoolboeken", "Lesspullen", "Schoolboeken worden gratis.", "Schoolbooks become free.", "+-+"),
            new Asked(
                    "Fruit",
                    "Lesspullen",
                    "Elke school geeft elke dag fruit.",
                    "Each school gives fruit each day.",
                    "++ "),
            new Asked("Laptop", "Lesspullen", "Elke leerling krijgt een laptop.", "Each pupil gets a laptop.", "+-±"),
            new Asked(
                    "Speeltuin",
                    "Ruimte",
                    "Elke wijk krijgt een speeltuin.",
                    "Each district gets a playground.",
                    "+-+"),
            new Asked(
                    "Autovrij",
                    "Ruimte",
                    "De straat voor een school wordt autovrij.",
                    "Streets before schools become car-free.",
                    "-+ "),
            new Asked("Zwemles", "Ruimte", "Zwemles wordt gratis.", "Swimming lessons become free.", "-±+"));

    private static final List<String> PARTIES = List.of("Oost", "West", "Zuid");
    private static final List<String> TOPICS = List.of("Lesspullen", "Ruimte");
    private static final Map<Character, String> STANCES = Map.of('+', "Eens", '±', "Geen van beide", '-', "Oneens");
    private static final String FORGOTTEN = "Laptop";

    SmallEdition header() {
        editor.part("editie")
                .fill("Naam", "Gemeenteraad 2030", "City council 2030")
                .fill("Land (twee letters)", "NL")
                .fill("Wie er gekozen wordt, zoals in een zin", "de gemeenteraad", "the city council")
                .fill("Bron", "De programma's van de partijen.", "The programmes of the parties.")
                .fill("Bron bij een citaat, in een paar woorden", "programma 2030", "programme of 2030")
                .fill("Wie de standpunten bepaalde, en hoe", "Sanne las alles.", "Sanne read everything.")
                .choose("Taal van de citaten", "Nederlands");
        for (int level = 0; level < 6; level++) {
            editor.fillNth(level, "Tekst", "Oordeel " + level, "Assessment " + level);
        }
        editor.kept().fill("Datum", "20-3-2030").press("Enter").kept();
        return this;
    }

    SmallEdition parties() {
        editor.part("partijen");
        PARTIES.forEach(it -> editor.add(it).fill("Naam", "Partij " + it).kept());
        return this;
    }

    SmallEdition themes() {
        editor.part("themas");
        theme("School", "School", "Lesspullen", "Supplies");
        theme("Buiten", "Outside", "Ruimte", "Space");
        return this;
    }

    private void theme(String dutch, String english, String topic, String inEnglish) {
        editor.add(dutch)
                .fill("Naam", dutch, english)
                .fill("Achtergrond", "Over " + dutch + ".", "About " + english + ".")
                .addItem("Onderwerpen")
                .fill("Id", topic.toLowerCase(Locale.ROOT))
                .fill("Naam", topic, inEnglish)
                .fill("Inleiding", "Over " + topic + ".", "About " + inEnglish + ".")
                .kept();
    }

    /** Pastes the programme of one party and makes a quote of two sentences in it; those of the others are typed. */
    SmallEdition quotes() {
        pasteAndQuote();
        editor.part("citaten");
        quote("Oost", "Ruimte");
        List.of("West", "Zuid").forEach(party -> TOPICS.forEach(topic -> quote(party, topic)));
        return this;
    }

    private void pasteAndQuote() {
        Page page = desk.page();
        editor.part("programmas");
        page.getByText("Of plak de tekst").click();
        page.getByLabel("Tekst van het programma")
                .fill("Programma van Oost\f" + wordsOf("Oost", "Lesspullen") + " Dat doen we dit jaar.");
        desk.click("Lees deze tekst").reads("De tekst is gelezen: 2 pagina’s.");
        page.locator("vaadin-select").first().click();
        editor.option("Partij Oost");
        desk.fill("Titel", "Oost vooruit").click("Voeg toe").reads("Oost vooruit is toegevoegd.");
        desk.fill("Woorden die in één alinea staan", "lesspullen").click("Zoek").reads("1 alinea gevonden.");
        page.getByText("Partij Oost, pagina 2").click();
        page.locator("[role=option]:focus").waitFor();
        List.of("Space", "ArrowDown", "Space").forEach(page.keyboard()::press);
        page.locator("[role=option][aria-selected=true]").nth(1).waitFor();
        page.keyboard().press("Enter");
        desk.reads("Staat letterlijk op pagina 2.");
        page.getByLabel("Lesspullen").check();
        desk.click("Bewaar citaat").reads("Het citaat is bewaard.");
    }

    private void quote(String party, String topic) {
        editor.add(party + " " + topic)
                .choose("Partij", "Partij " + party)
                .fill("Tekst", wordsOf(party, topic))
                .tick("Onderwerpen", topic)
                .kept();
    }

    private static String wordsOf(String party, String topic) {
        return party + " wil het een en ander met " + topic.toLowerCase(Locale.ROOT) + ".";
    }

    SmallEdition statements() {
        editor.part("stellingen");
        STATEMENTS.forEach(it -> editor.add(it.called())
                .fill("Tekst", it.dutch(), it.english())
                .choose("Onderwerp", it.topic())
                .fill("Uitleg", "Dit gaat over: " + it.called() + ".", "This is about this.")
                .fill("Hoe het nu is", "Nu is dat niet zo.", "Now it is not so.")
                .fill("Argument voor", "Dan kan iedereen meedoen.", "Then everybody can join.")
                .fill("Argument tegen", "Dat kost geld.", it.called().equals(FORGOTTEN) ? "" : "That costs money.")
                .kept());
        return this;
    }

    SmallEdition positions() {
        STATEMENTS.forEach(it -> {
            for (int i = 0; i < PARTIES.size(); i++) {
                if (it.stances().charAt(i) != ' ') {
                    position(it, PARTIES.get(i), STANCES.get(it.stances().charAt(i)));
                }
            }
        });
        return this;
    }

    private void position(Asked asked, String party, String stance) {
        boolean isForgotten = asked.called().equals(FORGOTTEN) && party.equals("Zuid");
        editor.entry("standpunten", (asked.called() + "/" + party).toLowerCase(Locale.ROOT))
                .click("Voeg toe")
                .choose("Antwoord", stance)
                .tick("Citaten", wordsOf(party, asked.topic()))
                .fill("Waarom deze woorden dit betekenen", "Dat staat er.", isForgotten ? "" : "It says so.")
                .kept();
    }
}

package nl.kieswijzer.journeys.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An edition of three parties, two themes and six statements, as somebody types it in. */
record SmallEdition(Editor editor) {
    /** A statement with its topic, and what Oost, West and Zuid say of it: +, ±, − or nothing. */
    private record Asked(String called, String topic, String dutch, String english, String stances) {}

    static final List<Asked> STATEMENTS = List.of(
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
                    "The street before a school becomes car-free.",
                    "-+ "),
            new Asked("Zwemles", "Ruimte", "Zwemles wordt gratis.", "Swimming lessons become free.", "-±+"));

    static final List<String> PARTIES = List.of("Oost", "West", "Zuid");
    private static final Map<Character, String> STANCES = Map.of('+', "Eens", '±', "Geen van beide", '-', "Oneens");

    private static final List<String> LEVELS =
            List.of("Versterkt", "Draagt bij", "Algemeen", "Onduidelijk", "Verzwakt", "Geen standpunt");

    SmallEdition header() {
        editor.part("editie")
                .fill("Naam", "Gemeenteraad 2030", "City council 2030")
                .fill("Datum van de verkiezing (jjjj-mm-dd)", "2030-03-20")
                .fill("Land (twee letters)", "NL")
                .fill("Wie er gekozen wordt, zoals in een zin", "de gemeenteraad", "the city council")
                .fill("Bron", "De programma's van de partijen.", "The programmes of the parties.")
                .fill("Bron bij een citaat, in een paar woorden", "programma 2030", "programme of 2030")
                .fill("Wie de standpunten bepaalde, en hoe", "Sanne las alles.", "Sanne read everything.")
                .choose("Taal van de citaten", "Nederlands");
        LEVELS.forEach(it ->
                editor.addItem("Uitleg bij de oordelen").choose("Oordeel", it).fill("Tekst", it, it));
        editor.kept();
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

    /** Of each party one on each topic. */
    SmallEdition quotes() {
        editor.part("citaten");
        PARTIES.forEach(party -> List.of("Lesspullen", "Ruimte").forEach(topic -> quote(party, topic)));
        return this;
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
                .fill("Argument tegen", "Dat kost geld.", "That costs money.")
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
        editor.entry("standpunten", (asked.called() + "/" + party).toLowerCase(Locale.ROOT))
                .click("Voeg toe")
                .choose("Antwoord", stance)
                .tick("Citaten", wordsOf(party, asked.topic()))
                .fill("Waarom deze woorden dit betekenen", "Dat staat er.", "It says so.")
                .kept();
    }

    SmallEdition assessments() {
        return this;
    }
}

package nl.kieswijzer.desk.coding;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/**
 * An edition that nobody ever made: five parties whose quotes name parties wherever they can, and two statements that do so too, so
 * that there are ten things to read: as many as in the first worked example of Krippendorff (2011).
 */
public final class MadeUpEdition {
    /** The ids, names and short forms. None of it may ever get to somebody who reads blind. */
    public static final List<List<String>> PARTIES = List.of(
            List.of("zonnebloem", "Partij Zonnebloem", "PZBL"),
            List.of("kamperfoelie", "KamperFoelie", "KFOE"),
            List.of("vuurdoorn", "Vuurdoorn voor Vooruitgang", "VuVo"),
            List.of("ridderspoor", "Bond Ridderspoor", "BRSP"),
            List.of("judaspenning", "Judaspenning", "JDPN"));

    public static final List<String> STATEMENTS = List.of("gratis-boeken", "meer-fruit");
    private static final List<String> TOPICS = List.of("boeken", "fruit");

    private MadeUpEdition() {}

    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(EntryKey.EDITION, edition()));
        for (List<String> party : PARTIES) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.PARTY, party.get(0)),
                    Content.of("name", party.get(1), "short", party.get(2))));
        }
        entries.add(new Entry(new EntryKey(EntryKind.THEME, "school"), theme()));
        for (List<String> party : PARTIES) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.PROGRAMME, party.get(0) + "-programma"),
                    Content.of("title", "Bloeien met " + party.get(1), "party", party.get(0))));
            for (String topic : TOPICS) {
                quote(entries, party, topic, 1);
                quote(entries, party, topic, 2);
            }
        }
        for (int i = 0; i < STATEMENTS.size(); i++) {
            entries.add(new Entry(new EntryKey(EntryKind.STATEMENT, STATEMENTS.get(i)), statement(TOPICS.get(i))));
        }
        return entries;
    }

    private static void quote(List<Entry> entries, List<String> party, String topic, int number) {
        String text = "“%d. De %s wil, zoals %s’ers in ‘Bloeien met %s’ schrijven, plan %s. %s-leden ook.”"
                .formatted(
                        number + 10,
                        party.get(1),
                        party.get(2),
                        party.get(1),
                        planOf(PARTIES.indexOf(party), TOPICS.indexOf(topic), number),
                        party.get(0));
        entries.add(new Entry(
                new EntryKey(EntryKind.QUOTE, "%s-%s-%d".formatted(party.get(0), topic, number)),
                Content.of("party", party.get(0), "programme", party.get(0) + "-programma", "page", "1", "text", text)
                        .withTexts("topics", List.of(topic))));
    }

    /** What a quote says that no other says: by that a test knows what it has before it, where a coder knows nothing. */
    public static String planOf(int party, int statement, int number) {
        return "%d%d%d".formatted(number, statement, 7 - party);
    }

    private static Content edition() {
        List<Content> legend = new ArrayList<>();
        for (String level : List.of("strengthens", "contributes", "general", "unclear", "weakens", "none")) {
            legend.add(both(Content.of("level", level), "text", "Oordeel " + level));
        }
        Content edition = Content.of("date", "2030-03-20", "country", "NL", "quoteLanguage", "nl")
                .withTexts("languages", List.of("nl", "en"))
                .withItems("legend", legend);
        for (String field : List.of("name", "body", "source", "citation", "coding")) {
            edition = both(edition, field, "Het bos van " + field);
        }
        return edition;
    }

    private static Content theme() {
        List<Content> topics = new ArrayList<>();
        for (String topic : TOPICS) {
            topics.add(both(
                    both(Content.of("id", topic), "name", "Over " + topic + ", naar VuVo"),
                    "introduction",
                    "Van " + topic));
        }
        return both(both(Content.EMPTY, "name", "School"), "background", "Over school.")
                .withItems("topics", topics);
    }

    private static Content statement(String topic) {
        Content statement = both(Content.of("topic", topic), "text", textOf(topic));
        for (String field : List.of("meaning", "current", "for", "against")) {
            statement = both(
                    statement,
                    field,
                    "Dit gaat over " + topic + " bij " + field + ", als bij KFOE in ‘Bloeien met KamperFoelie’.");
        }
        return statement;
    }

    /** What a statement about a topic says. */
    public static String textOf(String topic) {
        return "Elke school krijgt meer " + topic
                + ", zoals Bond Ridderspoor in ‘Bloeien met Bond Ridderspoor’ belooft.";
    }

    private static Content both(Content content, String field, String text) {
        return content.with(field + ".nl", text).with(field + ".en", "EN " + text);
    }
}

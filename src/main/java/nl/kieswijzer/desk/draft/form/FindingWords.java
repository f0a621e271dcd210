package nl.kieswijzer.desk.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.FaultKind.Argument;
import nl.kieswijzer.site.Texts;

/** What the checker finds, as somebody reads it who never saw a content pack: with the names that things and languages have. */
public final class FindingWords {
    private static final String KEY = "desk.finding.";

    private final Texts texts;
    private final EntryNames names;

    public FindingWords(Texts texts, EntryNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** What is wrong, and what to do about it. */
    public String of(Finding finding) {
        return of(finding.kind(), finding.values());
    }

    /** The same of a fault that is not in a draft. */
    public String of(FaultKind kind, List<String> values) {
        List<String> worded = new ArrayList<>();
        for (Argument argument : kind.arguments()) {
            worded.add(value(argument, values.get(worded.size())));
        }
        Object[] in = worded.toArray();
        String problem = texts.get(KEY + kind.word() + ".problem", in);
        return (problem + " " + texts.get(KEY + kind.word() + ".remedy", in)).strip();
    }

    private String value(Argument argument, String value) {
        return switch (argument) {
            case TEXT -> value;
            case FIELD -> field(value);
            case LANGUAGE -> LanguageName.of(texts, value);
            case WORDS ->
                texts.list(Stream.of(value.split(", ")).map(this::word).toList());
            case THING -> texts.get(KEY + "thing." + value);
            case PARTY -> name(EntryKind.PARTY, value);
            case QUOTE -> name(EntryKind.QUOTE, value);
            case STATEMENT -> name(EntryKind.STATEMENT, value);
            case PROGRAMME -> name(EntryKind.PROGRAMME, value);
            case TOPIC -> names.named(FieldSpec.Named.TOPIC, value);
        };
    }

    private String name(EntryKind kind, String id) {
        return EntryKey.read(kind, id).map(names::of).orElse(id);
    }

    private String field(String name) {
        return texts.getOr("desk.field." + name, name);
    }

    private String word(String word) {
        return texts.getOr("desk.word." + word, word);
    }
}

package nl.kieswijzer.desk.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.changes.AllChanges;
import nl.kieswijzer.election.changes.Changed;
import nl.kieswijzer.election.changes.ListChanges;
import nl.kieswijzer.site.Texts;

/** What changes that no answer and no result rests on: one line a kind, with what it is about. */
final class TextsAround {
    private final Texts texts;
    private final AllChanges all;

    TextsAround(Texts texts, AllChanges all) {
        this.texts = texts;
        this.all = all;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (all.reordered()) {
            lines.add(texts.get("desk.publish.around.order"));
        }
        line(
                lines,
                "explanations",
                all.explanations().stream().map(it -> in(it.after().text())));
        line(
                lines,
                "grounds",
                all.grounds().stream().map(it -> it.statement().value()).distinct());
        line(lines, "parties", all.parties(), Party::name);
        line(lines, "themes", all.themes(), it -> in(it.name()));
        line(lines, "topics", all.topics(), it -> in(it.name()));
        line(lines, "terms", all.terms(), it -> in(it.name()));
        line(lines, "answers", all.answers(), it -> it.statement().value());
        line(lines, "assessments", all.assessments(), it -> it.topic().value());
        line(lines, "quotes", all.quotes().stream().map(it -> it.after().id().value()));
        line(lines, "edition", all.texts().stream().map(it -> texts.get("desk.publish.text." + it.name())));
        return lines;
    }

    private <T> void line(List<String> lines, String kind, ListChanges<T> changes, Function<T, String> name) {
        line(
                lines,
                kind,
                Stream.of(
                                changes.added().stream(),
                                changes.removed().stream(),
                                changes.changed().stream().map(Changed::after))
                        .flatMap(it -> it)
                        .map(name)
                        .distinct());
    }

    private void line(List<String> lines, String kind, Stream<String> about) {
        List<String> names = about.toList();
        if (!names.isEmpty()) {
            lines.add(texts.get("desk.publish.around." + kind, texts.list(names)));
        }
    }

    private String in(LocalizedText text) {
        return text.in(texts.locale());
    }
}

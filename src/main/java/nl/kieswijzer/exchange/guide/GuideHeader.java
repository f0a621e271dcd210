package nl.kieswijzer.exchange.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** What a guide says of itself as an edition, and the themes that its statements stand in. */
final class GuideHeader {
    private static final List<String> LEVELS =
            List.of("strengthens", "contributes", "general", "unclear", "weakens", "none");
    private static final List<String> SENTENCES = List.of("body", "source", "citation", "coding");

    private final Guide guide;
    private final Guide.Topic rest;

    GuideHeader(Guide guide) {
        this.guide = guide;
        Map<String, String> all = words("all");
        String name = Slug.of(all.getOrDefault(guide.language(), ""));
        String id = name.isEmpty() ? "all" : name;
        boolean isTaken = guide.topics().stream().anyMatch(it -> it.id().equals(id));
        this.rest = new Guide.Topic(isTaken ? id + "-rest" : id, all);
    }

    Entry edition() {
        Content content = Content.EMPTY
                .withTexts("languages", guide.languages())
                .with("date", guide.heading().date())
                .with("country", guide.heading().country())
                .withInside("name", inside(guide.languages(), guide.heading().name()));
        for (String sentence : SENTENCES) {
            content = content.withInside(sentence, inside(guide.languages(), words(sentence)));
        }
        content = withAddress(content);
        List<Content> legend = LEVELS.stream()
                .map(it -> Content.of("level", it).withInside("text", inside(guide.languages(), words(it))))
                .toList();
        return new Entry(
                EntryKey.EDITION,
                content.with("quoteLanguage", guide.language())
                        .with("explanations", "optional")
                        .withItems("legend", legend));
    }

    private Content withAddress(Content content) {
        Content with = content;
        for (String language : guide.languages()) {
            String source = content.text("source." + language).orElse("");
            with = with.with(
                    "source." + language,
                    source.isEmpty() ? "" : (source + " " + guide.heading().address()).strip());
        }
        return with;
    }

    /** A theme of one topic for each topic, and one for statements that have none. */
    List<Entry> themes() {
        List<Guide.Topic> used = new ArrayList<>(guide.topics().stream()
                .filter(topic ->
                        guide.statements().stream().anyMatch(it -> it.topic().equals(topic.id())))
                .toList());
        if (guide.statements().stream().anyMatch(it -> topic(it).equals(rest.id()))) {
            used.add(rest);
        }
        return used.stream().map(this::theme).toList();
    }

    /** The id of the topic of a statement. */
    String topic(Guide.Statement statement) {
        return guide.topics().stream().anyMatch(it -> it.id().equals(statement.topic()))
                ? statement.topic()
                : rest.id();
    }

    private Entry theme(Guide.Topic topic) {
        Content name = inside(guide.languages(), topic.name());
        Content about = inside(guide.languages(), words("about"));
        return new Entry(
                new EntryKey(EntryKind.THEME, topic.id()),
                Content.EMPTY
                        .withInside("name", name)
                        .withInside("background", about)
                        .withItems(
                                "topics",
                                List.of(Content.of("id", topic.id())
                                        .withInside("name", name)
                                        .withInside("introduction", about))));
    }

    private Map<String, String> words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        guide.languages()
                .forEach(language -> HeaderWords.in(language)
                        .ifPresent(it ->
                                words.put(language, it.get(key, guide.heading().program()))));
        return words;
    }

    static Content inside(List<String> languages, Map<String, String> texts) {
        Content inside = Content.EMPTY;
        for (String language : languages) {
            inside = inside.with(language, texts.getOrDefault(language, ""));
        }
        return inside;
    }
}

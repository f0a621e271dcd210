package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TheMessageFilesTest {
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    /** Keys that are put together from a prefix and a name. */
    private static final List<String> BUILT = List.of(
            "deck.",
            "duel.count.",
            "error.",
            "help.",
            "strip.",
            "without.",
            "result.stance.",
            "result.source.",
            "level.",
            "stance.",
            "statement.count.",
            "statement.pager",
            "statement.previous",
            "statement.next",
            "topic.pager",
            "topic.previous",
            "topic.next",
            "source.",
            "method.",
            "access.",
            "about.",
            "other.",
            "refused.",
            "lesson.opening.",
            "pupil.board.",
            "pupil.refused.",
            "plan.aim.",
            "plan.prepare.",
            "plan.part.",
            "plan.corners.",
            "lesson.about.",
            "lesson.set.",
            "sheet.teacher.",
            "safe.",
            "weight.",
            "plan.question.",
            "remote.corners.",
            "remote.note.",
            "remote.step.",
            "said.",
            "desk.role.",
            "desk.fault.",
            "desk.preview.",
            "desk.deed.",
            "desk.wording.",
            "desk.programme.fault.",
            "desk.file.fault.",
            "exchange.loss.",
            "desk.column.",
            "desk.part.",
            "desk.field.",
            "desk.finding.",
            "desk.word.",
            "desk.sign.",
            "desk.start.as.",
            "desk.publish.",
            "desk.place.",
            "desk.fourEyes.",
            "desk.form.addTo.",
            "desk.reading.answer.",
            "desk.round.state.",
            "desk.settle.effect.",
            "desk.mail.",
            "confirm.shown.",
            "confirm.stance.",
            "confirm.noLink.",
            "confirm.over.",
            "confirm.done.",
            "confirm.tooOften.",
            "confirm.away.",
            "desk.confirm.sure.",
            "desk.confirm.standing.",
            "desk.confirm.fault.",
            "desk.confirm.outcome.");

    private final Properties dutch = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    TheMessageFilesTest() throws IOException {}

    @Test
    void have_the_same_keys_in_both_languages() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    }

    @Test
    void fill_in_the_same_values_in_both_languages() {
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(valuesIn(english, key)).as(key).isEqualTo(valuesIn(dutch, key)));
    }

    @Test
    void have_every_text_that_the_code_asks_for_and_no_other() throws IOException {
        Set<String> asked = keysInCode();
        Set<String> fixed = dutch.stringPropertyNames().stream()
                .filter(key -> BUILT.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).containsAll(fixed);
        assertThat(dutch.stringPropertyNames())
                .containsAll(asked.stream().filter(this::isKeyLike).toList());
    }

    @Test
    void are_the_only_place_where_voters_texts_stand() throws IOException {
        // A text for voters has a space in it and begins with a capital; what operators and editors read stands
        // elsewhere.
        Pattern sentence = Pattern.compile("new (?:H1|H2|H3|Paragraph|Span|Anchor|ListItem)\\(\"[A-Z][^\"]*[a-z]{2}");
        for (Path file : sources()) {
            assertThat(sentence.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    private boolean isKeyLike(String text) {
        String room = text.substring(0, text.indexOf('.') + 1);
        boolean isPrefix = dutch.stringPropertyNames().stream().anyMatch(it -> it.startsWith(text + "."));
        return !isPrefix && dutch.stringPropertyNames().stream().anyMatch(it -> it.startsWith(room));
    }

    private static int valuesIn(Properties messages, String key) {
        return new MessageFormat(messages.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(it -> keys.add(it.group(1)));
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(new ClassPathResource(name).getFile().toPath(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}

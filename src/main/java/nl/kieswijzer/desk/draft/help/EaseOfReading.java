package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.desk.wording.Readability;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How easily a statement with all that explains it reads, in each language: a figure, and what it means. */
final class EaseOfReading extends Div {
    private final transient Texts texts;
    private final transient Map<String, Paragraph> lines = new LinkedHashMap<>();

    EaseOfReading(Texts texts) {
        this.texts = texts;
        addClassName("ease");
        add(Parts.note(texts.get("desk.help.easeMeans")));
    }

    void show(Rules rules, TypedStatement statement) {
        statement.languages().forEach(it -> line(it).setText(words(rules, statement, it)));
    }

    private Paragraph line(String language) {
        return lines.computeIfAbsent(language, it -> {
            Paragraph line = new Paragraph();
            addComponentAtIndex(lines.size(), line);
            return line;
        });
    }

    private String words(Rules rules, TypedStatement statement, String language) {
        String name = LanguageName.of(texts, language);
        return rules.readability(statement, language)
                .map(it -> texts.get(
                        "desk.help.ease",
                        name,
                        Math.round(it.score()),
                        texts.get(it.ease().message()),
                        Math.round(it.wordsInASentence())))
                .orElseGet(() -> texts.get(
                        "desk.help.easeNotYet", name, Readability.FEWEST_WORDS, rules.words(statement, language)));
    }
}

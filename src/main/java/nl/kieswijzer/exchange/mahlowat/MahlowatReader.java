package nl.kieswijzer.exchange.mahlowat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Countries;
import nl.kieswijzer.exchange.guide.GuessedLanguage;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.PlainText;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Source;

/** Reads a Mahlowat. It has neither a name nor a date, and does not say in which language it is. */
final class MahlowatReader {
    /** A letter and, four further, the same counted double, which is for voters only. */
    static final String LETTERS = "abcdefgh";

    static final List<Optional<Stance>> STANCES = List.of(
            Optional.of(Stance.AGREE), Optional.of(Stance.NEITHER), Optional.of(Stance.DISAGREE), Optional.empty());

    private final Source source;
    private final Losses losses;
    private final String program;
    private final Map<String, String> parties = new LinkedHashMap<>();
    private final Map<String, String> statements = new LinkedHashMap<>();

    MahlowatReader(Source source, String program) {
        this.source = source;
        this.losses = source.losses();
        this.program = program;
    }

    Guide guide() {
        Json theses = source.needed("theses");
        String language = GuessedLanguage.of(
                theses.items().stream().map(it -> it.at("l", "s").plain()).toList(), "de");
        String country = Countries.of(language);
        losses.add(LossKind.LANGUAGE, language);
        if (!country.isEmpty()) {
            losses.add(LossKind.COUNTRY, country);
        }
        List<Guide.Party> all = readParties();
        List<Guide.Statement> asked = readStatements(theses, language);
        List<Guide.Answer> answers = answers();
        if (!answers.isEmpty()) {
            losses.add(LossKind.TAKEN_AS_OWN);
        }
        return new Guide(
                new Guide.Heading(Map.of(), "", country, program, ""),
                List.of(language),
                all,
                List.of(),
                asked,
                answers);
    }

    private List<Guide.Party> readParties() {
        Slugs ids = new Slugs();
        List<Guide.Party> all = new ArrayList<>();
        source.needed("lists").fields().forEach((number, it) -> {
            String name = it.at("name", "name_x").plain();
            String shortName = it.at("name_x", "name").plain();
            if (!name.isEmpty()) {
                String id = ids.of(List.of(shortName, name, "liste-" + number));
                parties.put(number, id);
                all.add(new Guide.Party(id, name, shortName.isEmpty() ? name : shortName));
            }
        });
        return all;
    }

    private List<Guide.Statement> readStatements(Json theses, String language) {
        Slugs ids = new Slugs();
        List<Guide.Statement> all = new ArrayList<>();
        theses.fields().forEach((number, it) -> {
            String text = it.at("l", "s").plain();
            String title = it.at("s").plain();
            if (text.isEmpty()) {
                losses.count(LossKind.EMPTY_STATEMENTS);
                return;
            }
            boolean hasTitle = !title.isEmpty() && !title.equals(text);
            if (hasTitle) {
                losses.count(LossKind.SHORT_TITLES);
            }
            String id = ids.of(hasTitle ? List.of(title, "s" + number) : List.of("s" + number));
            statements.put(number, id);
            String meaning = it.at("x").text();
            countLayout(meaning);
            all.add(new Guide.Statement(
                    id,
                    "",
                    Map.of(language, text),
                    meaning.isEmpty() ? Map.of() : Map.of(language, PlainText.of(meaning))));
        });
        return all;
    }

    private List<Guide.Answer> answers() {
        List<Guide.Answer> answers = new ArrayList<>();
        source.part("answers")
                .fields()
                .forEach((list, all) -> all.fields()
                        .forEach((thesis, it) -> answer(list, thesis, it).ifPresent(answers::add)));
        return answers;
    }

    private Optional<Guide.Answer> answer(String list, String thesis, Json it) {
        String letter = it.isObject() ? it.at("selection").text() : it.text();
        int code = letter.length() == 1 ? LETTERS.indexOf(letter.toLowerCase(Locale.ROOT)) : -1;
        String party = parties.getOrDefault(list, "");
        String statement = statements.getOrDefault(thesis, "");
        if (party.isEmpty() || statement.isEmpty() || code < 0 && !letter.isEmpty()) {
            losses.count(LossKind.UNKNOWN_ANSWERS);
            return Optional.empty();
        }
        String words = it.at("statement").text();
        countLayout(words);
        Optional<Stance> stance = code < 0 ? Optional.empty() : STANCES.get(code % STANCES.size());
        Guide.Answer answer = new Guide.Answer(statement, party, stance, true, PlainText.of(words), "");
        // 'd' is also what a list has that did not answer at all.
        return Optional.of(answer)
                .filter(one -> stance.isPresent() || !one.words().isEmpty());
    }

    private void countLayout(String text) {
        if (PlainText.hasLayout(text)) {
            losses.count(LossKind.LAYOUT);
        }
    }
}

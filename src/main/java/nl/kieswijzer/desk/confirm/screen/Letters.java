package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What editors mail to a party themselves, in the languages of the edition that the site has. */
record Letters(MessageSource messages, Texts texts, Questionnaire asked, PartyLink link) {
    /** With the link, which is known this once. */
    Div invitation(String base, Secret secret) {
        Div letters = new Div();
        languages().forEach(it -> {
            String address = base + new DeskLinks(it).ofParty(secret.value());
            letters.add(letter(
                    "desk.confirm.invitation",
                    it,
                    in(it).get(
                                    "desk.confirm.invitation.words",
                                    asked.party().name(),
                                    election(it),
                                    address,
                                    in(it).date(link.lastDay()))));
        });
        return letters;
    }

    /** Without it: nobody knows it any more but the party. */
    Div reminder() {
        Div letters = new Div();
        languages()
                .forEach(it -> letters.add(letter(
                        "desk.confirm.reminder",
                        it,
                        in(it).get(
                                        "desk.confirm.reminder.words",
                                        asked.party().name(),
                                        election(it),
                                        in(it).date(link.madeAt()),
                                        in(it).date(link.lastDay()),
                                        asked.answered(),
                                        asked.edition().statements().size()))));
        return letters;
    }

    private CopyText letter(String key, Language language, String words) {
        return new CopyText(texts, LanguageName.of(texts, texts.get(key), language.tag()), words);
    }

    private String election(Language language) {
        return asked.edition().election().name().in(language.locale());
    }

    private Texts in(Language language) {
        return Texts.of(messages, language);
    }

    private List<Language> languages() {
        List<String> written = asked.edition().languages();
        return Stream.of(Language.values())
                .filter(it -> written.contains(it.tag()))
                .toList();
    }
}

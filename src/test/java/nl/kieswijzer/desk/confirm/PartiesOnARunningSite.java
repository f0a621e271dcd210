package nl.kieswijzer.desk.confirm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Typed;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.confirm.decide.Judged;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft of what is published, and a party in it with a link: it says something on most statements, and nothing on others. */
abstract class PartiesOnARunningSite extends RunningSite {
    static final Account SANNE = Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.EDITOR, Instant.EPOCH);
    static final Account BILAL = Account.starting(new EmailAddress("bilal@b.nl"), "Bilal", Role.EDITOR, Instant.EPOCH);

    @Autowired
    Drafts drafts;

    @Autowired
    PartyLinks links;

    @Autowired
    Answers answers;

    @Autowired
    Decisions decisions;

    @Autowired
    ElectionCatalogue catalogue;

    EditionRevision front;
    Party party;
    Draft draft;
    PartyLinks.Made link;
    /** On which the party says something, and on which it does not. */
    Statement said;

    Statement alsoSaid;
    Statement silent;

    @BeforeEach
    void a_draft_with_a_link() {
        front = catalogue.front().orElseThrow();
        party = front.edition().parties().stream()
                .filter(it -> statements(it, true).size() > 1
                        && !statements(it, false).isEmpty())
                .findFirst()
                .orElseThrow();
        said = statements(party, true).get(0);
        alsoSaid = statements(party, true).get(1);
        silent = statements(party, false).getFirst();
        draft = drafts.start(new Start.From(front.id()), "Voorjaar", SANNE.name());
        link = links.make(SANNE, draft, party.id(), links.usualLastDay());
    }

    @AfterEach
    void no_draft_any_more() {
        drafts.remove(draft.id());
    }

    private List<Statement> statements(Party of, boolean isSaid) {
        return front.edition().statements().stream()
                .filter(it -> it.position(of.id()).isPresent() == isSaid)
                .toList();
    }

    final String address() {
        return "/bevestig/" + link.secret().value();
    }

    final Questionnaire asked() {
        return answers.of(draft.id(), party.id()).orElseThrow();
    }

    final Questionnaire.Asked asked(Statement statement) {
        return asked().asked().stream()
                .filter(it -> it.statement().id().equals(statement.id()))
                .findFirst()
                .orElseThrow();
    }

    final Judged judged(Statement statement) {
        return decisions.of(asked()).stream()
                .filter(it -> it.answer().statement().equals(statement.id()))
                .findFirst()
                .orElseThrow();
    }

    final EntryKey position(Statement statement) {
        return EntryKey.position(statement.id(), party.id());
    }

    final EntryKey answer(Statement statement) {
        return EntryKey.answer(statement.id(), party.id());
    }

    final Position now(Statement statement) {
        return statement.position(party.id()).orElseThrow();
    }

    /** Another stance than the party's, as a form has it. */
    final String otherThan(Statement statement) {
        String now = now(statement).stance().name().toLowerCase(Locale.ROOT);
        return now.equals("agree") ? "disagree" : "agree";
    }

    /** What the form sends for one statement, from a page that came just now. */
    final Map<String, String> filledIn(Statement statement, String choice, String words, String url) {
        return filledIn(asked(statement), choice, words, url);
    }

    static Map<String, String> filledIn(Questionnaire.Asked page, String choice, String words, String url) {
        String id = page.statement().id().value();
        return Map.of(
                "t." + id,
                page.shown().text("nl"),
                "k." + id,
                choice,
                "w." + id,
                words,
                "u." + id,
                url,
                "g." + id,
                page.shown().fingerprint(),
                "s." + id,
                Typed.mark(page));
    }

    final PlainRequest.Answer send(Map<String, String> form) throws Exception {
        String values = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", address() + "?" + values);
    }

    final void answers(Statement statement, String choice, String words, String url) throws Exception {
        // Opening the page comes first, as in a browser.
        send("GET", address());
        send(filledIn(statement, choice, words, url));
    }

    /** What is saved of the first statement. */
    final Answer saved() {
        return asked(said).answer().orElseThrow();
    }

    /** Somebody at the desk writes something else there. */
    final void reword() {
        SavedEntry before = drafts.entry(draft.id(), position(said)).orElseThrow();
        String rationale = before.content().text("rationale.nl").orElseThrow();
        drafts.save(
                before, before.content().with("rationale.nl", rationale + " Dat staat er twee keer."), SANNE.name());
    }
}

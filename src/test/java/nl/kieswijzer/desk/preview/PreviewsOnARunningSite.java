package nl.kieswijzer.desk.preview;

import java.time.Instant;
import java.util.Locale;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft of what is published, with the first statement in other words, and a link to its preview. */
abstract class PreviewsOnARunningSite extends RunningSite {
    static final Account SANNE = Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.EDITOR, Instant.EPOCH);
    static final String NEW_WORDS = "De bus wordt gratis voor kinderen.";

    @Autowired
    Drafts drafts;

    @Autowired
    PreviewLinks links;

    @Autowired
    ElectionCatalogue catalogue;

    EditionRevision front;
    String oldWords = "";
    Draft draft;
    PreviewLinks.Made link;

    @BeforeEach
    void a_draft_with_a_link() {
        front = catalogue.front().orElseThrow();
        oldWords = front.edition().statements().getFirst().text().in(Locale.of("nl"));
        draft = drafts.start(new Start.From(front.id()), "Voorjaar", SANNE.name());
        reword(NEW_WORDS);
        link = links.make(SANNE, draft);
    }

    @AfterEach
    void no_draft_any_more() {
        drafts.remove(draft.id());
    }

    final void reword(String text) {
        EntryKey first = new EntryKey(
                EntryKind.STATEMENT,
                front.edition().statements().getFirst().id().value());
        SavedEntry before = drafts.entry(draft.id(), first).orElseThrow();
        drafts.save(before, before.content().with("text.nl", text), SANNE.name());
    }

    final String root() {
        return PreviewAddress.root(link.secret());
    }

    final PlainRequest.Answer preview(String path, String... headers) throws Exception {
        return send("GET", root() + path, headers);
    }
}

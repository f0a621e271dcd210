package nl.kieswijzer.desk.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Where a draft is published: what changes for voters, what that does to rankings, why, and the button. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.PUBLISH)
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.PUBLISH_EN)
public class PublishPage extends DraftTask {
    private final transient MessageSource messages;
    private final transient ElectionCatalogue catalogue;
    private final transient Releasing releasing;
    private final transient Decisions decisions;

    public PublishPage(
            MessageSource messages,
            Door door,
            Entrance entrance,
            Drafts drafts,
            ElectionCatalogue catalogue,
            Releasing releasing,
            Decisions decisions) {
        super(messages, door, entrance, drafts);
        this.messages = messages;
        this.catalogue = catalogue;
        this.releasing = releasing;
        this.decisions = decisions;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.publish.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.publish(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        Div page = Parts.styled("publish", new Div());
        page.add(back(texts, draft), Parts.lead(texts.get("desk.publish.lead")));
        long open = decisions.open(draft.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (open > 0) {
            page.add(Parts.styled(
                    "notice",
                    new Paragraph(Parts.link(
                            new DeskLinks(texts.language()).confirm(draft.id()),
                            texts.get("desk.confirm.open", open)))));
        }
        drafts().check(draft.id()).ifPresent(check -> {
            Optional<EditionRevision> now = catalogue.current(draft.edition());
            page.add(new ChangesForVoters(texts, now, check.edition()));
            now.ifPresent(it -> page.add(new RankingPanel(texts, it.edition(), check.edition())));
            page.add(
                    who.role().managesAccounts()
                            ? new PublishForm(texts, releasing, draft, reason(draft, check), this::as)
                            : Parts.paragraph("notice", texts.get("desk.publish.byPublisher")));
        });
        return page;
    }

    /** The words to begin with: some where an older revision comes back as it was, and none else. */
    private Releasing.Reason reason(Draft draft, DraftCheck check) {
        boolean isBack = draft.basedOn() > 0
                && catalogue
                        .revision(new RevisionId(draft.edition(), draft.basedOn()))
                        .filter(it -> it.edition().equals(check.edition()))
                        .isPresent();
        return isBack
                ? new Releasing.Reason(back(Language.DUTCH, draft), back(Language.ENGLISH, draft))
                : new Releasing.Reason("", "");
    }

    private String back(Language language, Draft draft) {
        return Texts.of(messages, language).get("desk.publish.back", draft.basedOn());
    }
}

package nl.kieswijzer.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.coding.round.Coding;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.coding.screen.ReadingPage;
import nl.kieswijzer.desk.coding.screen.RoundPage;
import nl.kieswijzer.desk.coding.screen.RoundsPage;
import nl.kieswijzer.desk.coding.screen.TasksPage;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
import nl.kieswijzer.desk.confirm.screen.AnswersPage;
import nl.kieswijzer.desk.confirm.screen.ConfirmPage;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftPage;
import nl.kieswijzer.desk.draft.PartPage;
import nl.kieswijzer.desk.draft.Warnings;
import nl.kieswijzer.desk.edition.DraftDeeds;
import nl.kieswijzer.desk.edition.EditionDeeds;
import nl.kieswijzer.desk.edition.EditionsPage;
import nl.kieswijzer.desk.exchange.DraftFiles;
import nl.kieswijzer.desk.exchange.FilesPage;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.mail.LinkMail;
import nl.kieswijzer.desk.own.OwnPage;
import nl.kieswijzer.desk.own.OwnWays;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.people.People;
import nl.kieswijzer.desk.preview.PreviewLinks;
import nl.kieswijzer.desk.preview.PreviewPage;
import nl.kieswijzer.desk.publish.FourEyes;
import nl.kieswijzer.desk.publish.PublishPage;
import nl.kieswijzer.desk.publish.Releasing;
import nl.kieswijzer.desk.signin.SignIn;
import nl.kieswijzer.desk.source.ProgrammePage;
import nl.kieswijzer.desk.source.ProgrammesPage;
import nl.kieswijzer.desk.source.SourceTexts;
import nl.kieswijzer.desk.staff.AccountsPage;
import nl.kieswijzer.desk.staff.LinkPage;
import nl.kieswijzer.desk.staff.LogPage;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every page of the desk, and what stands there for whom. */
class WhoMaySeeWhatTest {
    private static final ResourceBundleMessageSource MESSAGES = messages();

    enum Visitor {
        NOBODY,
        EDITOR,
        PUBLISHER
    }

    enum Sees {
        SIGN_IN,
        NOT_YOURS,
        INSIDE
    }

    private final Door door = mock();
    private final People people = mock();
    private final Links links = mock();
    private final Drafts drafts = mock();
    private final Coding coding = mock();
    private final Entrance entrance = new Entrance(door, mock(SignIn.class), mock(Passkeys.class));

    /** For nobody, an editor and a publisher. A round is for who reads in it, whatever else they may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOME       | SIGN_IN  | INSIDE    | INSIDE
            ACCOUNTS   | SIGN_IN  | NOT_YOURS | INSIDE
            OWN        | SIGN_IN  | INSIDE    | INSIDE
            DRAFT      | SIGN_IN  | INSIDE    | INSIDE
            CONFIRM    | SIGN_IN  | INSIDE    | INSIDE
            ANSWERS    | SIGN_IN  | INSIDE    | INSIDE
            FILES      | SIGN_IN  | INSIDE    | INSIDE
            PUBLISH    | SIGN_IN  | INSIDE    | INSIDE
            PART       | SIGN_IN  | INSIDE    | INSIDE
            PREVIEW    | SIGN_IN  | INSIDE    | INSIDE
            PROGRAMMES | SIGN_IN  | INSIDE    | INSIDE
            PROGRAMME  | SIGN_IN  | INSIDE    | INSIDE
            TASKS      | SIGN_IN  | INSIDE    | INSIDE
            READING    | SIGN_IN  | NOT_YOURS | NOT_YOURS
            ROUNDS     | SIGN_IN  | INSIDE    | INSIDE
            ROUND      | SIGN_IN  | INSIDE    | INSIDE
            LOG        | SIGN_IN  | NOT_YOURS | INSIDE
            """)
    void of_every_page_of_the_desk(Page page, Sees nobody, Sees editor, Sees publisher) {
        assertThat(Stream.of(Visitor.values()).map(it -> seen(page, it))).containsExactly(nobody, editor, publisher);
    }

    @ParameterizedTest
    @EnumSource
    void and_nothing_is_read_for_who_may_not_see_it(Page page) {
        seen(page, Visitor.NOBODY);
        verifyNoInteractions(people, links, drafts, coding);
    }

    /** A link is for whoever has it. */
    @Test
    void and_no_page_below_the_desk_is_missing_here() {
        assertThat(RoutesOfTheDesk.all())
                .as("add a new page to the table above, with who may see it")
                .isEqualTo(Stream.concat(
                                Stream.of(Page.values()).map(it -> page(it).getClass()), Stream.of(LinkPage.class))
                        .collect(Collectors.toSet()));
    }

    enum Page {
        HOME,
        OWN,
        DRAFT,
        PART,
        PREVIEW,
        CONFIRM,
        ANSWERS,
        FILES,
        PUBLISH,
        PROGRAMMES,
        PROGRAMME,
        TASKS,
        READING,
        ROUNDS,
        ROUND,
        ACCOUNTS,
        LOG
    }

    private Sees seen(Page page, Visitor visitor) {
        when(door.account()).thenReturn(account(visitor));
        when(door.cookie()).thenReturn(Optional.empty());
        for (Language language : Language.values()) {
            Texts texts = Texts.of(MESSAGES, language);
            String shown = page(page).content(texts).getElement().getOuterHTML();
            if (shown.contains("desk-in")) {
                return Sees.SIGN_IN;
            }
            if (shown.contains(new Paragraph(texts.get("desk.in.notYours")).getText())) {
                return Sees.NOT_YOURS;
            }
        }
        return Sees.INSIDE;
    }

    private DeskPage page(Page page) {
        return switch (page) {
            case HOME ->
                new EditionsPage(
                        MESSAGES,
                        door,
                        entrance,
                        mock(ElectionCatalogue.class),
                        mock(DraftDeeds.class),
                        mock(EditionDeeds.class),
                        mock(FourEyes.class));
            case OWN -> new OwnPage(MESSAGES, door, entrance, mock(OwnWays.class));
            case DRAFT -> new DraftPage(MESSAGES, door, entrance, drafts, mock(Warnings.class));
            case CONFIRM ->
                new ConfirmPage(
                        MESSAGES,
                        door,
                        entrance,
                        drafts,
                        mock(PartyLinks.class),
                        mock(Answers.class),
                        mock(Decisions.class),
                        new SiteAddress(""));
            case ANSWERS ->
                new AnswersPage(MESSAGES, door, entrance, drafts, mock(Answers.class), mock(Decisions.class));
            case FILES -> new FilesPage(MESSAGES, door, entrance, drafts, mock(DraftFiles.class));
            case PUBLISH ->
                new PublishPage(
                        MESSAGES,
                        door,
                        entrance,
                        drafts,
                        mock(ElectionCatalogue.class),
                        mock(Releasing.class),
                        mock(Decisions.class));
            case PART -> new PartPage(MESSAGES, door, entrance, drafts, mock(Warnings.class), mock(ReadingPages.class));
            case PROGRAMMES -> new ProgrammesPage(MESSAGES, door, entrance, drafts, mock(SourceTexts.class));
            case PROGRAMME -> new ProgrammePage(MESSAGES, door, entrance, drafts, mock(SourceTexts.class));
            case TASKS -> new TasksPage(MESSAGES, door, entrance, coding);
            case READING -> new ReadingPage(MESSAGES, door, entrance, coding);
            case ROUNDS -> new RoundsPage(MESSAGES, door, entrance, drafts, mock(Rounds.class));
            case ROUND -> new RoundPage(MESSAGES, door, entrance, drafts, mock(Rounds.class), mock(Settling.class));
            case PREVIEW ->
                new PreviewPage(MESSAGES, door, entrance, drafts, mock(PreviewLinks.class), new SiteAddress(""));
            case ACCOUNTS ->
                new AccountsPage(MESSAGES, door, entrance, people, links, new SiteAddress(""), mock(LinkMail.class));
            case LOG -> new LogPage(MESSAGES, door, entrance, people);
        };
    }

    private static Optional<Account> account(Visitor visitor) {
        return visitor == Visitor.NOBODY
                ? Optional.empty()
                : Optional.of(Account.starting(
                        new EmailAddress("sanne@b.nl"), "Sanne", Role.valueOf(visitor.name()), Instant.EPOCH));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}

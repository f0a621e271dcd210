package nl.kieswijzer.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.postgres.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** It takes two, Sanne asked, and things happen at the very moment that somebody says yes. */
@SpringBootTest
@OnPostgres
class TwoPublishersAtOnceOnPostgresTest {
    private static final int TIMES = 5;
    private static final EditionId EDITION = new EditionId("tk2021");

    @Autowired
    private Releasing releasing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private Accounts accounts;

    private Account sanne;
    private Account bilal;
    private Account noor;
    private Draft draft;
    private PublicationRequest asked;

    @BeforeEach
    void sanne_asks() {
        sanne = publisher("Sanne");
        bilal = publisher("Bilal");
        noor = publisher("Noor");
        releasing.fourEyes().choose(sanne, true);
        draft = drafts.start(
                new Start.From(catalogue.current(EDITION).orElseThrow().id()), "Voorjaar", "Sanne");
        reword("Dit zijn andere woorden, van %s.".formatted(draft.id()));
        assertThat(releasing.ask(sanne, draft, new Releasing.Reason("Korter.", "Shorter.")))
                .isInstanceOf(Release.Asked.class);
        asked = releasing.request(draft).orElseThrow();
    }

    @RepeatedTest(TIMES)
    void two_who_say_yes_at_once_publish_once() throws Exception {
        int before = number();
        List<Release> outcomes =
                atOnce(List.of(() -> releasing.agree(bilal, draft, asked), () -> releasing.agree(noor, draft, asked)));
        assertThat(outcomes).filteredOn(Release.Published.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Release.Gone.class::isInstance).hasSize(1);
        assertThat(number()).isEqualTo(before + 1);
    }

    @RepeatedTest(TIMES)
    void a_yes_at_once_with_a_change_never_publishes_what_was_not_asked() throws Exception {
        int before = number();
        String later = "Nog net anders, in %s.".formatted(draft.id());
        List<Object> outcomes = atOnce(List.of(() -> reword(later), () -> releasing.agree(bilal, draft, asked)));
        boolean isSaved = outcomes.getFirst() instanceof Saving.Saved;
        assertThat(outcomes.getFirst()).isInstanceOfAny(Saving.Saved.class, Saving.Closed.class);
        assertThat(outcomes.getLast()).isInstanceOf(isSaved ? Release.Changed.class : Release.Published.class);
        assertThat(number()).isEqualTo(isSaved ? before : before + 1);
        drafts.remove(draft.id());
    }

    private Account publisher(String name) {
        EmailAddress email = new EmailAddress(name.toLowerCase(Locale.ROOT) + "@b.nl");
        return accounts.all().stream()
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseGet(() -> {
                    Account account = Account.starting(email, name, Role.PUBLISHER, Instant.EPOCH);
                    accounts.add(account);
                    return account;
                });
    }

    private Saving reword(String words) {
        SavedEntry statement = drafts.entries(draft.id()).stream()
                .filter(it -> it.key().kind() == EntryKind.STATEMENT)
                .findFirst()
                .orElseThrow();
        return drafts.save(statement, statement.content().with("text.nl", words), "Sanne");
    }

    private int number() {
        return catalogue.current(EDITION).orElseThrow().number();
    }

    /** What comes of these, begun at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = deeds.stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.call();
                    }))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}

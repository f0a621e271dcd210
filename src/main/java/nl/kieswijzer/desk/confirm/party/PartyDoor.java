package nl.kieswijzer.desk.confirm.party;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows a party its positions by its link, and saves what it answers; in words why not, with what was typed, where it does not. */
@Component
class PartyDoor {
    private final PartyLinks links;
    private final Answers answers;
    private final PartyPace pace;
    private final ReadingPages pages;

    PartyDoor(PartyLinks links, Answers answers, PartyPace pace, ReadingPages pages) {
        this.links = links;
        this.answers = answers;
        this.pace = pace;
        this.pages = pages;
    }

    /** What a request comes with: a link that works, and what it leads to; or a reason why it does not. */
    private sealed interface Visit {
        record Welcome(PartyLink link, Secret secret, Questionnaire asked) implements Visit {}

        record Not(Refusal why) implements Visit {}
    }

    ServerResponse show(ServerRequest request, Texts texts) {
        try {
            return switch (visit(request)) {
                case Visit.Not(Refusal why) -> refuse(texts, why, List.of(), request);
                case Visit.Welcome(PartyLink link, Secret secret, Questionnaire asked) -> {
                    answers.show(asked);
                    if (request.method().matches("GET")) {
                        links.opened(link);
                    }
                    ReadingPage page = links.isOver(link)
                            ? new PartyPage(texts, secret, link, asked).closed()
                            : new PartyPage(texts, secret, link, asked).open();
                    yield send(page, HttpStatus.OK);
                }
            };
        } catch (DataAccessException away) {
            return refuse(texts, Refusal.AWAY, List.of(), request);
        }
    }

    ServerResponse save(ServerRequest request, Texts texts) {
        Sent sent = new Sent(request.params());
        try {
            return switch (visit(request)) {
                // Whoever has no link gets none of their words back on a page of ours.
                case Visit.Not(Refusal why) ->
                    refuse(texts, why, why == Refusal.DONE ? sent.unsaved() : List.of(), request);
                case Visit.Welcome it
                when links.isOver(it.link()) -> refuse(texts, Refusal.OVER, sent.unsaved(), request);
                case Visit.Welcome it
                when !pace.maySave(it.link()) -> refuse(texts, Refusal.TOO_OFTEN, sent.unsaved(), request);
                case Visit.Welcome it -> {
                    answers.save(it.asked(), sent.typed());
                    yield back(texts, it.secret(), sent.at());
                }
            };
        } catch (DataAccessException away) {
            return refuse(texts, Refusal.AWAY, sent.unsaved(), request);
        }
    }

    /** To what is saved now, by a request that can be repeated. */
    private static ServerResponse back(Texts texts, Secret secret, Optional<StatementId> at) {
        String place = at.map(StatementId::value).orElse(PartyPage.SAVED);
        String address = new DeskLinks(texts.language()).ofParty(secret.value());
        return new KeptByNobody(ServerResponse.seeOther(URI.create(address + "#" + place))
                .cacheControl(CacheControl.noStore())
                .build());
    }

    private Visit visit(ServerRequest request) {
        Optional<Secret> secret = Secret.read(request.pathVariable(PartyRoutes.SECRET));
        Optional<PartyLink> link = secret.flatMap(links::find);
        if (link.isEmpty()) {
            return new Visit.Not(pace.mayBeWrong() ? Refusal.NO_LINK : Refusal.TOO_OFTEN);
        }
        return answers.of(link.get().draft(), link.get().party())
                .<Visit>map(it -> new Visit.Welcome(link.get(), secret.orElseThrow(), it))
                .orElseGet(() -> new Visit.Not(Refusal.DONE));
    }

    private ServerResponse refuse(Texts texts, Refusal why, List<Unsaved> unsaved, ServerRequest request) {
        ReadingPage page = new RefusalPage(texts, why, unsaved, request.path()).page();
        ServerResponse.BodyBuilder answer = ServerResponse.status(why.status())
                .contentType(ReadingPages.HTML)
                .cacheControl(CacheControl.noStore());
        if (!why.retryAfter().isEmpty()) {
            answer.header(HttpHeaders.RETRY_AFTER, why.retryAfter());
        }
        return new KeptByNobody(answer.body(pages.html(page)));
    }

    private ServerResponse send(ReadingPage page, HttpStatus status) {
        return new KeptByNobody(pages.respond(page, status, CacheControl.noStore()));
    }
}

package nl.kieswijzer.traffic.full;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kieswijzer.site.ClientNetwork;
import nl.kieswijzer.site.vaadin.Views;
import nl.kieswijzer.traffic.Bounds;
import nl.kieswijzer.traffic.Refusals;
import nl.kieswijzer.traffic.Refusals.Reason;
import nl.kieswijzer.traffic.TrafficSettings;
import nl.kieswijzer.traffic.session.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request through, or says that there is no room. Whoever has a session goes on; pages to read, files and signs of life are
 * not even asked. See {@code src/docs/decisions/0020-full-is-said-early.md}.
 */
@Component
@Order(Doorkeeper.AFTER_THE_RULES)
class Doorkeeper extends OncePerRequestFilter {
    static final int AFTER_THE_RULES = 10;

    /** One page says one thing at a time, and a browser has few open. */
    private static final int MOST_OF_A_SESSION = 20;

    private final Sessions sessions;
    private final WorkGate results;
    /** Of their own: some ask the database, and a voter does not wait for that. */
    private final WorkGate views;

    private final NetworksAtWork networks;
    private final Refusals refusals;
    private final FullPage page;
    private final Views addresses;

    Doorkeeper(
            Sessions sessions,
            Bounds bounds,
            TrafficSettings settings,
            NetworksAtWork networks,
            Refusals refusals,
            FullPage page,
            Views addresses) {
        this.sessions = sessions;
        this.results = new WorkGate(bounds.working(), bounds.waiting(), settings.longestWait());
        this.views = new WorkGate(bounds.working(), bounds.sessions(), settings.longestWaitOfALesson());
        this.networks = networks;
        this.refusals = refusals;
        this.page = page;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = ClientNetwork.of(request.getRemoteAddr());
        try {
            if (!networks.begin(network)) {
                refuse(Reason.NETWORK, response);
            } else if (VaadinsForm.namesNoPage(request)) {
                hangUp(HttpStatus.BAD_REQUEST, response);
            } else {
                answer(request, response, chain, network);
            }
        } finally {
            networks.done(network);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String network)
            throws ServletException, IOException {
        switch (Kind.of(request, addresses)) {
            case CHEAP -> chain.doFilter(request, response);
            case SHEET -> sheet(request, response, chain);
            case TALK -> talk(request, response, chain);
            case SHARED -> comeIn(results, request, response, chain);
            case VIEW -> {
                if (sessions.has(request)) {
                    goOn(request, response, chain);
                } else if (sessions.letIn(network)) {
                    try {
                        comeIn(views, request, response, chain);
                    } finally {
                        sessions.came();
                    }
                } else {
                    sayFull(Reason.SESSIONS, request, response);
                }
            }
        }
    }

    private void comeIn(WorkGate gate, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gate.enter()) {
            work(gate, request, response, chain);
        } else {
            sayFull(Reason.WORK, request, response);
        }
    }

    private void sheet(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (MessageReader.read(request)) {
            case MessageReader.Read.Whole(Message message) -> {
                if (results.enter()) {
                    work(results, message, response, chain);
                } else {
                    refuse(Reason.WORK, response);
                }
            }
            case MessageReader.Read.Refused(HttpStatus status) -> hangUp(status, response);
        }
    }

    private void talk(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int underWay = sessions.underWay(request);
        if (underWay == 0) {
            // Vaadin says shortly that the session is over.
            chain.doFilter(request, response);
        } else if (underWay > MOST_OF_A_SESSION) {
            refuse(Reason.NETWORK, response);
        } else {
            switch (MessageReader.read(request)) {
                case MessageReader.Read.Whole(Message message)
                when VaadinsForm.fits(message.body()) -> chain.doFilter(message, response);
                case MessageReader.Read.Whole _ -> hangUp(HttpStatus.BAD_REQUEST, response);
                case MessageReader.Read.Refused(HttpStatus status) -> hangUp(status, response);
            }
        }
    }

    /** Whoever sends this is none of ours, or will not get it sent. */
    private void hangUp(HttpStatus status, HttpServletResponse response) {
        refusals.count(Reason.NONSENSE);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setStatus(status.value());
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (views.goOn()) {
            work(views, request, response, chain);
        } else {
            refuse(Reason.WORK, response);
        }
    }

    private static void work(WorkGate gate, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            gate.leave();
        }
    }

    private void sayFull(Reason reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.count(reason);
        page.answer(request, response);
    }

    private void refuse(Reason reason, HttpServletResponse response) {
        refusals.count(reason);
        FullPage.answerShortly(response);
    }
}

package nl.kieswijzer.traffic.full;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.vaadin.Views;
import org.springframework.http.HttpMethod;

/** What a request costs, as far as it can be told before anything is done. */
enum Kind {
    /** A page that takes a session. */
    VIEW,
    /** Made anew at each visit, without a session: a shared result, on paper, or as a picture. */
    SHARED,
    /** Somebody's answers, to make a result of. */
    SHEET,
    /** What an open page says and asks. */
    TALK,
    /** Kept, or next to nothing: pages to read, files, signs of life. */
    CHEAP;

    private static final Pattern UIDL = Pattern.compile("(?:^|.*&)%s=%s(?:&.*|$)"
            .formatted(ApplicationConstants.REQUEST_TYPE_PARAMETER, RequestType.UIDL.getIdentifier()));

    private static final List<String> SHEETS = Stream.of(
                    Links.RESULT, Links.RESULT_EN, Links.COMPARISON, Links.COMPARISON_EN)
            .map(it -> "/" + it)
            .toList();

    static Kind of(HttpServletRequest request, Views views) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String method = request.getMethod();
        if (method.equals(HttpMethod.POST.name())) {
            return isSheet(path) ? SHEET : isTalk(request) ? TALK : CHEAP;
        }
        if (path.startsWith(Links.SHARED) || path.startsWith(Links.SHARED_EN)) {
            return SHARED;
        }
        return method.equals(HttpMethod.GET.name()) && views.standAt(path) ? VIEW : CHEAP;
    }

    private static boolean isTalk(HttpServletRequest request) {
        return UIDL.matcher(Objects.toString(request.getQueryString(), "")).matches();
    }

    private static boolean isSheet(String path) {
        return SHEETS.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }
}

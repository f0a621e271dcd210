package nl.kieswijzer.classroom.home;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.rehearsal.Rehearsals;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What goes home, only for the browser that is the lesson's teacher; nobody keeps a copy on the way. */
@Configuration(proxyBeanMethods = false)
class HomePages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ElectionCatalogue catalogue;
    private final Lessons lessons;
    private final ClassSummaries summaries;
    private final Rehearsals rehearsals;

    HomePages(ElectionCatalogue catalogue, Lessons lessons, ClassSummaries summaries, Rehearsals rehearsals) {
        this.catalogue = catalogue;
        this.lessons = lessons;
        this.summaries = summaries;
        this.rehearsals = rehearsals;
    }

    @Bean
    RouterFunction<ServerResponse> pagesToTakeHome(ReadingPages pages) {
        return pages.routes()
                .page(FileLinks::lessonTable, this::table)
                .page(Links::lessonPicture, (request, texts) -> picture(pages, request, texts))
                .build();
    }

    private ServerResponse table(ServerRequest request, Texts texts) {
        ClassTotals totals = totals(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = LocalDate.ofInstant(totals.lesson().startedAt(), Texts.HERE);
        return ServerResponse.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .headers(it -> it.setContentDisposition(ContentDisposition.attachment()
                        .filename(texts.get("home.file", day.toString()) + ".csv")
                        .build()))
                .body(new TotalsTable(totals, texts).toString().getBytes(StandardCharsets.UTF_8));
    }

    private ServerResponse picture(ReadingPages pages, ServerRequest request, Texts texts) {
        Component content = totals(request)
                .<Component>map(
                        it -> new ClassPicture(it, rehearsals.has(it.lesson().id()), texts))
                .orElseGet(() -> Parts.lead(texts.get("lesson.none.lead")));
        ReadingPage page = ReadingPage.of(
                        texts,
                        texts.get("home.picture.title"),
                        texts.get("home.picture.title"),
                        Links::lessonPicture,
                        Set.of(StyleSheet.CLASSROOM, StyleSheet.CLASS_PICTURE),
                        content)
                .hidden();
        return pages.respond(page, HttpStatus.OK, CacheControl.noStore());
    }

    private Optional<ClassTotals> totals(ServerRequest request) {
        return ClassCookies.teacher(request.servletRequest())
                .flatMap(lessons::ofTeacher)
                .flatMap(this::totals);
    }

    private Optional<ClassTotals> totals(Lesson lesson) {
        return catalogue
                .revision(lesson.revision())
                .map(it -> new ClassTotals(
                        lesson, it.edition(), summaries.toTakeHome(lesson).totals()));
    }
}

package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.beamer.TotalsToPrint;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.page.ClassCookies;
import nl.kieswijzer.classroom.page.PlanQuery;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.LessonLinks;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a teacher prints: a lesson plan per set, sheets to fill in, and the totals at the end. */
@Configuration(proxyBeanMethods = false)
class LessonPages {
    private static final Set<StyleSheet> STYLES = Set.of(StyleSheet.CLASSROOM, StyleSheet.TEACHER);

    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;
    private final Lessons lessons;
    private final TotalsToPrint totals;

    LessonPages(ElectionCatalogue catalogue, ReadingPages pages, Lessons lessons, TotalsToPrint totals) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.lessons = lessons;
        this.totals = totals;
    }

    @Bean
    RouterFunction<ServerResponse> printedPages() {
        return pages.routes()
                .page(links -> links.lessonPlan("{set}"), this::plan)
                .page(LessonLinks::sheets, this::sheets)
                .page(Links::safeLesson, this::safe)
                .page(Links::lessonTotals, this::totals)
                .build();
    }

    private ServerResponse plan(ServerRequest request, Texts texts) {
        Edition edition = edition();
        String set = request.pathVariable("set");
        Plan plan = PlanAddress.read(set, request.params(), edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean isOfASet =
                LessonSet.offered(edition).stream().anyMatch(it -> it.address().equals(set));
        int minutes = LessonPlan.timetable(plan, edition).minutes();
        ReadingPage page = page(
                texts,
                texts.get("plan.title", minutes),
                texts.get("plan.lead", minutes),
                it -> isOfASet ? it.lessonPlan(set) : PlanAddress.of(plan, it),
                new LessonPlan(plan, edition, texts));
        return pages.respond(isOfASet ? page : page.hidden());
    }

    private ServerResponse sheets(ServerRequest request, Texts texts) {
        Edition edition = edition();
        Plan plan = PlanQuery.read(request.params(), edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.respond(ReadingPage.of(
                        texts,
                        texts.get("sheet.title"),
                        texts.get("sheet.lead"),
                        it -> PlanQuery.paper(plan, it),
                        Set.of(StyleSheet.CLASSROOM, StyleSheet.PAPER_SHEETS),
                        new PaperSheets(plan, edition, texts))
                .hidden());
    }

    private Edition edition() {
        return catalogue
                .front()
                .map(EditionRevision::edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ServerResponse safe(ServerRequest request, Texts texts) {
        return pages.respond(ReadingPage.of(
                texts,
                texts.get("safe.card.title"),
                texts.get("safe.card.lead"),
                Links::safeLesson,
                STYLES,
                new SafeLesson(texts)));
    }

    /** Only for the browser that is the lesson's teacher; nobody keeps a copy on the way. */
    private ServerResponse totals(ServerRequest request, Texts texts) {
        Component content = ClassCookies.teacher(request.servletRequest())
                .flatMap(lessons::ofTeacher)
                .flatMap(it -> totals.of(it, texts))
                .orElseGet(() -> Parts.lead(texts.get("lesson.none.lead")));
        ReadingPage page = page(
                        texts,
                        texts.get("plan.print.title"),
                        texts.get("plan.print.title"),
                        Links::lessonTotals,
                        content)
                .hidden();
        return pages.respond(page, HttpStatus.OK, CacheControl.noStore());
    }

    private static ReadingPage page(
            Texts texts, String title, String description, Function<Links, String> address, Component content) {
        return ReadingPage.of(texts, title, description, address, STYLES, content);
    }
}

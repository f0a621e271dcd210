package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.page.PlanQuery;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a teacher chooses: which statements, whether the class answers again after the debate, and whether on phones. */
final class StartForm extends Div {
    /** Starts a lesson as planned, or one to try alone; gives what is in the way, or nothing. */
    interface Start {
        Optional<Component> with(Plan plan, boolean isRehearsal);
    }

    private final transient Edition edition;
    private final transient Texts texts;
    private final transient List<LessonSet> offered;
    private final transient List<Choice> sets;
    private final transient List<StatementChoice> statements = new ArrayList<>();
    private final Choice secondRound;
    private final Choice withoutPhones;
    private final Div rehearsing;
    private final Div summary = Parts.styled("plan-summary", new Div());
    private final Div inTheWay = Parts.styled("in-the-way", new Div());

    StartForm(Edition edition, Texts texts, Start start) {
        this.edition = edition;
        this.texts = texts;
        this.offered = LessonSet.offered(edition);
        addClassName("start-form");
        setId("kies");
        withoutPhones = Choice.box("without-phones", texts.get("lesson.start.withoutPhones"))
                .with(Parts.note(texts.get("lesson.start.withoutPhones.how")))
                .telling(this::choosePhones);
        sets = Choice.oneOf(
                "set",
                Stream.concat(offered.stream().map(this::name), Stream.of(texts.get("lesson.start.own")))
                        .toList(),
                this::chooseSet);
        offered.forEach(it -> statements.add(StatementChoice.of(it, edition, texts, this::sumUp)));
        statements.add(StatementChoice.own(edition, texts, this::sumUp));
        secondRound = Choice.box("second-round", texts.get("lesson.start.secondRound"))
                .telling(this::sumUp);
        rehearsing = new Div(
                LessonParts.button("secondary", texts.get("lesson.start.rehearse"), () -> tryTo(start, true)),
                Parts.note(texts.get("lesson.start.rehearse.what")));
        inTheWay.getElement().setAttribute("role", "alert");
        summary.getElement().setAttribute("aria-live", "polite");
        getElement().appendChild(StatementChoice.fieldset(texts.get("lesson.start.which"), sets.stream()));
        statements.forEach(this::add);
        getElement()
                .appendChild(StatementChoice.fieldset(
                        texts.get("lesson.start.rounds"), Stream.of(secondRound, withoutPhones)));
        add(
                summary,
                inTheWay,
                LessonParts.button("primary", texts.get("lesson.start.start"), () -> tryTo(start, false)),
                rehearsing);
        chooseSet();
    }

    private String name(LessonSet set) {
        Plan plan = new Plan(set.of(edition), set.hasSecondRound(), withoutPhones());
        return texts.get(
                "lesson.set." + set.word(),
                LessonPlan.timetable(plan, edition).minutes(),
                plan.statements().size());
    }

    /** A class that walks takes longer; and whoever plays pupils has no feet. */
    private void choosePhones() {
        offered.forEach(it -> sets.get(offered.indexOf(it)).rename(name(it)));
        rehearsing.setVisible(!withoutPhones());
        sumUp();
    }

    private boolean withoutPhones() {
        return withoutPhones.isChecked();
    }

    private void chooseSet() {
        for (int set = 0; set < sets.size(); set++) {
            statements.get(set).setVisible(sets.get(set).isChecked());
        }
        set().ifPresent(it -> secondRound.check(it.hasSecondRound()));
        sumUp();
    }

    /** The set chosen; none where the choice is the teacher's own. */
    private Optional<LessonSet> set() {
        return offered.stream()
                .filter(it -> sets.get(offered.indexOf(it)).isChecked())
                .findFirst();
    }

    /** What the lesson is by now; empty without a statement. */
    private Optional<Plan> plan() {
        List<StatementId> chosen = statements.stream()
                .filter(Component::isVisible)
                .flatMap(it -> it.chosen().stream())
                .toList();
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(chosen, secondRound.isChecked(), withoutPhones()));
    }

    private void sumUp() {
        summary.removeAll();
        plan().ifPresent(it -> {
            summary.add(new Paragraph(texts.get(
                    "lesson.start.sum",
                    LessonPlan.timetable(it, edition).minutes(),
                    it.statements().size(),
                    Weights.age(it, edition).orElse(0))));
            summary.add(new Paragraph(
                    Parts.link(PlanAddress.of(it, texts.links()), texts.get("lesson.start.plan"), "plan-link")));
            if (it.isWithoutPhones()) {
                summary.add(new Paragraph(
                        Parts.link(PlanQuery.paper(it, texts.links()), texts.get("lesson.start.paper"), "plan-link")));
            }
        });
    }

    private void tryTo(Start start, boolean isRehearsal) {
        inTheWay.removeAll();
        plan().map(it -> start.with(it, isRehearsal))
                .orElseGet(() -> Optional.of(Parts.paragraph("notice", texts.get("lesson.start.none"))))
                .ifPresent(inTheWay::add);
    }
}

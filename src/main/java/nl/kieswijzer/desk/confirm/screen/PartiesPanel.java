package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
import nl.kieswijzer.desk.draft.form.DateInput;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** All parties of a draft, with their links and how much they answered; and the day that a link is good until. */
final class PartiesPanel extends Div {
    private final transient Texts texts;
    private final transient MessageSource messages;
    private final transient PartyLinks links;
    private final transient Answers answers;
    private final transient Decisions decisions;
    private final transient Draft draft;
    private final transient AsWhoIsThere as;
    private final String base;
    private final DateInput lastDay;
    private final Said said = new Said();
    private final Div letters = new Div();
    private final UnorderedList parties = new UnorderedList();

    PartiesPanel(
            Texts texts,
            MessageSource messages,
            PartyLinks links,
            Answers answers,
            Decisions decisions,
            Draft draft,
            String base,
            AsWhoIsThere as) {
        this.texts = texts;
        this.messages = messages;
        this.links = links;
        this.answers = answers;
        this.decisions = decisions;
        this.draft = draft;
        this.base = base;
        this.as = as;
        lastDay = new DateInput(texts, texts.get("desk.confirm.lastDay"));
        lastDay.setValue(links.usualLastDay().toString());
        addClassName("parties-asked");
        parties.addClassName("parties");
        add(
                Parts.styled("desk-fields", new Div(lastDay)),
                Parts.note(texts.get("desk.confirm.lastDayNote")),
                said,
                letters,
                parties);
        list();
    }

    private void list() {
        Map<PartyId, PartyLink> made =
                links.of(draft).stream().collect(Collectors.toMap(PartyLink::party, Function.identity()));
        List<Questionnaire> all = answers.of(draft.id());
        Map<PartyId, Long> open = decisions.open(draft.id());
        parties.removeAll();
        all.forEach(it -> parties.add(new PartyLine(
                texts,
                draft,
                it,
                Optional.ofNullable(made.get(it.party().id())),
                open.getOrDefault(it.party().id(), 0L),
                links.today(),
                deeds())));
        if (all.isEmpty()) {
            said.say(texts.get("desk.confirm.noParties"));
        }
    }

    private PartyLine.Deeds deeds() {
        return new PartyLine.Deeds(this::make, this::move, this::revoke, this::remind);
    }

    private Optional<LocalDate> day() {
        Optional<LocalDate> day = Optional.of(lastDay.getValue())
                .filter(it -> !it.isEmpty() && !lastDay.isWrong())
                .map(LocalDate::parse)
                .filter(it -> !it.isBefore(links.today()));
        if (day.isEmpty()) {
            said.say(texts.get("desk.confirm.noDay"));
            lastDay.focus();
        }
        return day;
    }

    private void make(Questionnaire asked) {
        as.does(who -> day().ifPresent(it -> {
            PartyLinks.Made made = links.make(who, draft, asked.party().id(), it);
            said.say(texts.get("desk.confirm.made", asked.party().name()));
            show(new Letters(messages, texts, asked, made.link()).invitation(base, made.secret()));
            list();
        }));
    }

    private void move(Questionnaire asked, PartyLink link) {
        as.does(who -> day().ifPresent(it -> {
            boolean isMoved = links.move(who, draft, link, it);
            said.say(
                    isMoved
                            ? texts.get("desk.confirm.moved", asked.party().name(), texts.date(it))
                            : texts.get("desk.confirm.linkChanged"));
            list();
        }));
    }

    private void revoke(Questionnaire asked, PartyLink link) {
        as.does(who -> {
            links.revoke(who, draft, link);
            letters.removeAll();
            said.say(texts.get("desk.confirm.revoked", asked.party().name()));
            list();
        });
    }

    private void remind(Questionnaire asked, PartyLink link) {
        said.setVisible(false);
        show(new Letters(messages, texts, asked, link).reminder());
    }

    private void show(Div shown) {
        letters.removeAll();
        letters.add(shown);
        letters.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }
}

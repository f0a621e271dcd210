package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.confirm.decide.Judged;
import nl.kieswijzer.desk.confirm.decide.Outcome;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The answers of a party, those to decide on first. After each decision it shows what the draft has become. */
final class AnswersPanel extends Div implements AnswerDeeds {
    private final transient Texts texts;
    private final transient Answers answers;
    private final transient Decisions decisions;
    private final transient Draft draft;
    private final transient PartyId party;
    private final transient AsWhoIsThere as;
    private final Said said = new Said();
    private final Div content = new Div();

    AnswersPanel(Texts texts, Answers answers, Decisions decisions, Draft draft, PartyId party, AsWhoIsThere as) {
        this.texts = texts;
        this.answers = answers;
        this.decisions = decisions;
        this.draft = draft;
        this.party = party;
        this.as = as;
        addClassName("party-answers");
        said.getElement().setAttribute("tabindex", "-1");
        add(said, content);
        answers.of(draft.id(), party).ifPresent(this::fill);
    }

    private void fill(Questionnaire asked) {
        List<Judged> all = decisions.of(asked);
        content.removeAll();
        content.add(
                new H2(asked.party().name()),
                Parts.lead(texts.get(
                        "desk.confirm.sum",
                        asked.answered(),
                        asked.edition().statements().size())));
        List<Judged> right = all.stream().filter(Judged::isPlainlyRight).toList();
        if (!right.isEmpty()) {
            content.add(Parts.styled(
                    "primary", new Button(texts.get("desk.confirm.acceptRight", right.size()), _ -> accept(right))));
        }
        group(
                "desk.confirm.toDecide",
                asked,
                all.stream().filter(it -> it.standing().isToDecide()).toList());
        group(
                "desk.confirm.decided",
                asked,
                all.stream().filter(it -> !it.standing().isToDecide()).toList());
        if (all.isEmpty()) {
            content.add(Parts.note(texts.get("desk.confirm.noAnswers")));
        }
    }

    private void group(String key, Questionnaire asked, List<Judged> judged) {
        if (!judged.isEmpty()) {
            content.add(new H2(texts.get(key, judged.size())));
            judged.forEach(it -> content.add(new AnswerCard(texts, asked.edition(), it, this)));
        }
    }

    @Override
    public void accept(List<Judged> accepted) {
        decide(who -> decisions.accept(who, draft, accepted), "accepted", accepted);
    }

    @Override
    public void refuse(Judged refused, Map<String, String> why) {
        decide(who -> decisions.refuse(who, draft, refused, why), "refused", List.of(refused));
    }

    @Override
    public void reopen(Judged decided) {
        decide(who -> decisions.reopen(who, draft, decided), "reopened", List.of(decided));
    }

    private void decide(Function<Account, Outcome> deed, String done, List<Judged> judged) {
        as.does(who -> {
            Outcome outcome = deed.apply(who);
            said.say(
                    outcome == Outcome.DONE
                            ? texts.get("desk.confirm.outcome." + done, judged.size())
                            : texts.get("desk.confirm.outcome." + outcome.name().toLowerCase(Locale.ROOT)));
            said.getElement().callJsFunction("focus");
            Optional<Questionnaire> now = answers.of(draft.id(), party);
            now.ifPresent(this::fill);
        });
    }
}

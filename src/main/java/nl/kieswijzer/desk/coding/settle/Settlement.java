package nl.kieswijzer.desk.coding.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.settle.Outcome.Verdict;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** What taking over a round would do to its draft as that is now, position by position. */
public record Settlement(List<Line> lines) {
    private static final String STANCE = "stance";
    private static final String SOURCE = "source";
    private static final String CODED = "coded";
    private static final String QUOTES = "quotes";
    private static final String SENTENCES = "sentences";
    private static final String RATIONALE = "rationale";

    /**
     * @param edit empty where nothing changes
     */
    public record Line(Outcome outcome, Effect effect, Optional<EntryEdit> edit) {}

    public Settlement {
        lines = List.copyOf(lines);
    }

    static Settlement of(Round round, List<Outcome> outcomes, List<SavedEntry> entries) {
        Since since = new Since(round.material(), entries);
        List<Line> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.verdict()
                    .ifPresentOrElse(
                            it -> lines.add(line(round, since, outcome, it)),
                            () -> lines.add(new Line(outcome, Effect.UNREAD, Optional.empty())));
        }
        return new Settlement(lines);
    }

    public List<EntryEdit> edits() {
        return lines.stream().flatMap(it -> it.edit().stream()).toList();
    }

    /** Those with this effect. */
    public List<Line> with(Effect effect) {
        return lines.stream().filter(it -> it.effect() == effect).toList();
    }

    private static Line line(Round round, Since since, Outcome outcome, Verdict verdict) {
        Unit unit = outcome.unit();
        ReadStatement statement = round.material().statement(unit);
        if (!since.hasStatement(unit.statement())) {
            return new Line(outcome, Effect.STATEMENT_GONE, Optional.empty());
        }
        if (!since.hasParty(unit.party())) {
            return new Line(outcome, Effect.PARTY_GONE, Optional.empty());
        }
        EntryKey key = new EntryKey(EntryKind.POSITION, unit.statement() + "/" + unit.party());
        Optional<Content> now = since.now(key);
        if (now.filter(it -> !it.text(SOURCE).orElse(CODED).equals(CODED)).isPresent()) {
            return new Line(outcome, Effect.CONFIRMED, Optional.empty());
        }
        if (since.isReworded(statement)) {
            return new Line(outcome, Effect.REWORDED, Optional.empty());
        }
        boolean holds = verdict.answer().isStance()
                ? since.stand(verdict.quotes(), unit.party())
                : since.stand(unit.quotes(), unit.party()) && !since.hasMoreToRead(unit);
        return holds ? change(outcome, key, now, verdict) : new Line(outcome, Effect.QUOTES_CHANGED, Optional.empty());
    }

    private static Line change(Outcome outcome, EntryKey key, Optional<Content> now, Verdict verdict) {
        if (!verdict.answer().isStance()) {
            return now.isEmpty()
                    ? new Line(outcome, Effect.SILENT, Optional.empty())
                    : new Line(outcome, Effect.REMOVED, Optional.of(new EntryEdit(key, now, Optional.empty())));
        }
        Content after = position(now, verdict);
        if (now.filter(after::equals).isPresent()) {
            return new Line(outcome, Effect.SAME, Optional.empty());
        }
        return new Line(
                outcome,
                now.isEmpty() ? Effect.ADDED : Effect.CHANGED,
                Optional.of(new EntryEdit(key, now, Optional.of(after))));
    }

    /** With the sentence of who decided as its rationale; where nobody had to, one that was there for the same stance stays. */
    private static Content position(Optional<Content> now, Verdict verdict) {
        String stance = verdict.answer().word();
        boolean isSame =
                now.flatMap(it -> it.text(STANCE)).filter(stance::equals).isPresent();
        Content before = now.orElse(Content.EMPTY);
        Content base =
                isSame ? before : before.withInside(SENTENCES, Content.EMPTY).withInside(RATIONALE, Content.EMPTY);
        Content sentences = base.inside(SENTENCES);
        Content kept = Content.EMPTY;
        for (String quote : verdict.quotes()) {
            kept = kept.with(quote, sentences.text(quote).orElse(""));
        }
        Content after = base.with(STANCE, stance)
                .with(SOURCE, CODED)
                .withTexts(QUOTES, verdict.quotes())
                .withInside(SENTENCES, kept);
        for (Map.Entry<String, String> why : verdict.why().entrySet()) {
            after = after.with(RATIONALE + "." + why.getKey(), why.getValue());
        }
        return after;
    }
}

package nl.kieswijzer.exchange.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** The entries of a draft with all that a guide says. What it does not say is left out, for editors to fill in. */
public final class GuideEntries {
    /** The longest reason of a party that an edition has. */
    static final int MOST_WORDS = 600;

    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:\\d+)?([/?#][!-~&&[^<>\"\\\\^`{|}\\[\\]]]*)?");

    private final Guide guide;
    private final Losses losses;

    private GuideEntries(Guide guide, Losses losses) {
        this.guide = guide;
        this.losses = losses;
    }

    /** The entries, by kind; what had to be cut or taken for granted is added to what is lost. */
    public static List<Entry> of(Guide guide, Losses losses) {
        return new GuideEntries(guide, losses).all();
    }

    private List<Entry> all() {
        GuideHeader header = new GuideHeader(guide);
        List<Entry> all = new ArrayList<>();
        all.add(header.edition());
        guide.parties().forEach(it -> all.add(party(it)));
        all.addAll(header.themes());
        guide.statements().forEach(it -> all.add(statement(it, header)));
        guide.answers().forEach(it -> it.stance().ifPresent(stance -> all.add(position(it, stance))));
        guide.answers().stream().filter(Guide.Answer::isItsOwn).forEach(it -> all.add(answer(it)));
        if (guide.answers().stream().anyMatch(Guide.Answer::isItsOwn)
                && !guide.heading().date().isEmpty()) {
            losses.add(LossKind.DATE_OF_ANSWERS, guide.heading().date());
        }
        return List.copyOf(all);
    }

    private static Entry party(Guide.Party party) {
        return entry(
                EntryKind.PARTY,
                party.id(),
                Content.of("name", party.name())
                        .with("short", party.shortName().equals(party.name()) ? "" : party.shortName()));
    }

    private Entry statement(Guide.Statement statement, GuideHeader header) {
        return entry(
                EntryKind.STATEMENT,
                statement.id(),
                Content.of("topic", header.topic(statement))
                        .withInside("text", texts(statement.text()))
                        .withInside("meaning", texts(statement.meaning())));
    }

    private Content texts(Map<String, String> texts) {
        return GuideHeader.inside(guide.languages(), texts);
    }

    private static Entry position(Guide.Answer answer, Stance stance) {
        return new Entry(
                EntryKey.position(new StatementId(answer.statement()), new PartyId(answer.party())),
                Content.of("stance", word(stance), "source", answer.isItsOwn() ? "confirmed" : "coded"));
    }

    private Entry answer(Guide.Answer answer) {
        return new Entry(
                EntryKey.answer(new StatementId(answer.statement()), new PartyId(answer.party())),
                Content.of(
                        "date", guide.heading().date(),
                        "stance", answer.stance().map(GuideEntries::word).orElse("absent"),
                        "words", words(answer),
                        "url", address(answer)));
    }

    private String address(Guide.Answer answer) {
        boolean isUsable = WEB_ADDRESS.matcher(answer.address()).matches();
        losses.count(LossKind.MORE_ADDRESSES, isUsable || answer.address().isEmpty() ? 0 : 1);
        return isUsable ? answer.address() : "";
    }

    private String words(Guide.Answer answer) {
        String words = answer.words();
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        losses.add(LossKind.WORDS_CUT, answer.party(), answer.statement(), words.length(), MOST_WORDS);
        String most = words.substring(0, MOST_WORDS - 1);
        int end = most.lastIndexOf(' ');
        return (end < MOST_WORDS / 2 ? most : most.substring(0, end)).strip() + "…";
    }

    static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static Entry entry(EntryKind kind, String id, Content content) {
        return new Entry(new EntryKey(kind, id), content);
    }
}

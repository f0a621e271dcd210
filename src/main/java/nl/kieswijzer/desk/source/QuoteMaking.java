package nl.kieswijzer.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.passage.Place;

/** Making quotes of what stands in one programme, each with its page; and resting positions on them. */
final class QuoteMaking {
    /** What a quote is to say, and what is to rest on it. */
    record Wish(String words, int page, List<String> topics, Optional<OnStatement> on) {}

    /**
     * The position of the party that the quote goes to.
     *
     * @param stance what it says, where there is no position yet
     * @param sentence the words that count; empty where all do
     */
    record OnStatement(String statement, Optional<String> stance, Optional<String> sentence) {}

    private final Drafts drafts;
    private final DraftId draft;
    private final String programme;
    private final String party;
    private final Sha256 file;
    private final SourceTexts sources;

    QuoteMaking(Drafts drafts, DraftId draft, String programme, String party, Sha256 file, SourceTexts sources) {
        this.drafts = drafts;
        this.draft = draft;
        this.programme = programme;
        this.party = party;
        this.file = file;
        this.sources = sources;
    }

    DraftId draft() {
        return draft;
    }

    String party() {
        return party;
    }

    List<SavedEntry> entries() {
        return drafts.entries(draft);
    }

    /** Where words stand from a page on, or else anywhere; empty where they don't stand in the programme word for word. */
    Optional<Place> place(String words, int page) {
        return sources.find(file, words, page).or(() -> sources.find(file, words, 1));
    }

    /** Saves a quote, and then the position that rests on it. Words that don't stand in the programme are no quote. */
    Optional<Saving> save(Wish wish, String by) {
        return place(wish.words, wish.page).map(place -> {
            Saving saving = drafts.add(draft, quote(wish, place.page()), by);
            if (saving instanceof Saving.Saved(SavedEntry quote) && wish.on.isPresent()) {
                Saving position = rest(wish.on.get(), quote.key().name(), by);
                return position instanceof Saving.Saved ? saving : position;
            }
            return saving;
        });
    }

    private Entry quote(Wish wish, int page) {
        List<String> taken = entries().stream()
                .filter(it -> it.key().kind() == EntryKind.QUOTE)
                .map(it -> it.key().name())
                .toList();
        String name = Names.free(party + "-" + wish.topics.stream().findFirst().orElse("citaat"), taken);
        return new Entry(
                new EntryKey(EntryKind.QUOTE, name),
                Content.of("party", party)
                        .withTexts("topics", wish.topics)
                        .with("text", inMarks(wish.words))
                        .with("programme", programme)
                        .with("page", Integer.toString(page)));
    }

    /** As quotes stand in an edition; what has marks of its own keeps them. */
    private static String inMarks(String words) {
        return words.startsWith("“") ? words : "“" + words + "”";
    }

    private Saving rest(OnStatement on, String quote, String by) {
        EntryKey key = new EntryKey(EntryKind.POSITION, on.statement + "/" + party);
        Optional<SavedEntry> before = drafts.entry(draft, key);
        return before.isEmpty()
                ? drafts.add(
                        draft,
                        new Entry(key, with(Content.of("source", "coded", "stance", on.stance.orElse("")), on, quote)),
                        by)
                : drafts.save(before.get(), with(before.get().content(), on, quote), by);
    }

    private static Content with(Content position, OnStatement on, String quote) {
        List<String> quotes = Stream.concat(position.texts("quotes").stream(), Stream.of(quote))
                .toList();
        return position.withTexts("quotes", quotes).with("sentences." + quote, on.sentence.orElse(""));
    }
}

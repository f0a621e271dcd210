package nl.kieswijzer.desk.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.passage.Passages;
import nl.kieswijzer.programme.passage.Place;
import nl.kieswijzer.programme.reading.Reading;
import nl.kieswijzer.programme.search.ProgrammeIndex;
import nl.kieswijzer.programme.search.ProgrammeIndexes;
import nl.kieswijzer.programme.store.ProgrammeStore;
import org.springframework.stereotype.Component;

/**
 * The texts of programmes, and what stands where in them. What a file says never changes, so what was looked up is kept: every
 * saving of a draft asks of all its quotes whether they stand in their source.
 */
@Component
public class SourceTexts {
    private static final int TEXTS = 40;
    private static final int QUOTES = 20_000;
    private static final Duration UNUSED = Duration.ofMinutes(30);
    /** So long a file that is not there is not asked for again; another server may be given it meanwhile. */
    private static final Duration ABSENT = Duration.ofMinutes(1);

    /** The words of a quote in a file, from a page on; by their hash, since a quote can be long. */
    private record Asked(Sha256 file, Sha256 words, int fromPage) {}

    private final ProgrammeStore store;
    private final ProgrammeIndexes indexes;
    private final Cache<Sha256, Passages> passages =
            Caffeine.newBuilder().maximumSize(TEXTS).expireAfterAccess(UNUSED).build();
    private final Cache<Asked, Optional<Place>> places =
            Caffeine.newBuilder().maximumSize(QUOTES).build();
    private final Cache<Sha256, Boolean> absent =
            Caffeine.newBuilder().maximumSize(QUOTES).expireAfterWrite(ABSENT).build();

    SourceTexts(ProgrammeStore store, ProgrammeIndexes indexes) {
        this.store = store;
        this.indexes = indexes;
    }

    Sha256 keep(Reading.Done read) {
        Sha256 file = store.add(read.file(), read.text());
        absent.invalidate(file);
        return file;
    }

    int pages(Sha256 file) {
        return store.pages(file);
    }

    Optional<Page> page(Sha256 file, int number) {
        return store.page(file, number);
    }

    Optional<ProgrammeText> text(Sha256 file) {
        return store.text(file);
    }

    Optional<ProgrammeIndex> index(Sha256 file) {
        return indexes.of(file);
    }

    /** Where a quote stands, from a page on; empty where it does not, or where there is no such file. */
    Optional<Place> find(Sha256 file, String words, int fromPage) {
        return passages(file).flatMap(it -> it.find(words, fromPage));
    }

    /**
     * Where a quote stands, from a page on, for who asks it of many quotes again and again: each is looked up once.
     *
     * @return empty where nothing can be said, since there is no such file; within it, empty where it stands nowhere
     */
    Optional<Optional<Place>> look(Sha256 file, String words, int fromPage) {
        Asked asked = new Asked(file, Sha256.of(words.getBytes(StandardCharsets.UTF_8)), fromPage);
        Optional<Optional<Place>> known = Optional.ofNullable(places.getIfPresent(asked));
        return known.or(() -> passages(file).map(it -> it.find(words, fromPage)).map(it -> {
            places.put(asked, it);
            return it;
        }));
    }

    private Optional<Passages> passages(Sha256 file) {
        return Optional.ofNullable(passages.getIfPresent(file)).or(() -> read(file));
    }

    private Optional<Passages> read(Sha256 file) {
        if (absent.getIfPresent(file) != null) {
            return Optional.empty();
        }
        Optional<Passages> read = store.text(file).map(Passages::of);
        read.ifPresentOrElse(it -> passages.put(file, it), () -> absent.put(file, true));
        return read;
    }
}

package nl.kieswijzer.programme.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.programme.store.ProgrammeStore;
import org.springframework.stereotype.Component;

/** The indexes of programmes that were searched lately; what a file says never changes, so neither do they. */
@Component
public class ProgrammeIndexes {
    private static final int MOST = 60;
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final ProgrammeStore store;
    private final Cache<Sha256, ProgrammeIndex> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

    ProgrammeIndexes(ProgrammeStore store) {
        this.store = store;
    }

    /** The index of a file's text; empty where there is no such file. */
    public Optional<ProgrammeIndex> of(Sha256 sha256) {
        return Optional.ofNullable(kept.getIfPresent(sha256))
                .or(() -> store.text(sha256).map(ProgrammeIndex::of).map(it -> keep(sha256, it)));
    }

    private ProgrammeIndex keep(Sha256 sha256, ProgrammeIndex index) {
        kept.put(sha256, index);
        return index;
    }
}

package nl.kieswijzer.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.programme.ProgrammeText.Page;

/** What comes of reading, in the words of the tests. */
final class Readings {
    private Readings() {}

    /** The texts of the pages of what can be read. */
    static List<String> pages(byte[] file) {
        Reading reading = ProgrammeReader.read(file, Progress.UNSEEN);
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).text().pages().stream().map(Page::text).toList();
    }

    static List<String> pasted(String text) {
        Reading reading = ProgrammeReader.readPasted(text, Progress.UNSEEN);
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).text().pages().stream().map(Page::text).toList();
    }

    static Reading read(byte[] file) {
        return ProgrammeReader.read(file, Progress.UNSEEN);
    }

    static Reading refused(ProgrammeFault fault) {
        return new Reading.Refused(fault);
    }

    /** Somebody who looks on, and stops it after so many pages. */
    static final class Onlooker implements Progress {
        final List<String> seen = new ArrayList<>();
        private final int most;

        Onlooker(int most) {
            this.most = most;
        }

        @Override
        public void reached(int done, int of) {
            seen.add("%d of %d".formatted(done, of));
        }

        @Override
        public boolean isStopped() {
            return seen.size() >= most;
        }
    }
}

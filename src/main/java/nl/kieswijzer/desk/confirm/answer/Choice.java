package nl.kieswijzer.desk.confirm.answer;

import java.util.Optional;

/** What a party can choose at a statement. */
public sealed interface Choice {
    /** The word for it in a form; those for what is otherwise are stances. */
    String RIGHT = "klopt";

    String word();

    /** What is shown is right. */
    record AsShown() implements Choice {
        @Override
        public String word() {
            return RIGHT;
        }
    }

    /** It is something else. */
    record Other(PartyStance stance) implements Choice {
        @Override
        public String word() {
            return stance.word();
        }
    }

    /** The choice of a word; empty where it is none. */
    static Optional<Choice> read(String word) {
        return word.equals(RIGHT)
                ? Optional.of(new AsShown())
                : PartyStance.read(word).map(Other::new);
    }
}

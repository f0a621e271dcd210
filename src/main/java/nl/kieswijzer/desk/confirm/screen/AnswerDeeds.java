package nl.kieswijzer.desk.confirm.screen;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.confirm.decide.Judged;

/** What an editor can decide on answers. */
interface AnswerDeeds {
    void accept(List<Judged> accepted);

    /** With a sentence why, by language. */
    void refuse(Judged refused, Map<String, String> why);

    void reopen(Judged decided);
}

package nl.kieswijzer.journeys;

import java.util.Locale;
import nl.kieswijzer.core.AnswerSheet;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sheet as a browser sends it. */
final class SheetJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SheetJson() {}

    static String of(AnswerSheet sheet) {
        ObjectNode message = JSON.createObjectNode();
        message.put("edition", sheet.revision().edition().value())
                .put("revision", sheet.revision().number());
        ObjectNode answers = message.putObject("answers");
        sheet.answers()
                .forEach((it, answer) -> answers.put(it.value(), answer.name().toLowerCase(Locale.ROOT)));
        sheet.starred().forEach(it -> message.withArray("starred").add(it.value()));
        sheet.leftOut().forEach(it -> message.withArray("leftOut").add(it.value()));
        return message.toString();
    }
}

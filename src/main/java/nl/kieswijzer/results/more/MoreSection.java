package nl.kieswijzer.results.more;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.results.context.ResultContext;

/** 'Meer over je uitslag': a row for each thing there is to say below the ranking. */
public final class MoreSection extends Section {
    /** @param own what the page itself has to fold away here, after the rest */
    public MoreSection(ResultContext context, Firmness firmness, Component... own) {
        addClassName("folds");
        add(new H2(context.texts().get("more.title")));
        Stream.of(
                        FirmnessPart.of(context, firmness),
                        Optional.of(TopicsPart.of(context)),
                        SilencePart.of(context),
                        OtherRulePart.of(context))
                .flatMap(Optional::stream)
                .forEach(this::add);
        add(own);
    }
}

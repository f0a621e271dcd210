/**
 * Commands for who makes an edition, run from the command line beside the site. {@link
 * nl.kieswijzer.tools.MeasureEdition} prints how well a content pack asks; {@link nl.kieswijzer.tools.ExchangeCommand} takes elections
 * from other programs and gives them ours.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {
            "core",
            "election",
            "election :: draft",
            "election :: entry",
            "election :: pack",
            "exchange",
            "exchange :: guide",
            "exchange :: program",
            "matching :: report"
        })
@NullMarked
package nl.kieswijzer.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

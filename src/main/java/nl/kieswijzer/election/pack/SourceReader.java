package nl.kieswijzer.election.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.election.source.ProgrammeId;
import nl.kieswijzer.election.source.ProgrammePage;

/** Reads {@code programmes.yaml}, and of a quote on which page of which programme it stands. A pack may leave both out. */
final class SourceReader {
    private static final String PROGRAMME = "programme";
    private static final String PAGE = "page";
    private static final String PAGES = "pages";

    private final PackSections sections;
    private final PackIds ids;

    SourceReader(PackSections sections, PackIds ids) {
        this.sections = sections;
        this.ids = ids;
    }

    List<Programme> programmes() {
        return sections.programmes.items().stream().map(this::programme).toList();
    }

    private Programme programme(Item item) {
        return new Programme(
                new ProgrammeId(item.id("id")),
                new PartyId(item.reference("party", ids.parties)),
                item.text("title"),
                WebAddress.optional(item),
                item.optionalText("date").map(_ -> item.date("date")).filter(it -> !it.equals(LocalDate.EPOCH)),
                item.optionalText("file").flatMap(it -> file(it, item)),
                number(item, PAGES));
    }

    private static Optional<Sha256> file(String text, Item item) {
        if (Sha256.fits(text)) {
            return Optional.of(new Sha256(text));
        }
        item.faultAt("file", FaultKind.NOT_A_SHA);
        return Optional.empty();
    }

    private static Optional<Integer> number(Item item, String field) {
        Optional<String> text = item.optionalText(field);
        Optional<Integer> number =
                text.filter(it -> it.matches("[1-9][0-9]{0,3}")).map(Integer::valueOf);
        if (text.isPresent() && number.isEmpty()) {
            item.faultAt(field, FaultKind.NOT_A_PAGE, field);
        }
        return number;
    }

    /** Where a quote stands, if it says so. */
    Optional<ProgrammePage> place(Item quote, String party) {
        Optional<Integer> page = number(quote, PAGE);
        if (quote.optionalText(PROGRAMME).isEmpty()) {
            page.ifPresent(_ -> quote.faultAt(PAGE, FaultKind.PAGE_OF_NO_PROGRAMME));
            return Optional.empty();
        }
        String id = quote.reference(PROGRAMME, ids.programmes);
        if (quote.optionalText(PAGE).isEmpty()) {
            quote.faultAt(PAGE, FaultKind.PROGRAMME_WITHOUT_PAGE);
        }
        return page.filter(it -> stands(quote, party, id, it)).map(it -> new ProgrammePage(new ProgrammeId(id), it));
    }

    private boolean stands(Item quote, String party, String id, int page) {
        Optional<Item> programme = ids.programme(id);
        if (programme.isEmpty()) {
            return false;
        }
        if (ids.isOfAnother(programme.get().id("party"), party)) {
            quote.faultAt(PROGRAMME, FaultKind.PROGRAMME_OF_ANOTHER, id, party);
        }
        Optional<String> pages = programme.get().optionalText(PAGES).filter(it -> it.matches("[1-9][0-9]{0,3}"));
        if (pages.filter(it -> page > Integer.parseInt(it)).isPresent()) {
            quote.faultAt(PAGE, FaultKind.NO_SUCH_PAGE, id, Integer.toString(page), pages.get());
            return false;
        }
        return true;
    }
}

package nl.kieswijzer.journeys;

import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.AtOnce;

/** A beamer in a real browser, and as many pupils as one likes without one, who all do everything at the same moment. */
public final class School implements AutoCloseable {
    private static final String[] STATEMENTS = {
        "internetmisdaad",
        "kinderporno",
        "slachtofferpositie",
        "lichte-jeugdzorg",
        "mensensmokkelaars",
        "vaste-leeftijd",
        "preventie-aanpak",
        "rijk-jeugdzorg",
        "spoedprocedure",
        "doorgaan-mensenhandel",
        "amv-verdwijnen",
        "aangifte"
    };
    /** One pupil in so many loses the network half-way. */
    private static final int UNLUCKY = 7;

    private final Server server;
    private final Classroom classroom;
    private List<WirePhone> phones = List.of();

    /** Starts a lesson of twelve statements. */
    public School(Server server) {
        this.server = server;
        classroom = Classroom.start(server, Phone.beamer(), STATEMENTS);
    }

    Classroom classroom() {
        return classroom;
    }

    List<WirePhone> phones() {
        return phones;
    }

    /** All come in together; returns once the beamer has seen each of them. */
    public void join(int pupils) {
        String code = classroom.code();
        classroom.expect(pupils);
        phones = AtOnce.each(pupils, _ -> WirePhone.join(server.address(), code));
        classroom.board("%d van de %d leerlingen doen mee".formatted(pupils, pupils));
    }

    /** All answer everything; returns how many sheets were sent, once the beamer has seen everybody finish. */
    public int answer() {
        int sheets = AtOnce.each(phones.size(), this::answer).stream()
                .mapToInt(it -> it)
                .sum();
        classroom.board("%d klaar".formatted(phones.size()));
        return sheets;
    }

    private int answer(int pupil) {
        WirePhone phone = phones.get(pupil);
        List<String> statements = phone.statements();
        int sheets = 0;
        for (int i = 0; i < statements.size(); i++) {
            phone.answer(statements.get(i), choice(pupil, i));
            phone.send();
            sheets++;
            if (pupil % UNLUCKY == 0 && i == statements.size() / 2) {
                phone.comeBack();
                sheets++;
            }
        }
        return sheets;
    }

    /** What a pupil answers to a statement: any rule will do that gives every statement a total of its own. */
    private static Choice choice(int pupil, int statement) {
        int last = Choice.values().length - 1;
        return Choice.values()[Math.min(last, pupil * (statement + 2) % (2 * last))];
    }

    /** The total that the beamer should show for a statement: what was sent, counted. */
    String total(int statement) {
        return "%d Eens, %d Geen van beide, %d Oneens, %d Overslaan"
                .formatted(List.of(Choice.values()).stream()
                        .map(choice -> IntStream.range(0, phones.size())
                                .filter(pupil -> choice(pupil, statement) == choice)
                                .count())
                        .toArray());
    }

    /** How often the server spoke to the beamer unasked so far. */
    public int pushesToBeamer() {
        return classroom.pushes();
    }

    /** The same, for all phones together. */
    public int pushesToPhones() {
        return phones.stream().mapToInt(WirePhone::pushes).sum();
    }

    @Override
    public void close() {
        phones.forEach(WirePhone::close);
        classroom.close();
    }
}

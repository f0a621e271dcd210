package nl.kieswijzer.results.share;

import static nl.kieswijzer.results.Editions.read;
import static nl.kieswijzer.results.Editions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.api.Test;

/** The example in src/docs/share-code.md, from which somebody else is to write a program of their own. */
class TheWorkedExampleTest {
    private static final StatementId PLAYGROUNDS = new StatementId("speeltuinen");
    private static final StatementId BALL = new StatementId("bal");
    private static final PartyId MOON = new PartyId("maan");

    private final String document = Files.readString(Path.of("src/docs/share-code.md"));
    private final EditionRevision revision = revision(read(SamplePack.sound().files()), 7);
    private final AnswerSheet sheet = new AnswerSheet(
            revision.id(), Map.of(PLAYGROUNDS, Answer.AGREE, BALL, Answer.DISAGREE), Set.of(PLAYGROUNDS), Set.of(MOON));

    TheWorkedExampleTest() throws IOException {}

    @Test
    void gives_the_code_that_the_program_writes() {
        String code = "1" + "9RX" + "45FP" + "7T" + "HJJQ";
        assertThat(ShareCode.of(revision, sheet).text()).isEqualTo(code);
        assertThat(document).contains("The code is\n`%s`".formatted(code));
    }

    @Test
    void gives_the_sheet_that_the_program_reads() {
        assertThat(new ShareReader(Catalogue.of(revision)).read("19RX45FP7THJJQ"))
                .isEqualTo(new DecodedCode.Sound(revision, sheet, new ShareCode("19RX45FP7THJJQ")));
    }

    @Test
    void gives_the_text_of_which_the_fingerprint_is_taken() {
        String text = document.split("```\n")[1];
        assertThat(text).startsWith("edition voorbeeld\n");
        assertThat(crc(text)).isEqualTo(revision.fingerprint().toString()).isEqualTo("76c215f6");
        assertThat(document).contains("CRC-32 of the text above = 76c215f6");
    }

    @Test
    void gives_the_checksums_that_the_standard_crc_has() {
        assertThat(crc("123456789")).isEqualTo("cbf43926");
        assertThat(crc("voorbeeld")).isEqualTo("75ee271d");
        assertThat(crc("19RX45FP7T")).isEqualTo("39f8ca57");
        assertThat(document)
                .contains("CBF43926", "CRC-32 of `voorbeeld` = 75ee271d", "CRC-32 of `19RX45FP7T` = 39f8ca57");
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}

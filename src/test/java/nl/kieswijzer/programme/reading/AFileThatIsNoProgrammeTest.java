package nl.kieswijzer.programme.reading;

import static nl.kieswijzer.programme.reading.Readings.read;
import static nl.kieswijzer.programme.reading.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever its name says: nobody asks for it. */
class AFileThatIsNoProgrammeTest {
    @Test
    void since_it_is_a_zip_is_refused() {
        assertThat(read(Docxes.zip(Map.of("programma.pdf", new byte[10]))))
                .isEqualTo(refused(ProgrammeFault.OTHER_KIND));
    }

    @Test
    void since_it_is_a_spreadsheet_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Kinderen");
            workbook.write(bytes);
        }
        assertThat(read(bytes.toByteArray())).isEqualTo(refused(ProgrammeFault.OTHER_KIND));
    }

    @Test
    void since_it_is_a_picture_a_page_or_rtf_is_refused() {
        byte[] picture = new byte[2_000];
        new Random(1).nextBytes(picture);
        assertThat(read(picture)).isEqualTo(refused(ProgrammeFault.OTHER_KIND));
        assertThat(read("<!DOCTYPE html><p>Kinderen".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused(ProgrammeFault.OTHER_KIND));
        assertThat(read("{\\rtf1 Kinderen}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused(ProgrammeFault.OTHER_KIND));
    }

    @Test
    void since_it_is_too_big_is_not_looked_at() {
        assertThat(read(new byte[20 * 1024 * 1024 + 1])).isEqualTo(refused(ProgrammeFault.TOO_BIG));
    }

    @Test
    void never_breaks_more_than_itself() {
        byte[][] sound = {Pdfs.pages("Kinderen gaan voor."), Docxes.paragraphs("Kinderen gaan voor.")};
        Property.holds(200, given -> {
            byte[] file = sound[given.any("which", 0, 1)].clone();
            for (int i : given.any("places", Generator.lists(Generator.integers(0, file.length - 1), 1, 5))) {
                file[i] ^= (byte) given.any("change", 1, 255);
            }
            assertThat(read(file)).isNotInstanceOf(Reading.Stopped.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_said_in_both_languages(ProgrammeFault fault) throws IOException {
        for (String file : new String[] {"/messages.properties", "/messages_en.properties"}) {
            Properties messages = new Properties();
            try (InputStream bytes = getClass().getResourceAsStream(file)) {
                messages.load(bytes);
            }
            assertThat(messages.getProperty(fault.key())).isNotBlank();
            assertThat(messages.getProperty(fault.key()).contains("{0}"))
                    .as("has something to fill in")
                    .isEqualTo(fault.inText().length == 1);
        }
    }
}

package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinCodesTest {
    @Test
    void are_read_however_they_are_typed() {
        assertThat(Stream.of("482913", " 482 913 ", "482-913", "48.29.13").map(Ticket::read))
                .allSatisfy(it -> assertThat(it).map(Ticket::path).contains("482913"));
    }

    @Test
    void are_read_from_the_address_of_a_qr_code_with_their_tail() {
        assertThat(Ticket.read("482913-7k2m9x4q")).contains(new Ticket(new JoinCode("482913"), "7k2m9x4q"));
    }

    @Test
    void are_refused_where_they_can_be_none() {
        assertThat(Stream.of("", "48291", "4829130", "082913", "48291a", "482913-7K2M9X4Q", "482913-7k2m", "-7k2m9x4q")
                        .map(Ticket::read))
                .allSatisfy(it -> assertThat(it).isEmpty());
    }

    @Test
    void come_out_different_every_time_and_keys_and_tokens_too() {
        int many = 1000;
        assertThat(Stream.generate(TeacherKey::random).limit(many).distinct()).hasSize(many);
        assertThat(Stream.generate(PupilToken::random).limit(many).distinct()).hasSize(many);
        assertThat(Stream.generate(Ticket::random).limit(many).distinct()).hasSize(many);
    }

    @Test
    void and_keys_and_tokens_stay_out_of_logs() {
        TeacherKey key = TeacherKey.random();
        PupilToken token = PupilToken.random();
        Ticket ticket = Ticket.random();
        assertThat(key.toString() + token + ticket)
                .doesNotContain(key.value())
                .doesNotContain(token.value())
                .doesNotContain(ticket.tail());
    }

    @Test
    void of_one_phone_in_two_lessons_can_not_be_linked() {
        PupilToken token = PupilToken.random();
        assertThat(token.in(LessonId.random())).isNotEqualTo(token.in(LessonId.random()));
    }
}

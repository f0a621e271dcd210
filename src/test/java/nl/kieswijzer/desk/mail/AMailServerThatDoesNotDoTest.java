package nl.kieswijzer.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.Properties;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.mail.LinkMail.Sent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AMailServerThatDoesNotDoTest {
    private static final EmailAddress BILAL = new EmailAddress("bilal@b.nl");

    @Test
    void is_none_where_nobody_set_one() {
        LinkMail mail = new LinkMail(new StaticListableBeanFactory().getBeanProvider(MailSender.class), "");
        assertThat(mail.isSet()).isFalse();
        assertThat(mail.send(BILAL, "Uitnodiging", "De link")).isEqualTo(Sent.NO);
    }

    @Test
    void never_keeps_who_clicked_where_it_says_nothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(silent.getLocalPort());
            // Without a time-out of its own, as where somebody sets that to nothing.
            sender.setJavaMailProperties(new Properties());
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("sender", sender);
            LinkMail mail = new LinkMail(beans.getBeanProvider(MailSender.class), "redactie@kieswijzer.example");
            assertThat(mail.isSet()).isTrue();
            assertThat(mail.send(BILAL, "Uitnodiging", "De link")).isEqualTo(Sent.NO);
        }
    }
}

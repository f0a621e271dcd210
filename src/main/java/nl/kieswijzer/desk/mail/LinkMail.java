package nl.kieswijzer.desk.mail;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kieswijzer.desk.account.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends mail with a link in it. What stands in it is never logged: the link opens an account. */
@Component
public class LinkMail {
    /** A mail server that is up takes a letter in less, and nobody waits longer for a click. */
    private static final int PATIENCE_SECONDS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);

    private final Optional<MailSender> sender;
    private final String from;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    LinkMail(
            ObjectProvider<MailSender> sender, @Value("${kieswijzer.mail.from:${spring.mail.username:}}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from.strip();
    }

    /** What became of a letter. */
    public enum Sent {
        /** The mail server took it. */
        YES,
        /** It did not, as far as is known. */
        NO
    }

    /** Whether mail can be sent from here at all. */
    public boolean isSet() {
        return sender.isPresent();
    }

    /** Sends a letter; takes a few seconds at most, whatever the mail server does. */
    public Sent send(EmailAddress to, String subject, String words) {
        return sender.map(it -> send(it, letter(to, subject, words))).orElse(Sent.NO);
    }

    private SimpleMailMessage letter(EmailAddress to, String subject, String words) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setTo(to.value());
        if (!from.isEmpty()) {
            letter.setFrom(from);
        }
        letter.setSubject(subject);
        letter.setText(words);
        return letter;
    }

    private Sent send(MailSender mail, SimpleMailMessage letter) {
        try {
            CompletableFuture.runAsync(() -> mail.send(letter), threads).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Sent.YES;
        } catch (ExecutionException refused) {
            // Its message can have the address in it, so only what kind of trouble it is.
            LOG.warn("A mail from the desk was not sent: {}.", kind(refused));
            return Sent.NO;
        } catch (TimeoutException late) {
            LOG.warn("A mail from the desk was not sent: the mail server takes longer than {} s.", PATIENCE_SECONDS);
            return Sent.NO;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Sent.NO;
        }
    }

    private static String kind(ExecutionException refused) {
        return refused.getCause() instanceof MailException mail
                ? mail.getClass().getSimpleName()
                : String.valueOf(refused.getCause());
    }
}

package nl.kieswijzer.desk.account;

import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept: as hashes that take a while, each with the name of how it was made, so that a better way can follow. */
@Component
public class PasswordHashes {
    private final PasswordEncoder encoder;
    private final String nobodys;

    PasswordHashes() {
        this(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash(Secret.random().value());
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether a password is the one that a hash was made of. Without a hash it takes as long, so that nobody learns who has an account. */
    public boolean matches(String password, Optional<String> hash) {
        return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
    }
}

package nl.kieswijzer.desk.account;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** How passwords are kept: as hashes that take a while, each with the name of how it was made, so that a better way can follow. */
@Component
public class PasswordHashes {
    private final PasswordEncoder encoder;
    private final Supplier<String> nobodys;

    PasswordHashes() {
        this(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = SingletonSupplier.of(() -> hash(Secret.random().value()));
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether a password is the one that a hash was made of. Without a hash it takes as long, so that nobody learns who has an account. */
    public boolean matches(String password, Optional<String> hash) {
        // Made at the first comparison of any kind, so that a start does not wait for it.
        String nobodys = this.nobodys.get();
        return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
    }
}

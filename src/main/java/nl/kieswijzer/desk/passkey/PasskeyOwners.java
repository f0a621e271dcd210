package nl.kieswijzer.desk.passkey;

import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The accounts, as Spring Security asks for them. It finds owners here and makes none. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;
    private final Optional<Account> newcomer;

    /** The owners that there are, and one who is just coming. */
    PasskeyOwners(Accounts accounts, Optional<Account> newcomer) {
        this.accounts = accounts;
        this.newcomer = newcomer;
    }

    static AccountId id(Bytes handle) {
        return new AccountId(handle.toBase64UrlString());
    }

    static Bytes handle(Account account) {
        return Bytes.fromBase64(account.id().value());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.find(id(handle)).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return newcomer.filter(it -> it.email().value().equals(email))
                .or(() -> EmailAddress.read(email).flatMap(accounts::find))
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made by links");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are removed by publishers");
    }

    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account))
                .name(account.email().value())
                .displayName(account.name())
                .build();
    }
}

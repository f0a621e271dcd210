package nl.kieswijzer.desk.passkey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for passkeys and takes them. A passkey is all that somebody comes in by, so it has to be one that asks its owner for a
 * finger, a face or a code; and it has to know whose it is, so that nobody types an address.
 */
@Component
public class Passkeys {
    private static final String SITE = "Kieswijzer";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final Accounts accounts;
    private final UserCredentialRepository passkeys;
    private final AuditList audit;

    Passkeys(Accounts accounts, JdbcOperations database, AuditList audit) {
        this.accounts = accounts;
        this.passkeys = new JdbcUserCredentialRepository(database);
        this.audit = audit;
    }

    /** Asks whoever is at a page for a passkey. */
    public Question.WhoAreYou ask(Origin origin) {
        PublicKeyCredentialRequestOptions options =
                party(origin, Optional.empty()).createCredentialRequestOptions(() -> null);
        return new Question.WhoAreYou(JSON.writeValueAsString(options), origin, options);
    }

    /** Whose passkey a browser answered with; empty where it opens nothing. */
    public Optional<Account> signIn(Question.WhoAreYou question, String answer) {
        try {
            Optional<Account> account = Optional.of(party(question.origin(), Optional.empty())
                            .authenticate(new RelyingPartyAuthenticationRequest(
                                    question.options(), JSON.readValue(answer, SHOWN))))
                    .flatMap(it -> accounts.find(PasskeyOwners.id(it.getId())));
            account.ifPresent(it -> audit.add(it, Deed.SIGNED_IN_BY_PASSKEY));
            return account;
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    /** Asks for a new passkey of an account, which may be one that is just being made. */
    public Question.MakeOne askForNew(Account account, Origin origin) {
        PublicKeyCredentialCreationOptions options = party(origin, Optional.of(account))
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(
                                account.email().value(), "", List.of())));
        return new Question.MakeOne(JSON.writeValueAsString(options), origin, options);
    }

    /**
     * Keeps the passkey that a browser made, for the account that it was asked for.
     *
     * @param label what its owner calls it
     * @throws NoPasskey where it is none
     */
    public void keep(Question.MakeOne question, String answer, String label) {
        try {
            party(question.origin(), Optional.empty())
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            question.options(), new RelyingPartyPublicKey(JSON.readValue(answer, MADE), label)));
        } catch (RuntimeException wrong) {
            throw new NoPasskey(wrong);
        }
    }

    /** The passkeys of an account, the oldest first. */
    public List<Passkey> of(Account account) {
        return passkeys.findByUserId(PasskeyOwners.handle(account)).stream()
                .map(it -> new Passkey(it.getCredentialId().toBase64UrlString(), it.getCreated(), it.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::made))
                .toList();
    }

    /** Takes a passkey away from an account; false where it has none by that id, or has no other way in. */
    @Transactional
    public boolean remove(Account account, String id) {
        List<Passkey> all = of(account);
        boolean hasAnother =
                all.size() > 1 || accounts.passwordHash(account.email()).isPresent();
        if (!hasAnother || all.stream().noneMatch(it -> it.id().equals(id))) {
            return false;
        }
        passkeys.delete(Bytes.fromBase64(id));
        audit.add(account, Deed.PASSKEY_REMOVED);
        return true;
    }

    private Webauthn4JRelyingPartyOperations party(Origin origin, Optional<Account> newcomer) {
        Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(
                new PasskeyOwners(accounts, newcomer),
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(origin.host())
                        .name(SITE)
                        .build(),
                Set.of(origin.value()));
        party.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        party.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
        return party;
    }
}

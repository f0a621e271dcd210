package nl.kieswijzer.desk.passkey;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What a browser is asked, once; its answer counts for this question alone. */
public sealed interface Question {
    /** As the browser wants it: {@code PublicKeyCredential.parseRequestOptionsFromJSON} and its like. */
    String json();

    /** Where it was asked. */
    Origin origin();

    /** For any passkey of this site. */
    record WhoAreYou(String json, Origin origin, PublicKeyCredentialRequestOptions options) implements Question {}

    /** For a new passkey of one account. */
    record MakeOne(String json, Origin origin, PublicKeyCredentialCreationOptions options) implements Question {}
}

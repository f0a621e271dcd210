package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import nl.kieswijzer.desk.passkey.Question;

/** Has the browser show a passkey, or make one. Where it can't, or whoever is there does not want to, the result is an error. */
public final class BrowserPasskey {
    private static final String SHOW = """
            const options = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0));
            return navigator.credentials.get({ publicKey: options }).then((it) => JSON.stringify(it));""";

    private static final String MAKE = """
            const options = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0));
            return navigator.credentials.create({ publicKey: options }).then((it) => JSON.stringify(it));""";

    private BrowserPasskey() {}

    public static PendingJavaScriptResult show(Component page, Question.WhoAreYou question) {
        return page.getElement().executeJs(SHOW, question.json());
    }

    public static PendingJavaScriptResult make(Component page, Question.MakeOne question) {
        return page.getElement().executeJs(MAKE, question.json());
    }
}

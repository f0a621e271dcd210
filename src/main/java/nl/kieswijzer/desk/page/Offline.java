package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.site.Texts;

/**
 * Says that the server can't be reached, for as long as it is so. Flow keeps what is typed meanwhile and sends it as soon as it can;
 * whoever closes the page before that is asked.
 */
final class Offline extends Div {
    private static final String WATCH = """
            const bar = this;
            const state = window.Vaadin?.connectionState;
            if (!state) return;
            let wasAway = false;
            const show = () => {
              const isAway = state.state === 'reconnecting' || state.state === 'connection-lost';
              if (isAway) wasAway = true;
              bar.textContent = isAway ? $0 : wasAway ? $1 : '';
              bar.dataset.away = String(isAway);
              if (!isAway && wasAway && state.state === 'connected') setTimeout(() => {
                if (bar.dataset.away === 'false') { wasAway = false; bar.textContent = ''; }
              }, 5000);
            };
            const ask = (event) => { if (bar.dataset.away === 'true') event.preventDefault(); };
            state.addStateChangeListener(show);
            addEventListener('beforeunload', ask);
            show();""";

    Offline(Texts texts) {
        addClassName("desk-offline");
        getElement().setAttribute("role", "status");
        getElement().executeJs(WATCH, texts.get("desk.offline.away"), texts.get("desk.offline.back"));
    }
}

package nl.kieswijzer.site.browser;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives the rules of {@link BrowserRules} to what Tomcat refuses by itself, such as {@code /%zz}, before any filter hears of it. */
@Component
class RulesOfRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                    BrowserRules.set(response, BrowserRules.ONLY_THIS_SERVER);
                }
                getNext().invoke(request, response);
            }
        });
    }
}

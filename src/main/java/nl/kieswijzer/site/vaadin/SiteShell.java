package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.AppShellConfigurator;

/**
 * What every Vaadin view starts with. Being there, without a style sheet of its own, keeps Vaadin from adding its default
 * theme (10 KB unused). The elements stand here and not at their components: a file per component and view would cost the
 * first statement five requests more, and a journey to the server before they are even asked for.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@JsModule("./elements.ts")
class SiteShell implements AppShellConfigurator {}

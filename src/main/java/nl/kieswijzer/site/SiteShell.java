package nl.kieswijzer.site;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** Being there, without a style sheet of its own, is what keeps Vaadin from adding its default theme (10 KB unused). */
class SiteShell implements AppShellConfigurator {}

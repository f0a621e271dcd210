package nl.kieswijzer.explore.archive;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import nl.kieswijzer.site.Links;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts archived editions where their addresses are. No other request comes by. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
    private static final int BEHIND_THE_RULES_AND_THE_BOUNDS = 20;

    @Bean
    FilterRegistrationBean<ArchiveFilter> archive(ObjectProvider<ArchivedSite> site) {
        FilterRegistrationBean<ArchiveFilter> filter = new FilterRegistrationBean<>(new ArchiveFilter(site::getObject));
        filter.addUrlPatterns(Links.ARCHIVE + "*");
        filter.setOrder(BEHIND_THE_RULES_AND_THE_BOUNDS);
        return filter;
    }

    /** A filter is made while the server opens its port, and what it leads to is made after that. */
    static final class ArchiveFilter extends HttpFilter {
        private final transient Supplier<ArchivedSite> site;

        ArchiveFilter(Supplier<ArchivedSite> site) {
            this.site = site;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            site.get().answer(request, response, chain);
        }
    }
}

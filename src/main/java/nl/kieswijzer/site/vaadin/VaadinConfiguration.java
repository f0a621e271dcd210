package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.kieswijzer.site.VisitorCookie;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/** Puts {@link OnlyVaadinRequests} and {@link LostViews} before Vaadin's servlet, however a request comes to it. */
@Configuration(proxyBeanMethods = false)
class VaadinConfiguration {
    @Bean
    FilterRegistrationBean<LostViews> lostViews(ApplicationEventPublisher occasions) {
        FilterRegistrationBean<LostViews> filter = new FilterRegistrationBean<>(new LostViews(occasions));
        filter.setServletNames(List.of(ClassUtils.getShortNameAsProperty(SpringServlet.class)));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    /** How often a page was lost is gone in half a minute; the quick exit does not wait for that. */
    @Bean
    VisitorCookie lostCookie() {
        return () -> LostViews.COOKIE;
    }

    @Bean
    FilterRegistrationBean<OnlyVaadinRequests> onlyVaadinRequests(Views views) {
        FilterRegistrationBean<OnlyVaadinRequests> filter = new FilterRegistrationBean<>(new OnlyVaadinRequests(views));
        filter.setServletNames(List.of(ClassUtils.getShortNameAsProperty(SpringServlet.class)));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return filter;
    }
}

package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Puts {@link OnlyVaadinRequests} before Vaadin's servlet, however a request comes to it. */
@Configuration(proxyBeanMethods = false)
class VaadinConfiguration {
    @Bean
    FilterRegistrationBean<OnlyVaadinRequests> onlyVaadinRequests(Views views) {
        FilterRegistrationBean<OnlyVaadinRequests> filter = new FilterRegistrationBean<>(new OnlyVaadinRequests(views));
        filter.setServletNames(List.of(ClassUtils.getShortNameAsProperty(SpringServlet.class)));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return filter;
    }
}

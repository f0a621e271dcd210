package nl.kieswijzer.desk.preview;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the preview where its addresses are. Requests of voters never come by: the server itself tells them apart. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {
    private static final int BEHIND_THE_RULES_AND_THE_BOUNDS = 20;

    @Bean
    FilterRegistrationBean<PreviewFilter> previews(ObjectProvider<PreviewDoor> door) {
        FilterRegistrationBean<PreviewFilter> filter = new FilterRegistrationBean<>(new PreviewFilter(door::getObject));
        filter.addUrlPatterns(PreviewAddress.ROOT + "*");
        filter.setOrder(BEHIND_THE_RULES_AND_THE_BOUNDS);
        return filter;
    }
}

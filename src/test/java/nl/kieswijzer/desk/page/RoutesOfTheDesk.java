package nl.kieswijzer.desk.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page that has an address below the desk's. */
final class RoutesOfTheDesk {
    private RoutesOfTheDesk() {}

    static Set<Class<?>> all() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("nl.kieswijzer").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(it.getBeanClassName()), ClassUtils.getDefaultClassLoader()))
                .filter(RoutesOfTheDesk::isAtTheDesk)
                .collect(Collectors.toSet());
    }

    private static boolean isAtTheDesk(Class<?> page) {
        return Stream.concat(
                        Stream.of(page.getAnnotation(Route.class).value()),
                        Stream.of(page.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .anyMatch(it -> Stream.of(DeskLinks.DESK, DeskLinks.DESK_EN)
                        .anyMatch(desk -> it.equals(desk) || it.startsWith(desk + "/")));
    }
}

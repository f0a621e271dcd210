package nl.kieswijzer.site.vaadin;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The files of the front-end bundle, and the few that Vaadin itself brings. */
public final class BundleFiles {
    static final String PATH = "/VAADIN/";

    /** Looking into the program's own file takes longer than sending what is in there. There are only as many as there are files. */
    private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

    private BundleFiles() {}

    static boolean has(String path) {
        return path.startsWith(PATH) && (FOUND.contains(path) || isThere(path) && FOUND.add(path));
    }

    private static boolean isThere(String path) {
        return new ClassPathResource("META-INF/VAADIN/webapp" + path).isReadable()
                || new ClassPathResource("META-INF/resources" + path).isReadable();
    }

    /** Whether one of them stands at this path, and is a script. */
    public static boolean hasScript(String path) {
        return path.endsWith(".js") && has(path);
    }
}

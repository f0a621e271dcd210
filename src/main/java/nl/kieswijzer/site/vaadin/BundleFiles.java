package nl.kieswijzer.site.vaadin;

import org.springframework.core.io.ClassPathResource;

/** The files of the front-end bundle, and the few that Vaadin itself brings. */
public final class BundleFiles {
    static final String PATH = "/VAADIN/";

    private BundleFiles() {}

    static boolean has(String path) {
        return path.startsWith(PATH)
                && (new ClassPathResource("META-INF/VAADIN/webapp" + path).isReadable()
                        || new ClassPathResource("META-INF/resources" + path).isReadable());
    }

    /** Whether one of them stands at this path, and is a script. */
    public static boolean hasScript(String path) {
        return path.endsWith(".js") && has(path);
    }
}

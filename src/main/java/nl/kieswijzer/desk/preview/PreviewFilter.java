package nl.kieswijzer.desk.preview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Leads to the door of previews. A filter is made while the server opens its port, and the database has its turn after that. */
final class PreviewFilter extends HttpFilter {
    private final transient Supplier<PreviewDoor> door;

    PreviewFilter(Supplier<PreviewDoor> door) {
        this.door = door;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        door.get().answer(request, response, chain);
    }
}

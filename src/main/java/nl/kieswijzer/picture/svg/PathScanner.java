package nl.kieswijzer.picture.svg;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands, numbers and flags of a path, one after the other, however close together they are written: {@code a1 1 0 01-.5.5}. */
final class PathScanner {
    private static final Pattern COMMAND = Pattern.compile("\\G[\\s,]*([A-Za-z])");
    private static final Pattern NUMBER = Pattern.compile("\\G[\\s,]*([+-]?(?:\\d+\\.?\\d*|\\.\\d+))");
    private static final Pattern FLAG = Pattern.compile("\\G[\\s,]*([01])");
    private static final Pattern END = Pattern.compile("\\G\\s*\\z");

    private final String data;
    private int at;

    PathScanner(String data) {
        this.data = data;
    }

    boolean hasMore() {
        return !at(END).find();
    }

    boolean hasNumber() {
        return at(NUMBER).find();
    }

    char command() {
        return next(COMMAND).charAt(0);
    }

    double number() {
        return Double.parseDouble(next(NUMBER));
    }

    boolean flag() {
        return next(FLAG).equals("1");
    }

    private String next(Pattern pattern) {
        Matcher found = at(pattern);
        if (!found.find()) {
            throw new NoSuchElementException("at %d of %s".formatted(at, data));
        }
        at = found.end();
        return found.group(1);
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(data).region(at, data.length()).useTransparentBounds(true);
    }
}

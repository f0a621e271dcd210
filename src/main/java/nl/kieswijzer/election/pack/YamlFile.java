package nl.kieswijzer.election.pack;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.pack.node.Faults;
import nl.kieswijzer.election.pack.node.PackLocation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.Node;

/** From bytes to a YAML tree, refusing whatever a pack has no need of before it can do harm. */
final class YamlFile {
    private static final String END_MARK = "...";
    /** What a file has that a pack left out. */
    private static final byte[] NOTHING = "[]\n...".getBytes(StandardCharsets.UTF_8);

    private static final int MAX_DEPTH = 20;

    private final String name;
    private final Faults faults;

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** The root of the tree; empty, with the faults said, where the file is no usable YAML. */
    static Optional<Node> read(PackFiles pack, String name, Faults faults) {
        YamlFile file = new YamlFile(name, faults);
        byte[] bytes = pack.files().getOrDefault(name, PackFiles.OPTIONAL.contains(name) ? NOTHING : null);
        if (bytes == null) {
            file.fault(1, FaultKind.FILE_MISSING, String.join(", ", PackFiles.NAMES));
            return Optional.empty();
        }
        return file.checkSize(bytes).flatMap(file::decode).filter(file::isWhole).flatMap(file::compose);
    }

    private Optional<byte[]> checkSize(byte[] bytes) {
        if (bytes.length > PackFiles.MAX_FILE_BYTES) {
            fault(1, FaultKind.FILE_TOO_LARGE, Integer.toString(PackFiles.MAX_FILE_BYTES));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        try {
            var result = strict.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            return Optional.of(out.flip().toString());
        } catch (CharacterCodingException notUtf8) {
            int line = 1 + (int) out.flip().chars().filter(it -> it == '\n').count();
            fault(line, FaultKind.NOT_UTF8);
            return Optional.empty();
        }
    }

    /** A file that was cut off can still be valid YAML; its closing mark is what tells. */
    private boolean isWhole(String text) {
        String[] lines = text.stripTrailing().split("\n", -1);
        boolean whole = lines[lines.length - 1].strip().equals(END_MARK);
        if (!whole) {
            fault(lines.length, FaultKind.CUT_OFF);
        }
        return whole;
    }

    private Optional<Node> compose(String text) {
        try {
            if (usesAliases(text)) {
                return Optional.empty();
            }
            Node root = new Yaml(limits()).compose(new StringReader(text));
            if (root == null) {
                fault(1, FaultKind.EMPTY_FILE);
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            fault(line, FaultKind.LINE_NOT_YAML, String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            fault(1, FaultKind.NOT_YAML, String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    private boolean usesAliases(String text) {
        boolean found = false;
        for (var event : new Yaml(limits()).parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                fault(event.getStartMark().getLine() + 1, FaultKind.ALIAS);
                found = true;
            }
        }
        return found;
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(PackFiles.MAX_FILE_BYTES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    private void fault(int line, FaultKind kind, String... values) {
        faults.add(new PackLocation(name, line), kind, values);
    }
}

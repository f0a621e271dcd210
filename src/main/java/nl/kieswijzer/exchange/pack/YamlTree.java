package nl.kieswijzer.exchange.pack;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/** From the bytes of a file to its tree, refusing what a pack has no need of before it can do harm. */
final class YamlTree {
    private static final int MOST_CHARACTERS = 20 * 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final char BYTE_ORDER = '\uFEFF';

    private final String file;
    private final List<Fault> faults;

    private YamlTree(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The root; empty, with the fault said, where the file is no usable YAML. */
    static Optional<Node> root(String file, byte[] bytes, List<Fault> faults) {
        YamlTree tree = new YamlTree(file, faults);
        return tree.decode(bytes).filter(tree::isWhole).flatMap(tree::compose);
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length);
        try {
            var result = strict.decode(ByteBuffer.wrap(bytes), out, true);
            if (result.isError()) {
                result.throwException();
            }
            String text = out.flip().toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            long line = 1 + out.flip().chars().filter(it -> it == '\n').count();
            return fault((int) line, Problem.NOT_UTF8);
        }
    }

    /** A file that was cut off can still be valid YAML; its closing mark is what tells. */
    private boolean isWhole(String text) {
        String[] lines = text.stripTrailing().split("\n", -1);
        boolean isWhole = lines[lines.length - 1].strip().equals("...");
        if (!isWhole) {
            fault(lines.length, Problem.CUT_OFF);
        }
        return isWhole;
    }

    private Optional<Node> compose(String text) {
        try {
            for (Event event : new Yaml(limits()).parse(new StringReader(text))) {
                if (event instanceof AliasEvent) {
                    return fault(event.getStartMark().getLine() + 1, Problem.ALIAS);
                }
            }
            Optional<Node> root = Optional.ofNullable(new Yaml(limits()).compose(new StringReader(text)));
            return root.isPresent() ? root : fault(1, Problem.NOT_YAML);
        } catch (MarkedYAMLException broken) {
            return fault(
                    broken.getProblemMark() == null
                            ? 1
                            : broken.getProblemMark().getLine() + 1,
                    Problem.NOT_YAML);
        } catch (YAMLException broken) {
            return fault(1, Problem.NOT_YAML);
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    private <T> Optional<T> fault(int line, Problem problem) {
        faults.add(Fault.at(new Place.InFile(file, line), problem));
        return Optional.empty();
    }
}

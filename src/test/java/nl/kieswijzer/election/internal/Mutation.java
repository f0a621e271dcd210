package nl.kieswijzer.election.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a file gets damaged: by hand, by a bad disk, by a bad copy, or on purpose. */
enum Mutation {
    FLIP_A_BIT {
        @Override
        byte[] apply(byte[] file, Random random) {
            byte[] copy = file.clone();
            if (copy.length > 0) {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return copy;
        }
    },
    CUT_OFF {
        @Override
        byte[] apply(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    DROP_A_LINE {
        @Override
        byte[] apply(byte[] file, Random random) {
            List<String> lines = lines(file);
            lines.remove(random.nextInt(lines.size()));
            return bytes(lines);
        }
    },
    REPEAT_A_LINE {
        @Override
        byte[] apply(byte[] file, Random random) {
            List<String> lines = lines(file);
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
            return bytes(lines);
        }
    },
    SWAP_TWO_LINES {
        @Override
        byte[] apply(byte[] file, Random random) {
            List<String> lines = lines(file);
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return bytes(lines);
        }
    },
    INSERT_SYNTAX {
        @Override
        byte[] apply(byte[] file, Random random) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int at = random.nextInt(file.length + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(file, 0, at);
            out.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
            out.write(file, at, file.length - at);
            return out.toByteArray();
        }
    },
    CHANGE_A_LETTER {
        @Override
        byte[] apply(byte[] file, Random random) {
            byte[] copy = file.clone();
            if (copy.length > 0) {
                copy[random.nextInt(copy.length)] = (byte) ('a' + random.nextInt(26));
            }
            return copy;
        }
    };

    private static final List<String> PIECES = List.of(
            "&a ",
            "*a",
            "!!java.lang.Runtime ",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "\t",
            "\u0000",
            "\n",
            "#",
            "'",
            "\"",
            "|\n",
            "? ",
            "---\n",
            "...\n",
            "<<: ",
            "%TAG ! x\n",
            "\uFEFF",
            "99999999999999999999",
            "null",
            "😀");

    abstract byte[] apply(byte[] file, Random random);

    static Mutation anyOf(Random random) {
        return values()[random.nextInt(values().length)];
    }

    private static List<String> lines(byte[] file) {
        return new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

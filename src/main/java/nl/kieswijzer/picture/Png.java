package nl.kieswijzer.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG with a byte a pixel. {@code ImageIO} takes as long for it as for all of the drawing, and wants a picture of its own
 * kind first. The format: https://www.w3.org/TR/png-3/.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BITS_BY_PALETTE = {8, 3, 0, 0, 0};
    private static final int BYTES_OF_HEADER = 13;
    private static final int BYTES_A_COLOUR = 3;
    /** Smaller by a tenth would take zlib twice the time: from 4 on, it looks for better ways than the first. */
    private static final int QUICKLY = 3;

    /** Smaller by a quarter, in twenty times the time. */
    private static final int WELL = Deflater.BEST_COMPRESSION;

    /** What more than this takes is written well: some services show no larger pictures than 60 KB. */
    private static final int MOST_BYTES = 56 * 1024;

    private Png() {}

    /**
     * As bytes.
     *
     * @param colours at most 256, as 0xRRGGBB
     * @param pixels the number of each pixel's colour, row by row
     */
    static byte[] of(int width, int height, int[] colours, byte[] pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        write(png, "IHDR", header(width, height));
        write(png, "PLTE", palette(colours));
        write(png, "IDAT", deflated(rows(width, height, pixels)));
        write(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(BYTES_OF_HEADER)
                .putInt(width)
                .putInt(height)
                .put(EIGHT_BITS_BY_PALETTE)
                .array();
    }

    private static byte[] palette(int... colours) {
        ByteBuffer palette = ByteBuffer.allocate(BYTES_A_COLOUR * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return palette.array();
    }

    /** Each row begins with how it is written: as it is. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        byte[] rows = new byte[(width + 1) * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        byte[] quickly = deflated(rows, QUICKLY);
        return quickly.length > MOST_BYTES ? deflated(rows, WELL) : quickly;
    }

    private static byte[] deflated(byte[] rows, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            while (!deflater.finished()) {
                deflated.write(part, 0, deflater.deflate(part));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void write(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        png.writeBytes(number(content.length));
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(number((int) check.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}

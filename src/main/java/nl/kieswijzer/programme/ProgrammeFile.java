package nl.kieswijzer.programme;

import nl.kieswijzer.core.Sha256;

/** A file as an editor gave it. Two of the same bytes are one. */
public final class ProgrammeFile {
    private final ProgrammeKind kind;
    private final byte[] bytes;
    private final Sha256 sha256;

    public ProgrammeFile(ProgrammeKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes.clone();
        this.sha256 = Sha256.of(bytes);
    }

    public ProgrammeKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Sha256 sha256() {
        return sha256;
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeFile file && file.kind == kind && file.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "%s of %d bytes, %s".formatted(kind, bytes.length, sha256);
    }
}

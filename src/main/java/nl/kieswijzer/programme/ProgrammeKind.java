package nl.kieswijzer.programme;

import java.util.Arrays;

/** What a programme can be read from. */
public enum ProgrammeKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT("text/plain");

    private final String mediaType;

    ProgrammeKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that has a media type. */
    public static ProgrammeKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no programme: " + mediaType));
    }
}

package nl.kieswijzer.results.preview;

/**
 * A picture for a link preview.
 *
 * @param png a PNG of {@value nl.kieswijzer.picture.CardPaper#WIDTH} by {@value nl.kieswijzer.picture.CardPaper#HEIGHT} pixels, under 60 KB
 * @param isOfResult whether it shows the result that was asked for, and not what stands in for any
 */
public record PreviewPicture(byte[] png, boolean isOfResult) {
    public PreviewPicture {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}

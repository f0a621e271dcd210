package nl.kieswijzer.picture.card;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.picture.Artwork;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;

/**
 * The scorecard, from far away: a row a party, a column a topic.
 *
 * @param topics by their ids
 * @param rows the levels of each party, in the order of the topics
 */
record ScorecardMotif(List<String> topics, List<List<AssessmentLevel>> rows) implements Motif {
    private static final double HEAD = 46;
    private static final double WIDEST = 96;
    private static final double HIGHEST = 48;
    private static final double RADIUS = 0.37;
    private static final double LINE = 3;
    private static final double RULE = 2;
    private static final double DOT = 0.3;

    ScorecardMotif {
        topics = List.copyOf(topics);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<AssessmentLevel> row : rows) {
            if (row.size() != topics.size()) {
                throw new IllegalArgumentException("%d levels on %d topics".formatted(row.size(), topics.size()));
            }
        }
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        if (topics.isEmpty()) {
            return;
        }
        double width = Math.floor(Math.min(WIDEST, room.getWidth() / topics.size()));
        double height = Math.floor(Math.min(HIGHEST, (room.getHeight() - HEAD) / Math.max(1, rows.size())));
        double left = Math.rint(room.getMaxX() - width * topics.size());
        double top = Math.rint(room.getCenterY() - (height * rows.size() - HEAD) / 2);
        for (int column = 0; column < topics.size(); column++) {
            Rectangle2D head = new Rectangle2D.Double(left + column * width + 4, top - HEAD, width - 8, HEAD - 8);
            Artwork.ofTopic(topics.get(column)).ifPresent(it -> it.draw(canvas, head));
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = top + row * height;
            canvas.line(Colour.LINE, RULE, new Line2D.Double(left, y, left + width * topics.size(), y));
            for (int column = 0; column < topics.size(); column++) {
                draw(canvas, rows.get(row).get(column), left + (column + 0.5) * width, y + height / 2, RADIUS * height);
            }
        }
    }

    private static void draw(Canvas canvas, AssessmentLevel level, double x, double y, double radius) {
        Shape within = Canvas.circle(x, y, radius - LINE / 2);
        switch (level) {
            case STRENGTHENS -> canvas.fill(Colour.TINT, Canvas.circle(x, y, radius));
            case CONTRIBUTES -> {
                canvas.fill(Colour.TINT_SOFT, within);
                canvas.line(Colour.TINT, LINE, within);
            }
            case GENERAL, UNCLEAR -> canvas.line(Colour.LINE_STRONG, LINE, within);
            case WEAKENS -> {
                double away = (radius - LINE / 2) * Math.sqrt(0.5);
                canvas.line(Colour.INK_SOFT, LINE, within);
                canvas.line(Colour.INK_SOFT, LINE, new Line2D.Double(x - away, y + away, x + away, y - away));
            }
            case NONE -> canvas.fill(Colour.LINE_STRONG, Canvas.circle(x, y, DOT * radius));
        }
    }
}

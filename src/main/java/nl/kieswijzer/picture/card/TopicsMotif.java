package nl.kieswijzer.picture.card;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.picture.Artwork;
import nl.kieswijzer.picture.BallotCircle;
import nl.kieswijzer.picture.Canvas;

/**
 * The drawings of the topics of a theme; an open circle for one without.
 *
 * @param topics by their ids
 */
record TopicsMotif(List<String> topics) implements Motif {
    private static final int MOST = 9;
    private static final int COLUMNS = 3;
    private static final double USED = 0.86;
    private static final double RADIUS = 0.3;

    TopicsMotif {
        topics = topics.stream().limit(MOST).toList();
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        int columns = Math.clamp(topics.size(), 1, COLUMNS);
        int rows = Math.max(1, Math.ceilDiv(topics.size(), columns));
        double width = room.getWidth() / columns;
        double height = Math.min(width, room.getHeight() / rows);
        double top = room.getCenterY() - height * rows / 2;
        for (int i = 0; i < topics.size(); i++) {
            int row = i / columns;
            int inRow = Math.min(columns, topics.size() - row * columns);
            double left = room.getCenterX() - width * inRow / 2 + width * (i % columns);
            draw(canvas, topics.get(i), inside(left, top + row * height, width, height));
        }
    }

    private static Rectangle2D inside(double left, double top, double width, double height) {
        double border = (1 - USED) / 2;
        return new Rectangle2D.Double(left + border * width, top + border * height, USED * width, USED * height);
    }

    private static void draw(Canvas canvas, String topic, Rectangle2D room) {
        Optional<Artwork> drawing = Artwork.ofTopic(topic);
        drawing.ifPresentOrElse(
                it -> it.draw(canvas, room),
                () -> new BallotCircle(room.getCenterX(), room.getCenterY(), RADIUS * room.getHeight()).open(canvas));
    }
}

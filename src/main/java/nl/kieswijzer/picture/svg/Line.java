package nl.kieswijzer.picture.svg;

import java.awt.Shape;

/**
 * One line or area of a drawing.
 *
 * @param fill the colour inside as SVG writes it, {@code none} for none
 * @param stroke the colour of its line, the same way
 * @param width of its line
 */
public record Line(Shape shape, String fill, String stroke, double width) {}

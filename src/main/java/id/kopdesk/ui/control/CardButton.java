package id.kopdesk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button of several lines that is as tall as its words need at the width that it is given. */
public final class CardButton extends Button {
    private static final double EDGES = 20;

    private final Region lines;

    /** @param lines what stands on it; @param said what a screen reader says */
    public CardButton(Region lines, String said, Runnable run) {
        this.lines = lines;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines);
        setMaxWidth(Double.MAX_VALUE);
        lines.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setAccessibleText(said);
        setOnAction(e -> run.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width > 0 ? width : Math.max(getWidth(), 2 * EDGES)) - EDGES;
        return lines.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a host lie in a given size. It is the same at every level of detail, so that nothing jumps while
 * zooming, and an editor can put its own figures for guests exactly where the drawing has its cards.
 *
 * @param header icon, name, subtitle, badge
 * @param badge warning badge, if there are warnings
 * @param toggle the arrow that hides and shows guests, if there are guests
 * @param tiers storage levels from top to bottom
 * @param guestArea all that is left for guests
 * @param guests guests that have a place, in their order
 * @param form how guests are shown
 * @param note box of the line that sums up guests, if there is one
 * @param hidden number of guests without a place
 */
public record HostLayout(Size size, Box header, Optional<Box> badge, Optional<Box> toggle, List<TierCell> tiers,
        Box guestArea, List<GuestCell> guests, GuestForm form, Optional<Box> note, int hidden) {

    /** A storage level's bar and the box for its words beside it (empty where there is no room). */
    public record TierCell(TierSketch tier, Box bar, Box label) {
    }

    /** A guest's place. */
    public record GuestCell(GuestSketch guest, Box box) {
    }

    /** How guests are shown. */
    public enum GuestForm {
        /** One card each, perhaps with a line for those that found no place. */
        CARDS,
        /** One line of words, below it a small tile for each. */
        SUMMARY
    }

    static final double PADDING = 10;
    static final double ICON = 22;
    static final double BAR = 18;
    static final double BAR_GAP = 8;
    static final double LABEL_GAP = 8;
    static final double COLUMN_GAP = 14;
    static final double CARD_GAP = 4;
    static final double TILE = 9;
    static final double TILE_GAP = 3;
    private static final double WIDEST_LABEL_IN_EMS = 10;
    private static final double SHAPE = 1.45;
    private static final int MOST_COLUMNS = 5;

    public HostLayout {
        tiers = List.copyOf(tiers);
        guests = List.copyOf(guests);
    }

    /** Lays a host out in a size. */
    static HostLayout of(HostSketch host, Size size, TextMeasure measure) {
        return new Maker(host, measure).layout(size);
    }

    /** The size in which every card has its place (or the summary, when collapsed), wider than high. */
    static Size preferred(HostSketch host, TextMeasure measure) {
        return new Maker(host, measure).preferred();
    }

    /** The height that shows everything in the given width. */
    static double preferredHeight(HostSketch host, double width, TextMeasure measure) {
        return new Maker(host, measure).heightFor(width);
    }

    /** The least size in which name and summary can still be made out. */
    static Size minimum(TextMeasure measure) {
        double lines = measure.lineHeight(FontRole.SMALL) + 2 * PADDING;
        return new Size(12 * FontRole.TITLE.size(), headerHeight(measure) + lines).roundedUp();
    }

    static double headerHeight(TextMeasure measure) {
        return Math.ceil(measure.lineHeight(FontRole.TITLE) + measure.lineHeight(FontRole.SMALL)) + 14;
    }

    private static final class Maker {
        private final HostSketch host;
        private final TextMeasure measure;
        private final GuestDrawing cards;
        private final double line;

        Maker(HostSketch host, TextMeasure measure) {
            this.host = host;
            this.measure = measure;
            this.cards = new GuestDrawing(measure);
            this.line = Math.ceil(measure.lineHeight(FontRole.SMALL));
        }

        Size preferred() {
            double storage = storageWidth();
            double tierHeight = tierHeight();
            double room = storage == 0 ? 0 : storage + COLUMN_GAP;
            Size guests = host.collapsed() || host.guests().isEmpty() ? summarySize() : cardsSize(tierHeight, room);
            double width = Math.max(headerWidth(), room + guests.width());
            double body = Math.max(Math.max(tierHeight, guests.height()), 3 * line);
            return new Size(width + 2 * PADDING, headerHeight(measure) + body + 2 * PADDING).roundedUp()
                    .union(minimum(measure));
        }

        private double tierHeight() {
            return host.tiers().isEmpty() ? 0 : host.tiers().size() * (2 * line + 8 + BAR_GAP) - BAR_GAP;
        }

        double heightFor(double width) {
            var body = new Box(0, 0, Math.max(0, width - 2 * PADDING), 1);
            var storage = storageBox(body);
            double room = body.width() - (storage.isEmpty() ? 0 : storage.width() + COLUMN_GAP);
            double guests = host.collapsed() || host.guests().isEmpty() ? summaryHeight(room)
                    : cardsHeight((host.guests().size() - 1) / cardColumns(room) + 1);
            double content = Math.max(Math.max(tierHeight(), guests), 3 * line);
            return Math.ceil(Math.max(headerHeight(measure) + content + 2 * PADDING, minimum(measure).height()));
        }

        private double headerWidth() {
            double words = Math.max(measure.width(host.name(), FontRole.TITLE),
                    measure.width(host.subtitle(), FontRole.SMALL));
            double widest = 26 * FontRole.SMALL.size();
            // the name must fit in large type too, or it could not be told apart from a distance
            double badge = host.warnings().isEmpty() ? 0 : LABEL_GAP + badgeWidth() + toggleWidth();
            double afar = measure.width(HostDrawing.withoutDomain(host.name()), FontRole.POSTER) + badge + 2;
            return Math.max(Math.min(afar, widest), near(words, widest));
        }

        private double near(double words, double widest) {
            return ICON + LABEL_GAP + Math.min(words, widest) + LABEL_GAP + badgeWidth() + toggleWidth();
        }

        private double badgeWidth() {
            return host.warnings().isEmpty() ? 0 : 30 + measure.width(warningCount(), FontRole.SMALL_STRONG);
        }

        private String warningCount() {
            return Integer.toString(host.warnings().size());
        }

        private double toggleWidth() {
            return host.guests().isEmpty() ? 0 : 20;
        }

        private double storageWidth() {
            if (host.tiers().isEmpty()) {
                return 0;
            }
            double label = host.tiers().stream().mapToDouble(this::labelWidth).max().orElse(0);
            return BAR + LABEL_GAP + Math.ceil(Math.min(label, WIDEST_LABEL_IN_EMS * FontRole.SMALL.size()));
        }

        private double labelWidth(TierSketch tier) {
            return Math.max(measure.width(tier.name(), FontRole.SMALL_STRONG),
                    measure.width(HostDrawing.amount(tier), FontRole.SMALL));
        }

        private double cardWidth() {
            return host.guests().stream().mapToDouble(g -> cards.preferredSize(g).width()).max().orElse(0);
        }

        private Size cardsSize(double least, double room) {
            double card = cardWidth();
            Size best = Size.ZERO;
            double bestMiss = Double.MAX_VALUE;
            for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
                int rows = (host.guests().size() + columns - 1) / columns;
                var size = new Size(columns * (card + CARD_GAP) - CARD_GAP, cardsHeight(rows));
                double height = Math.max(size.height(), least) + headerHeight(measure);
                double miss = Math.abs(Math.log((size.width() + room) / height / SHAPE));
                if (miss < bestMiss) {
                    bestMiss = miss;
                    best = size;
                }
            }
            return best;
        }

        private double cardsHeight(int rows) {
            return rows * (cards.cardHeight() + CARD_GAP) - CARD_GAP;
        }

        private Size summarySize() {
            double words = measure.width(GuestSummary.of(host.guests()).text(), FontRole.SMALL);
            double width = Math.max(words, 12 * TILE);
            return new Size(width, summaryHeight(width));
        }

        private double summaryHeight(double width) {
            int columns = tileColumns(width);
            int rows = (host.guests().size() + columns - 1) / columns;
            return line + (rows == 0 ? 0 : TILE_GAP + rows * (TILE + TILE_GAP) + TILE_GAP);
        }

        private static int tileColumns(double width) {
            return (int) Math.max(1, Math.floor((width + TILE_GAP) / (TILE + TILE_GAP)));
        }

        HostLayout layout(Size size) {
            var whole = Box.of(size);
            var header = whole.top(headerHeight(measure));
            var body = whole.without(new Insets(header.height() + PADDING, PADDING, PADDING, PADDING));
            var storage = storageBox(body);
            var guests = storage.isEmpty() ? body
                    : body.without(new Insets(0, storage.width() + COLUMN_GAP, 0, 0));
            return guests(size, header, tierCells(storage), guests);
        }

        /** As wide as the labels want, but never so wide that the guests get less than half. */
        private Box storageBox(Box body) {
            double wanted = storageWidth();
            if (wanted == 0) {
                return body.left(0);
            }
            boolean labels = wanted <= body.width() * 0.55;
            return body.left(labels ? wanted : BAR);
        }

        private List<TierCell> tierCells(Box storage) {
            var cells = new ArrayList<TierCell>();
            int count = host.tiers().size();
            if (count == 0 || storage.isEmpty()) {
                return cells;
            }
            double gaps = BAR_GAP * (count - 1);
            double height = Math.max(0, storage.height() - gaps) / count;
            for (int i = 0; i < count; i++) {
                var slot = new Box(storage.x(), storage.y() + i * (height + BAR_GAP), storage.width(), height);
                if (slot.bottom() > storage.bottom() + 0.01) {
                    break;
                }
                var label = slot.without(new Insets(0, Math.min(BAR + LABEL_GAP, slot.width()), 0, 0));
                cells.add(new TierCell(host.tiers().get(i), slot.left(BAR), label));
            }
            return cells;
        }

        private HostLayout guests(Size size, Box header, List<TierCell> tiers, Box area) {
            var badge = badge(header);
            var toggle = toggle(header);
            if (!host.guests().isEmpty() && !host.collapsed()) {
                var cells = cardCells(area, host.guests().size());
                if (cells.size() == host.guests().size()) {
                    return new HostLayout(size, header, badge, toggle, tiers, area, cells, GuestForm.CARDS,
                            Optional.empty(), 0);
                }
                var above = area.without(new Insets(0, 0, line + CARD_GAP, 0));
                cells = cardCells(above, host.guests().size());
                if (!cells.isEmpty()) {
                    return new HostLayout(size, header, badge, toggle, tiers, area, cells, GuestForm.CARDS,
                            Optional.of(area.bottom(line)), host.guests().size() - cells.size());
                }
            }
            var tiles = tileCells(area.without(new Insets(line + 2 * TILE_GAP, 0, 0, 0)));
            return new HostLayout(size, header, badge, toggle, tiers, area, tiles, GuestForm.SUMMARY,
                    Optional.of(area.top(line)), host.guests().size() - tiles.size());
        }

        /** Whether the host is lower than its header: then there is room for a name at most. */
        private boolean isCut(Box header) {
            return header.height() < headerHeight(measure);
        }

        private Optional<Box> badge(Box header) {
            var right = header.without(new Insets(0, 0, 0, PADDING + toggleWidth()));
            double height = line + 4;
            return badgeWidth() == 0 || right.width() < badgeWidth() + ICON || isCut(header) ? Optional.empty()
                    : Optional.of(new Box(right.right() - badgeWidth(), Math.floor(right.centre().y() - height / 2),
                            badgeWidth(), height));
        }

        private Optional<Box> toggle(Box header) {
            return toggleWidth() == 0 || header.width() < ICON + 3 * PADDING + 16 || isCut(header) ? Optional.empty()
                    : Optional.of(new Box(header.right() - PADDING - 16, Math.floor(header.centre().y() - 8), 16, 16));
        }

        private int cardColumns(double width) {
            int fit = (int) Math.floor((width + CARD_GAP) / (cardWidth() + CARD_GAP));
            return Math.max(1, Math.min(fit, host.guests().size()));
        }

        private List<GuestCell> cardCells(Box area, int count) {
            int columns = cardColumns(area.width());
            double width = Math.floor((area.width() - CARD_GAP * (columns - 1)) / columns);
            double height = cards.cardHeight();
            int rows = (int) Math.floor((area.height() + CARD_GAP) / (height + CARD_GAP));
            var cells = new ArrayList<GuestCell>();
            // narrower than that a card would show a mark and an ellipsis
            if (width < 5 * FontRole.BODY.size()) {
                return cells;
            }
            for (int i = 0; i < Math.min(count, rows * columns); i++) {
                cells.add(new GuestCell(host.guests().get(i), new Box(area.x() + i % columns * (width + CARD_GAP),
                        area.y() + i / columns * (height + CARD_GAP), width, height)));
            }
            return cells;
        }

        private List<GuestCell> tileCells(Box area) {
            var cells = new ArrayList<GuestCell>();
            if (area.width() < TILE || area.height() < TILE) {
                return cells;
            }
            int columns = tileColumns(area.width());
            int rows = (int) Math.floor((area.height() + TILE_GAP) / (TILE + TILE_GAP));
            for (int i = 0; i < Math.min(host.guests().size(), rows * columns); i++) {
                double step = TILE + TILE_GAP;
                cells.add(new GuestCell(host.guests().get(i),
                        new Box(area.x() + i % columns * step, area.y() + i / columns * step, TILE, TILE)));
            }
            return cells;
        }
    }
}

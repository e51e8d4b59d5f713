/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.Shape.Alignment;

/**
 * Draws a host: a header, its storage levels as upright bars one below the other, its guests as cards; far away a name and
 * one bar. Without state: one instance may serve a whole diagram.
 */
public final class HostDrawing {
    private static final double CORNER = 7;

    /** Whether guests are part of the host's drawing or are figures of their own that the caller puts on top. */
    public enum Guests {
        PAINTED, LEFT_OUT
    }

    private final TextMeasure measure;
    private final GuestDrawing guestDrawing;

    public HostDrawing(TextMeasure measure) {
        this.measure = measure;
        this.guestDrawing = new GuestDrawing(measure);
    }

    /** The size in which everything can be read, from the metrics of the text in it. */
    public Size preferredSize(HostSketch host) {
        return HostLayout.preferred(host, measure);
    }

    /** The height in which everything can be read in a given width, for hosts of one width side by side. */
    public double preferredHeight(HostSketch host, double width) {
        return HostLayout.preferredHeight(host, width, measure);
    }

    /** The least sensible size; smaller ones are drawn too, with less in them. */
    public Size minimumSize() {
        return HostLayout.minimum(measure);
    }

    /** Where the parts lie. */
    public HostLayout layout(HostSketch host, Size size) {
        return HostLayout.of(host, size, measure);
    }

    /** The host with its guests. */
    public Drawing draw(HostSketch host, Size size, DetailLevel detail) {
        return draw(host, size, detail, Guests.PAINTED);
    }

    public Drawing draw(HostSketch host, Size size, DetailLevel detail, Guests guests) {
        var to = new DrawingBuilder(measure);
        var layout = layout(host, size);
        frame(to, host, size);
        to.region(Box.of(size), Kind.HOST, host.id(),
                NLS.bind(Messages.Host_Tip, host.name(), GuestSummary.of(host.guests()).text()));
        if (detail == DetailLevel.BAR) {
            fromAfar(to, host, Box.of(size));
            return to.build(size);
        }
        header(to, host, layout, detail);
        layout.tiers().forEach(cell -> tier(to, cell, detail));
        if (guests == Guests.PAINTED) {
            guests(to, host, layout, detail);
        }
        return to.build(size);
    }

    private static void frame(DrawingBuilder to, HostSketch host, Size size) {
        var outline = Stroke.of(Ink.HOST_BORDER, 1);
        to.frame(Box.of(size).inset(0.5), CORNER, Ink.HOST_FILL,
                host.capacityUnknown() ? outline.with(Stroke.Dash.DASHED) : outline);
    }

    private void header(DrawingBuilder to, HostSketch host, HostLayout layout, DetailLevel detail) {
        var header = layout.header();
        if (layout.size().height() > header.height() + CORNER) {
            var line = header.inset(1);
            to.line(Stroke.of(Ink.FREE, 1), new Point(line.x(), header.bottom() - 0.5),
                    new Point(line.right(), header.bottom() - 0.5));
        }
        double right = right(layout, detail).map(b -> header.right() - b.x() + HostLayout.LABEL_GAP)
                .orElse(HostLayout.PADDING);
        var words = header.without(new Insets(0, HostLayout.PADDING, 0, right));
        if (detail == DetailLevel.FULL) {
            closeHeader(to, host, layout, words);
        } else {
            var font = detail == DetailLevel.NAMES ? FontRole.DISPLAY : FontRole.POSTER;
            name(to, host, words, font);
        }
        layout.badge().ifPresent(box -> badge(to, host, box));
    }

    /** What the words must keep clear of; the arrow is there in full detail only. */
    private static Optional<Box> right(HostLayout layout, DetailLevel detail) {
        return detail == DetailLevel.FULL ? layout.badge().or(layout::toggle) : layout.badge();
    }

    private void closeHeader(DrawingBuilder to, HostSketch host, HostLayout layout, Box words) {
        var icon = words.left(HostLayout.ICON);
        if (icon.width() == HostLayout.ICON && icon.height() >= HostLayout.ICON) {
            Icon.HOST.draw(to, new Box(icon.x(), Math.floor(icon.centre().y() - 10), 20, 20),
                    host.capacityUnknown() ? Ink.UNKNOWN : Ink.TEXT_MUTED);
        }
        var text = words.without(new Insets(6, HostLayout.ICON + HostLayout.LABEL_GAP, 6, 0));
        double nameHeight = Math.ceil(measure.lineHeight(FontRole.TITLE));
        String subtitle = subtitle(host);
        if (subtitle.isEmpty()) {
            to.text(text, host.name(), FontRole.TITLE, Ink.TEXT);
        } else {
            to.text(text.top(nameHeight), host.name(), FontRole.TITLE, Ink.TEXT);
            to.text(text.without(new Insets(nameHeight, 0, 0, 0)), subtitle, FontRole.SMALL, Ink.TEXT_MUTED);
        }
        layout.toggle().ifPresent(box -> {
            (host.collapsed() ? Icon.COLLAPSED : Icon.EXPANDED).draw(to, box, Ink.TEXT_MUTED);
            to.region(box.inset(-2), Kind.TOGGLE, host.id(),
                    NLS.bind(host.collapsed() ? Messages.Host_ShowGuests : Messages.Host_HideGuests, host.name()));
        });
    }

    private static String subtitle(HostSketch host) {
        return host.subtitle().isEmpty() && host.capacityUnknown() ? Messages.Host_CapacityUnknown : host.subtitle();
    }

    /** The name as large as asked for; smaller, then without its domain, when it does not fit. */
    private void name(DrawingBuilder to, HostSketch host, Box box, FontRole largest) {
        var fonts = Arrays.stream(FontRole.values())
                .filter(f -> f.size() <= largest.size() && f.size() >= FontRole.TITLE.size())
                .sorted(Comparator.comparingDouble(FontRole::size).reversed()).toList();
        for (var font : fonts) {
            for (var text : new String[] {host.name(), withoutDomain(host.name())}) {
                if (measure.width(text, font) <= box.width() && measure.lineHeight(font) <= box.height()) {
                    to.text(box, text, font, Ink.TEXT);
                    return;
                }
            }
        }
        to.text(box, withoutDomain(host.name()), FontRole.DISPLAY, Ink.TEXT);
    }

    /** The name up to its first dot; an address is no name. */
    static String withoutDomain(String name) {
        int dot = name.indexOf('.');
        boolean address = name.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return dot <= 0 || address ? name : name.substring(0, dot);
    }

    private void badge(DrawingBuilder to, HostSketch host, Box box) {
        to.frame(box, box.height() / 2, Ink.WARNING_FILL, Stroke.of(Ink.WARNING, 1));
        var inner = box.without(new Insets(0, 7, 0, 7));
        var icon = new Box(inner.x(), Math.floor(box.centre().y() - 6), 12, 12);
        Icon.WARNING.draw(to, icon, Ink.WARNING_TEXT);
        to.text(inner.without(new Insets(0, 15, 0, 0)), Integer.toString(host.warnings().size()),
                FontRole.SMALL_STRONG, Ink.WARNING_TEXT, Alignment.END);
        to.region(box, Kind.WARNING, host.id(), String.join("\n", host.warnings()));
    }

    private void tier(DrawingBuilder to, HostLayout.TierCell cell, DetailLevel detail) {
        var tier = cell.tier();
        upright(to, tier, cell.bar());
        if (detail == DetailLevel.FULL) {
            tierWords(to, tier, cell.label());
        } else {
            percent(to, tier, cell.label(), detail);
        }
        to.region(cell.bar().union(cell.label()), Kind.TIER, tier.id(), tip(tier));
    }

    private static void upright(DrawingBuilder to, TierSketch tier, Box bar) {
        double corner = Math.min(4, bar.height() / 2);
        if (tier.unknown()) {
            to.outline(bar.inset(0.5), corner, Stroke.of(Ink.UNKNOWN, 1).with(Stroke.Dash.DASHED));
            return;
        }
        to.fill(bar, corner, Ink.FREE);
        var filled = bar.bottom(bar.height() * Math.min(1, tier.fill()));
        to.fill(filled, Math.min(corner, filled.height() / 2), tier.kind().ink());
        if (tier.overfull()) {
            to.fill(bar.top(Math.min(4, bar.height())), Math.min(corner, 2), Ink.ERROR);
        }
    }

    private void tierWords(DrawingBuilder to, TierSketch tier, Box label) {
        double line = Math.ceil(measure.lineHeight(FontRole.SMALL));
        double both = 2 * line;
        if (label.height() >= both) {
            // beside a tall bar the words start at its top, where the guests' names start too
            double top = label.height() > 3 * both ? 0 : Math.floor((label.height() - both) / 2);
            var words = new Box(label.x(), label.y() + top, label.width(), both);
            to.text(words.top(line), tier.name(), FontRole.SMALL_STRONG, Ink.TEXT);
            to.text(words.bottom(line), amount(tier), FontRole.SMALL, tier.overfull() ? Ink.ERROR : Ink.TEXT_MUTED);
        } else {
            to.text(label, tier.name(), FontRole.SMALL_STRONG, Ink.TEXT);
        }
    }

    /** How full, in type that can be read from a distance; left out rather than shortened. */
    private void percent(DrawingBuilder to, TierSketch tier, Box label, DetailLevel detail) {
        var font = detail == DetailLevel.NAMES ? FontRole.DISPLAY : FontRole.POSTER;
        String text = NLS.bind(Messages.Amount_Percent, Math.round(tier.fill() * 100));
        if (!tier.unknown() && measure.width(text, font) <= label.width()) {
            to.text(label, text, font, tier.overfull() ? Ink.ERROR : Ink.TEXT_MUTED);
        }
    }

    static String amount(TierSketch tier) {
        return tier.unknown() ? Messages.Amount_Unknown : ByteText.of(tier.usedBytes(), tier.capacityBytes());
    }

    private static String tip(TierSketch tier) {
        return tier.unknown() ? NLS.bind(Messages.Tier_TipUnknown, tier.name())
                : NLS.bind(Messages.Tier_Tip, new Object[] {tier.name(), ByteText.of(tier.usedBytes()),
                        ByteText.of(tier.capacityBytes()), Math.round(tier.fill() * 100)});
    }

    private void guests(DrawingBuilder to, HostSketch host, HostLayout layout, DetailLevel detail) {
        var cardDetail = layout.form() == HostLayout.GuestForm.CARDS ? detail : DetailLevel.BOXES;
        for (var cell : layout.guests()) {
            to.include(guestDrawing.draw(cell.guest(), cell.box().size(), cardDetail), cell.box().x(), cell.box().y());
        }
        if (detail == DetailLevel.FULL) {
            layout.note().ifPresent(box -> note(to, host, layout, box));
        }
    }

    private static void note(DrawingBuilder to, HostSketch host, HostLayout layout, Box box) {
        boolean summary = layout.form() == HostLayout.GuestForm.SUMMARY;
        var hidden = host.guests().subList(summary ? 0 : layout.guests().size(), host.guests().size());
        var words = GuestSummary.of(hidden);
        to.text(box, summary ? words.text() : words.more(), FontRole.SMALL, Ink.TEXT_MUTED);
        if (!hidden.isEmpty()) {
            to.region(box, Kind.MORE_GUESTS, host.id(), words.text());
        }
    }

    private void fromAfar(DrawingBuilder to, HostSketch host, Box box) {
        double margin = Math.min(2 * HostLayout.PADDING, box.height() / 8);
        var all = box.inset(margin);
        double thickness = Math.max(Math.min(all.height() / 4, 56), Math.min(12, all.height()));
        double height = Math.min(all.height(), measure.lineHeight(FontRole.BANNER) + 2 * thickness);
        var inner = new Box(all.x(), all.y() + Math.floor((all.height() - height) / 2), all.width(), height);
        var bar = inner.bottom(thickness);
        name(to, host, inner.without(new Insets(0, 0, thickness, 0)), FontRole.BANNER);
        var main = mainTier(host);
        if (main.isEmpty() || main.get().unknown()) {
            to.outline(bar, 6, Stroke.of(Ink.UNKNOWN, 2).with(Stroke.Dash.DASHED));
            return;
        }
        lying(to, main.get(), bar);
    }

    private static void lying(DrawingBuilder to, TierSketch tier, Box bar) {
        double corner = Math.min(6, bar.height() / 2);
        to.fill(bar, corner, Ink.FREE);
        to.fill(bar.left(bar.width() * Math.min(1, tier.fill())), corner, tier.kind().ink());
        if (tier.overfull()) {
            to.fill(bar.right(Math.min(10, bar.width())), corner, Ink.ERROR);
        }
        to.region(bar, Kind.TIER, tier.id(), tip(tier));
    }

    /** Central storage where there is any, else the fastest level. */
    private static Optional<TierSketch> mainTier(HostSketch host) {
        return host.tiers().stream().min(Comparator.comparing(TierSketch::kind));
    }
}

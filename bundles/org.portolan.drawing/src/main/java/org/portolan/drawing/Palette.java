/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which colour each ink is. The storage levels take the blue, green, purple and orange of Okabe and Ito's set
 * (jfly.uni-koeln.de/color), which people with any common colour blindness tell apart, made darker or lighter until they
 * stand out from their ground by 3:1. Text stands out from every ground it is put on by at least 4.5:1 (WCAG AA).
 */
public final class Palette {
    private final String name;
    private final Map<Ink, Rgb> colours;

    private Palette(String name, Map<Ink, Rgb> colours) {
        this.name = name;
        this.colours = new EnumMap<>(colours);
        for (var ink : Ink.values()) {
            if (!colours.containsKey(ink)) {
                throw new IllegalArgumentException("palette " + name + " lacks " + ink);
            }
        }
    }

    /** For a light workbench and for web pages. */
    public static Palette light() {
        return new Palette("light", lightColours());
    }

    /** For paper: white ground, no tinted surfaces. */
    public static Palette print() {
        var colours = lightColours();
        put(colours, Ink.BACKGROUND, 0xFFFFFF);
        put(colours, Ink.CLUSTER_FILL, 0xFFFFFF);
        put(colours, Ink.HOST_HEADER, 0xF4F6F8);
        put(colours, Ink.CLUSTER_BORDER, 0x8A94A3);
        put(colours, Ink.TEXT, 0x111111);
        put(colours, Ink.TEXT_MUTED, 0x444B55);
        return new Palette("print", colours);
    }

    /** For a dark workbench. */
    public static Palette dark() {
        return new Palette("dark", darkColours());
    }

    /** The palette's name: {@code light}, {@code dark} or {@code print}. */
    public String name() {
        return name;
    }

    /** The colour of an ink; every palette has every ink. */
    public Rgb colour(Ink ink) {
        return colours.get(ink);
    }

    private static Map<Ink, Rgb> lightColours() {
        var c = new EnumMap<Ink, Rgb>(Ink.class);
        put(c, Ink.BACKGROUND, 0xF7F8FA);
        put(c, Ink.CLUSTER_FILL, 0xECEFF4);
        put(c, Ink.CLUSTER_BORDER, 0xB4BDCA);
        put(c, Ink.HOST_FILL, 0xFFFFFF);
        put(c, Ink.HOST_HEADER, 0xF4F6F9);
        put(c, Ink.HOST_BORDER, 0x8490A0);
        put(c, Ink.GUEST_RUNNING_FILL, 0xEAF2F9);
        put(c, Ink.GUEST_RUNNING, 0x2F7DB5);
        put(c, Ink.GUEST_OFF_FILL, 0xF1F2F4);
        put(c, Ink.GUEST_OFF, 0x7D8692);
        put(c, Ink.GUEST_TEMPLATE_FILL, 0xF5EFF7);
        put(c, Ink.GUEST_TEMPLATE, 0x9A6BAE);
        put(c, Ink.TIER_CENTRAL, 0x0072B2);
        put(c, Ink.TIER_XSTORE, 0x00916A);
        put(c, Ink.TIER_REMOTE, 0xB5628F);
        put(c, Ink.TIER_DASD, 0xB97A00);
        put(c, Ink.FREE, 0xE3E7ED);
        put(c, Ink.UNKNOWN, 0x7D8692);
        put(c, Ink.WARNING, 0xB26A00);
        put(c, Ink.WARNING_FILL, 0xFFF0CC);
        put(c, Ink.WARNING_TEXT, 0x6B3F00);
        put(c, Ink.ERROR, 0xC1272D);
        put(c, Ink.SELECTION, 0x1F6FEB);
        put(c, Ink.LINK_ISFC, 0x4C5A9B);
        put(c, Ink.LINK_ETHERNET, 0x6B7686);
        put(c, Ink.LINK_NUMA, 0xA8507F);
        put(c, Ink.LINK_REPLICATION, 0x9A6500);
        put(c, Ink.SWITCH_FILL, 0xFFFFFF);
        put(c, Ink.SWITCH_BORDER, 0x6B7686);
        put(c, Ink.NOTE_FILL, 0xFFFBE6);
        put(c, Ink.NOTE_BORDER, 0xD9C777);
        put(c, Ink.TEXT, 0x1C2430);
        put(c, Ink.TEXT_MUTED, 0x566070);
        return c;
    }

    private static Map<Ink, Rgb> darkColours() {
        var c = new EnumMap<Ink, Rgb>(Ink.class);
        put(c, Ink.BACKGROUND, 0x1B1F24);
        put(c, Ink.CLUSTER_FILL, 0x22272E);
        put(c, Ink.CLUSTER_BORDER, 0x4A5462);
        put(c, Ink.HOST_FILL, 0x2A3038);
        put(c, Ink.HOST_HEADER, 0x313843);
        put(c, Ink.HOST_BORDER, 0x7A8696);
        put(c, Ink.GUEST_RUNNING_FILL, 0x2C3E50);
        put(c, Ink.GUEST_RUNNING, 0x6DB3E8);
        put(c, Ink.GUEST_OFF_FILL, 0x333941);
        put(c, Ink.GUEST_OFF, 0x98A2AF);
        put(c, Ink.GUEST_TEMPLATE_FILL, 0x3A3344);
        put(c, Ink.GUEST_TEMPLATE, 0xC29BD6);
        put(c, Ink.TIER_CENTRAL, 0x56B4E9);
        put(c, Ink.TIER_XSTORE, 0x2FBF94);
        put(c, Ink.TIER_REMOTE, 0xD98CB8);
        put(c, Ink.TIER_DASD, 0xE6A63A);
        put(c, Ink.FREE, 0x3D4550);
        put(c, Ink.UNKNOWN, 0x98A2AF);
        put(c, Ink.WARNING, 0xF0B429);
        put(c, Ink.WARNING_FILL, 0x4A3A14);
        put(c, Ink.WARNING_TEXT, 0xFFDE94);
        put(c, Ink.ERROR, 0xFF7B72);
        put(c, Ink.SELECTION, 0x58A6FF);
        put(c, Ink.LINK_ISFC, 0x98A6EA);
        put(c, Ink.LINK_ETHERNET, 0x98A2AF);
        put(c, Ink.LINK_NUMA, 0xD98CB8);
        put(c, Ink.LINK_REPLICATION, 0xE6A63A);
        put(c, Ink.SWITCH_FILL, 0x2A3038);
        put(c, Ink.SWITCH_BORDER, 0x98A2AF);
        put(c, Ink.NOTE_FILL, 0x3B3722);
        put(c, Ink.NOTE_BORDER, 0x7E7440);
        put(c, Ink.TEXT, 0xE8ECF1);
        put(c, Ink.TEXT_MUTED, 0xAEB7C3);
        return c;
    }

    private static void put(Map<Ink, Rgb> colours, Ink ink, int hex) {
        colours.put(ink, Rgb.of(hex));
    }
}

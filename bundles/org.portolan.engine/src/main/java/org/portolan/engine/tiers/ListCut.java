/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long pages stay on the list of a policy, and then in one place after the other, when every place is full
 * (docs/engine.md, 13). One characteristic time for the list and one for every place behind, found one after the other:
 * what a time leaves in a place never falls when the time grows.
 * <p>
 * Ages are counted in run time of the guests at full speed, so that they do not depend on how much a guest waits.
 */
final class ListCut {

    private final List<GuestKind> kinds;
    private final double room;
    private final double[] places;
    private final int placesInFrames;

    /**
     * @param kinds the guests
     * @param room pages on the list that the policy watches
     * @param places pages of every place behind it but the last, those in frames first
     * @param placesInFrames how many of them are in frames
     */
    ListCut(List<GuestKind> kinds, double room, double[] places, int placesInFrames) {
        this.kinds = kinds;
        this.room = room;
        this.places = places.clone();
        this.placesInFrames = placesInFrames;
    }

    /** How long the pages of every kind stay where. */
    List<Stay> stays(Retention retention) {
        double common = commonSeconds(retention);
        var stays = new ArrayList<Stay>();
        for (var kind : kinds) {
            stays.add(new Stay(retention, ownSeconds(kind, retention, common), new double[places.length]));
        }
        double wait = 0;
        for (int place = 0; place < places.length; place++) {
            // Guests with a time of their own have nothing in the places that are common to all frames.
            boolean isCommon = place < placesInFrames;
            wait = leave(stays, place, place == placesInFrames ? 0 : wait, s -> isCommon && s.seconds() != common);
        }
        return stays;
    }

    /** Sets when pages leave a place, beyond those before it. */
    private double leave(List<Stay> stays, int place, double wait, Predicate<Stay> isLeftOut) {
        double there = 0;
        double[] before = new double[stays.size()];
        for (int i = 0; i < before.length; i++) {
            var stay = stays.get(i);
            before[i] = place == 0 ? 0 : stay.later()[place - 1];
            there += isLeftOut.test(stay) ? 0 : beyond(i, stay, before[i]);
        }
        double more = there <= places[place] ? Double.POSITIVE_INFINITY
                : Roots.reach(w -> -beyond(stays, before, w, isLeftOut), places[place] - there, Math.max(1, wait));
        for (int i = 0; i < before.length; i++) {
            stays.get(i).later()[place] = before[i] + (isLeftOut.test(stays.get(i)) ? 0 : more);
        }
        return more;
    }

    private double beyond(List<Stay> stays, double[] before, double more, Predicate<Stay> isLeftOut) {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += isLeftOut.test(stays.get(i)) ? 0 : beyond(i, stays.get(i), before[i] + more);
        }
        return sum;
    }

    private double beyond(int kind, Stay stay, double later) {
        return kinds.get(kind).count()
                * Stay.gone(kinds.get(kind).references(), stay.retention(), stay.seconds(), later);
    }

    /** T. */
    private double commonSeconds(Retention retention) {
        if (held(kinds, retention, Double.POSITIVE_INFINITY) <= room) {
            return Double.POSITIVE_INFINITY;
        }
        double perSecond = 0;
        for (var kind : kinds) {
            perSecond += kind.count() * kind.references().perSecond();
        }
        return Roots.reach(seconds -> held(kinds, retention, seconds), room, room / Math.max(1, perSecond));
    }

    private static double held(List<GuestKind> kinds, Retention retention, double seconds) {
        double sum = 0;
        for (var kind : kinds) {
            sum += kind.count() * held(kind, retention, seconds);
        }
        return sum;
    }

    /** Touched pages of a guest on the list: as many as reserved, at most what its limit allows. */
    private static double held(GuestKind kind, Retention retention, double seconds) {
        var references = kind.references();
        double present = references.touched() - Stay.gone(references, retention, seconds);
        double reserved = Math.min(kind.reserved(), references.touched());
        return Math.min(kind.limit(), Math.max(reserved, present));
    }

    /** The time of a guest whose reservation or limit makes it differ from that of others. */
    private static double ownSeconds(GuestKind kind, Retention retention, double common) {
        var references = kind.references();
        double present = references.touched() - Stay.gone(references, retention, common);
        double held = held(kind, retention, common);
        if (held == present) {
            return common;
        }
        return held >= references.touched() ? Double.POSITIVE_INFINITY
                : Roots.reach(t -> references.touched() - Stay.gone(references, retention, t), held, 1);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/** Says where the pages of guests are at an instant and what comes and goes then, in a second of run time. */
final class FlowPlacer {

    private final Shape shape;
    private final Lists lists;
    private final double common;
    private final double[] stays;
    private final boolean hasPageSpace;

    /**
     * @param common how long pages stay on the list
     * @param stays how long pages stay in each place behind the list
     * @param hasPageSpace whether the last tier is page space
     */
    FlowPlacer(Shape shape, Lists lists, double common, double[] stays, boolean hasPageSpace) {
        this.shape = shape;
        this.lists = lists;
        this.common = common;
        this.stays = stays.clone();
        this.hasPageSpace = hasPageSpace;
    }

    Placing of(Cohort cohort) {
        var placing = new Placing(shape.tiers());
        for (int tier = 0; tier < shape.tiers(); tier++) {
            placing.pages[tier] = cohort.in(tier);
        }
        placing.ageing = cohort.beyond(0) - cohort.beyond(shape.inFrames());
        var stay = stayOf(cohort);
        for (var flow : cohort.flows()) {
            addFlows(placing, flow);
            if (hasPageSpace) {
                addWrites(placing, flow, stay);
            }
        }
        return placing;
    }

    private void addFlows(Placing placing, PageFlow flow) {
        int pace = Placing.paceOf(flow.pages());
        double above = flow.faults(shape.inFrames());
        placing.revalidated[pace] += flow.faults(0) - above;
        for (int tier = 1; tier < shape.tiers(); tier++) {
            double below = tier == shape.tiers() - 1 ? 0 : flow.faults(shape.placeAbove(tier + 1));
            placing.pageIns[pace][tier] += above - below;
            above = below;
        }
    }

    private void addWrites(Placing placing, PageFlow flow, Stay stay) {
        double going = flow.faults(writtenAt());
        if (flow.faults(shape.placeAbove(shape.tiers() - 1)) > 0) {
            double clean = clean(flow, stay);
            placing.written[Placing.paceOf(flow.pages())] += going * (1 - clean);
            placing.withSlot += (flow.pages().pages() - flow.beyond(shape.placeAbove(shape.tiers() - 1))) * clean;
        }
    }

    /** Place beyond which pages are written. */
    private int writtenAt() {
        int above = shape.placeAbove(shape.tiers() - 1);
        return writesEarly() ? above - 1 : above;
    }

    private boolean writesEarly() {
        return lists.writesEarly() && shape.tiers() == 2 && shape.inFrames() > 0;
    }

    private double clean(PageFlow flow, Stay stay) {
        if (!lists.keepsSlots()) {
            return 0;
        }
        return flow.isRing() ? 1 - flow.pages().writeShare() : stay.clean(flow.pages(), writtenAt() - 1);
    }

    private Stay stayOf(Cohort cohort) {
        double[] later = new double[stays.length];
        double sum = 0;
        for (int place = 1; place < stays.length; place++) {
            boolean isApart = place <= shape.inFrames() && cohort.seconds() != common;
            sum += isApart ? 0 : stays[place];
            later[place - 1] = sum;
        }
        return new Stay(lists.retention(), cohort.seconds(), later);
    }

    /** Pages of a guest that were to be written in the step beside those that made room for fetched ones. */
    double writtenMore(Cohort cohort) {
        if (!hasPageSpace) {
            return 0;
        }
        var stay = stayOf(cohort);
        double sum = cohort.coldRisen(shape.tiers() - 1);
        for (var flow : cohort.flows()) {
            double risen = flow.risen(writtenAt());
            sum += risen == 0 ? 0 : risen * (1 - clean(flow, stay));
        }
        return sum;
    }
}

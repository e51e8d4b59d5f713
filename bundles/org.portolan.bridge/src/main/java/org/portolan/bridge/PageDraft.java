/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.quantity.Pages;
import org.portolan.model.Guest;

/** A guest's pages while {@link PagePlacements} is still moving them about. */
final class PageDraft {

    private final Guest guest;
    private final long storage;
    private final boolean measured;
    private final boolean instantiatedKnown;
    private final long kept;
    private final long workingSet;
    private long resident;
    private long expanded;
    private long pagedOut;
    private long evicted;
    private long homeless;
    private long estimatedAway;

    private PageDraft(Guest guest, long workingSet) {
        this.guest = guest;
        this.storage = guest.isSetMemoryBytes() ? guest.pages() : 0;
        this.measured = guest.isSetResidentPages() || guest.isSetExpandedPages() || guest.isSetPagedOutPages()
                || guest.isSetMeasuredConsumedBytes();
        this.instantiatedKnown = measured || guest.isSetInstantiatedPages();
        this.kept = guest.getReservedPages() + guest.getLockedPages() + reservation(guest);
        this.workingSet = workingSet;
    }

    static PageDraft of(Guest guest, ProfileReader profiles) {
        var draft = new PageDraft(guest, profiles.workingSetPages(guest));
        if (draft.measured) {
            draft.takeMeasured();
        } else {
            draft.resident =
                    draft.limited(guest.isSetInstantiatedPages() ? guest.getInstantiatedPages() : draft.storage);
        }
        return draft;
    }

    private static long reservation(Guest guest) {
        return guest.getMemoryReservationBytes() / Pages.SIZE;
    }

    /**
     * RES, the pages in expanded storage, and the rest of INSTAN on paging volumes; for hypervisors that measure bytes,
     * what is consumed is resident and what is swapped is paged out. Never more than the guest's storage.
     */
    private void takeMeasured() {
        expanded = limited(guest.getExpandedPages());
        if (guest.isSetPagedOutPages() || guest.isSetSwappedBytes()) {
            pagedOut = limited(guest.isSetPagedOutPages() ? guest.getPagedOutPages()
                    : guest.getSwappedBytes() / Pages.SIZE);
        } else if (guest.isSetInstantiatedPages() && guest.isSetResidentPages()) {
            pagedOut = limited(guest.getInstantiatedPages() - expanded - guest.getResidentPages());
        }
        resident = limited(residentMeasured());
    }

    private long residentMeasured() {
        if (guest.isSetResidentPages()) {
            return guest.getResidentPages();
        }
        if (guest.isSetMeasuredConsumedBytes()) {
            return guest.getMeasuredConsumedBytes() / Pages.SIZE;
        }
        long instantiated = guest.isSetInstantiatedPages() ? guest.getInstantiatedPages() : storage;
        return instantiated - expanded - pagedOut;
    }

    /** The number, within what the guest's storage still has. */
    private long limited(long pages) {
        return Math.max(0, Math.min(pages, storage - resident - expanded - pagedOut));
    }

    Guest guest() {
        return guest;
    }

    boolean isMeasured() {
        return measured;
    }

    long resident() {
        return resident;
    }

    long expanded() {
        return expanded;
    }

    long pagedOut() {
        return pagedOut;
    }

    long evicted() {
        return evicted;
    }

    long homeless() {
        return homeless;
    }

    long estimatedAway() {
        return estimatedAway;
    }

    /** Resident pages beyond the working set that nothing holds in storage. */
    long cold() {
        return Math.max(0, resident - Math.max(kept, workingSet));
    }

    /** Resident pages that nothing holds in storage. */
    long pageable() {
        return Math.max(0, resident - kept);
    }

    void evict(long pages) {
        resident -= pages;
        evicted += pages;
    }

    void toExpanded(long pages) {
        evicted -= pages;
        expanded += pages;
    }

    void toPagedOut(long pages) {
        evicted -= pages;
        pagedOut += pages;
    }

    /** No level had room for these pages. */
    void giveUpEvicted() {
        if (instantiatedKnown) {
            homeless += evicted;
        } else {
            estimatedAway += evicted;
        }
        evicted = 0;
    }

    /** Measured pages that did not fit a level after all. */
    void loseMeasured(long lostExpanded, long lostPagedOut) {
        expanded -= lostExpanded;
        pagedOut -= lostPagedOut;
        homeless += lostExpanded + lostPagedOut;
    }

    GuestPages toPages() {
        return new GuestPages(resident, expanded, pagedOut, storage - resident - expanded - pagedOut, measured);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * Frames of a host and how they are supplied.
 *
 * @param frames all frames
 * @param fixed what the hypervisor keeps for itself
 * @param lent what the host lends to others
 * @param low free frames below which the hypervisor begins to take some from guests
 * @param high free frames at which it stops
 * @param available free frames in the mean
 * @param ageing frames with pages on trial or on the age list, which they still hold
 * @param taken frames that are taken from guests
 * @param revalidated pages that are touched in time and are valid again
 * @param untouched how long a page is not touched before it leaves its frame, in run time of its guest; empty when no
 *            page has to
 */
public record FrameSupply(Pages frames, Pages fixed, Pages lent, Pages low, Pages high, Pages available, Pages ageing,
        PageRate taken, PageRate revalidated, Optional<SimTime> untouched) {
}

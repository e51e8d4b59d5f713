/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Locale;

/** Columns of the file, in the order in which docs/measured-format.md explains them. */
enum MeasuredColumn {
    CASE_ID(true),
    GROUP(false),
    REPEAT(false),
    POLICY(true),
    GUEST_MEMORY_MIB(true),
    PAGE_BYTES(false),
    PAGE_HEADER_BYTES(false),
    ZERO_PAGE_BYTES(false),
    NONZERO_PAGES(true),
    ZERO_PAGES(true),
    DIRTY_PATTERN(true),
    HOT_PAGES(true),
    ZIPF_EXPONENT(false),
    PAGE_WRITES_PER_S(true),
    WRITER_PACE(false),
    BACKGROUND_DIRTY_PAGES(false),
    LINK_KIND(true),
    LINK_BYTES_PER_S(true),
    DOWNTIME_LIMIT_MS(true),
    THROTTLE_INITIAL_PCT(false),
    THROTTLE_INCREMENT_PCT(false),
    POSTCOPY_AFTER(false),
    POSTCOPY_PREEMPT(false),
    TIME_LIMIT_S(false),
    DISTURBED(false),
    CONVERGED(true),
    MEASURED_TOTAL_S(true),
    MEASURED_BYTES(true),
    MEASURED_LIVE_PASSES(false),
    MEASURED_SERVICE_DOWNTIME_MS(false),
    MEASURED_SOURCE_DOWNTIME_MS(false),
    MEASURED_LONGEST_STALL_MS(false),
    MEASURED_THROTTLE_MAX_PCT(false);

    private final boolean required;

    MeasuredColumn(boolean required) {
        this.required = required;
    }

    /** The name in the head of the file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file without it cannot be used. */
    boolean isRequired() {
        return required;
    }
}

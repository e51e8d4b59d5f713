/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;

/**
 * What the memory of a measured guest held when the relocation began.
 *
 * @param memory size of it as the guest sees it; what a hypervisor migrates may be a little more
 * @param nonzeroPages pages that must be sent with their content
 * @param zeroPages pages full of zeros, each announced once
 * @param pageHeaderBytes bytes beside every page that is sent
 * @param zeroPageBytes bytes that announce a page of zeros
 */
public record MeasuredGuest(Bytes memory, Pages nonzeroPages, Pages zeroPages, int pageHeaderBytes,
        int zeroPageBytes) {

    /** All pages that the hypervisor migrates. */
    public Pages pages() {
        return nonzeroPages.plus(zeroPages);
    }
}

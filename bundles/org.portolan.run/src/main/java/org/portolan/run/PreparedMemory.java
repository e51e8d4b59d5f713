/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.paging.Paging;
import org.portolan.study.paging.GuestMemory;

/**
 * The question how a guest uses its memory, which can be answered on any thread: it holds no model object.
 *
 * @param paging how its host pages
 * @param guest the guest
 */
public record PreparedMemory(PreparedPaging paging, GuestSpec guest) {

    /** Name of the question in its answer. */
    public String name() {
        return paging.name();
    }

    /**
     * Answers it.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds a contradiction only now
     */
    public SolvedMemory solve(RunMonitor monitor) throws UnusableInputException {
        var solved = paging.solve(monitor);
        var host = solved.result().hosts().getFirst();
        var now = host.guest(guest.id()).orElseThrow();
        return new SolvedMemory(name(),
                new GuestMemory(Paging.curves(guest, paging.study().spec().assumptions()), now, host),
                solved.remarks(), solved.nameById());
    }
}

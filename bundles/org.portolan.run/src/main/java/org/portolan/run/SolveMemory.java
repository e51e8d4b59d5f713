/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.PagingQuestion;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;

/**
 * Prepares the question how a guest uses its memory: reads what it needs from the model, on the thread of the caller.
 * {@link PreparedMemory#solve} then works on any thread.
 */
public final class SolveMemory {

    private SolveMemory() {
    }

    /**
     * Prepares the question.
     *
     * @throws UnusableInputException when the guest does not run, or it or its host is not known well enough
     */
    public static PreparedMemory prepare(Installation installation, Guest guest) throws UnusableInputException {
        var name = NLS.bind(Messages.Memory_Name, guest.getName());
        if (!(guest.eContainer() instanceof Host host)) {
            throw new UnusableInputException(NLS.bind(Messages.Memory_NotRunning, guest.getName()));
        }
        var paging = SolvePaging.prepare(installation, name,
                new PagingQuestion(List.of(host), List.of(), List.of()));
        var spec = paging.study().spec().installation().guests().stream().filter(g -> g.id().equals(guest.getId()))
                .findFirst();
        return new PreparedMemory(paging, spec.orElseThrow(
                () -> new UnusableInputException(NLS.bind(Messages.Memory_NotRunning, guest.getName()))));
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.Optional;

import org.portolan.importers.rvtools.GuestIndex.Entry;
import org.portolan.importers.rvtools.RvtoolsWorkbook.VmRef;
import org.portolan.importers.rvtools.SheetLayout.Vm;

/** Finds the guest of a row of another sheet, and logs when there is none or which one is meant cannot be told. */
record RelatedRows(GuestIndex index, ImportLog log) {

    Optional<Entry> guest(SheetRow row, VmRef vm) {
        var found = index.find(vm);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        log.failed(row, Vm.NAME, found.isEmpty() ? Messages.Related_NoGuest : Messages.Related_SeveralGuests);
        return Optional.empty();
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** End codes of a relocation as z/VM's monitor record MRUSERLE has them. There is no code 10. */
public enum EndCode {
    /** The guest runs at the target. */
    DONE(0),
    /** Cancelled by VMRELOCATE CANCEL. */
    CANCELLED(1),
    /** Cancelled by CPHX. */
    HALTED(2),
    /** The connection between the hosts was lost. */
    CONNECTION_LOST(3),
    /** MAXTOTAL was exceeded. */
    MAX_TOTAL_EXCEEDED(4),
    /** MAXQUIESCE was exceeded. */
    MAX_QUIESCE_EXCEEDED(5),
    /** The guest is not eligible. */
    NOT_ELIGIBLE(6),
    /** The guest was reset or logged off. */
    RESET_OR_LOGOFF(7),
    /** Internal error of the hypervisor. */
    INTERNAL_ERROR(8),
    /** A CP exit rejected the relocation. */
    EXIT_REJECTED(9),
    /** A CP exit ended with a bad return code. */
    EXIT_BAD_RETURN_CODE(11);

    private final int number;

    EndCode(int number) {
        this.number = number;
    }

    /** Number of the code: 0 to 9 and 11. */
    public int number() {
        return number;
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Something from outside that can end a relocation. An incident before the relocation starts keeps it from starting
 * only when it lasts, as a lost link or host does; one after the guest runs at the target changes nothing any more,
 * unless pages of it are still at the source alone: then the guest is lost ({@link org.portolan.engine.result.Outcome.GuestLost}).
 */
public sealed interface IncidentSpec {

    /**
     * An operator cancels the relocation of a guest.
     *
     * @param at when
     * @param guest id of the guest
     * @param command by which command
     */
    record OperatorCancel(SimTime at, String guest, Command command) implements IncidentSpec {

        /** Commands that cancel a relocation. */
        public enum Command {
            /** VMRELOCATE CANCEL. */
            VMRELOCATE_CANCEL,
            /** CPHX, which halts a CP command. */
            CPHX
        }

        public OperatorCancel {
            Require.present("OperatorCancel.at", at);
            Require.id("OperatorCancel.guest", guest);
            Require.present("OperatorCancel.command", command);
        }
    }

    /**
     * A link fails and stays so.
     *
     * @param at when
     * @param link id of the link
     */
    record LinkLost(SimTime at, String link) implements IncidentSpec {
        public LinkLost {
            Require.present("LinkLost.at", at);
            Require.id("LinkLost.link", link);
        }
    }

    /**
     * A host fails and stays so. A guest is lost with the host on which it runs, and, while its state is split between
     * two hosts, with either of them.
     *
     * @param at when
     * @param host id of the host
     */
    record HostLost(SimTime at, String host) implements IncidentSpec {
        public HostLost {
            Require.present("HostLost.at", at);
            Require.id("HostLost.host", host);
        }
    }

    /**
     * A guest is reset or logged off.
     *
     * @param at when
     * @param guest id of the guest
     */
    record GuestReset(SimTime at, String guest) implements IncidentSpec {
        public GuestReset {
            Require.present("GuestReset.at", at);
            Require.id("GuestReset.guest", guest);
        }
    }

    /**
     * The hypervisor fails within the relocation of a guest.
     *
     * @param at when
     * @param guest id of the guest
     */
    record InternalError(SimTime at, String guest) implements IncidentSpec {
        public InternalError {
            Require.present("InternalError.at", at);
            Require.id("InternalError.guest", guest);
        }
    }

    /**
     * An installation's CP exit stops the relocation of a guest at its eligibility check.
     *
     * @param guest id of the guest
     * @param verdict how
     */
    record CpExit(String guest, Verdict verdict) implements IncidentSpec {

        /** What the exit says. */
        public enum Verdict {
            /** It rejects the relocation. */
            REJECTED,
            /** It ends with a return code that CP does not know. */
            BAD_RETURN_CODE
        }

        public CpExit {
            Require.id("CpExit.guest", guest);
            Require.present("CpExit.verdict", verdict);
        }
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Findings about what fails while a guest is relocated. */
public sealed interface FailureFinding extends Finding.OfRelocation {

    /**
     * A link of the path was lost before the guest ran at the target.
     *
     * @param guest id of the guest
     * @param link id of the link
     * @param at when
     */
    record LinkLost(String guest, String link, SimTime at) implements FailureFinding {
        @Override
        public FindingCode code() {
            return FindingCode.LINK_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(link, guest);
        }
    }

    /**
     * A host of the relocation failed.
     *
     * @param guest id of the guest
     * @param host id of the host
     * @param at when
     */
    record HostLost(String guest, String host, SimTime at) implements FailureFinding {
        @Override
        public FindingCode code() {
            return FindingCode.HOST_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, guest);
        }
    }

    /**
     * The guest is lost: something failed while its state was split between two hosts.
     *
     * @param guest id of the guest
     * @param source id of the host that still had pages which nobody else had
     * @param target id of the host on which the guest ran
     * @param missing how many
     * @param at when
     */
    record GuestLost(String guest, String source, String target, Pages missing, SimTime at) implements FailureFinding {
        @Override
        public FindingCode code() {
            return FindingCode.GUEST_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest, source, target);
        }
    }

    /**
     * For a time the guest ran at the target while pages of it were at the source alone: had either host failed then, or
     * the way between them, the guest would have been lost.
     *
     * @param guest id of the guest
     * @param source id of the one host
     * @param target id of the other
     * @param links ids of the links of the way
     * @param missing pages that were at the source alone at the beginning
     * @param from first instant
     * @param until instant at which the last page was there, or the guest was lost
     */
    record SplitState(String guest, String source, String target, List<String> links, Pages missing, SimTime from,
            SimTime until) implements FailureFinding {
        public SplitState {
            links = List.copyOf(links);
        }

        @Override
        public FindingCode code() {
            return FindingCode.SPLIT_STATE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(Stream.of(guest, source, target), links.stream()).toList();
        }
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A link between hosts, or between hosts and switches. Both directions have the full rate.
 */
public sealed interface LinkSpec {

    /** Id copied from the model. */
    String id();

    /** Ids of the hosts and switches that it joins: two or more. */
    SortedSet<String> ends();

    /** Delay of one way. */
    SimTime latency();

    /** Bytes that travel with every page; by default an assumption about the kind of link. */
    OptionalInt headerBytes();

    /**
     * ISFC logical link of z/VM: FCTC devices on FICON channels. Its rate follows from the channels and from how many
     * devices can send without colliding.
     *
     * @param id id copied from the model
     * @param ends the two members
     * @param channels the channels with their devices; at most 16 devices in all
     * @param latency delay of one way
     * @param headerBytes bytes beside every page; by default {@link AssumptionKey#ISFC_HEADER}
     */
    record Isfc(String id, SortedSet<String> ends, List<ChpidSpec> channels, SimTime latency, OptionalInt headerBytes)
            implements LinkSpec {
        public Isfc {
            Require.id("Isfc.id", id);
            ends = Copies.sorted(ends);
            channels = List.copyOf(channels);
            Require.present("Isfc.latency", latency);
            Require.notEmpty("Isfc.channels", channels);
            Require.within("Isfc.channels", devicesOf(channels), 1, ChpidSpec.MOST_DEVICES);
            headerBytes.ifPresent(h -> Require.within("Isfc.headerBytes", h, 0, Pages.SIZE));
            Require.within("Isfc.ends", ends.size(), 2, 2);
        }

        /** FCTC devices on all channels. */
        public int devices() {
            return devicesOf(channels);
        }

        private static int devicesOf(List<ChpidSpec> channels) {
            return channels.stream().mapToInt(ChpidSpec::devices).sum();
        }
    }

    /**
     * Ethernet, through switches or not.
     *
     * @param id id copied from the model
     * @param ends hosts and switches that it joins
     * @param lineRate rate of the network
     * @param efficiency share of it that is payload; by default {@link AssumptionKey#ETHERNET_EFFICIENCY}
     * @param latency delay of one way
     * @param headerBytes bytes beside every page; by default {@link AssumptionKey#ETHERNET_HEADER}
     * @param writeAhead most bytes that all senders together can have written ahead into queues on the way, up to 10^12; by
     *            default {@link AssumptionKey#ETHERNET_WRITE_AHEAD}
     */
    record Ethernet(String id, SortedSet<String> ends, Rate lineRate, Optional<Ratio> efficiency, SimTime latency,
            OptionalInt headerBytes, Optional<Bytes> writeAhead) implements LinkSpec {

        private static final long MOST_WRITE_AHEAD = 1_000_000_000_000L;

        public Ethernet {
            ends = checked("Ethernet", id, ends, lineRate, efficiency, latency, headerBytes);
            writeAhead.ifPresent(w -> Require.within("Ethernet.writeAhead", w.count(), 0, MOST_WRITE_AHEAD));
        }

        /** With the queues that are assumed. */
        public Ethernet(String id, SortedSet<String> ends, Rate lineRate, Optional<Ratio> efficiency, SimTime latency,
                OptionalInt headerBytes) {
            this(id, ends, lineRate, efficiency, latency, headerBytes, Optional.empty());
        }
    }

    /**
     * NUMA interconnect over which one host reaches the storage of another.
     *
     * @param id id copied from the model
     * @param ends hosts that it joins
     * @param lineRate its rate
     * @param efficiency share of it that is payload; by default {@link AssumptionKey#INTERCONNECT_EFFICIENCY}
     * @param latency delay of one way
     * @param headerBytes bytes beside every page; by default none
     */
    record Interconnect(String id, SortedSet<String> ends, Rate lineRate, Optional<Ratio> efficiency, SimTime latency,
            OptionalInt headerBytes) implements LinkSpec {
        public Interconnect {
            ends = checked("Interconnect", id, ends, lineRate, efficiency, latency, headerBytes);
        }
    }

    /**
     * Replication (PPRC-like) link.
     *
     * @param id id copied from the model
     * @param ends hosts that it joins
     * @param lineRate its rate
     * @param efficiency share of it that is payload; by default {@link AssumptionKey#REPLICATION_EFFICIENCY}
     * @param latency delay of one way
     * @param headerBytes bytes beside every page; by default none
     */
    record Replication(String id, SortedSet<String> ends, Rate lineRate, Optional<Ratio> efficiency, SimTime latency,
            OptionalInt headerBytes) implements LinkSpec {
        public Replication {
            ends = checked("Replication", id, ends, lineRate, efficiency, latency, headerBytes);
        }
    }

    private static SortedSet<String> checked(String type, String id, SortedSet<String> ends, Rate lineRate,
            Optional<Ratio> efficiency, SimTime latency, OptionalInt headerBytes) {
        Require.id(type + ".id", id);
        Require.present(type + ".lineRate", lineRate);
        Require.present(type + ".latency", latency);
        efficiency.ifPresent(e -> Require.within(type + ".efficiency", e.value(), 1e-6, 1.0));
        headerBytes.ifPresent(h -> Require.within(type + ".headerBytes", h, 0, Pages.SIZE));
        var sorted = Copies.sorted(ends);
        Require.within(type + ".ends", sorted.size(), 2, Integer.MAX_VALUE);
        return sorted;
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PhaseBound.Kind;
import org.portolan.engine.failover.SharedUse;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/** What guests share while they start: stores, the channels of hosts to them, and processors of hosts. */
final class Pools {

    private final Map<String, Pool> stores = new HashMap<>();
    private final Map<String, Pool> channels = new HashMap<>();
    private final Map<String, Pool> processors = new HashMap<>();

    /** @param guests guests that boot; a store can do what the best of the paths to it can */
    Pools(HostLossSpec spec, Collection<LostGuest> guests, AssumptionUse assumptions) {
        var most = new HashMap<String, Double>();
        for (var guest : guests) {
            BootDemand.disk(guest, assumptions).map(DiskModel::mostPerSecond).ifPresent(
                    rate -> most.merge(guest.restart().bootDisk().orElseThrow().store(), rate, Math::max));
        }
        most.forEach((store, rate) -> stores.put(store, new Pool(PhaseBound.of(Kind.STORE, store), rate)));
        spec.readRates().forEach((host, rate) -> channels.put(host,
                new Pool(PhaseBound.of(Kind.CHANNEL, host), rate.bytesPerSecond())));
        spec.places().paging().installation().hosts()
                .forEach(h -> h.processors().map(ProcessorSpec::available).ifPresent(available -> processors
                        .put(h.id(), new Pool(PhaseBound.of(Kind.PROCESSORS, h.id()), available))));
    }

    Optional<Pool> store(LostGuest guest) {
        return guest.restart().bootDisk().map(d -> stores.get(d.store()));
    }

    Optional<Pool> channels(String host) {
        return Optional.ofNullable(channels.get(host));
    }

    Optional<Pool> processors(String host) {
        return Optional.ofNullable(processors.get(host));
    }

    /** What became of those that were used within a time, by kind and id. */
    List<SharedUse> uses(SimTime window) {
        return List.of(stores, channels, processors).stream().flatMap(m -> m.values().stream()).filter(Pool::isUsed)
                .map(p -> p.use(window))
                .sorted(Comparator.comparing(SharedUse::kind).thenComparing(SharedUse::element)).toList();
    }
}

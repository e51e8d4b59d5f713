/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.portolan.engine.event.EventQueue;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.Occupancies;
import org.portolan.engine.resource.Transfers;

/** All that the relocations of a run share. */
final class World {

    private final boolean keepsCourse;
    private final Progress progress;
    private final EventQueue queue = new EventQueue();
    private final Transfers transfers;
    private final AssumptionUse assumptions;
    private final Directory directory;
    private final PagingPools pools;
    private final StorageStock stock;
    private final Network network;
    private final Processors processors = new Processors();
    private final Company company = new Company();
    private final Plan plan = new Plan();
    private final ImageDisk imageDisk;
    private final AdmissionQueue admission;
    private final Map<String, IncidentSpec.LinkLost> lostLinks = new HashMap<>();
    private final Map<String, IncidentSpec.HostLost> lostHosts = new HashMap<>();
    private final Map<String, IncidentSpec.CpExit.Verdict> exits = new HashMap<>();

    /**
     * @param scenario what is asked
     * @param keepsCourse whether anybody wants to see pages over time
     * @param progress to which relocations tell how far they are
     */
    World(Scenario scenario, boolean keepsCourse, Progress progress) {
        this.keepsCourse = keepsCourse;
        this.progress = progress;
        transfers = new Transfers(queue);
        assumptions = new AssumptionUse(scenario.assumptions());
        directory = new Directory(scenario.installation());
        pools = new PagingPools(directory, assumptions);
        stock = StorageStock.of(scenario.installation(), assumptions);
        network = new Network(scenario.installation(), new LinkRates(assumptions));
        imageDisk = new ImageDisk(scenario.relocations(), assumptions);
        admission = new AdmissionQueue(queue,
                new Occupancies(scenario.limits(), directory::host, directory::link));
    }

    boolean keepsCourse() {
        return keepsCourse;
    }

    Progress progress() {
        return progress;
    }

    EventQueue queue() {
        return queue;
    }

    Transfers transfers() {
        return transfers;
    }

    AssumptionUse assumptions() {
        return assumptions;
    }

    Directory directory() {
        return directory;
    }

    PagingPools pools() {
        return pools;
    }

    StorageStock stock() {
        return stock;
    }

    /** The relocations that are under way. */
    Company company() {
        return company;
    }

    /** Who waits for whom before its command is given. */
    Plan plan() {
        return plan;
    }

    ImageDisk imageDisk() {
        return imageDisk;
    }

    AdmissionQueue admission() {
        return admission;
    }

    LinkPath path(RelocationRequest request) {
        return network.path(request.path(), directory.guest(request.guest()).host(), request.targetHost());
    }

    Processors processors() {
        return processors;
    }

    void lose(IncidentSpec.LinkLost incident) {
        lostLinks.putIfAbsent(incident.link(), incident);
    }

    /** The loss of a link of the path, when one is lost by now. */
    Optional<IncidentSpec.LinkLost> lossOn(LinkPath path) {
        return path.hops().stream().map(h -> lostLinks.get(h.link())).filter(Objects::nonNull).findFirst();
    }

    void lose(IncidentSpec.HostLost incident) {
        lostHosts.putIfAbsent(incident.host(), incident);
    }

    /** The loss of a host, when it is lost by now. */
    Optional<IncidentSpec.HostLost> lossOf(String host) {
        return Optional.ofNullable(lostHosts.get(host));
    }

    void install(IncidentSpec.CpExit exit) {
        exits.putIfAbsent(exit.guest(), exit.verdict());
    }

    /** What the CP exit says about a guest, when there is one that objects. */
    Optional<IncidentSpec.CpExit.Verdict> exitVerdict(String guest) {
        return Optional.ofNullable(exits.get(guest));
    }
}

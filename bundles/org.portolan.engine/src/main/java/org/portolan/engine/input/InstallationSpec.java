/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The machines: what there is, whether or not a relocation touches it. The lists are kept
 * in the order of ids, so that results do not depend on the order in which they are given.
 *
 * @param hosts every host, with unique ids
 * @param pagingVolumes every paging volume once; a volume that several hosts name is shared by them
 * @param links every link, with unique ids
 * @param guests every guest that is logged on, with unique ids: those that stay take storage and slots
 * @param switches switches that links end at, as far as they limit anything
 */
public record InstallationSpec(List<HostSpec> hosts, List<PagingVolumeSpec> pagingVolumes, List<LinkSpec> links,
        List<GuestSpec> guests, List<SwitchSpec> switches) {

    public InstallationSpec {
        hosts = sorted(hosts, HostSpec::id);
        pagingVolumes = sorted(pagingVolumes, PagingVolumeSpec::id);
        links = sorted(links, LinkSpec::id);
        guests = sorted(guests, GuestSpec::id);
        switches = sorted(switches, SwitchSpec::id);
    }

    /** Without switches that limit anything. */
    public InstallationSpec(List<HostSpec> hosts, List<PagingVolumeSpec> pagingVolumes, List<LinkSpec> links,
            List<GuestSpec> guests) {
        this(hosts, pagingVolumes, links, guests, List.of());
    }

    /** The same with other hosts. */
    public InstallationSpec withHosts(List<HostSpec> others) {
        return new InstallationSpec(others, pagingVolumes, links, guests, switches);
    }

    /** The same with other guests. */
    public InstallationSpec withGuests(List<GuestSpec> others) {
        return new InstallationSpec(hosts, pagingVolumes, links, others, switches);
    }

    /** The same with other links and switches. */
    public InstallationSpec withNetwork(List<LinkSpec> otherLinks, List<SwitchSpec> otherSwitches) {
        return new InstallationSpec(hosts, pagingVolumes, otherLinks, guests, otherSwitches);
    }

    private static <T> List<T> sorted(List<T> objects, Function<T, String> id) {
        return objects.stream().sorted(Comparator.comparing(id)).toList();
    }
}

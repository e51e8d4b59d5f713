/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;

/**
 * The machines: what there is, whether or not a relocation touches it. Results do not depend on the order of the
 * lists.
 *
 * @param hosts every host, with unique ids
 * @param pagingVolumes every paging volume once; a volume that several hosts name is shared by them
 * @param links every link, with unique ids
 * @param guests every guest that is logged on, with unique ids: those that stay take storage and slots
 */
public record InstallationSpec(List<HostSpec> hosts, List<PagingVolumeSpec> pagingVolumes, List<LinkSpec> links,
        List<GuestSpec> guests) {

    public InstallationSpec {
        hosts = List.copyOf(hosts);
        pagingVolumes = List.copyOf(pagingVolumes);
        links = List.copyOf(links);
        guests = List.copyOf(guests);
    }
}

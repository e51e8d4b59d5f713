/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.PagingVolumeSpec;

/** Finds the objects of a checked installation by id. */
final class Directory {

    private final Map<String, HostSpec> hosts;
    private final Map<String, LinkSpec> links;
    private final Map<String, PagingVolumeSpec> volumes;
    private final Map<String, GuestSpec> guests;

    Directory(InstallationSpec installation) {
        hosts = byId(installation.hosts(), HostSpec::id);
        links = byId(installation.links(), LinkSpec::id);
        volumes = byId(installation.pagingVolumes(), PagingVolumeSpec::id);
        guests = byId(installation.guests(), GuestSpec::id);
    }

    private static <T> Map<String, T> byId(List<T> objects, Function<T, String> id) {
        return objects.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    HostSpec host(String id) {
        return hosts.get(id);
    }

    LinkSpec link(String id) {
        return links.get(id);
    }

    PagingVolumeSpec volume(String id) {
        return volumes.get(id);
    }

    GuestSpec guest(String id) {
        return guests.get(id);
    }
}

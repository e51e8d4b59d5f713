/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Comparator;
import java.util.List;

import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.network.NetworkInterfaceSpec;

/**
 * Devices of a guest that are handed over when it is relocated.
 *
 * @param disks disks, kept in the order of ids
 * @param interfaces network interfaces, kept in the order of ids
 */
public record GuestDevices(List<DiskSpec> disks, List<NetworkInterfaceSpec> interfaces) {

    /** Nothing is known of them: the hand-over takes as long as {@code relocation.deviceHandOver.seconds} says. */
    public static final GuestDevices NONE = new GuestDevices(List.of(), List.of());

    public GuestDevices {
        disks = disks.stream().sorted(Comparator.comparing(DiskSpec::id)).toList();
        interfaces = interfaces.stream().sorted(Comparator.comparing(NetworkInterfaceSpec::id)).toList();
    }

    /** True when there are none. */
    public boolean isEmpty() {
        return disks.isEmpty() && interfaces.isEmpty();
    }
}

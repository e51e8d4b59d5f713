/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * The way that guests of a fleet take from one host to another.
 *
 * @param carriers numbers of the carriers that every byte takes, such as the sending port of the source, a backbone and
 *            the receiving port of the target; at least one
 * @param headerBytes bytes that travel beside every page, 0 to 4096
 * @param latency delay of one way
 */
public record RouteSpec(List<Integer> carriers, int headerBytes, SimTime latency) {

    public RouteSpec {
        carriers = List.copyOf(carriers);
        Require.notEmpty("RouteSpec.carriers", carriers);
        Require.within("RouteSpec.headerBytes", headerBytes, 0, Pages.SIZE);
        Require.present("RouteSpec.latency", latency);
    }
}

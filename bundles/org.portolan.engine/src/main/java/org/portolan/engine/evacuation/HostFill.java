/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.Optional;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.TimeSeries;

/**
 * Storage in use on a host in the course of a plan.
 *
 * @param host id of the host
 * @param frames frames that it may page; empty when its storage is not known
 * @param pages instantiated pages of guests that run there, are on their way there, or have not left entirely
 */
public record HostFill(String host, Optional<Pages> frames, TimeSeries pages) {
}

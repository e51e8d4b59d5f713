/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;

import org.portolan.engine.quantity.Ratio;

/**
 * What paging costs the processors of a host.
 *
 * @param paging seconds of processor time in a second that go to moving pages, for other hosts too
 * @param busy share of the processors in use, by guests too; empty when they are not known
 */
public record ProcessorUse(Ratio paging, Optional<Ratio> busy) {
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.Optional;

import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;

/**
 * A level of a host's storage hierarchy.
 *
 * @param tier which kind
 * @param name its name, with what belongs to it: 8 volumes 3390-9; may be empty
 * @param size its size, if known
 * @param used how much of it is in use, measured or by the pages of the guests, if known
 * @param shared true when other hosts use it too
 */
public record LevelFacts(Tier tier, String name, Optional<Bytes> size, Optional<Bytes> used, boolean shared) {
}

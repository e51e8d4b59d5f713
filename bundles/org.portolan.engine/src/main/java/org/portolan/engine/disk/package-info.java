/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Ways that the I/O of a guest takes to its disks: what an I/O costs on each, what moves with the guest, what has to be
 * done again at the target, and when that fails (docs/engine.md, 7e).
 * <p>
 * Records say what is there; {@link org.portolan.engine.disk.DiskModel} computes. All default times are assumptions.
 */
package org.portolan.engine.disk;

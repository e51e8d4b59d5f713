/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Sizing rules that need no run of the engine: overcommitted storage, and what a cluster still offers when hosts are
 * gone.
 */
package org.portolan.study.capacity;

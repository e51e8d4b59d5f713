/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Numbers with units as people read and write them: 64 GiB, 342 MB/s, 0.5 ms. Free of any user interface, so that tables,
 * reports and property sheets say the same.
 */
package org.portolan.model.edit.quantity;

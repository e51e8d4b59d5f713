/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Ways between hosts over links: which one is taken where nobody says. */
package org.portolan.study.path;

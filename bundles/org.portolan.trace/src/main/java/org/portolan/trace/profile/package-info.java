/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What a trace tells of how a guest uses its memory: measured curves, profiles that are fitted to them, and the file
 * that holds both (docs/profile-format.md).
 */
package org.portolan.trace.profile;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From what somebody measured at a guest to what the engine needs to know about it. */
package org.portolan.study.calibration;

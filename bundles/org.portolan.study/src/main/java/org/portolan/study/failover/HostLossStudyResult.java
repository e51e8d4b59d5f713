/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.portolan.engine.failover.HostLossResult;

/**
 * What becomes of guests when hosts are lost.
 *
 * @param study what was asked
 * @param result what the engine answered
 */
public record HostLossStudyResult(HostLossStudy study, HostLossResult result) {
}

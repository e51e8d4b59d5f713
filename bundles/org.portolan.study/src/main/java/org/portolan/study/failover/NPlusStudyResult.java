/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.portolan.engine.failover.NPlusResult;

/**
 * Whether clusters can do without some of their hosts.
 *
 * @param study what was asked
 * @param result what the engine answered
 */
public record NPlusStudyResult(NPlusStudy study, NPlusResult result) {
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import org.portolan.engine.finding.Severity;
import org.portolan.report.document.Mark;

/** Severities as traffic lights. */
final class Marks {

    private Marks() {
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ACT;
            case WARNING -> Mark.WATCH;
            case INFO -> Mark.NONE;
        };
    }
}

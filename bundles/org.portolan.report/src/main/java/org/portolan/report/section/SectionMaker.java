/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.Optional;

import org.portolan.report.document.Section;
import org.portolan.report.input.ReportInput;

/** Makes one section of a report; none when the input has nothing to say in it. */
@FunctionalInterface
public interface SectionMaker {

    /** The section for an input. */
    Optional<Section> make(ReportInput input);
}

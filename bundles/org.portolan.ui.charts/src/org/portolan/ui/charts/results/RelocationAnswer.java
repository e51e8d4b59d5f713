/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

import org.portolan.bridge.BridgeProblem;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.text.ElementNames;

/**
 * An answer of the engine with what is needed to show it, also after the installation was changed.
 *
 * @param title   what was asked
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 * @param result  the answer
 * @param names   names of the elements as they were then
 * @param remarks what was assumed to be able to answer
 */
public record RelocationAnswer(String title, Path file, LocalTime askedAt, RelocationComparisonResult result,
        ElementNames names, List<BridgeProblem> remarks) {

    public RelocationAnswer {
        remarks = List.copyOf(remarks);
    }
}

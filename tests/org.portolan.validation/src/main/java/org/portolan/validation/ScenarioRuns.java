/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.result.RelocationResult;
import org.portolan.study.scenario.ScenarioFile;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.scenario.Variation;

/** Answers to the scenarios of a folder, as {@code portolan relocate FILE --vary CHANGE} gives them. */
final class ScenarioRuns {

    private final Path folder;

    ScenarioRuns(Path folder) {
        this.folder = folder;
    }

    /**
     * The first relocation of a scenario.
     *
     * @param change one value in the place of another, as {@code --vary} has it; empty for none
     * @throws IOException when the file cannot be read
     * @throws UnreadableScenarioException when it, or the change, cannot be understood
     */
    RelocationResult relocation(String scenario, String change) throws IOException, UnreadableScenarioException {
        var variations = change.isEmpty() ? List.<Variation>of() : List.of(Variation.parse(change));
        return ScenarioFile.read(folder.resolve(scenario)).study(variations).run(RunMonitor.NONE).variants().getFirst()
                .relocation();
    }
}

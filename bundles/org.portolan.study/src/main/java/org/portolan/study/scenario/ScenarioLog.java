/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.study.json.JsonPath;

/** What is wrong between the values of a scenario file, and where its elements are. */
final class ScenarioLog {

    private final List<ScenarioFileProblem> problems = new ArrayList<>();
    private final Map<String, JsonPath> places = new LinkedHashMap<>();

    /** An element with an id is described here. */
    void place(String id, JsonPath path) {
        places.putIfAbsent(id, path);
    }

    /** A guest is relocated here; contradictions about its relocation are told of this place. */
    void placeOfRelocation(String guest, JsonPath path) {
        if (!path.equals(JsonPath.ROOT)) {
            places.put(guest, path);
        }
    }

    void add(JsonPath path, String wrong, String expected) {
        problems.add(new ScenarioFileProblem(path.text(), wrong, expected));
    }

    /** Notes that a name is the name of nothing that there is. */
    void unknown(JsonPath path, String message, String name, Collection<String> known) {
        var near = NearMiss.of(name, known).map(n -> " " + NLS.bind(Messages.Wrong_Meant, n)).orElse("");
        add(path, NLS.bind(message, name) + near,
                known.isEmpty() ? Messages.Expected_Nothing : ShapeText.expectedOneOf(known));
    }

    /** Notes that a member is more than the one that it is a part of. */
    void partTooLarge(Node node, String part, String whole) {
        add(node.path(part), NLS.bind(Messages.Wrong_PartTooLarge, part, whole), Messages.Expected_PartOfWhole);
    }

    /** Makes a record of the engine; empty, and noted, where its values contradict each other. */
    <T> Optional<T> make(JsonPath path, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException e) {
            add(path, NLS.bind(Messages.Wrong_Value, e.field(), e.value()), ValueRuleText.of(e.rule()));
            return Optional.empty();
        }
    }

    /** What the engine found, told of the place where its element is. */
    ScenarioFileProblem place(ScenarioProblem problem) {
        return ContradictionText.of(problem, places.getOrDefault(problem.elementId(), JsonPath.ROOT));
    }

    List<ScenarioFileProblem> problems() {
        return problems;
    }
}

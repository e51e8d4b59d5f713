/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.Variant;
import org.portolan.study.format.Quantities;
import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;

/** Makes the scenarios of a file and of every combination of what is varied in it. */
final class StudyReader {

    private static final int MOST_COMBINATIONS = 100_000;

    private final String name;
    private final JsonValue root;
    private final List<Variation> variations;
    private final List<Place> places = new ArrayList<>();
    private final List<StudiedVariant> variants = new ArrayList<>();
    /** Problems, with the combinations that have them. */
    private final Map<ScenarioFileProblem, Set<String>> problems = new LinkedHashMap<>();
    private String title = "";

    StudyReader(String name, JsonValue root, List<Variation> variations) {
        this.name = name;
        this.root = root;
        this.variations = variations;
    }

    ScenarioStudy read() throws UnreadableScenarioException {
        checkVariations();
        read(root, List.of(), List.of());
        if (!problems.isEmpty()) {
            throw new UnreadableScenarioException(NLS.bind(Messages.File_Problems, name), problemsByCombination());
        }
        return new ScenarioStudy(title.isEmpty() ? name : title, variations.stream().map(Variation::place).toList(),
                variants);
    }

    private void checkVariations() throws UnreadableScenarioException {
        var seen = new HashSet<String>();
        long combinations = 1;
        for (var variation : variations) {
            if (!seen.add(variation.place())) {
                throw new UnreadableScenarioException(NLS.bind(Messages.Variation_Twice, variation.place()), List.of());
            }
            places.add(Place.of(variation.place()));
            combinations = Math.multiplyExact(combinations, variation.values().size());
            if (combinations > MOST_COMBINATIONS) {
                throw new UnreadableScenarioException(NLS.bind(Messages.Variation_TooMany,
                        Quantities.whole(combinations), Quantities.whole(MOST_COMBINATIONS)), List.of());
            }
        }
    }

    /** Depth first, so that the last variation changes fastest. */
    private void read(JsonValue varied, List<Variation.Value> values, List<JsonPath> paths)
            throws UnreadableScenarioException {
        int depth = values.size();
        if (depth == variations.size()) {
            readOne(varied, values, paths);
            return;
        }
        for (var value : variations.get(depth).values()) {
            var placed = places.get(depth).set(varied, value.json());
            read(placed.root(), appended(values, value), appended(paths, placed.path()));
        }
    }

    private void readOne(JsonValue varied, List<Variation.Value> values, List<JsonPath> paths) {
        var reading = ScenarioReader.read(varied);
        var label = label(values);
        title = reading.title();
        reading.problems().forEach(p -> problems.computeIfAbsent(p, key -> new LinkedHashSet<>()).add(label));
        reading.scenario().ifPresent(scenario -> variants.add(StudiedVariant.of(new Variant(label, scenario),
                values.stream().map(Variation.Value::text).toList(), paths, reading.quantities())));
    }

    private String label(List<Variation.Value> values) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            parts.add(variations.get(i).place() + "=" + values.get(i).text());
        }
        return String.join(", ", parts);
    }

    /** A problem of some combinations only is told with the first of them. */
    private List<ScenarioFileProblem> problemsByCombination() {
        long combinations = variations.stream().mapToLong(v -> v.values().size()).reduce(1, Math::multiplyExact);
        return problems.entrySet().stream().map(entry -> entry.getValue().size() == combinations ? entry.getKey()
                : entry.getKey().in(entry.getValue().iterator().next())).toList();
    }

    private static <T> List<T> appended(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}

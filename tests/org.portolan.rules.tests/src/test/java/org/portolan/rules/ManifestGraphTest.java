/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The edges between our bundles, as their manifests have them. The table is the architecture: a new edge is a line in it,
 * with its reason.
 */
class ManifestGraphTest {
    private static final String PREFIX = "org.portolan.";

    private record Edge(String from, String to, String reason) {
        String arrow() {
            return from + " -> " + to;
        }
    }

    private static final List<Edge> ALLOWED = List.of(
            edge("study", "engine", "a study is made of runs of the engine"),
            edge("trace", "engine", "a trace is references for the engine"),
            edge("trace", "study", "replays and profiles are printed as studies are"),
            edge("placement", "engine",
                    "answers the engine's placement problems, with solvers that the engine cannot hold"),
            edge("charts", "engine", "a chart shows a result of the engine"),
            edge("charts", "study", "a chart compares the variants of a study"),
            edge("charts", "fonts", "labels look the same on every machine"),
            edge("report", "engine", "a report says in words what the engine found"),
            edge("report", "study", "a report tells of a study"),
            edge("report", "charts", "a report embeds charts"),
            edge("report", "drawing", "a report embeds the picture of the installation"),
            edge("report", "fonts", "a PDF embeds its fonts"),
            edge("model.edit", "model", "labels and commands are about the model"),
            edge("layout", "model", "what is laid out is an installation"),
            edge("layout", "drawing", "how large a box is follows from what is drawn in it"),
            edge("layout", "bridge", "a figure is as large as the sketch that is drawn of it"),
            edge("bridge", "model", "reads the model"),
            edge("bridge", "engine", "makes the engine's input"),
            edge("bridge", "study", "makes studies of those stored in the model"),
            edge("bridge", "drawing", "makes sketches of what the model holds"),
            edge("importers", "model", "an inventory becomes a model"),
            edge("run", "model", "loads and saves"),
            edge("run", "layout", "an imported installation gets its positions"),
            edge("run", "bridge", "from the model to the engine"),
            edge("run", "importers", "imports"),
            edge("run", "engine", "solves, with a monitor of the engine"),
            edge("run", "study", "solves studies"),
            edge("run", "charts", "draws what a report shows"),
            edge("run", "drawing", "draws the installation"),
            edge("run", "report", "writes reports"),
            edge("run", "placement", "proves how good targets are, or chooses them"),
            edge("run", "trace", "a profile of a trace becomes that of a guest"),
            edge("headless", "run", "a command is a use case with arguments"),
            edge("headless", "model", "severities and kinds are arguments; what cannot be read is an error to explain"),
            edge("headless", "bridge", "a question on the command line is a question to the bridge"),
            edge("headless", "engine",
                    "progress and interrupts go through the engine's monitor; its assumptions are listed"),
            edge("headless", "importers", "tells what was read, skipped and doubtful"),
            edge("headless", "study", "results are printed as its tables"),
            edge("headless", "trace", "a trace is replayed, or made a profile of"),
            edge("headless", "report", "the size of paper is an argument"),
            edge("ui", "layout", "a new or imported installation gets its positions"),
            edge("ui", "model", "documents, navigator and properties show the model"),
            edge("ui", "model.edit", "labels and commands"),
            edge("ui", "run", "jobs run use cases"),
            edge("ui", "engine", "a job's monitor is the engine's"),
            edge("ui", "importers", "the import wizard shows what was read, skipped and doubtful"),
            edge("ui.charts", "ui", "the results belong to a document"),
            edge("ui.charts", "model", "from a finding to its element"),
            edge("ui.charts", "model.edit", "keeps a study in the model"),
            edge("ui.charts", "run", "the relocation job is a use case"),
            edge("ui.charts", "engine", "shows results"),
            edge("ui.charts", "study", "shows comparisons"),
            edge("ui.charts", "charts", "the same charts as in a report"),
            edge("ui.charts", "bridge", "which methods a guest may be relocated by"),
            edge("ui.charts", "trace", "a trace is measured and shown before a guest gets its profile"),
            edge("ui.charts", "report", "findings in the words of the report"),
            edge("editor", "ui", "edits the document the other views show"),
            edge("editor", "model", "edit parts stand for elements of the model"),
            edge("editor", "model.edit", "policies return its commands"),
            edge("editor", "drawing", "figures paint drawings"),
            edge("editor", "layout", "arranges"),
            edge("editor", "bridge", "sketches of what the model holds"),
            edge("rcp", "ui", "ships it"),
            edge("rcp", "ui.charts", "ships it"),
            edge("rcp", "editor", "ships it"));

    private final List<BundleManifest> manifests = Project.find().bundles().stream().map(BundleManifest::of).toList();

    private static Edge edge(String from, String to, String reason) {
        return new Edge(from, to, reason);
    }

    @Test
    void everyEdgeIsInTheTable() {
        assertThat(arrows(actual())).as("edges without a line in the table").isSubsetOf(allowed());
    }

    @Test
    void everyLineOfTheTableIsAnEdge() {
        assertThat(allowed()).as("lines whose edge has gone").isSubsetOf(arrows(actual()));
    }

    @Test
    void aFragmentBelongsToNoBundleOfOurs() {
        var hosts = manifests.stream().flatMap(manifest -> manifest.host().stream()).toList();

        assertThat(hosts).containsExactlyInAnyOrder("org.eclipse.gef", "de.rototor.pdfbox.graphics2d");
    }

    @Test
    void internalPackagesAreExportedToNamedFriendsAtMost() {
        var open = manifests.stream()
                .flatMap(manifest -> manifest.exportedPackages().stream()
                        .filter(name -> !manifest.packagesForFriends().contains(name)))
                .filter(name -> name.contains(".internal"))
                .toList();

        assertThat(open).isEmpty();
    }

    private static SortedSet<String> allowed() {
        return ALLOWED.stream().map(Edge::arrow).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> arrows(Map<String, SortedSet<String>> graph) {
        var arrows = new TreeSet<String>();
        graph.forEach((from, targets) -> targets.forEach(to -> arrows.add(from + " -> " + to)));
        return arrows;
    }

    private Map<String, SortedSet<String>> actual() {
        var exporters = exporters();
        var graph = new TreeMap<String, SortedSet<String>>();
        for (var manifest : manifests) {
            var targets = new TreeSet<String>();
            manifest.requiredBundles().stream().filter(name -> name.startsWith(PREFIX)).forEach(targets::add);
            manifest.importedPackages().stream().filter(exporters::containsKey).map(exporters::get)
                    .forEach(targets::add);
            targets.remove(manifest.name());
            graph.put(shortName(manifest.name()),
                    targets.stream().map(ManifestGraphTest::shortName).collect(Collectors.toCollection(TreeSet::new)));
        }
        return graph;
    }

    private Map<String, String> exporters() {
        var exporters = new HashMap<String, String>();
        for (var manifest : manifests) {
            manifest.exportedPackages().forEach(exported -> exporters.put(exported, manifest.name()));
        }
        return exporters;
    }

    private static String shortName(String bundle) {
        return bundle.substring(PREFIX.length());
    }
}

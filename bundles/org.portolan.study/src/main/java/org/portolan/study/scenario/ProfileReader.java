/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Makes the engine's memory profile of what a file says about one. */
final class ProfileReader {

    private static final Map<String, GuestClass> CLASSES = Map.of("idle-linux", GuestClass.IDLE_LINUX, "web",
            GuestClass.WEB, "oltp", GuestClass.OLTP, "java", GuestClass.JAVA_BUSY, "page-cache", GuestClass.PAGE_CACHE);

    private final Pages instantiated;
    private final SimTime usualTouchTime;

    /**
     * @param instantiated pages that the guest has, the sets that are not said
     * @param usualTouchTime the touch time that is not said
     */
    ProfileReader(Pages instantiated, SimTime usualTouchTime) {
        this.instantiated = instantiated;
        this.usualTouchTime = usualTouchTime;
    }

    /** The profile; empty when it is of no kind, or values of it contradict each other. */
    Optional<MemoryProfileSpec> read(Node node, ScenarioLog log) {
        return log.make(node.path(), () -> ShapeCases.teller(node.object(), ScenarioFormat.PROFILE)
                .flatMap(teller -> profile(teller, node))).flatMap(profile -> profile);
    }

    private Optional<MemoryProfileSpec> profile(String teller, Node node) {
        return switch (teller) {
            case "preset" -> node.text("preset").map(CLASSES::get).map(MemoryProfileSpec.Preset::new);
            case "dirtyRate" -> Optional.of(saturating(node));
            case "populations" -> Optional.of(new MemoryProfileSpec.Populations(
                    node.nodes("populations", ScenarioFormat.POPULATION).stream().map(ProfileReader::population)
                            .toList()));
            case "dirtied" -> measured(node);
            default -> Optional.empty();
        };
    }

    private MemoryProfileSpec saturating(Node node) {
        var writable = node.pages("writableSet").orElse(instantiated);
        return new MemoryProfileSpec.Saturating(node.pageRate("dirtyRate").orElse(PageRate.ZERO), writable,
                node.pages("workingSet").orElse(writable), node.time("touchTime").orElse(usualTouchTime));
    }

    private static PopulationSpec population(Node node) {
        return new PopulationSpec(node.pages("pages").orElse(Pages.ZERO), pattern(node),
                node.pageRate("reads").orElse(PageRate.ZERO), node.pageRate("writes").orElse(PageRate.ZERO),
                node.word("pace", Pace.class).orElse(Pace.PROCESSOR));
    }

    private static PatternSpec pattern(Node node) {
        return switch (node.text("pattern").orElse("")) {
            case "sequential" -> new PatternSpec.Sequential();
            case "zipf" -> new PatternSpec.Zipf(node.number("exponent").orElse(1.0));
            case "hot-cold" -> new PatternSpec.HotCold(node.ratio("hotPages").orElse(Ratio.ZERO),
                    node.ratio("hotReferences").orElse(Ratio.ZERO));
            default -> new PatternSpec.Uniform();
        };
    }

    private static Optional<MemoryProfileSpec> measured(Node node) {
        var dirtied = points(node, "dirtied");
        var touched = node.has("touched") ? points(node, "touched") : dirtied;
        // an empty list is known to be wrong already
        return dirtied.isEmpty() || touched.isEmpty() ? Optional.empty()
                : Optional.of(new MemoryProfileSpec.Measured(touched, dirtied));
    }

    private static List<CurvePoint> points(Node node, String member) {
        return node.nodes(member, ScenarioFormat.POINT).stream()
                .flatMap(p -> p.time("time").flatMap(t -> p.pages("pages").map(n -> new CurvePoint(t, n))).stream())
                .toList();
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Scenes of all kinds, each decided by its seed alone. */
final class RandomScenes {

    private final Random random;

    private RandomScenes(long seed) {
        random = new Random(seed);
    }

    static Scene of(long seed) {
        return new RandomScenes(seed).scene();
    }

    /** Pre-copy with so many passes, whatever they achieve. */
    static Scene withFixedPasses(long seed) {
        var scene = of(seed);
        scene.incidents = List.of();
        scene.targetStorage = Bytes.ofGiB(1024);
        scene.method = new PlainPrecopy(Optional.of(SimTime.ZERO),
                OptionalInt.of(1 + new Random(seed).nextInt(8)), Optional.of(new Ratio(1e6)),
                Optional.of(new Ratio(1e6)));
        return scene;
    }

    /** Up to six guests that leave the same host at about the same time, each in its own way. */
    static Scene together(long seed) {
        var scene = of(seed);
        for (int i = 1; i <= 1 + new Random(seed).nextInt(5); i++) {
            var other = of(1000 + 10 * seed + i);
            var id = "H" + i;
            scene.others.add(new GuestSpec(id, Scene.SOURCE, Optional.empty(), other.virtualCpus, other.placement,
                    other.profile, EligibilityFacts.NONE, ServiceLevel.NONE));
            scene.otherRequests.add(
                    new RelocationRequest(id, Scene.TARGET, scene.path, other.start, other.method));
        }
        return scene;
    }

    /** A lone guest in central storage, of populations that can be split in two, without incidents. */
    static Scene ofPopulations(long seed) {
        var scene = of(seed);
        scene.incidents = List.of();
        scene.targetStorage = Bytes.ofGiB(1024);
        scene.profile = new RandomScenes(seed).evenPopulations(scene.placement.instantiated().count());
        return scene;
    }

    private MemoryProfileSpec evenPopulations(long instantiated) {
        var populations = new ArrayList<PopulationSpec>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var pattern = switch (random.nextInt(3)) {
                case 0 -> new PatternSpec.Uniform();
                case 1 -> new PatternSpec.Sequential();
                default -> new PatternSpec.HotCold(new Ratio(random.nextDouble()), new Ratio(random.nextDouble()));
            };
            populations.add(new PopulationSpec(new Pages(2 * (instantiated / count / 2)), pattern,
                    new PageRate(rate()), new PageRate(rate()), random.nextBoolean() ? Pace.CLOCK : Pace.PROCESSOR));
        }
        return new MemoryProfileSpec.Populations(populations);
    }

    private Scene scene() {
        var scene = new Scene();
        scene.virtualCpus = 1 + random.nextInt(16);
        scene.placement = placement();
        scene.profile = profile(scene.placement.instantiated().count());
        scene.method = new RandomMethods(random).any();
        scene.hypervisor = scene.method instanceof LgrPrecopy ? scene.hypervisor : hypervisor();
        if (scene.method instanceof SharedXstorePaging && scene.placement.xstore().isZero()) {
            scene.sharedXstore(random.nextInt(2_000_000));
        }
        scene.sharedVolumes = 1 + random.nextInt(12);
        scene.targetStorage = Bytes.ofGiB(random.nextBoolean() ? 64 : 3);
        scene.link = Scene.plainLink(Rate.rounded(1e6 * Math.pow(10, 3 * random.nextDouble())), random.nextInt(2) * 8);
        scene.start = SimTime.ofSeconds(random.nextInt(3));
        scene.assume(AssumptionKey.LGR_DRAIN_PAGES, random.nextInt(1000));
        scene.incidents = incidents();
        return scene;
    }

    private Optional<HypervisorSpec> hypervisor() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(new HypervisorSpec(HypervisorSpec.Kind.VSPHERE, 6 + random.nextInt(3), 0));
            case 1 -> Optional.empty();
            default -> Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 6, 2));
        };
    }

    private GuestPlacement placement() {
        return new GuestPlacement(pages(1_000_000), Optional.empty(), pages(random.nextInt(2) * 100_000),
                pages(random.nextInt(2) * 500_000), pages(1_000_000));
    }

    private MemoryProfileSpec profile(long instantiated) {
        return switch (random.nextInt(4)) {
            case 0 -> Scene.saturating(rate(), pages(instantiated).count(), pages(instantiated).count());
            case 1 -> new MemoryProfileSpec.Preset(GuestClass.values()[random.nextInt(GuestClass.values().length)]);
            case 2 -> new MemoryProfileSpec.Measured(curve(instantiated), curve(instantiated));
            default -> new MemoryProfileSpec.Populations(
                    List.of(population(instantiated / 2), population(instantiated / 3)));
        };
    }

    private List<CurvePoint> curve(long instantiated) {
        var points = new ArrayList<CurvePoint>();
        long pages = 0;
        for (int i = 1; i <= 1 + random.nextInt(5); i++) {
            pages += random.nextLong(1 + instantiated / 8);
            points.add(new CurvePoint(SimTime.ofSeconds(i * (0.1 + i)), new Pages(pages)));
        }
        return points;
    }

    private PopulationSpec population(long pages) {
        var pattern = switch (random.nextInt(4)) {
            case 0 -> new PatternSpec.Uniform();
            case 1 -> new PatternSpec.Sequential();
            case 2 -> new PatternSpec.Zipf(random.nextDouble() * 2);
            default -> new PatternSpec.HotCold(new Ratio(random.nextDouble()), new Ratio(random.nextDouble()));
        };
        return new PopulationSpec(new Pages(pages), pattern, new PageRate(rate()), new PageRate(rate()),
                random.nextInt(4) == 0 ? Pace.CLOCK : Pace.PROCESSOR);
    }

    private List<IncidentSpec> incidents() {
        var at = SimTime.ofSeconds(random.nextDouble() * 20);
        return switch (random.nextInt(10)) {
            case 0 -> List.of(new IncidentSpec.LinkLost(at, Scene.LINK));
            case 1 -> List.of(new IncidentSpec.GuestReset(at, Scene.GUEST));
            case 2 -> List.of(new IncidentSpec.OperatorCancel(at, Scene.GUEST,
                    IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL));
            case 3 -> List.of(new IncidentSpec.HostLost(at, random.nextBoolean() ? Scene.SOURCE : Scene.TARGET));
            case 4 -> List.of(new IncidentSpec.InternalError(at, Scene.GUEST));
            default -> List.of();
        };
    }

    private Pages pages(long most) {
        return new Pages(random.nextLong(most + 1));
    }

    private double rate() {
        return random.nextInt(5) == 0 ? 0 : Math.pow(10, 6 * random.nextDouble());
    }
}

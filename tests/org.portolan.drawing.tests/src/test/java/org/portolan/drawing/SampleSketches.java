/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.ArrayList;
import java.util.List;

import org.portolan.drawing.GuestSketch.State;
import org.portolan.drawing.LinkSketch.LinkKind;
import org.portolan.drawing.TierSketch.TierKind;

/** Installations that the tests draw. */
final class SampleSketches {
    static final long GIB = 1L << 30;

    private SampleSketches() {
    }

    static TextMeasure measure() {
        return new AwtTextMeasure(fonts());
    }

    static AwtFonts fonts() {
        return AwtFonts.installed("DejaVu Sans");
    }

    static GuestSketch guest(String name, long gib, State state) {
        return new GuestSketch("g-" + name, name, gib * GIB, state, "Web");
    }

    static TierSketch tier(TierKind kind, String name, long capacityGib, long usedGib) {
        return new TierSketch("t-" + name, kind, name, capacityGib * GIB, usedGib * GIB, false);
    }

    static HostSketch host(String name, List<TierSketch> tiers, List<GuestSketch> guests) {
        return new HostSketch("h-" + name, name, "z/VM 6.2, 8 IFL, 64 GiB", tiers, guests, List.of(), false, false);
    }

    static List<GuestSketch> guests(String prefix, int count) {
        var guests = new ArrayList<GuestSketch>();
        for (int i = 1; i <= count; i++) {
            var state = i % 11 == 0 ? State.TEMPLATE : i % 5 == 0 ? State.OFF : State.RUNNING;
            guests.add(guest("%s%02d".formatted(prefix, i), 1 + i * 7 % 16, state));
        }
        return guests;
    }

    /** Two members with all four kinds of storage, a dozen guests, an ISFC link and a replication link. */
    static InstallationSketch zvmCluster() {
        var one = new HostSketch("h1", "LNXVM01", "z/VM 6.2, 8 IFL, 64 GiB",
                List.of(tier(TierKind.CENTRAL, "Central storage", 64, 58), tier(TierKind.XSTORE, "XSTORE", 16, 9),
                        tier(TierKind.REMOTE, "XXSTORE on LNXVM02", 8, 2), tier(TierKind.DASD, "Paging DASD", 96, 31)),
                List.of(guest("LINWEB01", 4, State.RUNNING), guest("LINWEB02", 4, State.RUNNING),
                        guest("LINDB01", 16, State.RUNNING), guest("LINDB02", 16, State.OFF),
                        guest("LINAPP01", 8, State.RUNNING), guest("LINAPP02", 8, State.RUNNING),
                        guest("GOLDEN", 2, State.TEMPLATE)),
                List.of("Paging volumes differ in size"), false, false);
        var two = new HostSketch("h2", "LNXVM02", "z/VM 6.2, 6 IFL, 48 GiB",
                List.of(tier(TierKind.CENTRAL, "Central storage", 48, 52), tier(TierKind.XSTORE, "XSTORE", 12, 3),
                        tier(TierKind.DASD, "Paging DASD", 96, 14)),
                List.of(guest("LINWEB03", 4, State.RUNNING), guest("LINMQ01", 6, State.RUNNING),
                        guest("LINMON", 2, State.RUNNING), guest("LINDEV01", 3, State.OFF),
                        guest("LINDEV02", 3, State.RUNNING)),
                List.of(), false, false);
        var cluster = new ClusterSketch("c1", "PORTSSI", "z/VM SSI cluster, 2 members, 12 guests, 76 GiB",
                List.of(one, two));
        return new InstallationSketch("Two members", List.of(cluster), List.of(),
                List.of(new SwitchSketch("s1", "VSWITCH1", "10 Gbit/s, VLAN 204")),
                List.of(new LinkSketch("l1", "h1", "h2", LinkKind.ISFC, "ISFC, 12 FCTC, 342 MB/s"),
                        new LinkSketch("l2", "h1", "s1", LinkKind.ETHERNET, "10 Gbit/s"),
                        new LinkSketch("l3", "h2", "s1", LinkKind.ETHERNET, "10 Gbit/s"),
                        new LinkSketch("l4", "h2", "h1", LinkKind.REPLICATION, "")),
                List.of(new NoteSketch("n1",
                        "Relocation domain A.\nMAXQUIESCE is 10 s unless a guest says otherwise.")));
    }

    static InstallationBounds zvmBounds(InstallationSketch installation) {
        var plain = new ShelfArrangement(measure()).arrange(installation);
        var boxes = new java.util.HashMap<>(plain.boxes());
        var insets = new ClusterDrawing(measure()).insets();
        var one = new HostDrawing(measure()).preferredSize(installation.clusters().getFirst().hosts().get(0));
        var two = new HostDrawing(measure()).preferredSize(installation.clusters().getFirst().hosts().get(1));
        double gap = 220;
        boxes.put("h1", new Box(insets.left(), insets.top(), one.width(), one.height()));
        boxes.put("h2", new Box(insets.left() + one.width() + gap, insets.top(), two.width(), two.height()));
        boxes.put("c1", new Box(0, 0, one.width() + two.width() + gap + 2 * insets.left(),
                Math.max(one.height(), two.height()) + insets.top() + insets.bottom()));
        double below = boxes.get("c1").bottom() + 60;
        var device = boxes.get("s1");
        boxes.put("s1", new Box(boxes.get("c1").width() / 2 - device.width() / 2, below, device.width(),
                device.height()));
        var note = boxes.get("n1");
        boxes.put("n1", new Box(0, below, note.width(), note.height()));
        return new InstallationBounds(boxes, java.util.Map.of());
    }

    /** 34 hosts in four clusters with 805 guests, and one host that only guests name. */
    static InstallationSketch large(boolean collapsed) {
        var clusters = new ArrayList<ClusterSketch>();
        int number = 1;
        for (int c = 1; c <= 4; c++) {
            var hosts = new ArrayList<HostSketch>();
            int count = c <= 2 ? 9 : 8;
            for (int h = 1; h <= count; h++, number++) {
                int guests = 16 + number * 37 % 16;
                var list = guests("vm%02d-".formatted(number), guests);
                long used = list.stream().mapToLong(GuestSketch::memoryBytes).sum() / GIB;
                hosts.add(new HostSketch("h" + number, "esx-%03d.dc%d.example.org".formatted(number, c),
                        "VMware ESXi 7.0.3, 2 x 16 cores, 256 GiB",
                        List.of(tier(TierKind.CENTRAL, "Central storage", number % 9 == 0 ? 128 : 256, used)), list,
                        number % 7 == 0 ? List.of("Overcommitted", "No vMotion network") : List.of(), false,
                        collapsed));
            }
            if (c == 4) {
                hosts.add(new HostSketch("hx", "esx-099", "", List.of(new TierSketch("tx", TierKind.CENTRAL,
                        "Central storage", 0, 0, true)), guests("lost", 6), List.of("No vHost row"), true, collapsed));
            }
            clusters.add(new ClusterSketch("c" + c, "Cluster" + c, "vSphere cluster, " + hosts.size() + " hosts",
                    hosts));
        }
        return new InstallationSketch("Large", clusters, List.of(), List.of(), List.of(), List.of());
    }
}

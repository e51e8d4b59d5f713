/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.portolan.drawing.Box;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.InstallationBounds;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.LinkSketch;
import org.portolan.drawing.TierSketch;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.report.input.AssumptionFacts;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.Cover;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.InstallationFigure;
import org.portolan.report.input.LevelFacts;
import org.portolan.report.input.LinkFacts;
import org.portolan.report.input.RelocationStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.report.input.SourceFacts;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.testkit.result.RelocationSamples;

/** Installations to report on. */
final class Inputs {

    static final long GIB = 1L << 30;

    /** Names that break documents: markup, quotes, controls, letters outside of any font, right to left, and length. */
    static final List<String> HOSTILE = List.of("<script>alert('x')</script>", "\"quoted\" & 'single' ]]> --",
            "W".repeat(300), "word ".repeat(60).strip(), "rocket \uD83D\uDE80 \u6771\u4EAC",
            "\u05E9\u05DC\u05D5\u05DD (abc) 12",
            "control \u0001\u0008 end", "{{ document }} {% if %}", "");

    private Inputs() {
    }

    /** A z/VM cluster of two members with two studies' worth of variants: the usual report. */
    static ReportInput ssi() {
        var hosts = List.of(zvmHost("host-a", "VMA", 64, 0.42), zvmHost("host-b", "VMB", 64, 0.31));
        var guests = new ArrayList<GuestFacts>();
        for (int i = 1; i <= 12; i++) {
            guests.add(zvmGuest("guest-" + i, "LINUX" + i, i % 2 == 0 ? "host-b" : "host-a", 4L + 2 * (i % 4)));
        }
        return new ReportInput(cover("Two-member SSI cluster", "ssi.portolan"),
                List.of(new ClusterFacts("c1", "PRODSSI", "z/VM single system image", 1, hosts)),
                List.of(new LinkFacts("link-1", "ISFC1", "ISFC logical link, 12 FCTC on 1 FICON Express4", "VMA", "VMB",
                        Optional.of(Rate.ofMegabytesPerSecond(342)), Optional.of(SimTime.ofMillis(1)))),
                guests, List.of(), List.of(), Optional.of(figure()), List.of(study()), List.of(), List.of(),
                assumptions());
    }

    /** As many guests as asked for, on 34 hosts of three clusters and two hosts of unknown capacity. */
    static ReportInput imported(int count) {
        var clusters = new ArrayList<ClusterFacts>();
        var hostIds = new ArrayList<String>();
        for (int c = 0; c < 3; c++) {
            var hosts = new ArrayList<HostFacts>();
            for (int h = 0; h < (c == 0 ? 12 : 11); h++) {
                hosts.add(server("h" + c + "-" + h, "esx" + (c * 12 + h) + ".dc" + c + ".example.com"));
                hostIds.add("h" + c + "-" + h);
            }
            if (c < 2) {
                hosts.add(new HostFacts("u" + c, "esx-unknown" + c, "", "VMware ESXi", false, 0, "", 1.0, List.of()));
                hostIds.add("u" + c);
            }
            clusters.add(new ClusterFacts("c" + c, "Cluster" + (c + 1), "vSphere", 1, hosts));
        }
        var guests = new ArrayList<GuestFacts>();
        for (int i = 0; i < count; i++) {
            var state = i % 11 == 0 ? GuestFacts.State.OFF : i % 97 == 0 ? GuestFacts.State.TEMPLATE
                    : GuestFacts.State.RUNNING;
            guests.add(new GuestFacts("g" + i, "vm-" + (i % 7 == 0 ? "application-server-" : "db") + i,
                    hostIds.get(i % hostIds.size()), state, OptionalLong.of(1 + i % 8),
                    Optional.of(new Bytes((2L + i % 15) * GIB)), Bytes.ZERO, Optional.empty(), Optional.empty(),
                    Optional.empty(), ""));
        }
        return new ReportInput(cover("Imported data centre", "rvtools.portolan"), clusters, List.of(), guests,
                List.of(new SourceFacts("rvtools", "rvtools-805-vms.xlsx", "0123456789abcdef".repeat(4),
                        "2026-11-23 01:00 UTC", count, 12, 28)),
                List.of("28 guests are on hosts that the workbook does not describe."), Optional.empty(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** Every name is hostile. */
    static ReportInput hostile() {
        var usual = ssi();
        var guests = new ArrayList<GuestFacts>();
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            guests.add(zvmGuest("guest-" + (i + 1), HOSTILE.get(i), "host-a", 4));
            names.put("guest-" + (i + 1), HOSTILE.get(i));
        }
        var hosts = new ArrayList<HostFacts>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            hosts.add(zvmHost("host-" + i, HOSTILE.get(i), 64, 0.5));
        }
        names.put("host-a", HOSTILE.get(0));
        names.put("host-b", HOSTILE.get(4));
        names.put("link-1", HOSTILE.get(5));
        var variants = new ArrayList<VariantResult>();
        HOSTILE.stream().limit(6).forEach(name -> variants.add(new VariantResult(name, RelocationSamples.precopy())));
        var study = new RelocationStudy(HOSTILE.get(0), new RelocationComparisonResult(variants), names);
        return new ReportInput(cover(HOSTILE.get(0) + HOSTILE.get(5) + " " + HOSTILE.get(3), HOSTILE.get(2)),
                List.of(new ClusterFacts("c1", HOSTILE.get(0), HOSTILE.get(1), 1, hosts)), usual.links(), guests,
                List.of(), HOSTILE, Optional.of(figure(HOSTILE)), List.of(study), List.of(), List.of(),
                usual.assumptions());
    }

    /** Nothing but a cover. */
    static ReportInput empty() {
        return new ReportInput(new Cover("Nothing yet", "new.portolan", Optional.empty(), "0.1.0",
                LocalDate.of(2026, 11, 23)), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(), List.of());
    }

    static RelocationStudy study() {
        return new RelocationStudy("LINUX1 to VMB",
                new RelocationComparisonResult(List.of(
                        new VariantResult("Plain pre-copy, 342 MB/s", RelocationSamples.precopy()),
                        new VariantResult("Shared DASD, pre-flush", RelocationSamples.sharedDasd()),
                        new VariantResult("Live guest relocation", RelocationSamples.refused()))),
                Map.of("guest-1", "LINUX1", "host-a", "VMA", "host-b", "VMB", "link-1", "ISFC1", "volume-1", "VMAPG1"));
    }

    private static Cover cover(String installation, String file) {
        return new Cover(installation, file,
                Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), "0.1.0",
                LocalDate.of(2026, 11, 23));
    }

    private static List<AssumptionFacts> assumptions() {
        var facts = new ArrayList<AssumptionFacts>();
        for (var key : AssumptionKey.values()) {
            var changed = key == AssumptionKey.RESTART_TIME;
            facts.add(new AssumptionFacts(key, changed ? 0.08 : key.defaultValue(), changed,
                    changed ? "measured on our own members" : ""));
        }
        return facts;
    }

    private static HostFacts zvmHost(String id, String name, long gibibytes, double pagingFill) {
        var slots = new Bytes(8L * 10_017 * 180 * 4096);
        return new HostFacts(id, name, "2964-N30 02ABC7, LP01", "z/VM 6.2", true, 10, "10 IFL, 5.2 GHz", 1.5,
                List.of(new LevelFacts(Tier.CENTRAL, "", Optional.of(new Bytes(gibibytes * GIB)),
                        Optional.of(new Bytes(gibibytes * GIB * 3 / 4)), false),
                        new LevelFacts(Tier.XSTORE, "", Optional.of(new Bytes(4 * GIB)),
                                Optional.of(new Bytes(GIB)), false),
                        new LevelFacts(Tier.DASD, "8 volumes 3390-9", Optional.of(slots),
                                Optional.of(new Bytes((long) (slots.count() * pagingFill))), false)));
    }

    private static HostFacts server(String id, String name) {
        return new HostFacts(id, name, "", "VMware ESXi 7.0.3", true, 16, "16 cores, 2.6 GHz", 1.0,
                List.of(new LevelFacts(Tier.CENTRAL, "", Optional.of(new Bytes(256 * GIB)), Optional.empty(), false)));
    }

    private static GuestFacts zvmGuest(String id, String name, String host, long gibibytes) {
        return new GuestFacts(id, name, host, GuestFacts.State.RUNNING, OptionalLong.of(2),
                Optional.of(new Bytes(gibibytes * GIB)), Bytes.ofMiB(64), Optional.of(new Pages(gibibytes * 200_000)),
                Optional.of(new Pages(204_800)), Optional.of(new PageRate(20_000)), "Web server");
    }

    private static InstallationFigure figure() {
        return figure(List.of("LINUX1", "LINUX2", "LINUX3"));
    }

    private static InstallationFigure figure(List<String> guestNames) {
        var guests = new ArrayList<GuestSketch>();
        for (int i = 0; i < guestNames.size(); i++) {
            guests.add(new GuestSketch("g" + i, guestNames.get(i), 4 * GIB, GuestSketch.State.RUNNING, "Web server"));
        }
        var hosts = List.of(sketch("host-a", "VMA", guests), sketch("host-b", "VMB", List.of()));
        return new InstallationFigure(
                new InstallationSketch("Two-member SSI cluster",
                        List.of(new ClusterSketch("c1", "PRODSSI", "z/VM SSI", hosts)), List.of(), List.of(),
                        List.of(new LinkSketch("link-1", "host-a", "host-b", LinkSketch.LinkKind.ISFC,
                                "ISFC1, 342 MB/s")),
                        List.of()),
                new InstallationBounds(Map.of("c1", new Box(0, 0, 760, 420), "host-a", new Box(30, 60, 280, 330),
                        "host-b", new Box(450, 60, 280, 330)), Map.of()));
    }

    private static HostSketch sketch(String id, String name, List<GuestSketch> guests) {
        return new HostSketch(id, name, "z/VM 6.2",
                List.of(new TierSketch(id + "t1", TierSketch.TierKind.CENTRAL, "Central", 64 * GIB, 48 * GIB, false),
                        new TierSketch(id + "t2", TierSketch.TierKind.DASD, "Paging DASD", 60 * GIB, 20 * GIB, false)),
                guests, List.of(), false, false);
    }
}

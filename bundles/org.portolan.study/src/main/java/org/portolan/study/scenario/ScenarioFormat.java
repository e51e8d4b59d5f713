/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.scenario.Shape.Choice;
import org.portolan.study.scenario.Shape.Either;
import org.portolan.study.scenario.Shape.Fields;
import org.portolan.study.scenario.Shape.Flag;
import org.portolan.study.scenario.Shape.Kinds;
import org.portolan.study.scenario.Shape.Many;
import org.portolan.study.scenario.Shape.Member;
import org.portolan.study.scenario.Shape.Name;
import org.portolan.study.scenario.Shape.Number;
import org.portolan.study.scenario.Shape.Quantity;
import org.portolan.study.scenario.Shape.Word;

/**
 * What may stand where in a scenario file. The only place that knows names, units and ranges: texts are checked against it,
 * and the JSON Schema and the tables of docs/scenario-format.md are made of it.
 */
final class ScenarioFormat {

    /** Word for a time limit that there is not. */
    static final String NO_LIMIT = "nolimit";

    private static final long MOST_TIME_SECONDS = 100_000_000;
    private static final long MOST_PASSES = 10_000;
    private static final long MOST_FAULTS = 65_536;
    private static final long MOST_COPIES = 1_000_000;
    private static final long MOST_PROCESSORS = 1024;

    private static final Name NAME = new Name();
    private static final Flag FLAG = new Flag();
    private static final Quantity TIME = quantity(QuantityKind.TIME, "0", String.valueOf(MOST_TIME_SECONDS));
    private static final Quantity SOME_TIME = quantity(QuantityKind.TIME, "1e-9", String.valueOf(MOST_TIME_SECONDS));
    private static final Quantity MEMORY =
            quantity(QuantityKind.MEMORY, "0", String.valueOf(Pages.MAX_COUNT * Pages.SIZE));
    private static final Quantity SOME_MEMORY =
            quantity(QuantityKind.MEMORY, String.valueOf(Pages.SIZE), String.valueOf(Pages.MAX_COUNT * Pages.SIZE));
    private static final Quantity RATE = quantity(QuantityKind.RATE, "1", String.valueOf(Rate.MAX_BYTES_PER_SECOND));
    private static final Quantity PAGE_RATE =
            quantity(QuantityKind.PAGE_RATE, "0", BigDecimal.valueOf(PageRate.MAX_PAGES_PER_SECOND).toPlainString());
    private static final Quantity SHARE = quantity(QuantityKind.SHARE, "0", "1");
    private static final Number FACTOR =
            new Number(new BigDecimal("0.01"), BigDecimal.valueOf(Ratio.MAX_VALUE), false);
    private static final Number PASSES = whole(1, MOST_PASSES);
    private static final Number FAULTS = whole(1, MOST_FAULTS);
    private static final Number UNITS = whole(1, ConcurrencyLimit.MOST_UNITS);
    private static final Number COST = whole(0, ConcurrencyLimit.MOST_UNITS);
    private static final Either TIME_OR_NO_LIMIT = new Either(new Word(List.of(NO_LIMIT)), TIME);

    /** Names of the methods; those of the installation's studies are the same. */
    static final List<String> METHODS = List.of("shared-dasd", "shared-xstore", "remote-xstore", "mirror", "lgr",
            "precopy", "vsphere", "xen", "qemu", "postcopy", "hybrid", "stop-and-copy", "suspend-resume", "restart");

    static final Fields COMPRESSION = fields("compression", "kind",
            required("kind", new Word(List.of("pages", "delta"))),
            optional("saved", quantity(QuantityKind.SHARE, "0", "0.999")),
            optional("cpuPerPage", TIME),
            optional("threads", whole(1, 256)));

    private static final Quantity THROTTLE = quantity(QuantityKind.SHARE, "0.01", "0.99");

    static final Fields AUTO_CONVERGE = fields("autoConverge", null,
            optional("initial", THROTTLE),
            optional("increment", THROTTLE),
            optional("most", THROTTLE));

    static final Choice METHOD = new Choice("method", Optional.of("name"), "name", Optional.empty(), methods());

    static final Fields HYPERVISOR = fields("hypervisor", "kind",
            required("kind", new Word(List.of("zvm", "vsphere", "kvm", "other"))),
            optional("version", whole(0, 9999)),
            optional("release", whole(0, 9999)));

    static final Fields XSTORE = fields("xstore", "size",
            optional("id", NAME),
            required("size", SOME_MEMORY),
            optional("moveTime", SOME_TIME));

    static final Fields REMOTE_STORAGE = fields("remoteStorage", null,
            required("lender", NAME),
            optional("link", NAME),
            required("size", SOME_MEMORY));

    static final Fields PAGING = fields("paging", null,
            optional("volumes", new Many(NAME, 1)),
            optional("channelRate", RATE));

    static final Fields PROCESSORS = fields("processors", "count",
            required("count", new Number(new BigDecimal("0.01"), BigDecimal.valueOf(100_000), false)),
            optional("inUse", quantity(QuantityKind.SHARE, "0", "0.99")));

    static final Fields ADAPTER = fields("adapter", null,
            required("id", NAME),
            required("rate", RATE),
            required("links", new Many(NAME, 1)));

    static final Fields HOST = fields("host", "id",
            required("id", NAME),
            optional("hypervisor", HYPERVISOR),
            optional("cluster", NAME),
            optional("memory", SOME_MEMORY),
            optional("hypervisorMemory", MEMORY),
            optional("xstore", XSTORE),
            optional("remoteStorage", new Many(REMOTE_STORAGE, 0)),
            optional("paging", PAGING),
            optional("processors", PROCESSORS),
            optional("adapters", new Many(ADAPTER, 0)));

    static final Fields SWITCH = fields("switch", "id",
            required("id", NAME),
            optional("backplane", RATE));

    static final Fields VOLUME = fields("volume", null,
            required("id", NAME),
            optional("kind", new Word(List.of("eckd", "fixed-block", "flash"))),
            optional("cylinders", whole(1, Pages.MAX_COUNT / 180)),
            optional("size", SOME_MEMORY),
            optional("used", MEMORY),
            optional("serviceTime", SOME_TIME),
            optional("transferRate", RATE),
            optional("writeBlockPages", whole(1, 1024)),
            optional("readBlockPages", whole(1, 1024)),
            optional("concurrentIo", whole(1, 256)));

    static final Fields CHANNEL = fields("channel", "rate",
            optional("id", NAME),
            required("rate", RATE),
            optional("devices", whole(1, 16)),
            optional("host", NAME),
            optional("peer", NAME));

    static final Choice LINK = new Choice("link", Optional.of("rate"), "kind", Optional.of("ethernet"), links());

    static final Fields POINT = fields("point", null,
            required("time", SOME_TIME),
            required("pages", MEMORY));

    static final Choice POPULATION =
            new Choice("population", Optional.empty(), "pattern", Optional.of("uniform"), populations());

    static final Kinds PROFILE = new Kinds("profile", Optional.of("preset"), profiles());

    static final Fields PLACEMENT = fields("placement", null,
            optional("resident", MEMORY),
            optional("residentWithSlot", MEMORY),
            optional("xstore", MEMORY),
            optional("dasd", MEMORY),
            optional("untouched", MEMORY));

    static final Fields PROMISE = fields("promise", null,
            optional("outage", TIME),
            optional("relocation", TIME));

    static final Fields GUEST = fields("guest", null,
            optional("id", NAME),
            optional("copies", whole(1, MOST_COPIES)),
            optional("host", NAME),
            optional("memory", SOME_MEMORY),
            optional("maximumMemory", SOME_MEMORY),
            optional("processors", whole(1, MOST_PROCESSORS)),
            optional("placement", PLACEMENT),
            required("profile", PROFILE),
            optional("obstacles", new Many(new Word(words(EligibilityObstacle.values())), 0)),
            optional("xstoreAttached", FLAG),
            optional("domain", new Many(NAME, 1)),
            optional("promise", PROMISE));

    static final Fields RELOCATION = fields("relocation", "guest",
            required("guest", NAME),
            optional("to", NAME),
            optional("path", new Many(NAME, 1)),
            optional("start", quantity(QuantityKind.TIME, "0", "1000000000")),
            optional("method", METHOD),
            optional("priority", whole(-1000, 1000)),
            optional("weight", new Number(new BigDecimal("0.001"), BigDecimal.valueOf(1000), false)),
            optional("stores", new Many(NAME, 0)),
            optional("movesDisks", FLAG));

    static final Kinds LIMIT = new Kinds("limit", Optional.of("preset"), limits());

    static final Choice INCIDENT = new Choice("incident", Optional.empty(), "kind", Optional.empty(), incidents());

    static final Fields SCENARIO = fields("scenario", null,
            optional("$schema", NAME),
            optional("title", NAME),
            optional("guest", GUEST),
            optional("guests", new Many(GUEST, 1)),
            optional("link", LINK),
            optional("links", new Many(LINK, 0)),
            optional("method", METHOD),
            optional("hosts", new Many(HOST, 2)),
            optional("volumes", new Many(VOLUME, 0)),
            optional("relocations", new Many(RELOCATION, 1)),
            optional("limits", new Many(LIMIT, 0)),
            optional("switches", new Many(SWITCH, 0)),
            optional("incidents", new Many(INCIDENT, 0)),
            optional("assumptions", new Shape.Assumed()),
            optional("seed", new Number(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE), true)));

    private ScenarioFormat() {
    }

    private static Map<String, Fields> links() {
        var common = List.of(optional("id", NAME), optional("latency", TIME),
                optional("headerBytes", whole(0, Pages.SIZE)), optional("ends", new Many(NAME, 2)));
        var wire = List.of(optional("rate", RATE), optional("efficiency", quantity(QuantityKind.SHARE, "1e-6", "1")),
                optional("payload", RATE));
        var isfc = List.of(required("channels", new Many(CHANNEL, 1)));
        var links = new LinkedHashMap<String, Fields>();
        links.put("ethernet", cased("ethernet", common, wire));
        links.put("isfc", cased("isfc", common, isfc));
        links.put("interconnect", cased("interconnect", common, wire));
        links.put("replication", cased("replication", common, wire));
        return links;
    }

    private static Map<String, Fields> profiles() {
        var profiles = new LinkedHashMap<String, Fields>();
        profiles.put("preset", fields("preset", null,
                required("preset", new Word(List.of("idle-linux", "web", "oltp", "java", "page-cache")))));
        profiles.put("dirtyRate", fields("saturating", null,
                required("dirtyRate", PAGE_RATE),
                optional("writableSet", MEMORY),
                optional("workingSet", MEMORY),
                optional("touchTime", SOME_TIME)));
        profiles.put("populations", fields("populations", null,
                required("populations", new Many(POPULATION, 1))));
        profiles.put("dirtied", fields("measured", null,
                required("dirtied", new Many(POINT, 1)),
                optional("touched", new Many(POINT, 1))));
        return profiles;
    }

    private static Map<String, Fields> populations() {
        var common = List.of(required("pages", MEMORY), optional("reads", PAGE_RATE), optional("writes", PAGE_RATE),
                optional("pace", new Word(List.of("processor", "clock"))));
        var patterns = new LinkedHashMap<String, Fields>();
        patterns.put("uniform", cased("uniform", common));
        patterns.put("sequential", cased("sequential", common));
        patterns.put("zipf", cased("zipf", common,
                List.of(required("exponent", new Number(BigDecimal.ZERO, BigDecimal.valueOf(5), false)))));
        patterns.put("hot-cold", cased("hot-cold", common,
                List.of(required("hotPages", SHARE), required("hotReferences", SHARE))));
        return patterns;
    }

    private static Map<String, Fields> methods() {
        var send = List.of(optional("limit", RATE), optional("streams", whole(1, 64)),
                optional("compression", COMPRESSION));
        var pull = List.of(optional("prefetchPages", FAULTS), optional("outstandingFaults", FAULTS));
        var preempt = List.of(optional("preempt", FLAG));
        var methods = new LinkedHashMap<String, Fields>();
        methods.put("shared-dasd", cased("shared-dasd", List.of(
                optional("flush", new Word(List.of("pre-flush", "stop-first"))), optional("maxDowntime", TIME),
                optional("maxPasses", PASSES), optional("outstandingFaults", FAULTS))));
        methods.put("shared-xstore", cased("shared-xstore", List.of(optional("processors", whole(1, 64)))));
        methods.put("remote-xstore", cased("remote-xstore",
                List.of(optional("switchPoint", new Word(List.of("early", "late")))), pull));
        methods.put("mirror", cased("mirror", List.of(
                optional("scope", new Word(List.of("all", "working-set"))),
                optional("cycle", quantity(QuantityKind.TIME, "1e-3", "3600")), optional("cycles", PASSES))));
        methods.put("lgr", cased("lgr", List.of(
                optional("maxTotal", TIME_OR_NO_LIMIT), optional("maxQuiesce", TIME_OR_NO_LIMIT),
                optional("immediate", FLAG),
                optional("force", new Many(new Word(List.of("architecture", "domain", "storage")), 0)))));
        methods.put("precopy", cased("precopy", List.of(
                optional("maxDowntime", TIME), optional("maxPasses", PASSES), optional("maxSentPerMemory", FACTOR),
                optional("noProgressRatio", FACTOR)), send));
        methods.put("vsphere", cased("vsphere", List.of(
                optional("switchoverGoal", TIME), optional("stunDuringPageSend", FLAG)), send));
        methods.put("xen", cased("xen", List.of(
                optional("maxRounds", PASSES), optional("maxSentPerMemory", FACTOR), optional("fewPages", MEMORY)),
                send));
        methods.put("qemu", cased("qemu", List.of(
                optional("maxDowntime", TIME), optional("timeLimit", TIME),
                optional("dirtyLog", new Word(List.of("all-at-sync", "chunks-before-send"))),
                optional("autoConverge", new Either(FLAG, AUTO_CONVERGE))),
                send));
        methods.put("postcopy", cased("postcopy", preempt, pull, send));
        methods.put("hybrid", cased("hybrid",
                List.of(optional("passes", PASSES), optional("maxDowntime", TIME)), preempt, pull, send));
        methods.put("stop-and-copy", cased("stop-and-copy", send));
        methods.put("suspend-resume", cased("suspend-resume", List.of(optional("diskRate", RATE))));
        methods.put("restart", cased("restart", List.of(optional("shutdown", TIME), optional("boot", TIME))));
        return methods;
    }

    private static Map<String, Fields> limits() {
        var limits = new LinkedHashMap<String, Fields>();
        limits.put("preset", cased("preset", List.of(
                required("preset", new Word(List.of("vcenter-6.7", "vcenter-2021", "one-at-a-time"))))));
        limits.put("per", cased("limit", List.of(
                required("per", new Word(List.of("host", "adapter", "link", "store", "cluster", "all"))),
                optional("place", NAME), required("units", UNITS), optional("cost", COST),
                optional("costWithDisks", COST),
                optional("atLeast", RATE), optional("below", RATE))));
        return limits;
    }

    private static Map<String, Fields> incidents() {
        var at = List.of(required("at", TIME));
        var guest = List.of(required("guest", NAME));
        var incidents = new LinkedHashMap<String, Fields>();
        incidents.put("link-lost", cased("link-lost", at, List.of(required("link", NAME))));
        incidents.put("operator-cancel", cased("operator-cancel", at, guest,
                List.of(optional("command", new Word(List.of("vmrelocate-cancel", "cphx"))))));
        incidents.put("guest-reset", cased("guest-reset", at, guest));
        incidents.put("internal-error", cased("internal-error", at, guest));
        incidents.put("cp-exit", cased("cp-exit", guest,
                List.of(optional("verdict", new Word(List.of("rejected", "bad-return-code"))))));
        return incidents;
    }

    /** Words of an enum as files have them: {@code VMRELOCATE_OFF} is {@code vmrelocate-off}. */
    static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(ScenarioFormat::word).toList();
    }

    /** A constant's word. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record NamedMember(String name, Member member) {
    }

    private static NamedMember required(String name, Shape shape) {
        return new NamedMember(name, new Member(shape, true));
    }

    private static NamedMember optional(String name, Shape shape) {
        return new NamedMember(name, new Member(shape, false));
    }

    private static Fields fields(String name, String shorthand, NamedMember... members) {
        return fields(name, Optional.ofNullable(shorthand), Arrays.asList(members));
    }

    @SafeVarargs
    private static Fields cased(String name, List<NamedMember>... groups) {
        var members = new ArrayList<NamedMember>();
        Arrays.stream(groups).forEach(members::addAll);
        return fields(name, Optional.empty(), members);
    }

    private static Fields fields(String name, Optional<String> shorthand, List<NamedMember> members) {
        var byName = new LinkedHashMap<String, Member>();
        members.forEach(m -> byName.put(m.name(), m.member()));
        return new Fields(name, shorthand, byName);
    }

    private static Quantity quantity(QuantityKind kind, String least, String most) {
        return new Quantity(kind, new BigDecimal(least), new BigDecimal(most));
    }

    private static Number whole(long least, long most) {
        return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }
}

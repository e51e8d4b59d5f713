/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.json.JsonPath;
import org.portolan.study.path.LinkPath;
import org.portolan.study.path.LinkPaths;

/** Makes the engine's requests of what a file says about relocations, or of its guests where it says nothing. */
final class RelocationReader {

    private final HostNames hosts;
    private final GuestNames guestNames;
    private final Map<String, GuestSpec> guests;
    private final List<String> links;
    private final LinkPaths paths;
    private final Map<String, List<String>> knownWays = new HashMap<>();
    private final ScenarioLog log;

    /**
     * @param links ids of the links
     * @param paths ways that are taken where none is said
     */
    RelocationReader(HostNames hosts, GuestNames guestNames, List<GuestSpec> guests, List<String> links,
            LinkPaths paths,
            ScenarioLog log) {
        this.hosts = hosts;
        this.guestNames = guestNames;
        this.guests = guests.stream().collect(Collectors.toMap(GuestSpec::id, guest -> guest, (a, b) -> a));
        this.links = links;
        this.paths = paths;
        this.log = log;
    }

    /** All relocations of a file. */
    List<RelocationRequest> read(Node root) {
        var usual = root.node("method", ScenarioFormat.METHOD).flatMap(node -> MethodReader.read(node, log));
        if (!root.has("relocations")) {
            if (!root.has("method")) {
                methodMissing(root.path());
            }
            return usual.map(this::everyGuest).orElse(List.of());
        }
        var requests = new ArrayList<RelocationRequest>();
        for (var node : root.nodes("relocations", ScenarioFormat.RELOCATION)) {
            if (!node.has("method") && !root.has("method")) {
                methodMissing(node.path());
            }
            var method = node.node("method", ScenarioFormat.METHOD).flatMap(n -> MethodReader.read(n, log))
                    .or(() -> node.has("method") ? Optional.empty() : usual);
            requests.addAll(read(node, method));
        }
        return requests;
    }

    private void methodMissing(JsonPath path) {
        log.add(path, NLS.bind(Messages.Wrong_MemberMissing, "method"), ShapeText.expected(ScenarioFormat.METHOD));
    }

    private List<RelocationRequest> everyGuest(MethodSpec method) {
        return guestNames.names().stream().flatMap(name -> guestNames.ids(name).stream()).map(guests::get)
                .filter(guest -> guest != null)
                .flatMap(guest -> request(guest, Optional.empty(), Optional.empty(), SimTime.ZERO, method,
                        Claim.USUAL, JsonPath.ROOT).stream())
                .toList();
    }

    private List<RelocationRequest> read(Node node, Optional<MethodSpec> method) {
        var name = node.text("guest");
        name.filter(n -> guestNames.ids(n).isEmpty())
                .ifPresent(n -> log.unknown(node.path("guest"), Messages.Wrong_Guest, n, guestNames.names()));
        var target = target(node);
        var path = path(node);
        var start = node.time("start").orElse(SimTime.ZERO);
        var claim = log.make(node.path(), () -> claim(node)).orElse(Claim.USUAL);
        var ids = name.map(guestNames::ids).orElse(List.of());
        return ids.stream().map(guests::get).filter(guest -> guest != null && method.isPresent())
                .flatMap(guest -> request(guest, target, path, start, method.get(), claim, node.path()).stream())
                .toList();
    }

    private static Claim claim(Node node) {
        return new Claim(node.whole("priority").orElse(0), node.ratio("weight").orElse(Ratio.ONE),
                new TreeSet<>(node.texts("stores")), node.isSet("movesDisks"));
    }

    private Optional<String> target(Node node) {
        var target = node.text("to");
        target.filter(host -> !hosts.names().contains(host))
                .ifPresent(host -> log.unknown(node.path("to"), Messages.Wrong_Host, host, hosts.names()));
        return target;
    }

    private Optional<List<String>> path(Node node) {
        if (!node.has("path")) {
            return Optional.empty();
        }
        var path = node.texts("path");
        for (int i = 0; i < path.size(); i++) {
            if (!links.contains(path.get(i))) {
                log.unknown(node.path("path").element(i), Messages.Wrong_Link, path.get(i), links);
            }
        }
        return Optional.of(path);
    }

    private Optional<RelocationRequest> request(GuestSpec guest, Optional<String> wantedTarget,
            Optional<List<String>> wantedPath, SimTime start, MethodSpec method, Claim claim,
            JsonPath place) {
        var target = wantedTarget.or(() -> hosts.usualTarget(guest.host()));
        if (target.isEmpty()) {
            log.add(place, NLS.bind(Messages.Wrong_TargetMissing, guest.id()), ShapeText.expectedOneOf(
                    hosts.names().stream().filter(host -> !host.equals(guest.host())).toList()));
            return Optional.empty();
        }
        log.placeOfRelocation(guest.id(), place);
        return target.flatMap(to -> log.make(place, () -> new RelocationRequest(guest.id(), to,
                wantedPath.orElseGet(() -> way(guest.host(), to)), start, method, claim)));
    }

    private List<String> way(String from, String to) {
        return knownWays.computeIfAbsent(from + "\n" + to,
                key -> paths.best(from, to).map(LinkPath::ids).orElse(List.of()));
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.Engine;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;
import org.portolan.study.path.LinkPaths;

/** Makes a scenario of the JSON value that describes it, or finds out all that stands against that. */
final class ScenarioReader {

    private final ShapeCheck check = new ShapeCheck();
    private final ScenarioLog log = new ScenarioLog();

    private ScenarioReader() {
    }

    /** Reads a scenario. */
    static ScenarioReading read(JsonValue value) {
        return new ScenarioReader().reading(value);
    }

    private ScenarioReading reading(JsonValue value) {
        check.check(value, ScenarioFormat.SCENARIO, JsonPath.ROOT);
        var root = Node.of(value, ScenarioFormat.SCENARIO, JsonPath.ROOT, check.quantities());
        var scenario = root.map(this::scenario);
        var problems = new ArrayList<>(check.problems());
        problems.addAll(log.problems());
        if (problems.isEmpty()) {
            scenario.map(Engine::check).orElse(List.of()).forEach(problem -> problems.add(log.place(problem)));
        }
        return new ScenarioReading(problems.isEmpty() ? scenario : Optional.empty(),
                root.flatMap(node -> node.text("title")).orElse(""), problems, check.quantities());
    }

    private Scenario scenario(Node root) {
        var assumptions = assumptions(root);
        var guestNodes = oneOrMore(root, "guest", "guests", ScenarioFormat.GUEST);
        var linkNodes = oneOrMore(root, "link", "links", ScenarioFormat.LINK);
        var volumeNodes = root.nodes("volumes", ScenarioFormat.VOLUME);
        var switchNodes = root.nodes("switches", ScenarioFormat.SWITCH);
        var hosts = hostNames(root, guestNodes);
        var linkNames = Names.of(linkNodes, "link");
        var volumeNames = volumeNodes.stream().flatMap(node -> node.text("id").stream()).toList();
        unique(linkNodes, linkNames);
        unique(volumeNodes, volumeNames);
        unique(switchNodes, switchNodes.stream().map(node -> node.text("id").orElse("")).toList());

        var links = links(linkNodes, linkNames, hosts);
        var guestNames = new GuestNames();
        var guests = guests(guestNodes, guestNames, new GuestReader(hosts, assumptions, log));
        var relocations =
                new RelocationReader(hosts, guestNames, guests, linkNames,
                        new LinkPaths(links, Predicate.not(Set.copyOf(hosts.names())::contains), assumptions), log)
                        .read(root);
        var incidents = incidents(root, new IncidentReader(linkNames, guestNames, log));
        var volumes = volumeNodes.stream().flatMap(node -> VolumeReader.read(node, log).stream()).toList();
        var hostSpecs = hosts(root, hosts, new HostReader(hosts, linkNames, volumeNames, log));
        var switches = switchNodes.stream().flatMap(node -> node.text("id").stream()
                .peek(id -> log.place(id, node.path())).map(id -> new SwitchSpec(id, node.rate("backplane")))).toList();
        var limits = root.nodes("limits", ScenarioFormat.LIMIT).stream()
                .flatMap(node -> LimitReader.read(node, log).stream()).toList();
        return new Scenario(new InstallationSpec(hostSpecs, volumes, links, guests, switches), relocations, limits,
                incidents, assumptions, root.wholeLong("seed").orElse(0L));
    }

    /** What stands in the singular or in the plural; both is too much. */
    private List<Node> oneOrMore(Node root, String one, String more, Shape.ObjectShape shape) {
        if (root.has(one) && root.has(more)) {
            log.add(root.path(more), NLS.bind(Messages.Wrong_Both, one, more),
                    NLS.bind(Messages.Expected_OneOf, one + ", " + more));
        }
        var nodes = new ArrayList<Node>();
        root.node(one, shape).ifPresent(nodes::add);
        nodes.addAll(root.nodes(more, shape));
        return nodes;
    }

    private Assumptions assumptions(Node root) {
        var values = new EnumMap<AssumptionKey, Double>(AssumptionKey.class);
        root.object().get("assumptions").ifPresent(value -> {
            if (value instanceof JsonValue.Fields object) {
                var path = root.path("assumptions");
                object.members().keySet().forEach(name -> AssumptionKey.ofKey(name).ifPresent(key -> Optional
                        .ofNullable(check.quantities().get(path.member(name)))
                        .map(quantity -> AssumptionShape.amount(key, quantity))
                        .flatMap(amount -> log.make(path.member(name), () -> new Assumptions(Map.of(key, amount))))
                        .ifPresent(one -> values.put(key, one.value(key)))));
            }
        });
        return new Assumptions(values);
    }

    private HostNames hostNames(Node root, List<Node> guests) {
        if (root.has("hosts")) {
            var nodes = root.nodes("hosts", ScenarioFormat.HOST);
            var names = nodes.stream().map(node -> node.text("id").orElse("")).toList();
            unique(nodes, names);
            return HostNames.described(names.stream().filter(name -> !name.isEmpty()).distinct().toList());
        }
        return HostNames.implied(guests.stream().flatMap(node -> node.text("host").stream()).toList(),
                root.nodes("relocations", ScenarioFormat.RELOCATION).stream().flatMap(node -> node.text("to").stream())
                        .toList());
    }

    private void unique(List<Node> nodes, List<String> names) {
        var seen = new HashSet<String>();
        for (int i = 0; i < Math.min(nodes.size(), names.size()); i++) {
            if (!names.get(i).isEmpty() && !seen.add(names.get(i))) {
                log.add(nodes.get(i).path("id"), NLS.bind(Messages.Contradiction_DuplicateId, names.get(i)),
                        Messages.Remedy_OtherId);
            }
        }
    }

    private List<LinkSpec> links(List<Node> nodes, List<String> names, HostNames hosts) {
        var reader = new LinkReader(hosts, log);
        var links = new ArrayList<LinkSpec>();
        for (int i = 0; i < nodes.size(); i++) {
            reader.read(nodes.get(i), names.get(i)).ifPresent(links::add);
        }
        return links;
    }

    private List<GuestSpec> guests(List<Node> nodes, GuestNames guestNames, GuestReader reader) {
        if (nodes.isEmpty() && check.problems().isEmpty()) {
            log.add(JsonPath.ROOT, NLS.bind(Messages.Wrong_MemberMissing, "guest"),
                    ShapeText.expected(ScenarioFormat.GUEST));
        }
        var names = Names.of(nodes, "guest");
        var guests = new ArrayList<GuestSpec>();
        var seen = new HashSet<String>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var ids = GuestReader.names(node, names.get(i));
            var again = ids.stream().filter(id -> !seen.add(id)).findFirst();
            again.ifPresent(id -> log.add(node.path("id"), NLS.bind(Messages.Contradiction_DuplicateId, id),
                    Messages.Remedy_OtherId));
            guestNames.add(names.get(i), ids);
            guests.addAll(reader.read(node, names.get(i)));
        }
        return guests;
    }

    private List<IncidentSpec> incidents(Node root, IncidentReader reader) {
        return root.nodes("incidents", ScenarioFormat.INCIDENT).stream().flatMap(node -> reader.read(node).stream())
                .toList();
    }

    private static List<HostSpec> hosts(Node root, HostNames hosts, HostReader reader) {
        return hosts.described()
                ? root.nodes("hosts", ScenarioFormat.HOST).stream().flatMap(node -> reader.read(node).stream()).toList()
                : hosts.names().stream().map(reader::named).toList();
    }
}

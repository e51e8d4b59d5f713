/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.DiagramNode;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;

/** Whether identities, names and places on the chart are given once. */
final class NameRules {

    private final Findings findings;
    private final Map<String, Element> elementOfId = new HashMap<>();

    NameRules(Findings findings) {
        this.findings = findings;
    }

    void check(Element element) {
        Element other = element.getId() == null ? null : elementOfId.putIfAbsent(element.getId(), element);
        if (other != null) {
            findings.at(ProblemCode.ID_TWICE, element, ELEMENT__ID, other);
        }
    }

    void check(Installation installation) {
        checkNames(installation.getClusters().stream(), ProblemCode.NAME_TWICE);
        checkNames(installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream()),
                ProblemCode.NAME_TWICE);
        checkNames(installation.getSwitches().stream(), ProblemCode.NAME_TWICE);
        checkNames(installation.getDatastores().stream(), ProblemCode.NAME_TWICE);
        checkNames(installation.getLicences().stream(), ProblemCode.NAME_TWICE);
        checkStudies(installation);
        installation.getClusters().forEach(this::checkGuests);
        if (installation.getDiagram() != null) {
            checkPlaces(installation.getDiagram().getNodes());
        }
    }

    private void checkNames(Stream<? extends NamedElement> elements, ProblemCode code) {
        Map<String, NamedElement> elementOfName = new HashMap<>();
        elements.filter(element -> element.getName() != null && !element.getName().isBlank()).forEach(element -> {
            NamedElement other = elementOfName.putIfAbsent(element.getName().toUpperCase(Locale.ROOT), element);
            if (other != null) {
                findings.at(code, element, NAMED_ELEMENT__NAME, placeOf(other));
            }
        });
    }

    // The other element has the same name, so what tells it apart is where it is.
    private static EObject placeOf(NamedElement other) {
        return other.eContainer() instanceof NamedElement place && !(place instanceof Installation) ? place : other;
    }

    private void checkStudies(Installation installation) {
        Map<String, EObject> studyOfName = new HashMap<>();
        installation.getStudies().stream().filter(study -> study.getName() != null)
                .filter(study -> studyOfName.putIfAbsent(study.getName(), study) != null)
                .forEach(study -> findings.at(ProblemCode.STUDY_NAME_TWICE, study, NAMED_ELEMENT__NAME,
                        study.getName()));
    }

    // An IDENTITY has one instance on each member; any other user id may be logged on once in the cluster.
    private void checkGuests(Cluster cluster) {
        boolean singleSystem = cluster.getKind() == ClusterKind.ZVM_SSI;
        checkNames(cluster.getHosts().stream().flatMap(host -> host.getGuests().stream())
                .filter(guest -> !singleSystem || !isMulticonfiguration(guest)),
                singleSystem ? ProblemCode.USER_ID_TWICE : ProblemCode.NAME_TWICE);
    }

    private static boolean isMulticonfiguration(Guest guest) {
        return guest.getZvm() != null && guest.getZvm().isMulticonfiguration();
    }

    private void checkPlaces(List<DiagramNode> nodes) {
        Map<NamedElement, DiagramNode> nodeOf = new IdentityHashMap<>();
        nodes.stream().filter(node -> node.getElement() != null)
                .filter(node -> nodeOf.putIfAbsent(node.getElement(), node) != null)
                .forEach(node -> findings.on(ProblemCode.DIAGRAM_NODE_TWICE, node.getElement()));
    }
}

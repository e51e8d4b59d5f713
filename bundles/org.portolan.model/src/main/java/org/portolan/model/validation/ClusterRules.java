/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.RelocationDomain;
import org.portolan.model.internal.Messages;

/** What must hold for the hosts of a cluster together. */
final class ClusterRules {

    private static final Release ZVM_7_3 = Release.of(7, 3);
    private static final int MOST_MEMBERS = 8;
    private static final int MOST_MEMBERS_BEFORE_7_3 = 4;

    private final Survey survey;
    private final Findings findings;
    private final Map<Set<Object>, Link> isfcLinks = new HashMap<>();

    ClusterRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
        survey.installation().getLinks().stream().filter(IsfcLink.class::isInstance)
                .filter(link -> link.getFrom() != null && link.getTo() != null)
                .forEach(link -> isfcLinks.put(ends(link.getFrom(), link.getTo()), link));
    }

    // EMF objects are equal only to themselves.
    private static Set<Object> ends(Object one, Object other) {
        Set<Object> ends = new HashSet<>();
        ends.add(one);
        ends.add(other);
        return ends;
    }

    void check(Cluster cluster) {
        cluster.getHosts().forEach(host -> checkHypervisor(cluster, host));
        cluster.getRelocationDomains().forEach(domain -> checkDomain(cluster, domain));
        if (cluster.isSetSpareHosts() && cluster.getSpareHosts() >= Math.max(1, cluster.getHosts().size())) {
            findings.at(ProblemCode.SPARE_HOSTS_TOO_MANY, cluster, CLUSTER__SPARE_HOSTS, cluster.getSpareHosts(),
                    cluster.getHosts().size());
        }
        if (cluster.getKind() != ClusterKind.STANDALONE && cluster.getHosts().size() > 1) {
            checkPaths(cluster);
        }
        if (cluster.getKind() == ClusterKind.ZVM_SSI) {
            checkMembers(cluster);
        }
    }

    private void checkHypervisor(Cluster cluster, Host host) {
        HypervisorKind expected = switch (cluster.getKind()) {
            case ZVM_SSI -> HypervisorKind.ZVM;
            case VSPHERE -> HypervisorKind.VSPHERE;
            case KVM -> HypervisorKind.KVM;
            case STANDALONE -> host.getHypervisor();
        };
        if (host.getHypervisor() != expected) {
            findings.at(ProblemCode.HYPERVISOR_UNLIKE_CLUSTER, host, HOST__HYPERVISOR,
                    StorageRules.label(host.getHypervisor()), cluster, StorageRules.label(expected));
        }
    }

    private void checkDomain(Cluster cluster, RelocationDomain domain) {
        domain.getMembers().stream().filter(member -> member.eContainer() != cluster)
                .forEach(member -> findings.at(ProblemCode.DOMAIN_MEMBER_ELSEWHERE, domain, RELOCATION_DOMAIN__MEMBERS,
                        member));
    }

    // One problem for a cluster without any links, as an import makes it, instead of one for each host.
    private void checkPaths(Cluster cluster) {
        Collection<List<Host>> islands = survey.islandsOf(cluster);
        List<Host> mainland = islands.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        if (mainland.size() == 1) {
            findings.on(ProblemCode.CLUSTER_UNLINKED, cluster, cluster.getHosts().size());
        } else {
            islands.stream().filter(island -> island != mainland).flatMap(List::stream)
                    .forEach(host -> findings.on(ProblemCode.HOST_UNREACHABLE, host, cluster));
        }
    }

    // vm.ibm.com/ssi: 1 to 4 members, up to 8 from 7.3; direct ISFC links between all members are required.
    private void checkMembers(Cluster cluster) {
        List<Host> members = cluster.getHosts();
        boolean allNew = members.stream()
                .allMatch(
                        host -> HostRules.releaseOf(host).map(release -> release.compareTo(ZVM_7_3) >= 0).orElse(true));
        int most = allNew ? MOST_MEMBERS : MOST_MEMBERS_BEFORE_7_3;
        if (members.size() > most) {
            findings.at(ProblemCode.SSI_TOO_MANY_MEMBERS, cluster, CLUSTER__HOSTS, members.size(),
                    most == MOST_MEMBERS ? Messages.Word_EightMembers : Messages.Word_FourMembers);
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            for (Host other : members.subList(i + 1, members.size())) {
                if (!isfcLinks.containsKey(ends(members.get(i), other))) {
                    findings.on(ProblemCode.SSI_MEMBERS_NOT_LINKED, members.get(i), other);
                }
            }
        }
    }
}

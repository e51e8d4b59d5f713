/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portolan.model.ChannelKind;
import org.portolan.model.ChannelPath;
import org.portolan.model.EthernetLink;
import org.portolan.model.FctcDevice;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.Node;
import org.portolan.model.internal.Messages;

/** What must hold for links, their devices and the paths and adapters that they use. */
final class LinkRules {

    /** Devices of a logical link, at most (domain notes 3.4). */
    private static final int MOST_DEVICES = 16;

    private final Findings findings;

    LinkRules(Findings findings) {
        this.findings = findings;
    }

    /** Whether a link leads from one node to the other, in either direction. */
    static boolean joins(Link link, Node one, Node other) {
        return link.getFrom() == one && link.getTo() == other || link.getFrom() == other && link.getTo() == one;
    }

    void check(Link link) {
        if (link.getFrom() == null || link.getTo() == null) {
            findings.at(ProblemCode.LINK_WITHOUT_END, link, link.getFrom() == null ? LINK__FROM : LINK__TO);
        } else if (link.getFrom() == link.getTo()) {
            findings.at(ProblemCode.LINK_TO_ITSELF, link, LINK__TO, link.getFrom());
        }
        switch (link) {
            case IsfcLink isfc -> checkIsfc(isfc);
            case EthernetLink ethernet -> checkEthernet(ethernet);
            default -> checkRate(link, Messages.Word_Parts);
        }
    }

    private void checkRate(Link link, String parts) {
        if (!link.isSetBandwidthBytesPerSecond()) {
            findings.at(ProblemCode.LINK_WITHOUT_RATE, link, LINK__BANDWIDTH_BYTES_PER_SECOND, parts);
        }
    }

    private void checkIsfc(IsfcLink link) {
        if (link.getFctcDevices().size() > MOST_DEVICES) {
            findings.at(ProblemCode.FCTC_TOO_MANY, link, ISFC_LINK__FCTC_DEVICES, link.getFctcDevices().size());
        }
        if (link.getFctcDevices().stream().noneMatch(device -> device.getChannelPath() != null)) {
            checkRate(link, Messages.Word_FctcDevices);
        }
        checkZvm(link, link.getFrom(), LINK__FROM);
        checkZvm(link, link.getTo(), LINK__TO);
        for (FctcDevice device : link.getFctcDevices()) {
            checkOwner(device, FCTC_DEVICE__CHANNEL_PATH, device.getChannelPath(), link.getFrom());
            checkOwner(device, FCTC_DEVICE__PEER_CHANNEL_PATH, device.getPeerChannelPath(), link.getTo());
        }
    }

    private void checkZvm(IsfcLink link, Node end, EReference feature) {
        if (end != null && !(end instanceof Host host && host.getHypervisor() == HypervisorKind.ZVM)) {
            findings.at(ProblemCode.ISFC_LINK_ELSEWHERE, link, feature, end);
        }
    }

    private void checkOwner(EObject user, EReference feature, ChannelPath path, Node end) {
        if (path != null && end != null && path.eContainer() != end) {
            findings.at(ProblemCode.CHANNEL_PATH_ELSEWHERE, user, feature, path, end);
        }
    }

    private void checkEthernet(EthernetLink link) {
        checkOwner(link, ETHERNET_LINK__FROM_ADAPTER, link.getFromAdapter(), link.getFrom());
        checkOwner(link, ETHERNET_LINK__TO_ADAPTER, link.getToAdapter(), link.getTo());
    }

    private void checkOwner(EthernetLink link, EReference feature, NetworkAdapter adapter, Node end) {
        if (adapter != null && end != null && adapter.eContainer() != end) {
            findings.at(ProblemCode.ADAPTER_ELSEWHERE, link, feature, adapter, end);
        }
    }

    void check(ChannelPath path) {
        if (path.getKind() == ChannelKind.OTHER && !path.isSetLineRateBytesPerSecond()) {
            findings.at(ProblemCode.CHANNEL_PATH_WITHOUT_RATE, path, CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND);
        }
    }
}

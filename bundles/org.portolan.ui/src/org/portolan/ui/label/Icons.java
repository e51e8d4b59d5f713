/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.label;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.Cluster;
import org.portolan.model.Datastore;
import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.PowerState;
import org.portolan.model.util.PortolanSwitch;

/** The pictures of this bundle: SVG files in icons/, sharp at any zoom. */
public enum Icons {
    INSTALLATION, CLUSTER, HOST, HOST_UNKNOWN, SWITCH, GUEST, GUEST_OFF, GUEST_SUSPENDED, GUEST_TEMPLATE,
    PROCESSORS, CENTRAL_STORAGE, EXPANDED_STORAGE, REMOTE_STORAGE, PAGING_SPACE, PAGING_VOLUME, FLASH_VOLUME,
    CHANNEL_PATH, NETWORK_ADAPTER, VIRTUAL_SWITCH, REAL_DEVICE, ISFC_LINK, ETHERNET_LINK, NUMA_LINK, REPLICATION_LINK,
    FCTC_DEVICE, DATASTORE, LICENCE, DISK, NETWORK_INTERFACE, MEMORY_PROFILE, SERVICE_LEVEL, TRAITS, CURVE_POINT,
    PLACEMENT_RULE, RELOCATION_DOMAIN, ASSUMPTION, STUDY, METHOD, PARAMETER, IMPORT_RECORD, NOTE, ELEMENT, FOLDER,

    NAVIGATOR, PROPERTIES, PROBLEMS, ASSUMPTIONS, ERROR, WARNING, INFO, OVERLAY_ERROR, OVERLAY_WARNING,
    NEW_INSTALLATION, OPEN, IMPORT, REPORT, RELOCATE, PRINT, EXPORT_IMAGE, ARRANGE, RESET, LINK_WITH_EDITOR,
    COLLAPSE_ALL, CATEGORIES, CLEAR, WIZARD_NEW, WIZARD_IMPORT;

    private static final String BUNDLE = "org.portolan.ui";

    /** Picture of an element as it is now: a guest that is off looks different from one that runs. */
    public static Icons of(EObject element) {
        return Kinds.INSTANCE.doSwitch(element);
    }

    /** Picture of a kind of element. */
    public static Icons of(EClass kind) {
        return kind.isAbstract() ? ELEMENT : of(kind.getEPackage().getEFactoryInstance().create(kind));
    }

    /** Path inside the bundle, as plugin.xml names it. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** Descriptor for those who make their own images of it. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path())
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Image that lives as long as the display; never dispose it. */
    public Image image() {
        var registry = JFaceResources.getImageRegistry();
        var key = BUNDLE + '/' + path();
        if (registry.get(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    /** Element to picture. */
    private static final class Kinds extends PortolanSwitch<Icons> {
        static final Kinds INSTANCE = new Kinds();

        @Override
        public Icons caseInstallation(org.portolan.model.Installation object) {
            return Icons.INSTALLATION;
        }

        @Override
        public Icons caseCluster(Cluster object) {
            return Icons.CLUSTER;
        }

        @Override
        public Icons caseHost(Host host) {
            return host.isCapacityKnown() ? Icons.HOST : Icons.HOST_UNKNOWN;
        }

        @Override
        public Icons caseSwitch(org.portolan.model.Switch object) {
            return Icons.SWITCH;
        }

        @Override
        public Icons caseGuest(Guest guest) {
            if (guest.isTemplate()) {
                return Icons.GUEST_TEMPLATE;
            }
            return guest.getPowerState() == PowerState.RUNNING ? Icons.GUEST
                    : guest.getPowerState() == PowerState.OFF ? Icons.GUEST_OFF : Icons.GUEST_SUSPENDED;
        }

        @Override
        public Icons caseProcessorPool(org.portolan.model.ProcessorPool object) {
            return Icons.PROCESSORS;
        }

        @Override
        public Icons caseCentralStorage(org.portolan.model.CentralStorage object) {
            return Icons.CENTRAL_STORAGE;
        }

        @Override
        public Icons caseExpandedStorage(org.portolan.model.ExpandedStorage object) {
            return Icons.EXPANDED_STORAGE;
        }

        @Override
        public Icons caseSharedExpandedStorage(org.portolan.model.SharedExpandedStorage object) {
            return Icons.EXPANDED_STORAGE;
        }

        @Override
        public Icons caseRemoteStorage(org.portolan.model.RemoteStorage object) {
            return Icons.REMOTE_STORAGE;
        }

        @Override
        public Icons casePagingSpace(org.portolan.model.PagingSpace object) {
            return Icons.PAGING_SPACE;
        }

        @Override
        public Icons casePagingVolume(org.portolan.model.PagingVolume object) {
            return Icons.PAGING_VOLUME;
        }

        @Override
        public Icons caseFlashVolume(org.portolan.model.FlashVolume object) {
            return Icons.FLASH_VOLUME;
        }

        @Override
        public Icons caseChannelPath(org.portolan.model.ChannelPath object) {
            return Icons.CHANNEL_PATH;
        }

        @Override
        public Icons caseNetworkAdapter(org.portolan.model.NetworkAdapter object) {
            return Icons.NETWORK_ADAPTER;
        }

        @Override
        public Icons caseVirtualSwitch(org.portolan.model.VirtualSwitch object) {
            return Icons.VIRTUAL_SWITCH;
        }

        @Override
        public Icons caseRealDevice(org.portolan.model.RealDevice object) {
            return Icons.REAL_DEVICE;
        }

        @Override
        public Icons caseIsfcLink(org.portolan.model.IsfcLink object) {
            return Icons.ISFC_LINK;
        }

        @Override
        public Icons caseEthernetLink(org.portolan.model.EthernetLink object) {
            return Icons.ETHERNET_LINK;
        }

        @Override
        public Icons caseNumaLink(org.portolan.model.NumaLink object) {
            return Icons.NUMA_LINK;
        }

        @Override
        public Icons caseReplicationLink(org.portolan.model.ReplicationLink object) {
            return Icons.REPLICATION_LINK;
        }

        @Override
        public Icons caseFctcDevice(org.portolan.model.FctcDevice object) {
            return Icons.FCTC_DEVICE;
        }

        @Override
        public Icons caseDatastore(Datastore object) {
            return Icons.DATASTORE;
        }

        @Override
        public Icons caseLicence(org.portolan.model.Licence object) {
            return Icons.LICENCE;
        }

        @Override
        public Icons caseDiskPath(DiskPath object) {
            return Icons.DISK;
        }

        @Override
        public Icons caseNetworkInterface(org.portolan.model.NetworkInterface object) {
            return Icons.NETWORK_INTERFACE;
        }

        @Override
        public Icons caseMemoryProfile(org.portolan.model.MemoryProfile object) {
            return Icons.MEMORY_PROFILE;
        }

        @Override
        public Icons casePagePopulation(org.portolan.model.PagePopulation object) {
            return Icons.MEMORY_PROFILE;
        }

        @Override
        public Icons caseCurvePoint(org.portolan.model.CurvePoint object) {
            return Icons.CURVE_POINT;
        }

        @Override
        public Icons caseServiceLevel(org.portolan.model.ServiceLevel object) {
            return Icons.SERVICE_LEVEL;
        }

        @Override
        public Icons caseZvmTraits(org.portolan.model.ZvmTraits object) {
            return Icons.TRAITS;
        }

        @Override
        public Icons caseTcpPeers(org.portolan.model.TcpPeers object) {
            return Icons.TRAITS;
        }

        @Override
        public Icons casePlacementRule(org.portolan.model.PlacementRule object) {
            return Icons.PLACEMENT_RULE;
        }

        @Override
        public Icons caseRelocationDomain(org.portolan.model.RelocationDomain object) {
            return Icons.RELOCATION_DOMAIN;
        }

        @Override
        public Icons caseAssumptionOverride(AssumptionOverride object) {
            return Icons.ASSUMPTION;
        }

        @Override
        public Icons caseStudy(org.portolan.model.Study object) {
            return Icons.STUDY;
        }

        @Override
        public Icons caseMethodChoice(org.portolan.model.MethodChoice object) {
            return Icons.METHOD;
        }

        @Override
        public Icons caseParameter(org.portolan.model.Parameter object) {
            return Icons.PARAMETER;
        }

        @Override
        public Icons caseImportRecord(org.portolan.model.ImportRecord object) {
            return Icons.IMPORT_RECORD;
        }

        @Override
        public Icons caseDiagramNote(org.portolan.model.DiagramNote object) {
            return Icons.NOTE;
        }

        @Override
        public Icons defaultCase(EObject object) {
            return Icons.ELEMENT;
        }
    }
}

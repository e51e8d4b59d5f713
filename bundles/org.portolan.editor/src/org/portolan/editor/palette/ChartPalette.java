/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.portolan.editor.palette.NewElement.NewCluster;
import org.portolan.editor.palette.NewElement.NewGuest;
import org.portolan.editor.palette.NewElement.NewHost;
import org.portolan.editor.palette.NewElement.NewLevel;
import org.portolan.editor.palette.NewElement.NewLink;
import org.portolan.editor.palette.NewElement.NewNote;
import org.portolan.editor.palette.NewElement.NewSwitch;
import org.portolan.editor.palette.NewElement.NewVolume;
import org.portolan.model.ClusterKind;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.edit.commands.LinkKind;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;
import org.portolan.model.edit.commands.StorageEdits.VolumeKind;
import org.portolan.ui.label.Icons;

/** Builds the palette. */
public final class ChartPalette {
    private final Supplier<Installation> installation;

    private ChartPalette(Supplier<Installation> installation) {
        this.installation = installation;
    }

    /** @param installation what is shown when an entry is used */
    public static PaletteRoot create(Supplier<Installation> installation) {
        return new ChartPalette(installation).build();
    }

    private PaletteRoot build() {
        var root = new PaletteRoot();
        root.add(tools(root));
        root.add(hosts());
        root.add(guests());
        root.add(closed(links()));
        root.add(closed(storage()));
        return root;
    }

    private static PaletteGroup tools(PaletteRoot root) {
        var group = new PaletteGroup(Messages.Palette_Tools);
        var select = new PanningSelectionToolEntry(Messages.Palette_Select, Messages.Palette_SelectTip);
        icon(select, ChartIcons.SELECT);
        var marquee = new MarqueeToolEntry(Messages.Palette_Marquee, Messages.Palette_MarqueeTip);
        icon(marquee, ChartIcons.MARQUEE);
        group.add(select);
        group.add(marquee);
        root.setDefaultEntry(select);
        return group;
    }

    private static void icon(ToolEntry entry, ImageDescriptor icon) {
        entry.setSmallIcon(icon);
        entry.setLargeIcon(icon);
    }

    private PaletteDrawer hosts() {
        var drawer = drawer(Messages.Palette_Hosts, Icons.HOST);
        drawer.add(entry(new NewCluster(ClusterKind.ZVM_SSI), Messages.Cluster_Ssi, Messages.Cluster_SsiTip,
                Icons.CLUSTER));
        drawer.add(entry(new NewCluster(ClusterKind.VSPHERE), Messages.Cluster_Vsphere, Messages.Cluster_VsphereTip,
                Icons.CLUSTER));
        drawer.add(entry(new NewCluster(ClusterKind.KVM), Messages.Cluster_Kvm, Messages.Cluster_KvmTip,
                Icons.CLUSTER));
        drawer.add(entry(new NewCluster(ClusterKind.STANDALONE), Messages.Cluster_Standalone,
                Messages.Cluster_StandaloneTip, Icons.CLUSTER));
        drawer.add(entry(new NewHost(HypervisorKind.ZVM), Messages.Host_Zvm, Messages.Host_ZvmTip, Icons.HOST));
        drawer.add(entry(new NewHost(HypervisorKind.VSPHERE), Messages.Host_Vsphere, Messages.Host_VsphereTip,
                Icons.HOST));
        drawer.add(entry(new NewHost(HypervisorKind.KVM), Messages.Host_Kvm, Messages.Host_KvmTip, Icons.HOST));
        drawer.add(entry(new NewHost(HypervisorKind.XEN), Messages.Host_Xen, Messages.Host_XenTip, Icons.HOST));
        drawer.add(entry(new NewSwitch(), Messages.Switch_Switch, Messages.Switch_SwitchTip, Icons.SWITCH));
        drawer.add(entry(new NewNote(), Messages.Note_Note, Messages.Note_NoteTip, Icons.NOTE));
        return drawer;
    }

    private PaletteDrawer guests() {
        var drawer = drawer(Messages.Palette_Guests, Icons.GUEST);
        drawer.add(entry(new NewGuest(GuestClass.CUSTOM), Messages.Guest_Custom, Messages.Guest_CustomTip,
                Icons.GUEST));
        drawer.add(entry(new NewGuest(GuestClass.IDLE_LINUX), Messages.Guest_Idle, Messages.Guest_IdleTip,
                Icons.GUEST));
        drawer.add(entry(new NewGuest(GuestClass.WEB), Messages.Guest_Web, Messages.Guest_WebTip, Icons.GUEST));
        drawer.add(entry(new NewGuest(GuestClass.OLTP), Messages.Guest_Oltp, Messages.Guest_OltpTip, Icons.GUEST));
        drawer.add(entry(new NewGuest(GuestClass.JAVA), Messages.Guest_Java, Messages.Guest_JavaTip, Icons.GUEST));
        drawer.add(entry(new NewGuest(GuestClass.PAGE_CACHE), Messages.Guest_PageCache, Messages.Guest_PageCacheTip,
                Icons.GUEST));
        return drawer;
    }

    private PaletteDrawer links() {
        var drawer = drawer(Messages.Palette_Links, Icons.ISFC_LINK);
        drawer.add(link(Optional.empty(), Messages.Link_Usual, Messages.Link_UsualTip, Icons.ETHERNET_LINK));
        drawer.add(link(Optional.of(LinkKind.ISFC), Messages.Link_Isfc, Messages.Link_IsfcTip, Icons.ISFC_LINK));
        drawer.add(link(Optional.of(LinkKind.ETHERNET), Messages.Link_Ethernet, Messages.Link_EthernetTip,
                Icons.ETHERNET_LINK));
        drawer.add(link(Optional.of(LinkKind.NUMA), Messages.Link_Numa, Messages.Link_NumaTip, Icons.NUMA_LINK));
        drawer.add(link(Optional.of(LinkKind.REPLICATION), Messages.Link_Replication, Messages.Link_ReplicationTip,
                Icons.REPLICATION_LINK));
        return drawer;
    }

    private PaletteDrawer storage() {
        var drawer = drawer(Messages.Palette_Storage, Icons.CENTRAL_STORAGE);
        drawer.add(entry(new NewLevel(LevelKind.XSTORE), Messages.Level_Xstore, Messages.Level_XstoreTip,
                Icons.EXPANDED_STORAGE));
        drawer.add(entry(new NewLevel(LevelKind.REMOTE), Messages.Level_Remote, Messages.Level_RemoteTip,
                Icons.REMOTE_STORAGE));
        drawer.add(entry(new NewLevel(LevelKind.PAGING), Messages.Level_Paging, Messages.Level_PagingTip,
                Icons.PAGING_SPACE));
        drawer.add(entry(new NewVolume(VolumeKind.ECKD), Messages.Volume_Eckd, Messages.Volume_EckdTip,
                Icons.PAGING_VOLUME));
        drawer.add(entry(new NewVolume(VolumeKind.FBA), Messages.Volume_Fba, Messages.Volume_FbaTip,
                Icons.PAGING_VOLUME));
        drawer.add(entry(new NewVolume(VolumeKind.FLASH), Messages.Volume_Flash, Messages.Volume_FlashTip,
                Icons.FLASH_VOLUME));
        return drawer;
    }

    /** What is needed less often leaves room for the rest. */
    private static PaletteDrawer closed(PaletteDrawer drawer) {
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
        return drawer;
    }

    private static PaletteDrawer drawer(String name, Icons icon) {
        return new PaletteDrawer(name, icon.descriptor());
    }

    private ToolEntry entry(NewElement element, String name, String tip, Icons icon) {
        return new CombinedTemplateCreationEntry(name, tip, element, new NewElementFactory(installation, element),
                icon.descriptor(), icon.descriptor());
    }

    private ToolEntry link(Optional<LinkKind> kind, String name, String tip, Icons icon) {
        return new ConnectionCreationToolEntry(name, tip, new NewElementFactory(installation, new NewLink(kind)),
                icon.descriptor(), icon.descriptor());
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.internal.Messages;

/**
 * What sentences call elements and their features: "guest LNX01", "central storage of host ZVMA", "cylinders". The words
 * are those of the ecore, which are the words of the field.
 */
public final class ElementNames {

    /** Words that are not spelled as the ecore's names must be. */
    private static final Map<String, String> SPELLING = Map.ofEntries(Map.entry("eckd", "ECKD"),
            Map.entry("fba", "FBA"),
            Map.entry("isfc", "ISFC"), Map.entry("fctc", "FCTC"), Map.entry("numa", "NUMA"), Map.entry("fcp", "FCP"),
            Map.entry("iscsi", "iSCSI"), Map.entry("tcp", "TCP"), Map.entry("zvm", "z/VM"), Map.entry("lpar", "LPAR"),
            Map.entry("vlan", "VLAN"), Map.entry("wwpn", "WWPN"), Map.entry("lun", "LUN"), Map.entry("npiv", "NPIV"),
            Map.entry("mac", "MAC"), Map.entry("osa", "OSA"), Map.entry("sha256", "SHA-256"), Map.entry("id", "id"),
            Map.entry("ethernet", "Ethernet"), Map.entry("ficon", "FICON"), Map.entry("chpid", "CHPID"),
            Map.entry("san", "SAN"));

    /** Ends of names that say the unit; the unit stands with the value. Longest first. */
    private static final List<String> UNITS =
            List.of("Bytes Per Second", "Seconds Per Page", "Per Second", "Kilometres",
                    "Megahertz", "Seconds", "Bytes");

    private ElementNames() {
    }

    /** The kind of element: "guest", "ECKD volume", "ISFC link". */
    public static String kind(EClass kind) {
        return spelled(split(kind.getName()));
    }

    /** The words of a feature without its unit: "memory", "bandwidth", "distance". */
    public static String label(EStructuralFeature feature) {
        String words = split(feature.getName());
        for (String unit : UNITS) {
            if (words.endsWith(' ' + unit)) {
                words = words.substring(0, words.length() - unit.length() - 1);
                break;
            }
        }
        return spelled(words);
    }

    /**
     * What to call an element in the middle of a sentence: its kind and name, or for what has no name of its own, the
     * element that it is part of.
     */
    public static String of(EObject element) {
        String kind = kind(element.eClass());
        if (element instanceof NamedElement named && isStated(named.getName())) {
            return isPartOfOwner(element) ? NLS.bind(Messages.Name_OfOwner, kind + ' ' + named.getName(),
                    of(element.eContainer())) : kind + ' ' + named.getName();
        }
        return switch (element) {
            case Installation installation -> kind;
            case Link link -> NLS.bind(Messages.Name_Link, new Object[] {kind, nodeName(link.getFrom()),
                    nodeName(link.getTo())});
            default -> element.eContainer() == null ? kind
                    : NLS.bind(Messages.Name_OfOwner, kind, of(element.eContainer()));
        };
    }

    // Volumes, adapters and disks have names that say little without their host or guest.
    private static boolean isPartOfOwner(EObject element) {
        return switch (element) {
            case StorageLevel level -> level.eContainer() instanceof Host;
            case ChannelPath path -> path.eContainer() instanceof Host;
            case NetworkAdapter adapter -> adapter.eContainer() instanceof Host;
            case VirtualSwitch virtual -> virtual.eContainer() instanceof Host;
            case RealDevice device -> device.eContainer() instanceof Host;
            case DiskPath disk -> disk.eContainer() instanceof Guest;
            case NetworkInterface network -> network.eContainer() instanceof Guest;
            default -> false;
        };
    }

    private static String nodeName(Node node) {
        return node != null && isStated(node.getName()) ? node.getName() : Messages.Name_Unknown;
    }

    private static boolean isStated(String name) {
        return name != null && !name.isBlank();
    }

    /** "EckdVolume" becomes "Eckd Volume". */
    private static String split(String camelCase) {
        String words = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String spelled(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split(" ")).stream()
                .map(word -> SPELLING.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }
}

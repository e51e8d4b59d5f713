/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.portolan.model.DiskPath;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.study.text.ElementNames;

/** Names of the elements of an installation, by the ids that the engine gives back. */
public final class InstallationNames {

    private InstallationNames() {
    }

    /** The names as they are now; later changes of the model do not show. */
    public static ElementNames of(Installation installation) {
        return ElementNames.of(byId(installation));
    }

    /** The same as a map from ids. */
    public static Map<String, String> byId(Installation installation) {
        Map<String, String> names = new HashMap<>(Map.of(PathReader.ASSUMED_LINK, Messages.Link_AssumedName));
        for (TreeIterator<EObject> all = installation.eAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement element) {
                names.put(Elements.id(element), name(element));
            }
        }
        return names;
    }

    /** A disk without a name is known by its device number inside the guest. */
    private static String name(NamedElement element) {
        boolean unnamed = Elements.text(element.getName()).isEmpty();
        var device = element instanceof DiskPath disk ? Elements.text(disk.getVirtualDevice()) : "";
        return unnamed && !device.isEmpty() ? device : Elements.name(element);
    }
}

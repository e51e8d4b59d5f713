/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.portolan.model.Installation;
import org.portolan.model.PortolanPackage;
import org.portolan.ui.document.ModelDocument;

/**
 * The tree of a document: the installation with its clusters, and a folder for each other list that holds something.
 * Below that, what the item providers of the model say. How the chart is drawn is no part of the tree.
 */
final class NavigatorContent implements ITreeContentProvider {
    private static final Set<EReference> NOT_SHOWN = Set.of(PortolanPackage.Literals.INSTALLATION__DIAGRAM);

    @Override
    public Object[] getElements(Object input) {
        return new Object[] {((ModelDocument) input).installation()};
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Installation installation -> childrenOf(installation);
            case FeatureGroup group -> group.members().toArray();
            case EObject element -> items(element).map(i -> i.getChildren(element).toArray()).orElse(new Object[0]);
            default -> new Object[0];
        };
    }

    private static Object[] childrenOf(Installation installation) {
        var children = new ArrayList<Object>(installation.getClusters());
        installation.eClass().getEAllContainments().stream()
                .filter(feature -> isGroup(feature) && !new FeatureGroup(installation, feature).members().isEmpty())
                .forEach(feature -> children.add(new FeatureGroup(installation, feature)));
        return children.toArray();
    }

    private static boolean isGroup(EReference feature) {
        return feature.isMany() && feature != PortolanPackage.Literals.INSTALLATION__CLUSTERS
                && !NOT_SHOWN.contains(feature);
    }

    @Override
    public Object getParent(Object child) {
        return switch (child) {
            case FeatureGroup group -> group.owner();
            case EObject element -> parentOf(element);
            default -> null;
        };
    }

    private static Object parentOf(EObject element) {
        var container = element.eContainer();
        return container instanceof Installation && isGroup(element.eContainmentFeature())
                ? new FeatureGroup(container, element.eContainmentFeature())
                : container;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return switch (parent) {
            case Installation installation -> !installation.eContents().isEmpty();
            case FeatureGroup group -> !group.members().isEmpty();
            case EObject element -> items(element).map(i -> i.hasChildren(element)).orElse(false);
            default -> false;
        };
    }

    private static Optional<ITreeItemContentProvider> items(EObject element) {
        return ModelDocument.of(element).map(ModelDocument::adapterFactory)
                .map((AdapterFactory f) -> (ITreeItemContentProvider) f.adapt(element, ITreeItemContentProvider.class));
    }
}

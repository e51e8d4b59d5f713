/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.portolan.model.ChannelPath;
import org.portolan.model.Cluster;
import org.portolan.model.Datastore;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Licence;
import org.portolan.model.Link;
import org.portolan.model.PagingVolume;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.StorageLevel;
import org.portolan.model.Study;

/**
 * Looks for everything that is missing, contradictory, unlikely or against a platform's rules in an installation.
 * <p>
 * The model is only read, in one walk over its tree; the time taken grows with its size and no faster (10,000 guests
 * take a fraction of a second). Must not run while another thread changes the model.
 */
public final class InstallationValidation {

    private final Installation installation;
    private final Findings findings = new Findings();
    private final ValueRules values;
    private final NameRules names;
    private final GuestRules guests;
    private final HostRules hosts;
    private final StorageRules storage;
    private final ClusterRules clusters;
    private final LinkRules links;
    private final StoreRules stores;
    private final PlacementRules placement;
    private final StudyRules studies;

    private InstallationValidation(Installation installation) {
        this.installation = installation;
        var survey = new Survey(installation);
        values = new ValueRules(installation, findings);
        names = new NameRules(findings);
        guests = new GuestRules(findings);
        hosts = new HostRules(survey, findings);
        storage = new StorageRules(survey, findings);
        clusters = new ClusterRules(survey, findings);
        links = new LinkRules(findings);
        stores = new StoreRules(survey, findings);
        placement = new PlacementRules(survey, findings);
        studies = new StudyRules(survey, findings);
    }

    /** All problems of an installation, worst first, and among equals in the order of the file. */
    public static List<Problem> check(Installation installation) {
        return new InstallationValidation(installation).check();
    }

    private List<Problem> check() {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        visit(installation, places);
        for (TreeIterator<EObject> all = installation.eAllContents(); all.hasNext();) {
            visit(all.next(), places);
        }
        names.check(installation);
        storage.checkLenders();
        storage.checkSharedVolumes();
        placement.check(installation.getPlacementRules());
        studies.check(installation.getAssumptions());
        List<Problem> problems = new ArrayList<>(findings.problems());
        problems.sort(Comparator.comparing(Problem::severity)
                .thenComparing(problem -> places.getOrDefault(problem.element(), Integer.MAX_VALUE)));
        return List.copyOf(problems);
    }

    private void visit(EObject element, Map<EObject, Integer> places) {
        places.put(element, places.size());
        values.check(element);
        if (element instanceof Element identified) {
            names.check(identified);
        }
        switch (element) {
            case Cluster cluster -> clusters.check(cluster);
            case Host host -> hosts.check(host);
            case StorageLevel level -> storage.check(level);
            case PagingVolume volume -> storage.check(volume);
            case SharedExpandedStorage shared -> storage.check(shared);
            case ChannelPath path -> links.check(path);
            case Link link -> links.check(link);
            case Guest guest -> {
                guests.check(guest);
                stores.check(guest);
            }
            case Datastore store -> stores.check(store);
            case Licence licence -> stores.check(licence);
            case Study study -> studies.check(study);
            default -> {
                // nothing beyond its values
            }
        }
    }
}

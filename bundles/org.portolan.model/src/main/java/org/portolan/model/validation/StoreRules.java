/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Licence;
import org.portolan.model.ProcessorPool;

/** What must hold for datastores and software licences. */
final class StoreRules {

    private final Survey survey;
    private final Findings findings;

    StoreRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
    }

    void check(Datastore store) {
        if (store.isSetCapacityBytes() && store.getFreeBytes() > store.getCapacityBytes()) {
            findings.at(ProblemCode.STORE_FREE_EXCEEDS_CAPACITY, store, DATASTORE__FREE_BYTES,
                    Values.bytes(store.getFreeBytes()), Values.bytes(store.getCapacityBytes()));
        }
        if (store.getKind() == DatastoreKind.LOCAL && store.getHosts().size() > 1) {
            findings.at(ProblemCode.LOCAL_STORE_SHARED, store, DATASTORE__KIND, store.getHosts().size());
        }
    }

    void check(Licence licence) {
        long cores = survey.hosts().stream().filter(host -> host.getLicences().contains(licence))
                .flatMap(host -> host.getProcessors().stream()).mapToLong(ProcessorPool::getCores).sum();
        if (licence.isSetLicensedCores() && cores > licence.getLicensedCores()) {
            findings.at(ProblemCode.LICENCE_CORES_EXCEEDED, licence, LICENCE__LICENSED_CORES,
                    Values.count(licence.getLicensedCores()), Values.count(cores));
        }
    }

    void check(Guest guest) {
        Host host = Survey.hostOf(guest);
        if (host != null && Survey.isRunning(guest)) {
            guest.getLicences().stream().filter(licence -> !host.getLicences().contains(licence))
                    .forEach(
                            licence -> findings.at(ProblemCode.LICENCE_MISSING_AT_HOST, guest, GUEST__LICENCES, licence,
                                    host));
        }
    }
}

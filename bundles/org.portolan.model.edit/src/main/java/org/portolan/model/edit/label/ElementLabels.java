/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.label;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.Datastore;
import org.portolan.model.DiagramNote;
import org.portolan.model.DiskPath;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.FctcDevice;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.ImportRecord;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.MethodChoice;
import org.portolan.model.NamedElement;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PagePopulation;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.Parameter;
import org.portolan.model.PlacementRule;
import org.portolan.model.PopulationProfile;
import org.portolan.model.PortolanPackage;
import org.portolan.model.ProcessorPool;
import org.portolan.model.RelocationDomain;
import org.portolan.model.RemoteStorage;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.Study;
import org.portolan.model.edit.quantity.FeatureFacts;
import org.portolan.model.edit.quantity.QuantityFormat;
import org.portolan.model.edit.quantity.Unit;
import org.portolan.model.util.PortolanSwitch;

/** What an element is called in a tree, a table or a sentence, and the one or two facts that tell it from the next. */
public final class ElementLabels {
    private static final String PATH_SEPARATOR = " / ";

    private final QuantityFormat format;
    private final Names names = new Names();
    private final Details details = new Details();

    /** Labels that show quantities in the given format. */
    public ElementLabels(QuantityFormat format) {
        this.format = format;
    }

    /** The element's name; for what has none, what it is. Never empty. */
    public String name(EObject element) {
        return names.doSwitch(element);
    }

    /** What tells the element from others of its kind, such as "8 GiB, 4 processors"; empty when there is nothing to say. */
    public String detail(EObject element) {
        return details.doSwitch(element);
    }

    /** What kind of element it is. */
    public String kind(EObject element) {
        return ModelTexts.kind(element.eClass());
    }

    /** The element's name after those of its containers, without the installation: "SSI1 / MEMBER1 / LNX01". */
    public String path(EObject element) {
        var parts = new ArrayDeque<String>();
        for (var part = element; part != null && !(part instanceof Installation); part = part.eContainer()) {
            parts.addFirst(name(part));
        }
        return parts.isEmpty() ? name(element) : String.join(PATH_SEPARATOR, parts);
    }

    private String quantity(EObject owner, EStructuralFeature feature) {
        return format.display((Number) owner.eGet(feature), FeatureFacts.of(feature).unit());
    }

    private String whenSet(EObject owner, EStructuralFeature feature) {
        return owner.eIsSet(feature) ? quantity(owner, feature) : "";
    }

    private static String join(String... parts) {
        var joined = new StringJoiner(", ");
        List.of(parts).stream().filter(part -> !part.isEmpty()).forEach(joined::add);
        return joined.toString();
    }

    private static String count(int number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, number);
    }

    /** Element to name. */
    private final class Names extends PortolanSwitch<String> {
        @Override
        public String caseNamedElement(NamedElement element) {
            var name = element.getName();
            return name == null || name.isBlank()
                    ? NLS.bind(Messages.Label_Unnamed, kind(element).toLowerCase(Locale.ROOT))
                    : name;
        }

        @Override
        public String caseStorageLevel(org.portolan.model.StorageLevel level) {
            var name = level.getName();
            return name == null || name.isBlank() ? kind(level) : name;
        }

        @Override
        public String caseLink(Link link) {
            var name = link.getName();
            if (name != null && !name.isBlank()) {
                return name;
            }
            return link.getFrom() == null || link.getTo() == null ? kind(link)
                    : NLS.bind(Messages.Label_Link, name(link.getFrom()), name(link.getTo()));
        }

        @Override
        public String caseProcessorPool(ProcessorPool pool) {
            var kind = ModelTexts.literal(PortolanPackage.Literals.PROCESSOR_POOL__KIND, pool.getKind());
            if (!pool.isSetCores()) {
                return NLS.bind(Messages.Label_SomeCores, kind);
            }
            return pool.getCores() == 1 ? NLS.bind(Messages.Label_OneCore, kind)
                    : NLS.bind(Messages.Label_Cores, pool.getCores(), kind);
        }

        @Override
        public String caseFctcDevice(FctcDevice device) {
            var number = device.getDeviceNumber();
            return number == null || number.isBlank() ? kind(device) : NLS.bind(Messages.Label_Device, number);
        }

        @Override
        public String caseDiskPath(DiskPath disk) {
            var name = disk.getName();
            if (name != null && !name.isBlank()) {
                return name;
            }
            var device = disk.getVirtualDevice();
            return device == null || device.isBlank() ? kind(disk) : NLS.bind(Messages.Label_Disk, device);
        }

        @Override
        public String caseCurvePoint(CurvePoint point) {
            return NLS.bind(Messages.Label_CurvePoint,
                    quantity(point, PortolanPackage.Literals.CURVE_POINT__SECONDS),
                    quantity(point, PortolanPackage.Literals.CURVE_POINT__PAGES));
        }

        @Override
        public String caseAssumptionOverride(AssumptionOverride override) {
            return override.getKey() == null || override.getKey().isBlank() ? kind(override) : override.getKey();
        }

        @Override
        public String caseMethodChoice(MethodChoice choice) {
            return choice.getLabel() != null && !choice.getLabel().isBlank() ? choice.getLabel()
                    : choice.getMethod() != null && !choice.getMethod().isBlank() ? choice.getMethod() : kind(choice);
        }

        @Override
        public String caseParameter(Parameter parameter) {
            return parameter.getKey() == null || parameter.getKey().isBlank() ? kind(parameter) : parameter.getKey();
        }

        @Override
        public String caseImportRecord(ImportRecord record) {
            return record.getFileName() == null || record.getFileName().isBlank() ? kind(record) : record.getFileName();
        }

        @Override
        public String caseDiagramNote(DiagramNote note) {
            return note.getText() == null || note.getText().isBlank() ? kind(note)
                    : note.getText().strip().lines().findFirst().orElseThrow();
        }

        @Override
        public String defaultCase(EObject element) {
            return kind(element);
        }
    }

    /** Element to detail. */
    private final class Details extends PortolanSwitch<String> {
        @Override
        public String caseCluster(Cluster cluster) {
            return join(ModelTexts.literal(PortolanPackage.Literals.CLUSTER__KIND, cluster.getKind()),
                    count(cluster.getHosts().size(), Messages.Label_OneHost, Messages.Label_Hosts));
        }

        @Override
        public String caseHost(Host host) {
            var guests = count(host.getGuests().size(), Messages.Label_OneGuest, Messages.Label_Guests);
            return host.isCapacityKnown() ? guests : join(guests, Messages.Label_CapacityUnknown);
        }

        @Override
        public String caseGuest(Guest guest) {
            return join(whenSet(guest, PortolanPackage.Literals.GUEST__MEMORY_BYTES),
                    guest.isSetVirtualProcessors()
                            ? count(guest.getVirtualProcessors(), Messages.Label_OneVcpu, Messages.Label_Vcpus)
                            : "",
                    stateOf(guest));
        }

        private String stateOf(Guest guest) {
            if (guest.isTemplate()) {
                return Messages.Label_Template;
            }
            return guest.getPowerState() == org.portolan.model.PowerState.RUNNING ? ""
                    : ModelTexts.literal(PortolanPackage.Literals.GUEST__POWER_STATE, guest.getPowerState())
                            .toLowerCase(Locale.ROOT);
        }

        @Override
        public String caseCentralStorage(CentralStorage storage) {
            return whenSet(storage, PortolanPackage.Literals.CENTRAL_STORAGE__SIZE_BYTES);
        }

        @Override
        public String caseExpandedStorage(ExpandedStorage storage) {
            return whenSet(storage, PortolanPackage.Literals.EXPANDED_STORAGE__SIZE_BYTES);
        }

        @Override
        public String caseSharedExpandedStorage(SharedExpandedStorage storage) {
            return whenSet(storage, PortolanPackage.Literals.SHARED_EXPANDED_STORAGE__SIZE_BYTES);
        }

        @Override
        public String caseRemoteStorage(RemoteStorage storage) {
            return join(whenSet(storage, PortolanPackage.Literals.REMOTE_STORAGE__SIZE_BYTES),
                    storage.getLender() == null ? "" : NLS.bind(Messages.Label_LentBy, name(storage.getLender())));
        }

        @Override
        public String casePagingSpace(PagingSpace space) {
            var volumes = space.getVolumes().size() + space.getSharedVolumes().size();
            return count(volumes, Messages.Label_OneVolume, Messages.Label_Volumes);
        }

        @Override
        public String casePagingVolume(PagingVolume volume) {
            return volume.slots() == 0 ? "" : format.display(volume.slots() * 4096, Unit.BYTES);
        }

        @Override
        public String caseLink(Link link) {
            return join(kind(link), whenSet(link, PortolanPackage.Literals.LINK__BANDWIDTH_BYTES_PER_SECOND));
        }

        @Override
        public String caseDatastore(Datastore store) {
            return join(ModelTexts.literal(PortolanPackage.Literals.DATASTORE__KIND, store.getKind()),
                    whenSet(store, PortolanPackage.Literals.DATASTORE__CAPACITY_BYTES));
        }

        @Override
        public String caseDiskPath(DiskPath disk) {
            return join(kind(disk), whenSet(disk, PortolanPackage.Literals.DISK_PATH__SIZE_BYTES));
        }

        @Override
        public String caseNetworkInterface(NetworkInterface network) {
            return network.getNetworkName() == null ? "" : network.getNetworkName();
        }

        @Override
        public String casePagePopulation(PagePopulation population) {
            return join(whenSet(population, PortolanPackage.Literals.PAGE_POPULATION__PAGES),
                    ModelTexts.literal(PortolanPackage.Literals.PAGE_POPULATION__PATTERN, population.getPattern()));
        }

        @Override
        public String casePopulationProfile(PopulationProfile profile) {
            return count(profile.getPopulations().size(), Messages.Label_OnePopulation, Messages.Label_Populations);
        }

        @Override
        public String caseCurveProfile(CurveProfile profile) {
            var points = profile.getTouched().size() + profile.getWritten().size();
            return count(points, Messages.Label_OnePoint, Messages.Label_Points);
        }

        @Override
        public String caseRelocationDomain(RelocationDomain domain) {
            return count(domain.getMembers().size(), Messages.Label_OneHost, Messages.Label_Hosts);
        }

        @Override
        public String casePlacementRule(PlacementRule rule) {
            return ModelTexts.literal(PortolanPackage.Literals.PLACEMENT_RULE__KIND, rule.getKind());
        }

        @Override
        public String caseAssumptionOverride(AssumptionOverride override) {
            return format.exact(override.getValue(), Unit.ONE);
        }

        @Override
        public String caseStudy(Study study) {
            return ModelTexts.literal(PortolanPackage.Literals.STUDY__KIND, study.getKind());
        }

        @Override
        public String caseParameter(Parameter parameter) {
            return parameter.getValue() == null ? "" : parameter.getValue();
        }

        @Override
        public String caseImportRecord(ImportRecord record) {
            return join(record.getFormat() == null ? "" : record.getFormat(),
                    record.getImportedAt() == null ? "" : record.getImportedAt());
        }

        @Override
        public String defaultCase(EObject element) {
            return "";
        }
    }
}

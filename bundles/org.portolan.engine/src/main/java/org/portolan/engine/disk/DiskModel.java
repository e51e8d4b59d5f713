/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.portolan.engine.disk.DeviceSpec.Medium;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/**
 * What a disk costs a guest and its hypervisor while it runs, and when it is relocated (docs/engine.md, 7e):
 *
 * <pre>
 * t_io = t_path + W(rate) + t_dev
 * rate = min( asked, processors / cpu_io, device, where rate t_io = queue depth )
 * hand-over = drain, then sum of what is done again at the target
 * </pre>
 */
public final class DiskModel {

    private static final int HALVINGS = 60;

    private final DiskSpec disk;
    private final PathValues values;
    private final DiskPathModel path;

    private DiskModel(DiskSpec disk, PathValues values) {
        this.disk = disk;
        this.values = values;
        this.path = path(disk, values);
    }

    /**
     * The model of a disk.
     *
     * @param disk the disk
     * @param assumptions values of assumptions
     */
    public static DiskModel of(DiskSpec disk, ToDoubleFunction<AssumptionKey> assumptions) {
        return new DiskModel(disk, new PathValues(assumptions));
    }

    private static DiskPathModel path(DiskSpec disk, PathValues values) {
        return switch (disk.path()) {
            case DedicatedEckd eckd -> new EckdModel(eckd, values);
            case Minidisk minidisk -> new MinidiskModel(minidisk, values);
            case DedicatedFcp fcp -> new FcpModel(fcp, values);
            case BlockIo blockIo -> new BlockIoModel(blockIo, values);
            case VirtualSan san -> new VirtualSanModel(san, disk.guestTimeout(), values);
            case Iscsi iscsi -> new IscsiModel(iscsi, values);
            case DatastoreDisk image -> new DatastoreModel(image, values);
        };
    }

    /** The disk. */
    public DiskSpec disk() {
        return disk;
    }

    /** What the path adds to the time of one I/O of 4 KiB on the device, in seconds. */
    public double pathSeconds() {
        return path.latencySeconds();
    }

    /** Processor time that the hypervisor spends on one such I/O, in seconds. */
    public double processorSeconds() {
        return path.processorSeconds();
    }

    /** Time of one I/O on the device by itself, in seconds. */
    public double deviceSeconds() {
        return device().serviceSeconds();
    }

    /** I/Os per second that the device never quite reaches. */
    public double mostPerSecond() {
        return device().capacity();
    }

    /** What the guest gets where the processors of the hypervisor are no limit. */
    public IoOutlook outlook() {
        return outlook(Double.POSITIVE_INFINITY);
    }

    /**
     * What the guest gets.
     *
     * @param processors processors of the hypervisor that are free for its I/O: seconds of them in a second
     */
    public IoOutlook outlook(double processors) {
        var device = device();
        double asked = disk.load().ioPerSecond().orElse(Double.POSITIVE_INFINITY);
        double byProcessors = path.processorSeconds() > 0 ? processors / path.processorSeconds()
                : Double.POSITIVE_INFINITY;
        double most = Math.min(asked, Math.min(byProcessors, device.capacity()));
        if (outstanding(device, most) <= queueDepth()) {
            return outlook(device, most, asked <= byProcessors ? IoLimit.DEMAND : IoLimit.PROCESSOR);
        }
        boolean shallow = queueDepth() / responseSeconds(device, 0) <= device.capacity();
        return outlook(device, atQueueDepth(device, most), shallow ? IoLimit.QUEUE_DEPTH : IoLimit.DEVICE);
    }

    private IoOutlook outlook(DeviceQueue device, double perSecond, IoLimit limit) {
        return new IoOutlook(perSecond, limit, responseSeconds(device, perSecond), device.waitSeconds(perSecond),
                device.utilisation(perSecond), perSecond * path.processorSeconds());
    }

    /** The rate below another at which as many I/Os are under way as the guest ever has. */
    private double atQueueDepth(DeviceQueue device, double most) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (outstanding(device, middle) <= queueDepth()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double outstanding(DeviceQueue device, double perSecond) {
        return perSecond * responseSeconds(device, perSecond);
    }

    private double responseSeconds(DeviceQueue device, double perSecond) {
        return path.latencySeconds() + device.waitSeconds(perSecond) + device.serviceSeconds();
    }

    private DeviceQueue device() {
        double service = disk.device().service().map(SimTime::seconds).orElseGet(() -> values.of(
                isFlash() ? AssumptionKey.DISK_SERVICE_FLASH : AssumptionKey.DISK_SERVICE_DISK));
        return new DeviceQueue(service, disk.device().concurrentIo().orElseGet(path::concurrentIo));
    }

    private double queueDepth() {
        return disk.load().queueDepth().orElseGet(() -> values.count(AssumptionKey.QUEUE_DEPTH));
    }

    private boolean isFlash() {
        return disk.device().medium() == Medium.FLASH;
    }

    /** Longest time until what the device has begun is done; none for a disk that the guest does not use. */
    public SimTime drain() {
        return isIdle() ? SimTime.ZERO : values.time(drainKey());
    }

    /** The assumption that {@link #drain()} rests on. */
    public AssumptionKey drainKey() {
        return isFlash() ? AssumptionKey.DRAIN_FLASH : AssumptionKey.DRAIN_DISK;
    }

    private boolean isIdle() {
        return disk.load().ioPerSecond().filter(rate -> rate == 0).isPresent();
    }

    /** What moves with the guest: control blocks, maps, and requests that still wait for the device, in bytes. */
    public double stateBytes() {
        double waiting = disk.load().ioPerSecond().isPresent() ? outlook().waiting() : 0;
        return path.stateBytes() + waiting * values.of(AssumptionKey.DISK_REQUEST);
    }

    /** What has to be done again at the target, in order. */
    public List<RedoTerm> redo() {
        return path.redo();
    }

    /** How long that takes. */
    public SimTime redoTime() {
        return redo().stream().map(RedoTerm::duration).reduce(SimTime.ZERO, SimTime::plus);
    }

    /** What stands against taking the disk along from one host to another. */
    public List<DiskRefusal> refusals(String source, String target) {
        return path.refusals(source, target);
    }

    /** What waits for the disk when it does not answer. */
    public List<GuestTimeout> timeouts() {
        var found = new ArrayList<GuestTimeout>();
        var byPath = path.timeout();
        found.add(disk.guestTimeout().map(most -> new GuestTimeout(byPath.kind(), most)).orElse(byPath));
        path.session().ifPresent(found::add);
        disk.multipathTimeout().map(most -> new GuestTimeout(GuestTimeout.Kind.MULTIPATH, most)).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Those of them that a disk which does not answer for so long breaks. */
    public Stream<GuestTimeout> brokenBy(SimTime silence) {
        return timeouts().stream().filter(timeout -> timeout.isBrokenBy(silence));
    }
}

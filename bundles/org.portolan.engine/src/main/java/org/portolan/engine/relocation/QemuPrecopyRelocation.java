/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.resource.Transfer;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Pre-copy as QEMU 10 does it (migration.c, ram.c, migration-stats.c, read for the measurements of docs/validation.md; docs/engine.md, 5a). The source
 * sends from where its scan stands, and looks up once per window when it has a limit, else every 50 ms. When what is to be sent is less
 * than the bandwidth of the last window could carry within the downtime limit, it synchronizes, and stops the guest if that still holds. So a pass
 * ends before its set is sent, and the rest joins the next one. The limit does not hold for the stopped guest.
 */
final class QemuPrecopyRelocation implements RelocationMethod {

    /** Far from its goal the source is followed in longer strides, which end when what is left is so many times the goal. */
    private static final double STRIDE_GOALS = 2;
    /** Parts of what is to be sent that a stride is at most. */
    private static final double STRIDES = 8;
    /** A share of the link that is as good as all of it. */
    private static final double ALL_OF_IT = 0.999;
    /** Less than this is no page that could be sent. */
    private static final double NO_PAGE_BYTES = 0.5 * Pages.SIZE;
    /** Slower rules, such as those of the throttle, have shown in this time whether they still change anything. */
    private static final double JUDGED_SECONDS = 4;

    private final Relocation relocation;
    private final QemuPrecopy options;
    private final PageSending sending;
    private final TargetStorage storage;
    private final HandOver handOver;
    private final PassTrend trend;
    private final int mostPasses;
    private final Switch afterMostPasses;
    private Optional<QemuPages> pages = Optional.empty();
    private Optional<Throttle> throttle = Optional.empty();
    private SendWindow window;
    private Optional<Stride> stride = Optional.empty();

    /**
     * A transfer under way.
     *
     * @param transfer it
     * @param ahead bytes that went into queues at once, beside those of the transfer
     * @param bytes those of the transfer
     * @param circling true when it stands for passes that are not followed any more
     */
    private record Stride(Transfer transfer, double ahead, double bytes, boolean circling) {
    }

    /** What follows the greatest number of passes. */
    interface Switch {

        /**
         * Goes on from here.
         *
         * @param window the window in which the sender is
         */
        void run(SendWindow window);
    }

    QemuPrecopyRelocation(Relocation relocation, QemuPrecopy options) {
        this(relocation, options, Integer.MAX_VALUE, window -> {
        });
    }

    /**
     * @param relocation the relocation
     * @param options how
     * @param mostPasses passes after which it is left, if they have not led to the goal by then
     * @param afterMostPasses what follows then
     */
    QemuPrecopyRelocation(Relocation relocation, QemuPrecopy options, int mostPasses, Switch afterMostPasses) {
        this.mostPasses = mostPasses;
        this.afterMostPasses = afterMostPasses;
        this.relocation = relocation;
        this.options = options;
        this.sending = PageSending.of(relocation, options.send()).withoutLimit();
        this.storage = new TargetStorage(relocation);
        this.handOver = new HandOver(relocation, sending.mostPerSecond());
        this.trend = new PassTrend(options.autoConverge().isPresent() ? JUDGED_SECONDS : 0);
        this.window = window(SimTime.ZERO);
    }

    // Beginning and end

    @Override
    public void begin() {
        options.timeLimit().ifPresent(
                t -> relocation.limit(relocation.now().plusAtMost(t), EndCode.MAX_TOTAL_EXCEEDED));
        relocation.log().course().sample(relocation.now(), relocation.instantiated(), relocation.pages());
        relocation.pause(value(AssumptionKey.CHECK_TIME),
                () -> refusal().ifPresentOrElse(relocation::refuse, this::firstPass));
    }

    /** Legs for what is missing at the target now. */
    List<Leg> missing() {
        return new PrecopyLegs(relocation, storage, sending, false).first();
    }

    private Optional<EndCode> refusal() {
        return new Admission(relocation).overLink(storage::check);
    }

    private void firstPass() {
        storage.take();
        pages = Optional.of(new QemuPages(relocation, sending, storage, options.dirtyLog()));
        throttle = options.autoConverge().map(
                a -> new Throttle(a, relocation.guest(), relocation.assumptions(), relocation.now()));
        window = window(relocation.now());
        relocation.enter(PhaseKind.RUNNING_PASSES, GuestState.RUNNING);
        relocation.log().traceSteal(relocation.assumptions().value(AssumptionKey.TRACE_STEAL));
        look();
    }

    @Override
    public void interrupted() {
        boolean isSending = stride.isPresent();
        stride.ifPresent(this::settle);
        stride = Optional.empty();
        pages.ifPresent(left -> endInterrupted(left, isSending));
        noteThrottle();
    }

    private void endInterrupted(QemuPages left, boolean isSending) {
        run(left);
        if (relocation.guestState() == GuestState.STOPPED) {
            if (isSending) {
                left.endPass(GuestState.STOPPED, 0);
            }
        } else if (left.hasPassBegun()) {
            left.synchronize();
        }
    }

    @Override
    public void release() {
        storage.release();
    }

    // Running passes

    /** Once per window, or iteration: is it time to stop the guest, and if not, what next? */
    private void look() {
        var left = pages.orElseThrow();
        run(left);
        window.look(relocation.now());
        if (window.left() == 0) {
            sleep();
        } else if (!isSmallEnough(left)) {
            send(left);
        } else {
            synchronize(left);
            if (isSmallEnough(left)) {
                stop();
            } else if (relocation.log().passes().size() >= mostPasses) {
                afterMostPasses.run(window);
            } else if (isStationary()) {
                goInCircles(left);
            } else {
                send(left);
            }
        }
    }

    private boolean isSmallEnough(QemuPages left) {
        double pending = left.pendingBytes();
        return window.bandwidth().isPresent()
                && (pending < NO_PAGE_BYTES || pending < window.bandwidth().getAsDouble() * goal());
    }

    private void synchronize(QemuPages left) {
        var synced = left.synchronize();
        throttle.ifPresent(t -> t.judge(relocation.now(), synced.added(), left.bytesSent()));
        trend.pass(relocation.now(), left.pendingBytes(), throttle.map(Throttle::findings).orElse(0L));
    }

    private void send(QemuPages left) {
        if (left.pendingBytes() < NO_PAGE_BYTES) {
            sleep();
            return;
        }
        double room = relocation.world().company().roomFor(relocation);
        double limit = Double.POSITIVE_INFINITY;
        double bytes = Math.min(window.left(), iteration(left, room));
        double strides = strides(left, bytes);
        if (strides >= 2) {
            bytes = Math.floor(strides) * bytes;
            limit = window.mostPerSecond();
        }
        transfer(left, Math.min(bytes, left.bytesLeft()), room, limit, this::sent);
    }

    /** Bytes until a sender without limit looks up: whole groups of pages that take more than 50 ms. */
    private double iteration(QemuPages left, double room) {
        double group = relocation.assumptions().value(AssumptionKey.QEMU_CHECK_PAGES) * left.bytesPerPage();
        double rate = relocation.world().transfers().rateOfOneMore(relocation.path().demands(),
                sending.mostPerSecond());
        double bytes = rate * relocation.assumptions().value(AssumptionKey.QEMU_ITERATION) + room;
        return (Math.floor(bytes / group) + 1) * group;
    }

    /** How many windows or iterations can be taken at once because none of them can end anything. */
    private double strides(QemuPages left, double bytes) {
        boolean whole = window.isFresh() && bytes == window.budget();
        if (window.bandwidth().isEmpty() || !Double.isInfinite(window.budget()) && !whole) {
            return 1;
        }
        double far = left.bytesUntil(STRIDE_GOALS * window.bandwidth().getAsDouble() * goal());
        return Math.min(far, left.bytesLeft() / STRIDES) / bytes;
    }

    private void transfer(QemuPages left, double bytes, double room, double limit, Runnable then) {
        double ahead = Math.min(room, bytes);
        relocation.world().company().wroteAhead(relocation, ahead);
        left.beginSending();
        var transfer = relocation.transfer(bytes - ahead, left.demands(bytes),
                Math.min(limit, left.mostPerSecond(bytes)), then);
        stride = Optional.of(new Stride(transfer, ahead, bytes - ahead, false));
    }

    private void sent() {
        settle(stride.orElseThrow());
        stride = Optional.empty();
        look();
    }

    private void settle(Stride done) {
        var left = pages.orElseThrow();
        run(left);
        double bytes = done.ahead() + done.bytes() * done.transfer().share();
        if (done.circling()) {
            double perPass = trend.secondsPerPass();
            double seconds = relocation.now().minus(done.transfer().begin()).seconds();
            left.sentInCircles(bytes, perPass == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE / 2, seconds / perPass));
        } else {
            left.sent(bytes);
            window.sent(bytes);
        }
    }

    private void sleep() {
        relocation.pause(window.end().max(relocation.now()).minus(relocation.now()), this::look);
    }

    /** Lets the guest run until now. */
    private void run(QemuPages left) {
        if (relocation.guestState() == GuestState.RUNNING) {
            double processor = throttle.map(Throttle::processorSpeed).orElse(1.0);
            double clock = throttle.map(Throttle::clockSpeed).orElse(1.0);
            double seconds = left.run(processor, clock);
            throttle.ifPresent(t -> t.ran(seconds));
        }
    }

    // Passes without end

    /**
     * True when passes go on as they are for ever: nothing changes from pass to pass, and nobody is there whose end could leave more to this
     * relocation.
     */
    private boolean isStationary() {
        boolean stationary = trend.isStationary();
        var company = relocation.world().company();
        company.stuck(relocation, stationary);
        return stationary && (hasAllThatItCanHave() || options.timeLimit().isEmpty() && company.isAllStuck());
    }

    private boolean hasAllThatItCanHave() {
        double alone = Math.min(window.mostPerSecond(),
                Math.min(relocation.path().bytesPerSecond(), sending.mostPerSecond()));
        double now = relocation.world().transfers().rateOfOneMore(relocation.path().demands(), alone);
        return now >= alone * ALL_OF_IT;
    }

    /** Sends on until somebody ends it, without following the passes; without a time limit, nobody will. */
    private void goInCircles(QemuPages left) {
        if (options.timeLimit().isEmpty()) {
            relocation.neverEnds();
            return;
        }
        double seconds = options.timeLimit().get().seconds();
        double most = Math.min(window.mostPerSecond(), relocation.path().bytesPerSecond());
        // Twice what can be sent: the time limit comes first.
        double bytes = 2 * seconds * most;
        var transfer = relocation.transfer(bytes, left.demands(left.bytesPerPage()),
                Math.min(window.mostPerSecond(), sending.mostPerSecond()), relocation::neverEnds);
        left.beginSending();
        stride = Optional.of(new Stride(transfer, 0, bytes, true));
    }

    // The stopped guest

    private void stop() {
        noteThrottle();
        relocation.log().left(LeaveReason.GOAL_MET);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), this::lastPass);
    }

    private void lastPass() {
        var left = pages.orElseThrow();
        relocation.enter(PhaseKind.STOPPED_PASS, GuestState.STOPPED);
        transfer(left, left.bytesLeft(), relocation.world().company().roomFor(relocation), Double.POSITIVE_INFINITY,
                () -> {
                    settle(stride.orElseThrow());
                    stride = Optional.empty();
                    left.endPass(GuestState.STOPPED, 0);
                    handOver.run(this::done);
                });
    }

    private void done() {
        new SourceStorage(relocation).giveAll();
        relocation.succeed(relocation.now());
    }

    // Options

    private SendWindow window(SimTime begin) {
        return SendWindow.of(relocation, options.send(), begin);
    }

    private double goal() {
        return options.downtimeLimit().orElseGet(() -> value(AssumptionKey.PRECOPY_MAX_DOWNTIME)).seconds();
    }

    private void noteThrottle() {
        throttle.ifPresent(t -> {
            relocation.log().lostToThrottle(Durations.ceil(t.lostSeconds()));
            relocation.log().throttled(t.greatest());
        });
    }

    private SimTime value(AssumptionKey key) {
        return relocation.assumptions().time(key);
    }
}

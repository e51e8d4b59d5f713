/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.ParameterType.Choices;
import org.portolan.bridge.method.ParameterType.Flag;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RemoteXstore.SwitchPoint;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedDasdPaging.Flush;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.WorkingSetMirror.Scope;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.model.NamedElement;

/** Relocation methods with their parameters, from text to the engine's records. */
final class MethodReader {

    private final NamedElement asker;
    private final Problems problems;
    private final Map<MethodParameter, String> values = new EnumMap<>(MethodParameter.class);

    private MethodReader(NamedElement asker, Problems problems) {
        this.asker = asker;
        this.problems = problems;
    }

    /**
     * The method; empty after errors were added, when it or one of its parameters cannot be used.
     *
     * @param asker study or installation that the problems are about
     */
    static Optional<MethodSpec> read(MethodQuestion question, NamedElement asker, Problems problems) {
        var method = RelocationMethod.ofId(question.method());
        if (method.isEmpty()) {
            problems.error(ProblemCode.METHOD_UNKNOWN, asker, Messages.Method_Unknown, Messages.Method_UnknownRemedy,
                    question.method(), ids());
            return Optional.empty();
        }
        var found = new Problems();
        var reader = new MethodReader(asker, found);
        reader.takeParameters(method.get(), question.parameters());
        reader.checkNeeds(method.get());
        problems.addAll(found.toList());
        return found.hasErrors() ? Optional.empty() : Optional.of(reader.spec(method.get()));
    }

    private static String ids() {
        return Arrays.stream(RelocationMethod.values()).map(RelocationMethod::id).collect(Collectors.joining(", "));
    }

    private void takeParameters(RelocationMethod method, Map<String, String> parameters) {
        parameters.forEach((key, value) -> {
            var parameter = MethodParameter.ofKey(key).filter(method.parameters()::contains);
            if (parameter.isEmpty()) {
                problems.error(ProblemCode.PARAMETER_UNKNOWN, asker, Messages.Parameter_Unknown,
                        Messages.Parameter_UnknownRemedy, key, method.id(), keys(method));
            } else if (!value.isBlank()) {
                take(parameter.get(), value.strip());
            }
        });
    }

    private void take(MethodParameter parameter, String value) {
        if (parameter.type().accepts(value)) {
            values.put(parameter, value);
        } else {
            problems.error(ProblemCode.PARAMETER_UNUSABLE, asker, Messages.Parameter_Unusable,
                    Messages.Parameter_UnusableRemedy, parameter.key(), value, parameter.description());
        }
    }

    /** A value without effect is a mistake that would otherwise show nowhere. */
    private void checkNeeds(RelocationMethod method) {
        for (var parameter : values.keySet()) {
            var missing = parameter.need().filter(need -> !need.isMetBy(word(method, need.parameter())));
            missing.ifPresent(need -> problems.error(ProblemCode.PARAMETER_IN_VAIN, asker, Messages.Parameter_InVain,
                    Messages.Parameter_InVainRemedy, parameter.key(), need.text()));
        }
    }

    /** What is given, else what the method does by itself. */
    private String word(RelocationMethod method, MethodParameter parameter) {
        return Optional.ofNullable(values.get(parameter))
                .or(() -> method.option(parameter).flatMap(o -> o.fallback().value())).orElse("");
    }

    private static String keys(RelocationMethod method) {
        return method.parameters().stream().map(MethodParameter::key).collect(Collectors.joining(", "));
    }

    private MethodSpec spec(RelocationMethod method) {
        return switch (method) {
            case LGR -> new LgrPrecopy(limit(MethodParameter.MAX_TOTAL).orElse(TimeLimit.NO_LIMIT),
                    limit(MethodParameter.MAX_QUIESCE), flag(MethodParameter.IMMEDIATE, false), force());
            case VSPHERE -> new VspherePrecopy(time(MethodParameter.SWITCHOVER_GOAL),
                    flag(MethodParameter.STUN, true), send());
            case QEMU -> new QemuPrecopy(time(MethodParameter.MAX_DOWNTIME), time(MethodParameter.TIME_LIMIT),
                    choice(MethodParameter.DIRTY_LOG, DirtyLog.ALL_AT_SYNC), autoConverge(), send());
            case XEN -> new XenPrecopy(count(MethodParameter.MAX_ROUNDS), ratio(MethodParameter.MAX_SENT_PER_MEMORY),
                    number(MethodParameter.FEW_PAGES).map(n -> new Pages(n.longValueExact())), send());
            case POSTCOPY -> new Postcopy(flag(MethodParameter.PREEMPT, false), count(MethodParameter.PREFETCH),
                    count(MethodParameter.OUTSTANDING_FAULTS), send());
            case HYBRID -> new HybridCopy(count(MethodParameter.PASSES).orElse(HybridCopy.DEFAULTS.passes()),
                    time(MethodParameter.MAX_DOWNTIME), flag(MethodParameter.PREEMPT, false),
                    count(MethodParameter.PREFETCH), count(MethodParameter.OUTSTANDING_FAULTS), send());
            case SHARED_DASD -> new SharedDasdPaging(choice(MethodParameter.FLUSH, Flush.PRE_FLUSH),
                    time(MethodParameter.MAX_DOWNTIME), count(MethodParameter.MAX_PASSES),
                    count(MethodParameter.OUTSTANDING_FAULTS));
            case SHARED_XSTORE -> new SharedXstorePaging(count(MethodParameter.PROCESSORS));
            case REMOTE_XSTORE -> new RemoteXstore(choice(MethodParameter.SWITCH_POINT, SwitchPoint.EARLY),
                    count(MethodParameter.PREFETCH), count(MethodParameter.OUTSTANDING_FAULTS));
            case MIRROR -> new WorkingSetMirror(choice(MethodParameter.SCOPE, Scope.ALL), time(MethodParameter.CYCLE),
                    count(MethodParameter.CYCLES));
            case PRECOPY -> new PlainPrecopy(time(MethodParameter.MAX_DOWNTIME), count(MethodParameter.MAX_PASSES),
                    ratio(MethodParameter.MAX_SENT_PER_MEMORY), ratio(MethodParameter.NO_PROGRESS_RATIO), send());
            case STOP_AND_COPY -> new StopAndCopy(send());
            case SUSPEND_RESUME -> new SuspendResume(rate(MethodParameter.DISK_RATE));
            case RESTART -> new RestartElsewhere(time(MethodParameter.SHUTDOWN), time(MethodParameter.BOOT));
        };
    }

    private Optional<AutoConverge> autoConverge() {
        return flag(MethodParameter.AUTO_CONVERGE, false)
                ? Optional.of(new AutoConverge(ratio(MethodParameter.THROTTLE_INITIAL),
                        ratio(MethodParameter.THROTTLE_INCREMENT), ratio(MethodParameter.THROTTLE_MOST)))
                : Optional.empty();
    }

    private SendOptions send() {
        return new SendOptions(rate(MethodParameter.LIMIT), count(MethodParameter.STREAMS), compression());
    }

    private Optional<Compression> compression() {
        return text(MethodParameter.COMPRESSION).filter(word -> !word.equalsIgnoreCase("none"))
                .map(word -> new Compression(constant(Compression.Kind.class, word),
                        ratio(MethodParameter.COMPRESSION_SAVED), time(MethodParameter.COMPRESSION_CPU),
                        count(MethodParameter.COMPRESSION_THREADS)));
    }

    private Set<Force> force() {
        var force = EnumSet.noneOf(Force.class);
        text(MethodParameter.FORCE).stream().flatMap(text -> Choices.split(text).stream())
                .forEach(word -> force.add(constant(Force.class, word)));
        return force;
    }

    // All values were checked when they were taken.

    private Optional<String> text(MethodParameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    private Optional<BigDecimal> number(MethodParameter parameter) {
        return text(parameter).flatMap(quantity(parameter)::number);
    }

    private static Quantity quantity(MethodParameter parameter) {
        return (Quantity) parameter.type();
    }

    private Optional<SimTime> time(MethodParameter parameter) {
        return number(parameter).map(n -> SimTime.ofSeconds(n.doubleValue()));
    }

    private Optional<TimeLimit> limit(MethodParameter parameter) {
        return text(parameter).map(text -> quantity(parameter).isNoLimit(text) ? TimeLimit.NO_LIMIT
                : TimeLimit.ofSeconds(new BigDecimal(text).doubleValue()));
    }

    private Optional<Rate> rate(MethodParameter parameter) {
        return number(parameter).map(n -> Rate.rounded(n.doubleValue()));
    }

    private Optional<Ratio> ratio(MethodParameter parameter) {
        return number(parameter).map(n -> new Ratio(n.doubleValue()));
    }

    private OptionalInt count(MethodParameter parameter) {
        var count = number(parameter);
        return count.isPresent() ? OptionalInt.of(count.get().intValueExact()) : OptionalInt.empty();
    }

    private boolean flag(MethodParameter parameter, boolean fallback) {
        return text(parameter).map(Flag::isTrue).orElse(fallback);
    }

    private <E extends Enum<E>> E choice(MethodParameter parameter, E fallback) {
        return text(parameter).map(word -> constant(fallback.getDeclaringClass(), word)).orElse(fallback);
    }

    /** The engine's constant for a word of files: {@code pre-flush} is {@code PRE_FLUSH}. */
    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

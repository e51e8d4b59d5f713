/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedDasdPaging.Flush;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.model.NamedElement;

/** Relocation methods with their parameters, from text to the engine's records. */
final class MethodReader {

    private static final String NO_LIMIT = "nolimit";

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
        var spec = reader.spec(method.get());
        problems.addAll(found.toList());
        return found.hasErrors() ? Optional.empty() : Optional.of(spec);
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
            } else {
                values.put(parameter.get(), value.strip());
            }
        });
    }

    private static String keys(RelocationMethod method) {
        return method.parameters().stream().map(MethodParameter::key).collect(Collectors.joining(", "));
    }

    private MethodSpec spec(RelocationMethod method) {
        return switch (method) {
            case LGR -> new LgrPrecopy(limit(MethodParameter.MAX_TOTAL).orElse(TimeLimit.NO_LIMIT),
                    limit(MethodParameter.MAX_QUIESCE), flag(MethodParameter.IMMEDIATE), force());
            case PRECOPY -> new PlainPrecopy(time(MethodParameter.MAX_DOWNTIME),
                    count(MethodParameter.MAX_PASSES), ratio(MethodParameter.MAX_SENT_PER_MEMORY),
                    ratio(MethodParameter.NO_PROGRESS_RATIO));
            case SHARED_DASD -> new SharedDasdPaging(flush(), time(MethodParameter.MAX_DOWNTIME),
                    count(MethodParameter.MAX_PASSES), count(MethodParameter.OUTSTANDING_FAULTS));
        };
    }

    private Optional<TimeLimit> limit(MethodParameter parameter) {
        return value(parameter, text -> text.toLowerCase(Locale.ROOT).equals(NO_LIMIT) ? TimeLimit.NO_LIMIT
                : positive(text, TimeLimit::ofSeconds));
    }

    private Optional<SimTime> time(MethodParameter parameter) {
        return value(parameter, text -> SimTime.ofSeconds(Double.parseDouble(text)));
    }

    private Optional<Ratio> ratio(MethodParameter parameter) {
        return value(parameter, text -> positive(text, Ratio::new));
    }

    private OptionalInt count(MethodParameter parameter) {
        var count = value(parameter, text -> positive(text, d -> Integer.parseInt(text)));
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    private static <T> T positive(String text, DoubleFunction<T> maker) {
        double number = Double.parseDouble(text);
        if (!(number > 0)) {
            throw new IllegalArgumentException("not positive: " + text);
        }
        return maker.apply(number);
    }

    private boolean flag(MethodParameter parameter) {
        return value(parameter, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        }).orElse(false);
    }

    private Flush flush() {
        return value(MethodParameter.FLUSH, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "pre-flush" -> Flush.PRE_FLUSH;
            case "stop-first" -> Flush.STOP_FIRST;
            default -> throw new IllegalArgumentException(text);
        }).orElse(Flush.PRE_FLUSH);
    }

    private Set<Force> force() {
        return value(MethodParameter.FORCE, MethodReader::forced).orElse(Set.of());
    }

    private static Set<Force> forced(String text) {
        var force = EnumSet.noneOf(Force.class);
        for (String word : text.split("[,+ ]+")) {
            force.add(Force.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return force;
    }

    /** The value of a parameter; empty when it is not given, or after an error was added. */
    private <T> Optional<T> value(MethodParameter parameter, Function<String, T> parser) {
        var text = values.get(parameter);
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            // a number that is none, a word that is not known, or a value that the engine refuses
            problems.error(ProblemCode.PARAMETER_UNUSABLE, asker, Messages.Parameter_Unusable,
                    Messages.Parameter_UnusableRemedy, parameter.key(), text, parameter.description());
            return Optional.empty();
        }
    }
}

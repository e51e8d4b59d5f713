/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.portolan.bridge.method.MethodOption;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.ParameterType;
import org.portolan.bridge.method.ParameterType.Choice;
import org.portolan.bridge.method.ParameterType.Choices;
import org.portolan.bridge.method.ParameterType.Flag;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.bridge.method.ParameterType.Word;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

/** Every method and every parameter of it, from text to the engine's record. */
class MethodReaderTest {

    private static final Map<RelocationMethod, MethodSpec> DEFAULTS = Map.ofEntries(
            Map.entry(RelocationMethod.LGR, LgrPrecopy.DEFAULTS),
            Map.entry(RelocationMethod.VSPHERE, VspherePrecopy.DEFAULTS),
            Map.entry(RelocationMethod.QEMU, QemuPrecopy.DEFAULTS),
            Map.entry(RelocationMethod.XEN, XenPrecopy.DEFAULTS),
            Map.entry(RelocationMethod.POSTCOPY, Postcopy.DEFAULTS),
            Map.entry(RelocationMethod.HYBRID, HybridCopy.DEFAULTS),
            Map.entry(RelocationMethod.SHARED_DASD, SharedDasdPaging.DEFAULTS),
            Map.entry(RelocationMethod.SHARED_XSTORE, SharedXstorePaging.DEFAULTS),
            Map.entry(RelocationMethod.REMOTE_XSTORE, RemoteXstore.DEFAULTS),
            Map.entry(RelocationMethod.MIRROR, WorkingSetMirror.DEFAULTS),
            Map.entry(RelocationMethod.PRECOPY, PlainPrecopy.DEFAULTS),
            Map.entry(RelocationMethod.STOP_AND_COPY, StopAndCopy.DEFAULTS),
            Map.entry(RelocationMethod.SUSPEND_RESUME, SuspendResume.DEFAULTS),
            Map.entry(RelocationMethod.RESTART, RestartElsewhere.DEFAULTS));

    private final List<BridgeProblem> problems = new ArrayList<>();

    private Optional<MethodSpec> read(RelocationMethod method, Map<String, String> parameters) {
        var found = new Problems();
        var spec = MethodReader.read(new MethodQuestion(method.id(), "", Optional.empty(), parameters),
                PortolanFactory.eINSTANCE.createInstallation(), found);
        problems.clear();
        problems.addAll(found.toList());
        return spec;
    }

    private MethodSpec read(RelocationMethod method, String... parameters) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return read(method, map).orElseThrow(() -> new AssertionError(problems));
    }

    @Test
    void everyMethodOfTheEngineHasAName() {
        assertThat(RelocationMethod.values()).extracting(RelocationMethod::kind)
                .containsExactlyInAnyOrder(MethodKind.values());
    }

    @TestFactory
    Stream<DynamicTest> withoutParametersAMethodIsWhatTheEngineDoesByDefault() {
        return Stream.of(RelocationMethod.values()).map(method -> DynamicTest.dynamicTest(method.id(), () -> {
            assertThat(read(method)).isEqualTo(DEFAULTS.get(method));
            assertThat(read(method).kind()).isEqualTo(method.kind());
        }));
    }

    @TestFactory
    Stream<DynamicTest> theDefaultsThatFilesCanStateChangeNothing() {
        return options((method, option) -> {
            var stated = option.fallback().value();
            if (stated.isPresent()) {
                assertThat(option.parameter().type().accepts(stated.get())).isTrue();
                assertThat(read(method, with(option.parameter(), stated.get()))).contains(DEFAULTS.get(method));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOtherValueReachesTheEngine() {
        return options((method, option) -> {
            for (var value : values(option.parameter().type())) {
                var spec = read(method, with(option.parameter(), value));

                assertThat(problems).as(value).isEmpty();
                if (!option.fallback().value().equals(Optional.of(value)) && !isNoLimit(option, value)) {
                    assertThat(spec.orElseThrow()).as(value).isNotEqualTo(DEFAULTS.get(method));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoValueOrOutOfRangeIsRefusedByName() {
        return options((method, option) -> {
            for (var bad : wrong(option.parameter().type())) {
                assertThat(read(method, with(option.parameter(), bad))).as(bad).isEmpty();
                assertThat(problems).extracting(BridgeProblem::code).as(bad)
                        .containsExactly(ProblemCode.PARAMETER_UNUSABLE);
                assertThat(problems.getFirst().message()).contains(option.parameter().key());
                assertThat(problems.getFirst().remedy()).contains(option.parameter().type().text());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsExplained() {
        return options((method, option) -> {
            assertThat(option.parameter().label()).isNotBlank();
            assertThat(option.parameter().meaning()).isNotBlank();
            assertThat(option.fallback().text(Assumptions.DEFAULTS)).isNotBlank();
            assertThat(MethodParameter.ofKey(option.parameter().key())).contains(option.parameter());
        });
    }

    @TestFactory
    Stream<DynamicTest> aDefaultThatIsAnAssumptionLiesInTheRange() {
        return options((method, option) -> option.fallback().assumption().ifPresent(key -> {
            var type = (Quantity) option.parameter().type();
            assertThat(type.unit()).isEqualTo(key.unit());
            assertThat(key.defaultValue()).isBetween(type.least(), type.most());
        }));
    }

    @Test
    void aParameterThatWouldHaveNoEffectIsRefused() {
        assertThat(read(RelocationMethod.QEMU, Map.of("throttleInitialShare", "0.3"))).isEmpty();
        assertThat(problems).extracting(BridgeProblem::code).containsExactly(ProblemCode.PARAMETER_IN_VAIN);
        assertThat(problems.getFirst().message()).contains("throttleInitialShare", "autoConverge=true");

        assertThat(read(RelocationMethod.XEN, Map.of("compression", "none", "compressionThreads", "4"))).isEmpty();
        assertThat(problems).extracting(BridgeProblem::code).containsExactly(ProblemCode.PARAMETER_IN_VAIN);
    }

    @Test
    void autoConvergeAndSendOptionsAreReadTogether() {
        var spec = read(RelocationMethod.QEMU, "autoConverge", "yes", "throttleInitialShare", "0.3",
                "limitBytesPerSecond", "125e6", "streams", "8", "compression", "delta", "compressionSavedShare", "0.8",
                "compressionSecondsPerPage", "0.00001", "compressionThreads", "4", "dirtyLog", "chunks-before-send",
                "maxDowntimeSeconds", "0.5", "timeLimitSeconds", "600");

        assertThat(spec).isEqualTo(new QemuPrecopy(Optional.of(SimTime.ofSeconds(0.5)),
                Optional.of(SimTime.ofSeconds(600)), QemuPrecopy.DirtyLog.CHUNKS_BEFORE_SEND,
                Optional.of(new AutoConverge(Optional.of(new Ratio(0.3)), Optional.empty(), Optional.empty())),
                new SendOptions(Optional.of(new Rate(125_000_000)), java.util.OptionalInt.of(8),
                        Optional.of(new Compression(Compression.Kind.DELTA, Optional.of(new Ratio(0.8)),
                                Optional.of(SimTime.ofSeconds(0.00001)), java.util.OptionalInt.of(4))))));
    }

    @Test
    void aDefaultMayDependOnAnotherChoice() {
        var quiesce = RelocationMethod.LGR.option(MethodParameter.MAX_QUIESCE).orElseThrow().fallback();

        assertThat(quiesce.beside(any -> "false").text(Assumptions.DEFAULTS)).isEqualTo("10 s");
        assertThat(quiesce.beside(any -> "YES").text(Assumptions.DEFAULTS)).isEqualTo("no limit");
    }

    @Test
    void whatIsStoredInAStudyIsReadBack() {
        var pair = new ZvmPair();
        Identifiers.ensure(pair.installation);
        for (var method : RelocationMethod.values()) {
            var parameters = new LinkedHashMap<String, String>();
            method.options().stream().filter(o -> o.parameter().need().isEmpty())
                    .forEach(o -> parameters.put(o.parameter().key(), values(o.parameter().type()).getLast()));
            var question = new MethodQuestion(method.id(), "Mine", Optional.empty(), parameters);

            var study = new RelocationQuestion(List.of(pair.guest), List.of(pair.second), List.of(question))
                    .toStudy("Stored");

            assertThat(MethodQuestion.of(study.getMethods().getFirst())).isEqualTo(question);
        }
    }

    // Values of each kind

    private interface OptionCheck {
        void check(RelocationMethod method, MethodOption option);
    }

    private static Stream<DynamicTest> options(OptionCheck check) {
        return Stream.of(RelocationMethod.values())
                .flatMap(method -> method.options().stream()
                        .map(option -> DynamicTest.dynamicTest(method.id() + ":" + option.parameter().key(),
                                () -> check.check(method, option))));
    }

    /** The parameter, with what it needs to have an effect. */
    private static Map<String, String> with(MethodParameter parameter, String value) {
        var parameters = new LinkedHashMap<String, String>();
        parameter.need().ifPresent(need -> parameters.put(need.parameter().key(), need.words().getFirst()));
        parameters.put(parameter.key(), value);
        return parameters;
    }

    private static boolean isNoLimit(MethodOption option, String value) {
        return option.parameter() == MethodParameter.MAX_TOTAL && value.equals(ParameterType.NO_LIMIT);
    }

    private static List<String> values(ParameterType type) {
        return switch (type) {
            case Quantity quantity -> quantity.canBeUnlimited()
                    ? List.of(text(quantity.most()), ParameterType.NO_LIMIT, text(quantity.least()))
                    : List.of(text(quantity.most()), text(quantity.least()));
            case Choice choice -> choice.words().stream().map(Word::word).toList();
            case Choices choices -> List.of(choices.words().getFirst().word(),
                    String.join("+", choices.words().stream().map(Word::word).toList()));
            case Flag flag -> List.of("true", "false");
        };
    }

    private static List<String> wrong(ParameterType type) {
        return switch (type) {
            case Quantity quantity -> Stream.concat(
                    Stream.of("soon", "NaN", "Infinity", "-1", "1e99", "1e999999999", "0x10", "5 s",
                            text(quantity.most() * 2)),
                    quantity.isWhole() ? Stream.of("1.5") : Stream.empty()).toList();
            case Choice choice -> List.of("maybe", "1", choice.words().getFirst().word() + "x");
            case Choices choices -> List.of("everything", choices.words().getFirst().word() + "+all");
            case Flag flag -> List.of("1", "on", "truely");
        };
    }

    private static String text(double value) {
        return new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}

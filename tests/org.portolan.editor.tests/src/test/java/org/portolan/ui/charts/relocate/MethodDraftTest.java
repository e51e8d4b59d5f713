/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.method.MethodOption;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.ParameterType;
import org.portolan.bridge.method.ParameterType.Choice;
import org.portolan.bridge.method.ParameterType.Choices;
import org.portolan.bridge.method.ParameterType.Flag;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.input.Assumptions;
import org.portolan.model.PortolanFactory;

/** A method while it is edited: what is asked in the end, and what is wrong meanwhile. */
class MethodDraftTest {

    private static MethodDraft draft(RelocationMethod method) {
        return new MethodDraft(method, method.label(), true, Optional.empty());
    }

    private static Map<String, String> asked(MethodDraft draft) {
        return draft.toQuestion().parameters();
    }

    /** Some value of a parameter that is not its default. */
    private static String otherValue(RelocationMethod method, MethodParameter parameter) {
        var own = method.option(parameter).flatMap(option -> option.fallback().value()).orElse("");
        return switch (parameter.type()) {
            case Quantity quantity when quantity.isWhole() -> own.equals("3") ? "4" : "3";
            case Quantity quantity -> String.valueOf((quantity.least() + quantity.most()) / 2);
            case Choice choice -> choice.words().stream().map(ParameterType.Word::word)
                    .filter(word -> !word.equals(own)).findFirst().orElseThrow();
            case Choices choices -> choices.words().getFirst().word();
            case Flag flag -> String.valueOf(!Flag.isTrue(own));
        };
    }

    @ParameterizedTest
    @EnumSource(RelocationMethod.class)
    void anUntouchedDraftAsksForTheDefaults(RelocationMethod method) {
        var draft = draft(method);

        assertThat(asked(draft)).isEmpty();
        assertThat(draft.summary()).isEmpty();
        assertThat(draft.firstMistake()).isEmpty();
        assertThat(draft.toQuestion().method()).isEqualTo(method.id());
    }

    @ParameterizedTest
    @EnumSource(RelocationMethod.class)
    void whatIsSetIsAskedAndComesBackFromTheQuestion(RelocationMethod method) {
        var draft = draft(method);
        for (var parameter : method.parameters()) {
            draft.set(parameter, otherValue(method, parameter));
        }
        var question = draft.toQuestion();

        assertThat(question.parameters().keySet()).containsExactlyInAnyOrderElementsOf(method.parameters().stream()
                .filter(draft::isInEffect).map(MethodParameter::key).toList());
        assertThat(MethodDraft.of(question, true).orElseThrow().toQuestion()).isEqualTo(question);
        assertThat(draft.summary()).contains(question.note().settings());
    }

    @ParameterizedTest
    @EnumSource(RelocationMethod.class)
    void theDefaultTypedInFullIsStillTheDefault(RelocationMethod method) {
        var draft = draft(method);
        for (var option : method.options()) {
            option.fallback().value().ifPresent(own -> draft.set(option.parameter(), own.toUpperCase()));
        }

        assertThat(asked(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void clearingAFieldBringsTheDefaultBack(String nothing) {
        var draft = draft(RelocationMethod.LGR);
        draft.set(MethodParameter.MAX_QUIESCE, "5");
        draft.set(MethodParameter.MAX_QUIESCE, nothing);

        assertThat(asked(draft)).isEmpty();
        assertThat(draft.value(MethodParameter.MAX_QUIESCE)).isEmpty();
    }

    @Test
    void whatHasNoEffectIsKeptButNotAsked() {
        var draft = draft(RelocationMethod.QEMU);
        draft.set(MethodParameter.AUTO_CONVERGE, "true");
        draft.set(MethodParameter.THROTTLE_INITIAL, "0.4");
        assertThat(asked(draft)).containsEntry("throttleInitialShare", "0.4");

        draft.set(MethodParameter.AUTO_CONVERGE, "");

        assertThat(draft.isInEffect(MethodParameter.THROTTLE_INITIAL)).isFalse();
        assertThat(asked(draft)).isEmpty();
        assertThat(draft.value(MethodParameter.THROTTLE_INITIAL)).as("for when it is ticked again").isEqualTo("0.4");
    }

    @Test
    void aMistakeCountsWhileItHasAnEffectAndSaysWhereItIs() {
        var draft = draft(RelocationMethod.QEMU);
        draft.setLabel("Throttled");
        draft.set(MethodParameter.AUTO_CONVERGE, "true");
        draft.set(MethodParameter.THROTTLE_INITIAL, "0.4");
        draft.setMistake(MethodParameter.THROTTLE_INITIAL, "a lot", "that is no number");

        assertThat(draft.firstMistake().orElseThrow()).startsWith("Throttled, ")
                .contains(MethodParameter.THROTTLE_INITIAL.label()).endsWith("that is no number");
        assertThat(draft.mistake(MethodParameter.THROTTLE_INITIAL).orElseThrow().text()).isEqualTo("a lot");
        assertThat(asked(draft)).as("the value before it is gone").doesNotContainKey("throttleInitialShare");

        draft.set(MethodParameter.AUTO_CONVERGE, "");
        assertThat(draft.firstMistake()).isEmpty();

        draft.set(MethodParameter.AUTO_CONVERGE, "true");
        draft.set(MethodParameter.THROTTLE_INITIAL, "0.5");
        assertThat(draft.firstMistake()).isEmpty();
        assertThat(draft.mistake(MethodParameter.THROTTLE_INITIAL)).isEmpty();
    }

    @Test
    void aCopyStartsEqualAndGoesItsOwnWay() {
        var draft = draft(RelocationMethod.LGR);
        draft.set(MethodParameter.MAX_QUIESCE, "5");
        draft.setMistake(MethodParameter.MAX_TOTAL, "soon", "no number");
        draft.setChosen(false);
        var copy = draft.copy("Second");

        assertThat(asked(copy)).isEqualTo(asked(draft));
        assertThat(copy.firstMistake()).isPresent();
        assertThat(copy.isChosen()).as("who copies wants to compare").isTrue();
        copy.set(MethodParameter.MAX_QUIESCE, "2");
        copy.set(MethodParameter.MAX_TOTAL, "");
        assertThat(asked(draft)).containsEntry("maxQuiesceSeconds", "5");
        assertThat(draft.firstMistake()).isPresent();
        assertThat(draft.label()).isEqualTo("Live guest relocation");
    }

    @Test
    void whatAnotherVersionWroteIsTakenAsFarAsItIsUnderstood() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("maxQuiesceSeconds", "5");
        parameters.put("warpFactor", "9");
        parameters.put("maxTotalSeconds", "soon");
        parameters.put("bootSeconds", "30");
        var draft = MethodDraft.of(new MethodQuestion("lgr", "", Optional.empty(), parameters), false).orElseThrow();

        assertThat(asked(draft)).as("known, readable, and of this method").isEqualTo(Map.of("maxQuiesceSeconds", "5"));
        assertThat(draft.label()).isEqualTo("Live guest relocation");
        assertThat(draft.isChosen()).isFalse();
        assertThat(MethodDraft.of(new MethodQuestion("teleport", "", Optional.empty(), Map.of()), true)).isEmpty();
    }

    @Test
    void theLinkIsPartOfTheQuestion() {
        var link = PortolanFactory.eINSTANCE.createIsfcLink();
        var draft = draft(RelocationMethod.PRECOPY);
        draft.setLink(Optional.of(link));

        assertThat(draft.toQuestion().link()).contains(link);
        assertThat(MethodDraft.of(draft.toQuestion(), true).orElseThrow().link()).contains(link);
    }

    @ParameterizedTest
    @EnumSource(RelocationMethod.class)
    void everyOptionSaysWhatItDoesAndWhatHoldsByDefault(RelocationMethod method) {
        for (MethodOption option : method.options()) {
            var words = new OptionWords(option, draft(method), Assumptions.DEFAULTS);

            assertThat(words.defaultText()).as(option.parameter().key()).isNotBlank();
            assertThat(words.explanation()).as(option.parameter().key())
                    .contains(option.parameter().meaning().substring(1), words.defaultText()).endsWith(".")
                    .matches("\\p{Lu}.*").doesNotContain("{0}", "null");
        }
    }

    @Test
    void aDefaultThatIsAnAssumptionFollowsTheInstallationAndNamesItsSource() {
        var option = RelocationMethod.QEMU.option(MethodParameter.THROTTLE_INITIAL).orElseThrow();
        var key = option.fallback().assumption().orElseThrow();
        var draft = draft(RelocationMethod.QEMU);

        assertThat(new OptionWords(option, draft, Assumptions.DEFAULTS).explanation()).contains(key.source());
        assertThat(new OptionWords(option, draft, Assumptions.DEFAULTS.with(key, 0.37)).defaultText())
                .isNotEqualTo(new OptionWords(option, draft, Assumptions.DEFAULTS).defaultText()).contains("37");
    }

    @Test
    void aDefaultThatDependsOnAnotherOptionFollowsIt() {
        var option = RelocationMethod.QEMU.option(MethodParameter.COMPRESSION_SAVED).orElseThrow();
        var draft = draft(RelocationMethod.QEMU);
        var words = new OptionWords(option, draft, Assumptions.DEFAULTS);
        var explanations = Stream.of("pages", "delta").map(compression -> {
            draft.set(MethodParameter.COMPRESSION, compression);
            return words.explanation();
        }).distinct();

        assertThat(explanations).as("pages and deltas shrink differently").hasSize(2);
    }
}

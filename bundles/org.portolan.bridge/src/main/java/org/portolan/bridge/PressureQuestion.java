/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Host;
import org.portolan.model.Parameter;
import org.portolan.model.Study;
import org.portolan.study.scenario.TimeText;

/**
 * What happens to the storage of hosts over time.
 *
 * @param hosts hosts that are asked about beside those to which something happens
 * @param events what happens
 * @param until how long they are followed
 * @param arrival where the pages of a relocated guest are when it comes
 */
public record PressureQuestion(List<Host> hosts, List<PressureSetting> events, SimTime until, ArrivalTier arrival) {

    /** Long enough for most hosts to come to rest. */
    public static final SimTime USUAL_TIME = SimTime.ofSeconds(600);

    /** Name of a study's parameter: how long. */
    private static final String UNTIL = "until";
    /** Name of a study's parameter: where the pages of relocated guests are. */
    private static final String ARRIVAL = "arrival";

    public PressureQuestion {
        hosts = List.copyOf(hosts);
        events = List.copyOf(events);
    }

    /**
     * What a stored study asks.
     *
     * @param problems gets what cannot be read
     */
    static PressureQuestion of(Study study, Problems problems) {
        var events = new ArrayList<PressureSetting>();
        var until = USUAL_TIME;
        var arrival = ArrivalTier.RESIDENT;
        for (Parameter parameter : study.getParameters()) {
            var key = Elements.text(parameter.getKey());
            var value = Elements.text(parameter.getValue());
            var kind = PressureKind.ofId(key);
            var time = TimeText.parse(value);
            var tier = ArrivalTier.ofId(value);
            if (kind.isPresent()) {
                events.add(PressureSetting.of(kind.get(), value));
            } else if (key.equals(UNTIL) && time.isPresent()) {
                until = time.get();
            } else if (key.equals(ARRIVAL) && tier.isPresent()) {
                arrival = tier.get();
            } else {
                problems.error(ProblemCode.EVENT_UNUSABLE, study, Messages.Pressure_ParameterUnusable,
                        Messages.Pressure_ParameterUnusableRemedy, Elements.name(study), key, value);
            }
        }
        return new PressureQuestion(study.getHosts(), events, until, arrival);
    }
}

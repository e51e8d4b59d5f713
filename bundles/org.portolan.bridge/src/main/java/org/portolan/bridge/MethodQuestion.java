/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.Link;
import org.portolan.model.MethodChoice;
import org.portolan.model.Parameter;
import org.portolan.model.PortolanFactory;
import org.portolan.study.MethodNote;

/**
 * A way of relocating that is asked about.
 *
 * @param method name of the method, see {@link RelocationMethod#id()}
 * @param label name of the variant; empty for the method's own
 * @param link link to use; empty for the best one between the hosts
 * @param parameters parameters by {@link MethodParameter#key()}
 */
public record MethodQuestion(String method, String label, Optional<Link> link, Map<String, String> parameters) {

    public MethodQuestion {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A method without parameters, over the best link. */
    public static MethodQuestion of(RelocationMethod method) {
        return new MethodQuestion(method.id(), "", Optional.empty(), Map.of());
    }

    /** A choice that is stored in a study; of parameters given twice the last counts. */
    public static MethodQuestion of(MethodChoice choice) {
        var parameters = new LinkedHashMap<String, String>();
        for (Parameter parameter : choice.getParameters()) {
            parameters.put(Elements.text(parameter.getKey()), Elements.text(parameter.getValue()));
        }
        return new MethodQuestion(Elements.text(choice.getMethod()), Elements.text(choice.getLabel()),
                Optional.ofNullable(choice.getLink()), parameters);
    }

    /** What readers of an answer should know of the method; nothing when it is not known. */
    public MethodNote note() {
        var settings = new ArrayList<String>();
        parameters.forEach((key, value) -> MethodParameter.ofKey(key).ifPresent(p -> settings
                .add(NLS.bind(Messages.Method_Setting, p.label(), p.type().display(value)))));
        link.ifPresent(l -> settings.add(NLS.bind(Messages.Method_SettingLink, Elements.name(l))));
        return RelocationMethod.ofId(method).map(m -> new MethodNote(m.label(), m.description(), settings))
                .orElse(MethodNote.NONE);
    }

    /** The question as a choice that can be stored in a study. */
    MethodChoice toChoice() {
        var choice = PortolanFactory.eINSTANCE.createMethodChoice();
        choice.setMethod(method);
        choice.setLabel(label);
        link.ifPresent(choice::setLink);
        parameters.forEach((key, value) -> {
            var parameter = PortolanFactory.eINSTANCE.createParameter();
            parameter.setKey(key);
            parameter.setValue(value);
            choice.getParameters().add(parameter);
        });
        return choice;
    }
}

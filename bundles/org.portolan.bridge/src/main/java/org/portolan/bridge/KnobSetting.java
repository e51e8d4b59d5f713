/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.model.Guest;

/**
 * A knob and the values that it is to have, as a user writes them: {@code central=64GiB,96GiB} or
 * {@code guests:WEB01=0..60}.
 *
 * @param knob name of the knob
 * @param subject name of the guest, the class of guests or the host that it is about; empty where it needs none
 * @param values one value, several with commas between them, or a range; empty for what is usual
 */
public record KnobSetting(String knob, String subject, String values) {

    /** A setting from the name of a knob, with or without its subject, and the values. */
    public static KnobSetting of(String knobAndSubject, String values) {
        int colon = knobAndSubject.indexOf(':');
        return colon < 0 ? new KnobSetting(knobAndSubject.strip(), "", values.strip())
                : new KnobSetting(knobAndSubject.substring(0, colon).strip(),
                        knobAndSubject.substring(colon + 1).strip(), values.strip());
    }

    /** More and more guests of a kind, as many as is usual. */
    static KnobSetting moreGuestsLike(Guest guest) {
        return new KnobSetting("guests", Elements.id(guest), "");
    }

    @Override
    public String toString() {
        return (subject.isEmpty() ? knob : knob + ":" + subject) + (values.isEmpty() ? "" : "=" + values);
    }
}

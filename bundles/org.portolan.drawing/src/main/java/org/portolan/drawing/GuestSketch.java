/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/**
 * A guest as shown in a host.
 *
 * @param memoryBytes its defined storage
 * @param guestClass the user's word for its kind, such as "Web"; empty when there is none
 * @param value what is shown in place of its storage, such as its page rate; empty for its storage
 */
public record GuestSketch(String id, String name, long memoryBytes, State state, String guestClass, String value) {

    /** Whether a guest uses its host's storage now. */
    public enum State {
        RUNNING(Ink.GUEST_RUNNING_FILL, Ink.GUEST_RUNNING), OFF(Ink.GUEST_OFF_FILL,
                Ink.GUEST_OFF),
        TEMPLATE(Ink.GUEST_TEMPLATE_FILL, Ink.GUEST_TEMPLATE);

        private final Ink fill;
        private final Ink mark;

        State(Ink fill, Ink mark) {
            this.fill = fill;
            this.mark = mark;
        }

        /** Ground of the guest's card. */
        public Ink fill() {
            return fill;
        }

        /** Colour of the mark that tells the state. */
        public Ink mark() {
            return mark;
        }
    }

    /** A guest that shows its storage. */
    public GuestSketch(String id, String name, long memoryBytes, State state, String guestClass) {
        this(id, name, memoryBytes, state, guestClass, "");
    }

    public GuestSketch {
        if (memoryBytes < 0) {
            throw new IllegalArgumentException("memory must not be negative: " + memoryBytes);
        }
    }

    /** The same with something else in place of its storage. */
    public GuestSketch withValue(String other) {
        return new GuestSketch(id, name, memoryBytes, state, guestClass, other);
    }

    /** What is shown beside its name. */
    public String amount() {
        return value.isEmpty() ? ByteText.of(memoryBytes) : value;
    }
}

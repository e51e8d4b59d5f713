/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * Something that happens, as a user writes it: {@code WEB01=5@30s}.
 *
 * @param kind what it is
 * @param subject name of the guest, or of the host that is lost
 * @param value how many log on, by which factor a working set grows, where a guest is relocated to, or after which time
 *            the guests of a lost host begin to boot; empty for what is usual
 * @param at when, with its unit; empty for the start
 */
public record PressureSetting(PressureKind kind, String subject, String value, String at) {

    /** An event from {@code SUBJECT}, {@code SUBJECT=VALUE}, and both with {@code @TIME}. */
    public static PressureSetting of(PressureKind kind, String text) {
        int at = text.lastIndexOf('@');
        var what = at < 0 ? text : text.substring(0, at);
        int equals = what.lastIndexOf('=');
        return new PressureSetting(kind, (equals < 0 ? what : what.substring(0, equals)).strip(),
                equals < 0 ? "" : what.substring(equals + 1).strip(), at < 0 ? "" : text.substring(at + 1).strip());
    }

    /** As a user writes it, without its kind. */
    public String text() {
        return subject + (value.isEmpty() ? "" : "=" + value) + (at.isEmpty() ? "" : "@" + at);
    }

    @Override
    public String toString() {
        return kind.id() + " " + text();
    }
}

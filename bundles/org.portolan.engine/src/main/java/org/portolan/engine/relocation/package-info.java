/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Relocation methods, each a small class that names its source, on a common mechanism of passes, transfers and waits.
 * Not part of the API, and not exported by the bundle: call {@link org.portolan.engine.Engine}.
 * <p>
 * Where to look: {@code LgrRelocation}, {@code PlainPrecopyRelocation} and {@code PagingRelocation} read as the phases
 * of their methods; {@code Passes} moves pages and keeps count of what the guest changes meanwhile; the leave rules
 * decide when to stop the guest.
 */
package org.portolan.engine.relocation;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is worth saying about a result, as a closed set of records: a code, a severity, typed values, the ids of the
 * elements concerned, and remedies that were tried in the engine before they are offered. Sentences are made elsewhere.
 */
package org.portolan.engine.finding;

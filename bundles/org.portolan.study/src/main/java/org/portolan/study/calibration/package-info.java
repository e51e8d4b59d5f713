/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Learning from measurements: a fixed time and a rate fitted to times that were measured, and what they predict, with
 * the interval in which it lies.
 */
package org.portolan.study.calibration;

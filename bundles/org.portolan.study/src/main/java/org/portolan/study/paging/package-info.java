/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Studies of overcommitted hosts: their steady state, and what becomes of it when one thing is varied.
 */
package org.portolan.study.paging;

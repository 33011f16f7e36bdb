// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Shipment;

/** A shipment has a price for a kilogram: its value is in US dollars and its net mass is above zero. */
bool isPriced(const Shipment &shipment);

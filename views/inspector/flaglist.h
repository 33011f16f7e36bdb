// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
struct Shipment;

/** The reasons to look twice at a shipment, each with the numbers behind it; nothing where there is none. */
class FlagList : public QWidget {
    Q_OBJECT

public:
    explicit FlagList(Looks &looks, QWidget *parent = nullptr);
    void setFlags(const Shipment &shipment);

Q_SIGNALS:
    /** A click on a flag's name: all shipments with this kind of flag are wanted. */
    void chosen(const QString &kind);

private:
    Looks &m_looks;
    QWidget *m_body = nullptr;
};

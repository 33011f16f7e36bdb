// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <QWidget>

class FacetSection;
class Looks;
class MonthHistogram;
class QComboBox;
class QLabel;
class Session;

/** What the shipments in view are made of, dimension by dimension; each value narrows the view. */
class FacetPanel : public QWidget {
    Q_OBJECT

public:
    FacetPanel(Session &session, Looks &looks, QWidget *parent = nullptr);
    FacetSection *section(Dimension dimension) const;
    MonthHistogram &months() { return *m_months; }
    QSize sizeHint() const override { return {256, 800}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listen();

    Session &m_session;
    QComboBox *m_measure;
    QLabel *m_monthTitle;
    MonthHistogram *m_months;
    QLabel *m_monthNote;
    QList<FacetSection *> m_sections;
    QList<QWidget *> m_lines; ///< one above each section
    QList<CubeRequest> m_asked;
};

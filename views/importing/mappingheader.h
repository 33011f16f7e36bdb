// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datestyle.h"
#include "mapping/field.h"

#include <QHeaderView>

class Looks;
class QMenu;
class SampleModel;

/** Over each column the field that it is taken for, as a button, the header as it stands in the file, and
 * why. */
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int textMargin = 8; ///< pixels from the edge of a section to its words

    MappingHeader(const Looks &looks, const SampleModel &model, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /** Of a wide sheet, the columns with a field stand first, then the others, each in the order of the file.
     * True if this is another order than the file's. */
    bool leadWithUsed();
    /** Why the column is taken for what it is, as it stands under its header: whole in the tooltip where it
     * is longer. */
    QStringList evidence(int section) const;

Q_SIGNALS:
    void fieldChosen(int column, Field field, DatePart part);
    /** Empty = as each row says. */
    void unitChosen(int column, const QString &unit);
    void currencyChosen(int column, const QString &code);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void openMenu(int section);
    void bringIntoSight(int section);
    void addMeasures(QMenu &menu, int section);
    QRect button(const QRect &section) const;
    QString words(int section) const;

    const Looks &m_looks;
    const SampleModel &m_model;
    int m_hovered = -1;
};

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

/** Which files an export makes. */
class ExportFilesPanel : public QWidget {
    Q_OBJECT

public:
    /** dataEnding: of the figures behind the picture; empty where there are none. */
    explicit ExportFilesPanel(const QString &dataEnding, QWidget *parent = nullptr);
    /** "png", "svg", "pdf" */
    QStringList endings() const;
    void setEnding(const QString &ending, bool on);
    qreal pngScale() const;
    bool method() const;
    bool data() const;
    void setMethod(bool on);
    void setData(bool on);
    /** The picture's size in pixels at 96 dpi, for the PNG's true sizes. */
    void setSize(const QSizeF &pixels);

Q_SIGNALS:
    void changed();

private:
    QList<QPushButton *> m_formats;
    QComboBox *m_scale;
    QCheckBox *m_method;
    QCheckBox *m_data;
};

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/picture.h"
#include "views/common/theme.h"

#include <QLocale>
#include <QWidget>

#include <array>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

/** The words of a picture to print, its language of numbers and its look. */
class ExportWordsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExportWordsPanel(QWidget *parent = nullptr);
    /** Fills in the figure's own words, except where a person has written others. */
    void propose(const PictureWords &words);
    PictureWords words() const;
    void setTitle(const QString &title);
    QLocale locale() const;
    Theme theme() const;

Q_SIGNALS:
    void changed();
    /** The picture must be made anew: its numbers and months change. */
    void languageChanged();

private:
    struct Entry {
        QPlainTextEdit *edit = nullptr;
    };
    Entry makeEntry(QVBoxLayout *column, const QString &name, const QString &hint, int lines);
    static void proposeTo(const Entry &entry, const QString &text);

    Entry m_title, m_subtitle, m_note, m_source;
    QComboBox *m_language;
    QComboBox *m_look;
};

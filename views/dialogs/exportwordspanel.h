// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/picture.h"
#include "views/common/theme.h"

#include <QLocale>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

/** The words of a picture to print, its language and its look. */
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
    /** The picture must be made anew: its words, numbers and names change. */
    void languageChanged();

private:
    struct Entry {
        QPlainTextEdit *edit = nullptr;
    };
    Entry makeEntry(QVBoxLayout *column, const QString &name, const QString &hint, int lines);
    /** Those with sentences first; for the others the sentences stay as they are. */
    void fillLanguages();
    void nameLanguage();
    static void proposeTo(const Entry &entry, const QString &text);

    Entry m_title, m_subtitle, m_note, m_source;
    QLabel *m_heading;
    QComboBox *m_language;
    QComboBox *m_look;
};

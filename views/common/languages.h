// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QTranslator;

/**
 * The languages of the window, switched while it runs: installs translators (Qt then tells every widget with
 * LanguageChange) and sets the locale by which numbers and dates are written.
 */
class Languages : public QObject {
    Q_OBJECT

public:
    struct Language {
        QString code; ///< "en", "ru", "zh_CN"
        QString name; ///< in itself: "Русский"
    };
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /** English and every language compiled in. */
    QList<Language> available() const;
    /** The code in use. */
    const QString &current() const { return m_current; }
    /** An empty code follows the system, as far as a translation is there; an unknown one means English. */
    void use(const QString &code);

Q_SIGNALS:
    /** The language is another now, and widgets have been told. */
    void changed();

private:
    void install(const QString &file, const QString &folder);
    void removeAll();
    QString m_current;
    QList<QTranslator *> m_translators;
};

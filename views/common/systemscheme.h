// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

/**
 * Whether the desktop asks for dark windows, and for high contrast: from the settings portal over D-Bus, or,
 * where there is none, from how dark the system's own palette was when this was made (before the program set
 * its own).
 */
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);
    bool dark() const { return m_portal.value_or(m_paletteDark); }
    /** False where no portal says so. */
    bool highContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    bool m_paletteDark = false;
    std::optional<bool> m_portal;
    bool m_contrast = false;
};

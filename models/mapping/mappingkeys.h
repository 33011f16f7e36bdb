// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/field.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <cmath>
#include <cstdint>

/** Takes the keys of one object one after the other and remembers the first mistake. */
class MappingKeys {
    Q_DECLARE_TR_FUNCTIONS(MappingFile)

public:
    static constexpr int widest = 16'384; ///< columns of the widest sheet

    MappingKeys(const QJsonValue &value, const QString &place) : m_object(value.toObject()), m_place(place)
    {
        if (!value.isObject() && !value.isUndefined())
            m_failure =
                tr("%1 must be an object.").arg(place.isEmpty() ? tr("The file") : place);
    }

    QJsonValue take(const char *key)
    {
        const QString name = QLatin1String(key);
        m_known.append(name);
        return m_object.value(name);
    }
    QString text(const char *key, const QString &otherwise = {})
    {
        const QJsonValue value = take(key);
        if (!value.isString() && !value.isUndefined())
            wrong(key, tr("it must be a text"));
        return value.toString(otherwise);
    }
    /** A text that `known` accepts, where it is not empty. */
    template<typename Known> QString text(const char *key, Known known, const QString &expected)
    {
        const QString value = text(key);
        if (!value.isEmpty() && !known(value))
            wrong(key, expected);
        return value;
    }
    std::int64_t number(const char *key, std::int64_t otherwise, std::int64_t least, std::int64_t most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(NAN);
        if (!value.isDouble() || number != std::floor(number) || number < static_cast<double>(least) ||
            number > static_cast<double>(most)) {
            wrong(key, QCoreApplication::translate("MappingFile", "it must be a whole number from %1 to %2")
                           .arg(least)
                           .arg(most));
            return otherwise;
        }
        return value.toInteger();
    }
    /** A column's number, counted from 1; -1 if there is none. */
    int column(const char *key) { return static_cast<int>(number(key, 0, 1, widest)) - 1; }
    bool flag(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool() && !value.isUndefined())
            wrong(key, tr("it must be true or false"));
        return value.toBool();
    }
    QJsonArray array(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() && !value.isUndefined())
            wrong(key, tr("it must be a list"));
        return value.toArray();
    }
    template<typename Known> QMap<QString, QString> map(const char *key, Known known, const QString &expected)
    {
        const QJsonValue value = take(key);
        if (!value.isObject() && !value.isUndefined())
            wrong(key, tr("it must be an object"));
        QMap<QString, QString> map;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() || !known(it.key(), it.value().toString()))
                say(tr("%1: \"%2\": \"%3\" is wrong: %4.")
                        .arg(place(key), it.key(), shown(it.value()), expected));
            map.insert(it.key(), it.value().toString());
        }
        return map;
    }
    Field field(const char *key)
    {
        const QString id = text(key);
        const auto field = fieldFromId(id);
        if (!field)
            wrong(key, tr("there is no such field"));
        return field.value_or(Field::None);
    }
    void wrong(const char *key, const QString &expected)
    {
        say(tr("%1: \"%2\" is wrong: %3.")
                .arg(place(key), shown(m_object.value(QLatin1String(key))), expected));
    }
    /** What is wrong, empty for nothing; a key that nobody took is a mistake too. */
    QString failure() const
    {
        if (!m_failure.isEmpty())
            return m_failure;
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                return tr("%1 is no key that is known here. The keys are: %2.")
                    .arg(place(it.key().toUtf8().constData()), m_known.join(QStringLiteral(", ")));
        }
        return {};
    }

private:
    QString place(const char *key) const
    {
        const QString name = QStringLiteral("“%1”").arg(QString::fromUtf8(key));
        return m_place.isEmpty() ? name : m_place + u' ' + name;
    }
    void say(const QString &failure)
    {
        if (m_failure.isEmpty())
            m_failure = failure;
    }
    static QString shown(const QJsonValue &value)
    {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return value.isObject() || value.isArray()
                   ? QString::fromUtf8(document.toJson(QJsonDocument::Compact)).left(80)
                   : value.toVariant().toString();
    }
    QJsonObject m_object;
    QString m_place;
    QStringList m_known;
    QString m_failure;
};

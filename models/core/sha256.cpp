// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <nettle/sha2.h>

#include <vector>

struct Sha256::State {
    sha256_ctx context;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const char> bytes)
{
    sha256_update(&m_state->context, bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
}

QByteArray Sha256::hex()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state->context, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t *>(digest.data()));
    return digest.toHex();
}

Result<QByteArray> Sha256::ofFile(const QString &path, const Progress &progress)
{
    const auto unreadable = [&path](const QString &why) {
        return Failure{QCoreApplication::translate("Sha256", "%1 cannot be read: %2.")
                           .arg(Text::visible(QDir::toNativeSeparators(path)), why)};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file.errorString());
    Sha256 sum;
    std::vector<char> piece(1 << 20);
    for (;;) {
        const qint64 read = file.read(piece.data(), static_cast<qint64>(piece.size()));
        if (read < 0)
            return unreadable(file.errorString());
        if (read == 0)
            return sum.hex();
        if (progress.cancelled())
            return Failure{QString(), Failure::Kind::Cancelled};
        sum.add(std::span(piece.data(), static_cast<std::size_t>(read)));
    }
}

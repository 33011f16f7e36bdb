// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace Console {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString &line)
{
    const QByteArray bytes = Text::visible(line, 2000).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

Result<void> deliver(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty() || path == u"-") {
        print(bytes);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{QCoreApplication::translate("Console", "%1 cannot be written: %2. Choose another place.")
                           .arg(path, file.errorString())};
    return {};
}

bool interactive()
{
    return isatty(STDERR_FILENO) == 1;
}

void showProgress(const QString &line)
{
    if (interactive())
        std::fprintf(stderr, "\r\x1b[K%s", line.toUtf8().constData());
}

}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/categories.h"

#include "core/sha256.h"
#include "goods/categoryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Categories", text);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QCoreApplication::translate("Categories", "The category file %1 can not be read: %2.")
                           .arg(path, file.errorString())};
    if (file.size() > LargestFile)
        return Failure{QCoreApplication::translate("Categories", "The category file %1 is larger than 16 MB.")
                           .arg(path)};
    return file.readAll();
}

} // namespace

Result<std::shared_ptr<const Categories>> Categories::builtIn()
{
    return withFile({});
}

Result<std::shared_ptr<const Categories>> Categories::withFile(const QString &path)
{
    auto categories = std::make_shared<Categories>();
    // The built-in set is one file a category; the order of their names is the order that decides between
    // equals.
    const QDir folder(QStringLiteral(":/goods/categories"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    const QString lastBuiltIn = files.isEmpty() ? QString() : files.last();
    if (!path.isEmpty())
        files.append(path);
    Sha256 sum;
    for (const QString &name : files) {
        auto content = contentOf(name);
        if (!content)
            return content.failure();
        sum.add(*content);
        CategoryFile file;
        file.readInto(*categories, content.value());
        if (name == lastBuiltIn || name == path)
            file.checkReferences(*categories);
        if (!file.mistakes().isEmpty()) {
            return Failure{tr("The category file %1 has mistakes:\n%2")
                               .arg(name, file.mistakes().join(QStringLiteral("\n")))};
        }
    }
    categories->m_fingerprint = QString::fromLatin1(sum.hex());
    return std::shared_ptr<const Categories>(std::move(categories));
}

int Categories::indexOf(std::string_view id) const
{
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        if (m_categories[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

QString Categories::name(std::string_view id) const
{
    if (id.empty() || id == "none")
        return tr("No category");
    const int index = indexOf(id);
    if (index < 0)
        return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    return m_categories[static_cast<std::size_t>(index)].said().text();
}

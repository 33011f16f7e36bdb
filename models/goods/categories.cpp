// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/categories.h"

#include "goods/categoryfile.h"

#include <QCoreApplication>
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
        return Failure{tr("The category file %1 can not be read: %2.").arg(path, file.errorString())};
    if (file.size() > LargestFile)
        return Failure{tr("The category file %1 is larger than 16 MB.").arg(path)};
    return file.readAll();
}

}

Result<std::shared_ptr<const Categories>> Categories::builtIn()
{
    return withFile({});
}

Result<std::shared_ptr<const Categories>> Categories::withFile(const QString &path)
{
    auto categories = std::make_shared<Categories>();
    QStringList files{QStringLiteral(":/goods/categories.json")};
    if (!path.isEmpty())
        files.append(path);
    for (const QString &name : files) {
        auto content = contentOf(name);
        if (!content)
            return content.failure();
        CategoryFile file(name);
        if (!file.readInto(*categories, content.value())) {
            return Failure{tr("The category file %1 has mistakes:\n%2")
                               .arg(name, file.mistakes().join(QStringLiteral("\n")))};
        }
    }
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
    return tr(m_categories[static_cast<std::size_t>(index)].name.c_str());
}

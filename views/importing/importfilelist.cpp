// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importfilelist.h"

#include "core/format.h"
#include "core/text.h"
#include "views/common/focusring.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QFileInfo>
#include <QPainter>

void ImportFileModel::setEntries(const QList<ImportEntry> &entries)
{
    // Rows are kept while their number stays, so that the current one does not jump.
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    m_entries = entries;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
}

int ImportFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString ImportFileModel::detail(const ImportEntry &entry)
{
    const DocumentInfo &info = entry.survey.info;
    QStringList parts;
    if (!info.format.isEmpty())
        parts.append(info.format);
    if (!info.encoding.isEmpty())
        parts.append(info.encoding);
    if (!info.delimiter.isEmpty())
        parts.append(tr("“%1”", "a delimiter").arg(info.delimiter == u"\t" ? tr("tab") : info.delimiter));
    if (entry.survey.sheets.size() > 1)
        parts.append(tr("%n sheets", nullptr, static_cast<int>(entry.survey.sheets.size())));
    else if (entry.shown() && !entry.shown()->sheet.name.isEmpty())
        parts.append(tr("sheet “%1”").arg(Text::visible(entry.shown()->sheet.name, 40)));
    return parts.join(QStringLiteral(", "));
}

QString ImportFileModel::state(const ImportEntry &entry)
{
    switch (entry.state) {
    case ImportEntry::State::Surveying:
        return tr("Looking at it …");
    case ImportEntry::State::Ready:
        if (!entry.shown() || std::none_of(entry.survey.sheets.begin(), entry.survey.sheets.end(),
                                           [](const SheetProposal &sheet) { return sheet.taken; }))
            return tr("No table of shipments");
        if (entry.questions() > 0)
            return tr("%n questions", nullptr, static_cast<int>(entry.questions()));
        return entry.shown()->remembered ? tr("Known layout") : tr("Ready");
    case ImportEntry::State::Refused:
        return tr("Refused");
    case ImportEntry::State::Importing:
        return tr("%1 rows, %2 a second")
            .arg(Format().count(entry.rows), Format().count(entry.rowsPerSecond));
    case ImportEntry::State::Imported:
        return entry.problems() > 0 ? tr("%1 imported, %2")
                                          .arg(Format().count(entry.imported()),
                                               tr("%n problems", nullptr, static_cast<int>(entry.problems())))
                                    : tr("%1 imported").arg(Format().count(entry.imported()));
    }
    return {};
}

ImportFileModel::Tone ImportFileModel::tone(const ImportEntry &entry)
{
    switch (entry.state) {
    case ImportEntry::State::Refused:
        return Tone::Error;
    case ImportEntry::State::Imported:
        return entry.problems() > 0 ? Tone::Warning : Tone::Good;
    case ImportEntry::State::Ready:
        return entry.questions() > 0 ? Tone::Warning : Tone::Plain;
    default:
        return Tone::Plain;
    }
}

QVariant ImportFileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return Text::visible(QFileInfo(entry.path).fileName(), 120);
    case Qt::ToolTipRole:
        return PlainTip::html(entry.failure.isEmpty() ? entry.path : entry.path + u'\n' + entry.failure);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(QFileInfo(entry.path).fileName(), detail(entry), state(entry));
    case DetailRole:
        return detail(entry);
    case StateRole:
        return state(entry);
    case ToneRole:
        return static_cast<int>(tone(entry));
    case IconRole:
        return entry.state == ImportEntry::State::Imported  ? QStringLiteral("circle-check")
               : entry.state == ImportEntry::State::Refused ? QStringLiteral("circle-x")
                                                            : QStringLiteral("file-spreadsheet");
    default:
        return {};
    }
}

ImportFileDelegate::ImportFileDelegate(const Looks &looks, QObject *parent)
    : QStyledItemDelegate(parent), m_looks(looks)
{
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {220, index.data(ImportFileModel::DetailRole).toString().isEmpty() ? 54 : 72};
}

void ImportFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeColors &colors = m_looks.colors();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, chosen ? colors.panel : colors.raised);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colors.accent);
    const auto tone = static_cast<ImportFileModel::Tone>(index.data(ImportFileModel::ToneRole).toInt());
    const QColor state = tone == ImportFileModel::Tone::Good      ? colors.good
                         : tone == ImportFileModel::Tone::Warning ? colors.warning
                         : tone == ImportFileModel::Tone::Error   ? colors.error
                                                                  : colors.text2;
    m_looks
        .icon(index.data(ImportFileModel::IconRole).toString(),
              tone == ImportFileModel::Tone::Plain || tone == ImportFileModel::Tone::Warning ? colors.text2
                                                                                             : state)
        .paint(painter, QRect(option.rect.left() + 16, option.rect.top() + 12, 16, 16));
    const int left = option.rect.left() + 42, width = option.rect.right() - left - 10;
    const auto line = [&](int y, const QFont &font, const QColor &color, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(left, option.rect.top() + y, width, 18), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, width));
    };
    line(10, Theme::font(13, QFont::Medium), colors.text1, index.data().toString());
    const QString detail = index.data(ImportFileModel::DetailRole).toString();
    line(29, Theme::font(12), colors.text2, detail);
    line(detail.isEmpty() ? 29 : 47,
         Theme::font(12, tone == ImportFileModel::Tone::Plain ? QFont::Normal : QFont::Medium), state,
         index.data(ImportFileModel::StateRole).toString());
    paintFocusRing(*painter, option, colors);
    painter->restore();
}

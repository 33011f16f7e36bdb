// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/yieldstrip.h"

#include "core/format.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int margin = 16, head = 34, gap = 16, narrowest = 96, usual = 180;
constexpr int tall = 66, flat = 46; ///< of a field that stands in one row, or in several
constexpr int mostRows = 3, fewRows = 2; ///< before they scroll

QFont nameFont()
{
    return Theme::font(12);
}

QFont shareFont(bool large)
{
    return large ? Theme::font(15, QFont::Medium) : Theme::font(12, QFont::Medium);
}

QFont remarkFont()
{
    return Theme::font(11);
}

} // namespace

YieldStrip::YieldStrip(const Looks &looks, QWidget *parent) : QAbstractScrollArea(parent), m_looks(looks)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(&looks, &Looks::changed, viewport(), qOverload<>(&QWidget::update));
    arrange();
}

void YieldStrip::setPreview(const MappingPreview &preview)
{
    m_preview = preview;
    setAccessibleName(heading());
    arrange();
}

QString YieldStrip::heading() const
{
    return tr("The beginning of the sheet, read with this mapping: %n shipments", nullptr,
              static_cast<int>(m_preview.shipments));
}

QString YieldStrip::remark(const FieldYield &yield)
{
    const Format format;
    if (yield.unread > 0)
        return tr("%1 cannot be read").arg(format.count(yield.unread));
    if (yield.missing > 0)
        return tr("%1 not given").arg(format.count(yield.missing));
    return {};
}

QString YieldStrip::share(const FieldYield &yield) const
{
    return Format().share(yield.known, m_preview.shipments, 1);
}

int YieldStrip::room() const
{
    return width() - 2 * margin - verticalScrollBar()->sizeHint().width();
}

int YieldStrip::needed(const FieldYield &yield, bool large) const
{
    constexpr int between = 8;
    const int name = QFontMetrics(nameFont()).horizontalAdvance(fieldName(yield.field)),
              figure = QFontMetrics(shareFont(large)).horizontalAdvance(share(yield)),
              rest = QFontMetrics(remarkFont()).horizontalAdvance(remark(yield));
    return std::max({narrowest, large ? std::max(name, figure) : name + between + figure, rest}) + 1;
}

int YieldStrip::step(bool large) const
{
    int widest = narrowest;
    for (const FieldYield &yield : m_preview.fields)
        widest = std::max(widest, needed(yield, large));
    return widest + gap;
}

bool YieldStrip::inOneRow() const
{
    return static_cast<int>(m_preview.fields.size()) * step(true) - gap <= room();
}

QList<QRect> YieldStrip::cells() const
{
    QList<QRect> cells;
    const int fields = static_cast<int>(m_preview.fields.size());
    const bool one = inOneRow();
    const int least = step(one), columns = one ? fields : std::max(1, (room() + gap) / least);
    const int most = one ? std::max(least, usual) : room() + gap; // a few fields do not stand far apart
    const int step = fields > 0 ? std::clamp((room() + gap) / columns, std::min(least, most), most) : 0;
    for (int i = 0; i < fields; ++i)
        cells.append({margin + i % columns * step, head + i / columns * flat, step - gap, one ? tall : flat});
    return cells;
}

void YieldStrip::arrange()
{
    const QList<QRect> all = cells();
    const int content = all.isEmpty() ? head + tall : all.last().bottom() + 1;
    constexpr int low = 760; // a window in which the rows of the file would have no room
    const int rows = window()->height() < low ? fewRows : mostRows;
    const int most = head + rows * flat; // whole rows: a piece of one would look cut off
    setFixedHeight(content > most ? most : std::min(std::max(content, head + tall) + 6, most));
    verticalScrollBar()->setRange(0, std::max(0, content - height()));
    verticalScrollBar()->setPageStep(height());
    verticalScrollBar()->setSingleStep(flat);
    viewport()->update();
}

void YieldStrip::paintField(QPainter &painter, const QRect &cell, const FieldYield &yield) const
{
    const ThemeColors &colors = m_looks.colors();
    const bool bad = yield.unread > 0, large = inOneRow();
    const auto line = [&](int y, const QFont &font, const QColor &color, const QString &text,
                          Qt::Alignment side = Qt::AlignLeft) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(cell.left(), cell.top() + y, cell.width(), 18), side | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    };
    const int bar = large ? 40 : 21;
    line(0, nameFont(), colors.text2, fieldName(yield.field));
    line(large ? 18 : 0, shareFont(large), colors.text1, share(yield),
         large ? Qt::AlignLeft : Qt::AlignRight);
    const int full = cell.width();
    const int part = m_preview.shipments > 0 ? static_cast<int>(full * yield.known / m_preview.shipments) : 0;
    painter.fillRect(QRect(cell.left(), cell.top() + bar, full, 2), colors.line1);
    painter.fillRect(QRect(cell.left(), cell.top() + bar, part, 2), bad ? colors.warning : colors.line3);
    line(bar + 5, remarkFont(), bad ? colors.warning : colors.text3, remark(yield));
}

void YieldStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_looks.colors();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.raised);
    const QList<QRect> all = cells();
    for (qsizetype i = 0; i < all.size(); ++i)
        paintField(painter, all[i].translated(0, -verticalScrollBar()->value()), m_preview.fields[i]);
    // The heading stays where the fields scroll.
    painter.fillRect(0, 0, viewport()->width(), head - 4, colors.raised);
    painter.setPen(colors.line1);
    painter.drawLine(0, 0, viewport()->width(), 0);
    painter.setPen(colors.text1);
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.drawText(QRect(margin, 8, viewport()->width() - 2 * margin, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     heading());
}

void YieldStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

bool YieldStrip::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    QStringList lines;
    for (const FieldYield &yield : m_preview.fields) {
        QString line = fieldName(yield.field) + QStringLiteral(": ") + share(yield);
        if (const QString rest = remark(yield); !rest.isEmpty())
            line += QStringLiteral(", ") + rest;
        if (!yield.example.isEmpty())
            line += QStringLiteral(" (") + yield.example + u')';
        lines.append(line);
    }
    PlainTip::show(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

void YieldStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mappingheader.h"

#include "core/columnletters.h"
#include "items/samplemodel.h"
#include "mapping/daterules.h"
#include "mapping/mappingrule.h"
#include "views/common/looks.h"
#include "views/common/paintedtext.h"
#include "views/common/plaintip.h"
#include "views/common/searchmenu.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int buttonBand = 34, headerBand = 20, evidenceLine = 14, evidenceLines = 3;
constexpr int evidenceBand = evidenceLines * evidenceLine + 6;

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(MappingHeader)
};

/** A unit of mass as people write it in their language; a currency by its code. */
QString shownMeasure(const QString &id)
{
    return id == u"kg"   ? UnitWords::tr("kg")
           : id == u"t"  ? UnitWords::tr("t", "tonnes")
           : id == u"g"  ? UnitWords::tr("g", "grams")
           : id == u"lb" ? UnitWords::tr("lb", "pounds")
                         : id;
}

/** The unit or currency that the column settles, for the button: "Net mass, kg". */
QString unitOf(const ColumnUse &use)
{
    if (use.field == Field::Net || use.field == Field::Gross)
        return use.unit.isEmpty() ? QString() : use.unit;
    return use.field == Field::Value ? use.currency : QString();
}

} // namespace

MappingHeader::MappingHeader(const Looks &looks, const SampleModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_looks(looks), m_model(model)
{
    setSectionsClickable(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(90);
    connect(&looks, &Looks::changed, this, [this] { viewport()->update(); });
}

bool MappingHeader::leadWithUsed()
{
    constexpr int wide = 16; // what a window shows without scrolling needs no other order
    const QList<ColumnUse> &columns = m_model.mapping().columns;
    QList<int> order, others;
    for (int column = 0; column < count(); ++column) {
        const bool leads = count() <= wide || columns[column].field != Field::None || m_model.isAsked(column);
        (leads ? order : others).append(column);
    }
    order += others;
    for (int visual = 0; visual < count(); ++visual)
        moveSection(visualIndex(order[visual]), visual);
    return !std::ranges::is_sorted(order);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), buttonBand + headerBand + evidenceBand};
}

QRect MappingHeader::button(const QRect &section) const
{
    return {section.left() + 4, section.top() + 5, section.width() - 8, 24};
}

QString MappingHeader::words(int section) const
{
    const ColumnUse &use = m_model.mapping().columns[section];
    if (use.field == Field::None)
        return tr("not used");
    if (use.field == Field::Date && use.datePart != DatePart::Whole)
        return DateRules::partName(use.datePart);
    const QString unit = unitOf(use);
    return unit.isEmpty() ? fieldName(use.field) : tr("%1, %2").arg(fieldName(use.field), shownMeasure(unit));
}

QStringList MappingHeader::evidence(int section) const
{
    const PaintedText look{m_model.mapping().columns[section].evidence, 11, QFont::Normal, {}, {}};
    const int width = sectionSize(section) - 12;
    QStringList lines = look.wrapped(width);
    if (lines.size() <= evidenceLines)
        return lines;
    const QString rest = lines.mid(evidenceLines - 1).join(u' ');
    lines.resize(evidenceLines);
    lines.last() = PaintedText{rest, 11, QFont::Normal, {}, {}}.elided(width).text;
    return lines;
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section >= m_model.mapping().columns.size())
        return;
    const ThemeColors &colors = m_looks.colors();
    const ColumnUse &use = m_model.mapping().columns[section];
    const bool asked = m_model.isAsked(section), used = use.field != Field::None;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, asked ? colors.warningSoft : colors.raised);
    const QRect box = button(rect);
    const bool focused = section == m_hovered && hasFocus();
    QPen edge(focused ? colors.focus : asked ? colors.warning : colors.line2, focused ? 2 : asked ? 1.5 : 1);
    if (!used && !focused)
        edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
    painter->setBrush(section == m_hovered ? colors.hover : used ? colors.panel : Qt::transparent);
    painter->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 4, 4);
    int left = box.left() + 7;
    if (used) {
        const QString icon = asked ? QStringLiteral("circle-question-mark") : QStringLiteral("check");
        m_looks.icon(icon, asked ? colors.warning : colors.good)
            .paint(painter, QRect(left, box.top() + 5, 14, 14));
        left += 19;
    }
    const QRect text(left, box.top(), box.right() - left - 18, box.height());
    painter->setFont(Theme::font(12, used ? QFont::Medium : QFont::Normal));
    painter->setPen(used ? colors.text1 : colors.text3);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words(section), Qt::ElideRight, text.width()));
    m_looks.icon(QStringLiteral("chevron-down"), colors.text3)
        .paint(painter, QRect(box.right() - 16, box.top() + 6, 12, 12));

    const QRect header(rect.left() + textMargin, rect.top() + buttonBand, rect.width() - textMargin - 4,
                       headerBand);
    painter->setFont(Theme::font(11));
    painter->setPen(colors.text3);
    const QString letters = columnLetters(section);
    painter->drawText(header, Qt::AlignLeft | Qt::AlignVCenter, letters);
    const int shift = painter->fontMetrics().horizontalAdvance(letters) + 5;
    painter->setPen(colors.text2);
    painter->drawText(
        header.adjusted(shift, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, header.width() - shift));
    PaintedText::paintLines(*painter, QPointF(header.left(), header.bottom() + 12), evidence(section),
                            PaintedText{{}, 11, QFont::Normal, asked ? colors.text2 : colors.text3, {}},
                            evidenceLine);
    painter->setPen(colors.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

/** What the figures of the column are in, first in its menu. */
void MappingHeader::addMeasures(QMenu &menu, int section)
{
    const ColumnUse &use = m_model.mapping().columns[section];
    const bool mass = use.field == Field::Net || use.field == Field::Gross;
    if (!mass && use.field != Field::Value)
        return;
    QMenu *const measures = menu.addMenu(mass ? tr("Unit of mass") : tr("Currency"));
    const QString now = unitOf(use);
    const auto add = [&](const QString &text, const QString &id) {
        QAction *const action = measures->addAction(text, this, [this, section, mass, id] {
            mass ? Q_EMIT unitChosen(section, id) : Q_EMIT currencyChosen(section, id);
        });
        action->setCheckable(true);
        action->setChecked(id == now);
    };
    add(mass ? tr("As each row says, else kg") : tr("As each row says"), QString());
    for (const QString &id : mass ? MappingRule::usualMassUnits() : MappingRule::usualCurrencies())
        add(shownMeasure(id), id);
    menu.addSeparator();
}

void MappingHeader::openMenu(int section)
{
    if (section < 0 || section >= m_model.mapping().columns.size())
        return; // the sheet is another by now
    SearchMenu menu(tr("Type to find a field"), this);
    const ColumnUse &current = m_model.mapping().columns[section];
    const auto add = [&](Field field, const QString &text, DatePart part = DatePart::Whole) {
        QAction *const action = menu.addAction(text);
        action->setData(QPoint(static_cast<int>(field), static_cast<int>(part)));
        SearchMenu::setWords(action, fieldId(field));
        action->setCheckable(true);
        action->setChecked(field == current.field && (field != Field::Date || part == current.datePart));
    };
    addMeasures(menu, section);
    add(Field::None, tr("Not used, kept as it stands"));
    menu.addSeparator();
    for (const Field field : allFields())
        add(field, fieldName(field));
    menu.addSeparator();
    for (const DatePart part : {DatePart::Year, DatePart::Quarter, DatePart::Month, DatePart::Day})
        add(Field::Date, DateRules::partName(part), part);
    const QPoint at = viewport()->mapToGlobal(QPoint(sectionViewportPosition(section) + 4, buttonBand));
    if (const QAction *const chosen = menu.ask(at); chosen && chosen->data().isValid())
        Q_EMIT fieldChosen(section, static_cast<Field>(chosen->data().toPoint().x()),
                           static_cast<DatePart>(chosen->data().toPoint().y()));
}

void MappingHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    if (section >= 0 && !resizing && event->button() == Qt::LeftButton && event->position().y() < buttonBand)
        openMenu(section);
}

void MappingHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const int section = event->position().y() < buttonBand ? logicalIndexAt(event->position().toPoint()) : -1;
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
}

/** Keys choose the column that stands first, until they are moved. */
void MappingHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (m_hovered < 0 || m_hovered >= count())
        m_hovered = logicalIndexAt(textMargin);
    viewport()->update();
}

void MappingHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void MappingHeader::bringIntoSight(int section)
{
    if (auto *const table = qobject_cast<QTableView *>(parentWidget()))
        table->scrollTo(model()->index(std::max(0, table->rowAt(0)), section));
}

void MappingHeader::keyPressEvent(QKeyEvent *event)
{
    const int count = this->count();
    if (count == 0)
        return QHeaderView::keyPressEvent(event);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int from = m_hovered < 0 ? -1 : visualIndex(m_hovered);
        m_hovered = logicalIndex((from + (event->key() == Qt::Key_Right ? 1 : count - 1) + count) % count);
        bringIntoSight(m_hovered);
        viewport()->update();
    } else if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Down) && m_hovered >= 0) {
        openMenu(m_hovered);
    } else {
        QHeaderView::keyPressEvent(event);
    }
}

bool MappingHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0 && !hasFocus()) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section >= 0 && section < m_model.mapping().columns.size()) {
        const ColumnUse &use = m_model.mapping().columns[section];
        PlainTip::show(help->globalPos(), use.header + u'\n' + use.evidence.text(), viewport());
    }
    return true;
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablearrangement.h"

#include "items/shipmentsmodel.h"
#include "session/layoutcommand.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/common/statuslook.h"
#include "views/common/tickmenu.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace {
const QString columnsKey = QStringLiteral("shipmentColumns"), widthsKey = QStringLiteral("shipmentWidths");
constexpr int Padding = 16; ///< of a head, and of a cell
} // namespace

TableArrangement::TableArrangement(QTableView &table, ShipmentsModel &model, Session &session, Looks &looks,
                                   Settings &settings)
    : QObject(&table), m_table(table), m_model(model), m_session(session), m_looks(looks),
      m_settings(settings)
{
    if (const QByteArray columns = settings.layout(columnsKey); !columns.isEmpty())
        m_model.setColumns(QString::fromUtf8(columns).split(u' '));
    const QStringList widths = QString::fromUtf8(settings.layout(widthsKey)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &width : widths) {
        if (const int pixels = width.section(u':', 1).toInt(); pixels > 0)
            m_widths.insert(width.section(u':', 0, 0), pixels);
    }
    QHeaderView *header = m_table.horizontalHeader();
    header->setSortIndicatorShown(true); // a table that does not sort by itself had it hidden
    apply(now());
    connect(header, &QHeaderView::sectionClicked, this, &TableArrangement::sortByHeader);
    connect(header, &QHeaderView::sectionMoved, this, &TableArrangement::columnDragged);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { columnResized(section, width); });
}

TableArrangement::Choice TableArrangement::now() const
{
    return {m_model.columnIds(), m_model.order()};
}

void TableArrangement::choose(const Choice &choice, const StepName &name)
{
    if (choice == now() || choice.columns.isEmpty())
        return;
    LayoutCommand<Choice>::perform(m_session.undoStack(), name, this, now(), choice,
                                   [this](const Choice &wanted) { apply(wanted); });
}

void TableArrangement::apply(const Choice &choice)
{
    const Choice before = now();
    QHeaderView &header = *m_table.horizontalHeader();
    {
        const QScopedValueRollback<bool> arranging(m_arranging, true);
        m_model.setColumns(choice.columns);
        m_model.setOrder(choice.order);
        for (int section = 0; section < header.count(); ++section)
            header.moveSection(header.visualIndex(section), section);
    }
    showOrder();
    applyWidths();
    m_settings.setLayout(columnsKey, choice.columns.join(u' ').toUtf8());
    if (choice.columns != before.columns)
        Q_EMIT columnsChanged();
    if (choice.order != before.order)
        Q_EMIT orderChanged();
}

void TableArrangement::showOrder()
{
    m_table.horizontalHeader()->setSortIndicator(
        m_model.sectionOfOrder(), m_model.order().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableArrangement::setColumns(const QStringList &ids, const StepName &name)
{
    choose({ids, m_model.order()}, name);
}

void TableArrangement::sortBy(const RowOrder &order)
{
    choose({m_model.columnIds(), order}, [order] { return tr("sorted %1").arg(orderText(order)); });
}

void TableArrangement::sortByHeader(int section)
{
    const ShipmentColumn &column = m_model.column(section);
    if (column.sortKey().isEmpty()) // of notes and tags; but the header has turned its arrow already
        showOrder();
    else
        sortByColumn(column);
}

void TableArrangement::sortByColumn(const ShipmentColumn &column)
{
    const QString key = column.sortKey();
    const RowOrder &order = m_model.order();
    sortBy({key, order.column == key ? !order.descending : column.largestFirst()});
}

void TableArrangement::showColumn(const ShipmentColumn &column, bool on)
{
    setColumns(on ? with(column.id) : without(column.id), [on, &column] {
        return (on ? tr("column “%1” shown") : tr("column “%1” hidden")).arg(column.title());
    });
    const int section = on ? m_model.sectionOf(column.id) : -1;
    if (section < 0)
        return;
    m_table.doItemsLayout(); // so that it can be scrolled as far as the new column
    m_table.scrollTo(m_model.index(std::max(0, m_table.rowAt(0)), section)); // beside the columns in sight
}

QList<Offer> TableArrangement::offers()
{
    QList<Offer> offers;
    const QStringList shown = m_model.columnIds();
    for (const ShipmentColumn &column : ShipmentColumn::all()) {
        if (column.kind == ShipmentColumn::Kind::Mark)
            continue;
        const bool on = !shown.contains(column.id);
        if (on || shown.size() > 1)
            offers.append({(on ? tr("Show column “%1”") : tr("Hide column “%1”")).arg(column.title()),
                           {},
                           [this, &column, on] { showColumn(column, on); }});
        if (!column.sortKey().isEmpty())
            offers.append(
                {tr("Sort by %1").arg(column.title()), {}, [this, &column] { sortByColumn(column); }});
    }
    return offers;
}

void TableArrangement::columnDragged()
{
    if (m_arranging)
        return;
    const QHeaderView &header = *m_table.horizontalHeader();
    QStringList ids;
    for (int visual = 0; visual < header.count(); ++visual)
        ids.append(m_model.column(header.logicalIndex(visual)).id);
    setColumns(ids, [] { return tr("columns in another order"); });
}

void TableArrangement::columnResized(int section, int width)
{
    if (m_arranging || !m_table.isVisible() || !(QApplication::mouseButtons() & Qt::LeftButton))
        return;
    m_widths.insert(m_model.column(section).id, width);
    QStringList widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.append(it.key() + u':' + QString::number(it.value()));
    m_settings.setLayout(widthsKey, widths.join(u' ').toUtf8());
}

void TableArrangement::chooseColumns(const QPoint &global)
{
    auto *menu = new TickMenu(tr("Type to find a column"), &m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_model.columnIds();
    for (const ShipmentColumn &column : ShipmentColumn::all()) {
        if (column.kind == ShipmentColumn::Kind::Mark)
            continue;
        QAction *tick = menu->addAction(column.title());
        tick->setCheckable(true);
        tick->setChecked(shown.contains(column.id));
        connect(tick, &QAction::toggled, this, [this, &column](bool on) { showColumn(column, on); });
    }
    menu->showAt(global);
}

QStringList TableArrangement::without(const QString &id) const
{
    QStringList ids = m_model.columnIds();
    ids.removeAll(id);
    return ids;
}

QStringList TableArrangement::with(const QString &id) const
{
    // Behind the last of those that stand before it in the list of all.
    QStringList ids = without(id);
    qsizetype place = 0;
    for (const ShipmentColumn &column : ShipmentColumn::all()) {
        if (column.id == id)
            break;
        place = std::max(place, ids.indexOf(column.id) + 1);
    }
    ids.insert(place, id);
    return ids;
}

QString TableArrangement::orderText(const RowOrder &order)
{
    if (order.column == u"date")
        return order.descending ? tr("newest first") : tr("oldest first");
    const ShipmentColumn *column = ShipmentColumn::find(order.column);
    const QString name = column ? column->title() : order.column;
    return order.descending ? tr("by %1, descending").arg(name) : tr("by %1, ascending").arg(name);
}

int TableArrangement::headWidth(const ShipmentColumn &column, const QString &title) const
{
    constexpr int Arrow = 14;
    const bool sorted = !column.sortKey().isEmpty() && column.sortKey() == m_model.order().column;
    return QFontMetrics(Theme::font(12, QFont::Medium)).horizontalAdvance(title) + Padding +
           (sorted ? Arrow : 0);
}

int TableArrangement::widthOf(const ShipmentColumn &column) const
{
    if (const int set = m_widths.value(column.id); set > 0)
        return set;
    // Words differ in length by language; the status chip has an icon before its word.
    constexpr int IconRoom = 26;
    const QFontMetrics cell(Theme::font(12));
    int width = std::max(column.width, headWidth(column, column.title()));
    if (column.kind == ShipmentColumn::Kind::Status) {
        for (const QString &id : StatusLook::ids())
            width = std::max(width, cell.horizontalAdvance(StatusLook::of(id, m_looks.theme()).name) +
                                        Padding + IconRoom);
    }
    return width;
}

void TableArrangement::applyWidths()
{
    {
        const QScopedValueRollback<bool> arranging(m_arranging, true);
        for (int i = 0; i < m_model.columnCount(); ++i)
            m_table.setColumnWidth(i, widthOf(m_model.column(i)));
    }
    fillWidth();
}

void TableArrangement::fillWidth()
{
    struct Flexible {
        int section, wide, narrow;
    };
    std::vector<Flexible> flexible; // the description first
    int spare = 0;
    for (const Field field : {Field::Description, Field::Consignor, Field::Consignee, Field::Manufacturer}) {
        const int section = m_model.sectionOf(fieldId(field));
        if (section < 0 || m_widths.contains(fieldId(field)))
            continue;
        const int wide = widthOf(m_model.column(section));
        // The head keeps its first word: a column called "Отпр…" may be any.
        const ShipmentColumn &column = m_model.column(section);
        const int head = headWidth(column, column.title().section(u' ', 0, 0));
        const int narrow = std::min(wide, std::max(head, field == Field::Description ? 120 : 84));
        flexible.push_back({section, wide, narrow});
        spare += wide - narrow;
    }
    QHeaderView &header = *m_table.horizontalHeader();
    const QSignalBlocker quiet(&header);
    for (const Flexible &column : flexible)
        m_table.setColumnWidth(column.section, column.wide);
    int room = m_table.viewport()->width() - header.length();
    const int missing = -room;
    const bool fits = missing <= spare; // else the table is scrolled, and names need not be cut as well
    for (const Flexible &column : flexible) {
        if (room > 0 && column.section == m_model.sectionOf(fieldId(Field::Description)))
            m_table.setColumnWidth(column.section, column.wide + room);
        if (room >= 0 || !fits)
            break;
        const int less = std::min(-room, (missing * (column.wide - column.narrow) + spare - 1) / spare);
        m_table.setColumnWidth(column.section, column.wide - less);
        room += less;
    }
    m_table.viewport()->update();
}

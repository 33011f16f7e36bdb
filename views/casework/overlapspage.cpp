// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/overlapspage.h"

#include "core/format.h"
#include "items/overlapmodel.h"
#include "items/sidebysidemodel.h"
#include "session/overlapwatch.h"
#include "session/session.h"
#include "views/casework/casetable.h"
#include "views/casework/linedelegate.h"
#include "views/common/looks.h"
#include "views/common/pagehead.h"
#include "views/common/plainlabel.h"
#include "views/tables/tableheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace {

constexpr std::array kinds{OverlapKind::SameDeclaration, OverlapKind::SameGoods, OverlapKind::MasterAndHouse,
                           OverlapKind::SameRow,         OverlapKind::SameItem,  OverlapKind::SplitGoods};

qsizetype extraOf(const QList<OverlapGroup> &groups)
{
    qsizetype extra = 0;
    for (const OverlapGroup &group : groups)
        extra += group.shipments.size() - group.counted;
    return extra;
}

} // namespace

OverlapsPage::OverlapsPage(Session &session, OverlapWatch &watch, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_watch(watch), m_groups(new OverlapModel(this)),
      m_rows(new SideBySideModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_groups->setFetch(CaseTable::fetch(session));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(looks));
    column->addWidget(makeBar(looks));
    column->addWidget(makeBody(looks), 1);
    column->addWidget(makeFoot());
    connect(&watch, &OverlapWatch::searched, this, &OverlapsPage::refill);
    connect(&watch, &OverlapWatch::counted, this, &OverlapsPage::refill);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Case && !m_session.isOpen()) {
            Q_EMIT closed();
        } else if (m_session.isOpen() && changes & (Session::Change::LeftOut | Session::Change::Names)) {
            m_groups->setNames(m_session.names(), Format());
            m_groups->setLeftOut(m_session.openCase().leftOut());
            showCurrent();
        }
    });
    retranslate();
    refill();
}

QWidget *OverlapsPage::makeHead(Looks &looks)
{
    m_head = new PageHead(this);
    m_close = new QPushButton(looks.icon(QStringLiteral("x")), QString(), m_head);
    connect(m_close, &QPushButton::clicked, this, &OverlapsPage::closed);
    m_head->addControl(m_close);
    return m_head;
}

QWidget *OverlapsPage::makeBar(Looks &)
{
    auto *const bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("panelHead"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_kinds = CaseTable::parts(bar, 1 + static_cast<int>(kinds.size()));
    connect(m_kinds, &QTabBar::currentChanged, this, &OverlapsPage::refill);
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, 0);
    m_progress->setFixedSize(120, 3);
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(bar);
    m_stop->setProperty("link", true);
    connect(m_stop, &QPushButton::clicked, this,
            [this] { m_watch.searching() ? m_watch.cancel() : m_watch.searchAgain(); });
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 16, 2);
    row->setSpacing(12);
    m_inView = new QPushButton(bar);
    m_inView->setCheckable(true);
    m_inView->setObjectName(QStringLiteral("inView"));
    connect(m_inView, &QPushButton::toggled, this, &OverlapsPage::narrow);
    row->addWidget(m_kinds);
    row->addStretch(1);
    row->addWidget(m_inView);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    return bar;
}

QWidget *OverlapsPage::makeBody(Looks &looks)
{
    auto *const split = new QSplitter(this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_list = CaseTable::view(split, looks);
    m_list->setModel(m_groups);
    LineDelegate::Roles listRoles;
    listRoles.tone = OverlapModel::ToneRole;
    m_list->setItemDelegate(new LineDelegate(looks, listRoles, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Beside the rows of a group in a window of common width: the names of files take what is left.
    const int widths[] = {110, 172, 88, 144, 80, 160};
    for (int i = 0; i < OverlapModel::ColumnCount; ++i)
        m_list->setColumnWidth(i, widths[i]);
    m_list->horizontalHeader()->setStretchLastSection(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OverlapsPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OverlapsPage::describe);
    connect(m_list, &QTableView::doubleClicked, this, &OverlapsPage::showInTable);

    auto *const side = new QWidget(split);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_why = plainLabel(side, "second");
    m_why->setWordWrap(true);
    m_why->setContentsMargins(12, 10, 12, 10);
    m_compare = CaseTable::sideBySide(side, looks, m_rows);
    column->addWidget(m_why);
    column->addWidget(m_compare, 1);
    split->addWidget(m_list);
    split->addWidget(side);
    split->setSizes({780, 620});
    m_stack = new QStackedWidget(this);
    m_nothing = CaseTable::nothing(m_stack);
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    return m_stack;
}

QWidget *OverlapsPage::makeFoot()
{
    auto *const foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("raised"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_show = new QPushButton(foot);
    m_all = new QPushButton(foot);
    m_countAgain = new QPushButton(foot);
    m_leaveOut = new QPushButton(foot);
    m_leaveOut->setProperty("primary", true);
    connect(m_show, &QPushButton::clicked, this, &OverlapsPage::showInTable);
    connect(m_all, &QPushButton::clicked, this, [this] { leaveOut(m_groups->groups()); });
    connect(m_countAgain, &QPushButton::clicked, this, [this] { countAgain(chosen()); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { leaveOut(chosen()); });
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_all);
    row->addWidget(m_countAgain);
    row->addWidget(m_leaveOut);
    return foot;
}

void OverlapsPage::showInView()
{
    m_inView->setChecked(isNarrowed());
}

bool OverlapsPage::isNarrowed() const
{
    const qsizetype inView = m_watch.groupsInView().size();
    return m_inView->isChecked() || (inView > 0 && inView < m_watch.groups().size());
}

void OverlapsPage::narrow(bool wanted)
{
    m_narrowed = wanted ? m_watch.groupsInView() : QList<OverlapGroup>();
    refill();
}

const QList<OverlapGroup> &OverlapsPage::pool() const
{
    return m_inView->isChecked() ? m_narrowed : m_watch.groups();
}

void OverlapsPage::nameKinds()
{
    const Format format;
    const QSignalBlocker quiet(m_kinds); // a kind that is none any more would be left for another at once
    std::array<int, kinds.size()> counts{};
    for (const OverlapGroup &group : pool())
        ++counts[static_cast<std::size_t>(group.kind)];
    m_kinds->setTabToolTip(0, tr("Groups of every kind"));
    m_kinds->setTabText(0, tr("All %1").arg(format.count(pool().size())));
    const QStringList names{tr("Same declaration %1"), tr("Same goods %1"), tr("Master and house bills %1"),
                            tr("Same row %1"),         tr("Same item %1"),  tr("In parts %1")};
    if (const int chosen = m_kinds->currentIndex();
        chosen > 0 && counts[static_cast<std::size_t>(chosen) - 1] == 0)
        m_kinds->setCurrentIndex(0);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_kinds->setTabText(static_cast<int>(i) + 1, names[static_cast<int>(i)].arg(format.count(counts[i])));
        m_kinds->setTabToolTip(static_cast<int>(i) + 1, overlapKindName(kinds[i]));
        m_kinds->setTabEnabled(static_cast<int>(i) + 1, counts[i] > 0);
    }
}

void OverlapsPage::refill()
{
    const Format format;
    nameKinds();
    QList<OverlapGroup> shown;
    for (const OverlapGroup &group : pool()) {
        if (m_kinds->currentIndex() == 0 || m_kinds->currentIndex() == static_cast<int>(group.kind) + 1)
            shown.append(group);
    }
    if (m_session.isOpen())
        m_groups->setLeftOut(m_session.openCase().leftOut());
    m_groups->setNames(m_session.names(), format);
    if (shown != m_groups->groups())
        m_groups->setGroups(shown);
    if (!shown.isEmpty() && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
    m_stack->setCurrentIndex(shown.isEmpty() ? 1 : 0);
    m_nothing->setText(m_watch.searching()
                           ? tr("Looking for shipments that stand in the case twice…")
                           : tr("No shipment stands in this case twice, as far as their numbers, goods, "
                                "masses, dates and parties tell."));
    m_inView->setVisible(isNarrowed());
    const auto inView = m_inView->isChecked() ? m_narrowed.size() : m_watch.groupsInView().size();
    m_inView->setText(tr("Only what is in view: %1").arg(format.count(inView)));
    m_progress->setVisible(m_watch.searching());
    m_stop->setText(m_watch.searching() ? tr("Stop") : tr("Look again"));
    showCurrent();
}

void OverlapsPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const QList<Shipment> shipments = m_groups->shipments(row);
    m_rows->setShipments(shipments, m_groups->leftOut(), m_session.names(), m_session.author(),
                         row < 0 ? QList<std::int64_t>() : repeatsOf(m_groups->groups().value(row)));
    m_compare->verticalHeader()->setDefaultSectionSize(24);
    if (row >= 0 && row < m_groups->groups().size()) {
        const auto differing = OverlapComparison::of(shipments).differing.size();
        m_why->setText(overlapKindName(m_groups->groups()[row].kind) + QStringLiteral(". ") +
                       tr("They differ in %n fields.", nullptr, static_cast<int>(differing)));
    } else {
        m_why->clear();
    }
    describe();
}

void OverlapsPage::describe()
{
    const QList<OverlapGroup> picked = chosen();
    const auto leftOut = [this](const QList<OverlapGroup> &groups) {
        qsizetype n = 0;
        for (const OverlapGroup &group : groups) {
            for (const std::int64_t shipment : group.shipments)
                n += m_groups->leftOut().contains(shipment) ? 1 : 0;
        }
        return n;
    };
    const qsizetype extra = extraOf(m_groups->groups()), out = leftOut(m_groups->groups()),
                    pickedOut = leftOut(picked);
    m_head->setLead(m_groups->groups().isEmpty()
                        ? QString()
                        : tr("%n groups", nullptr, static_cast<int>(m_groups->groups().size())) +
                              QStringLiteral(": ") +
                              tr("%n shipments say again what others say", nullptr, static_cast<int>(extra)) +
                              QStringLiteral(", ") +
                              tr("%n of them are left out of sums", nullptr, static_cast<int>(out)));
    const bool mayWrite = m_session.isOpen() && !m_session.openCase().file().readOnly();
    m_leaveOut->setText(
        picked.size() > 1 ? tr("Leave out the repeats of %n groups", nullptr, static_cast<int>(picked.size()))
                          : tr("Leave out this group's %n repeats", nullptr,
                               std::max(1, static_cast<int>(extraOf(picked)))));
    m_leaveOut->setEnabled(mayWrite && pickedOut < extraOf(picked));
    m_countAgain->setEnabled(mayWrite && pickedOut > 0);
    const auto all = static_cast<int>(m_groups->groups().size());
    const bool part = m_kinds->currentIndex() != 0;
    m_all->setText(!part && m_inView->isChecked()
                       ? tr("Leave out the repeats of these %n groups", nullptr, all)
                   : !part ? tr("Leave out the repeats of all %n groups", nullptr, all)
                           : tr("Leave out the repeats of all %n groups of this kind", nullptr, all));
    m_all->setVisible(out < extra && all > 1); // of one, the other button speaks
    m_all->setEnabled(mayWrite);
    m_show->setEnabled(!picked.isEmpty());
}

QList<OverlapGroup> OverlapsPage::chosen() const
{
    QList<OverlapGroup> groups;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        groups.append(m_groups->groups().value(index.row()));
    if (groups.isEmpty() && m_list->currentIndex().isValid())
        groups.append(m_groups->groups().value(m_list->currentIndex().row()));
    return groups;
}

/** What leaving this group out would take out of sums by now. */
QList<std::int64_t> OverlapsPage::repeatsOf(const OverlapGroup &group) const
{
    const QMap<std::int64_t, LeftOut> &out = m_groups->leftOut();
    QList<std::int64_t> repeats;
    if (group.shipments.isEmpty() || out.contains(group.shipments.first()))
        return repeats;
    for (const std::int64_t shipment : group.extra()) {
        if (!out.contains(shipment))
            repeats.append(shipment);
    }
    return repeats;
}

void OverlapsPage::leaveOut(const QList<OverlapGroup> &groups)
{
    auto twins = overlapTwins(groups);
    // Where somebody left the first out, or all but one, what counts by now goes on counting.
    for (const OverlapGroup &group : groups) {
        if (m_groups->leftOut().contains(group.shipments.first())) {
            for (const std::int64_t shipment : group.extra())
                twins.remove(shipment);
        }
    }
    m_session.leaveOut(twins);
}

void OverlapsPage::countAgain(const QList<OverlapGroup> &groups)
{
    QList<std::int64_t> shipments;
    for (const OverlapGroup &group : groups)
        shipments += group.shipments;
    m_session.countAgain(shipments);
}

void OverlapsPage::showInTable()
{
    CaseTable::showShipments(m_session, [this] {
        QList<std::int64_t> shipments;
        for (const OverlapGroup &group : chosen())
            shipments += group.shipments;
        return shipments;
    }());
    Q_EMIT closed();
}

void OverlapsPage::retranslate()
{
    m_head->setTitle(tr("Overlaps"));
    m_close->setText(tr("Close"));
    m_kinds->setAccessibleName(tr("Kinds of overlaps"));
    m_list->setAccessibleName(tr("Groups of shipments that seem to be one"));
    m_compare->setAccessibleName(tr("The rows of the group side by side"));
    m_countAgain->setText(tr("Count again"));
    m_show->setText(tr("Show in the table"));
}

void OverlapsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
    QWidget::changeEvent(event);
}

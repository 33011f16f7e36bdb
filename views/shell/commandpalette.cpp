// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "core/format.h"
#include "core/text.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/entrydelegate.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/shell/actions.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype MostShown = 40;
const QList<Dimension> &offered()
{
    static const QList<Dimension> dimensions{
        Dimension::Category,  Dimension::Origin,    Dimension::Dispatch, Dimension::Destination,
        Dimension::Consignor, Dimension::Consignee, Dimension::Hs2,      Dimension::Source,
        Dimension::Status,    Dimension::Tag,       Dimension::Flag};
    return dimensions;
}

int match(const QString &name, const QString &wanted)
{
    return ValueSearch::match(ValueSearch::folded(name), wanted);
}
} // namespace

CommandPalette::CommandPalette(Session &session, Looks &looks, Settings &settings, Actions &actions,
                               QWidget *parent)
    : QDialog(parent, Qt::Popup), m_session(session), m_looks(looks), m_settings(settings),
      m_actions(actions), m_field(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_finding(session.pool())
{
    setObjectName(QStringLiteral("commandPalette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_field->setPlaceholderText(tr("An act, a column, a country, a category, a case …"));
    m_field->setAccessibleName(tr("Do anything"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What can be done"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new EntryDelegate(looks, this));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { run(false); });
}

void CommandPalette::popUp()
{
    resize(560, 420);
    const QPoint middle = parentWidget()->mapToGlobal(QPoint(parentWidget()->width() / 2 - 280, 90));
    move(middle);
    listen();
    search();
    show();
    m_field->setFocus();
}

void CommandPalette::addActs(const QString &wanted)
{
    const QStringList recent = m_settings.recentActs();
    for (std::size_t i = 0; i < static_cast<std::size_t>(Act::Count_); ++i) {
        const Act act = static_cast<Act>(i);
        QAction *action = m_actions[act];
        QString name = action->text();
        name.remove(u'&');
        const int found = match(name, wanted);
        if (found < 0 || !action->isEnabled() || act == Act::Palette)
            continue;
        const auto age = static_cast<int>(recent.indexOf(Actions::id(act)));
        const int rank = wanted.isEmpty() ? (age >= 0 ? age : 100) : found * 100 + (age >= 0 ? 0 : 10);
        m_entries.append(
            {name, action->shortcut().toString(QKeySequence::NativeText), QString(), rank, [this, act](bool) {
                 m_settings.addRecentAct(Actions::id(act));
                 // After this window is gone: the act may open another.
                 QMetaObject::invokeMethod(m_actions[act], &QAction::trigger, Qt::QueuedConnection);
             }});
    }
}

void CommandPalette::addMeasures(const QString &wanted)
{
    if (wanted.isEmpty() || !m_session.isOpen())
        return;
    for (const Measure measure : {Measure::Net, Measure::Gross, Measure::Value, Measure::Quantity,
                                  Measure::Shipments, Measure::Declarations}) {
        const QString name = measureName(measure);
        if (const int found = match(name, wanted); found >= 0)
            m_entries.append({name, tr("figure shown"), QString(), found * 100 + 15,
                              [this, measure](bool) { m_session.setMeasure(measure); }});
    }
}

void CommandPalette::addOffers(const QString &wanted)
{
    if (wanted.isEmpty())
        return;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (const int found = match(offer.name, wanted); found >= 0)
            m_entries.append(
                {offer.name, offer.where, QString(), found * 100 + 17, [offer](bool) { offer.run(); }});
    }
}

void CommandPalette::listen()
{
    // A country nobody shipped to is no use here.
    m_session.feed().prepare(this, ValueSearch::requests(offered()), [this] { return work(); });
}

CubeFeed::Work CommandPalette::work()
{
    return [palette = QPointer<CommandPalette>(this),
            names = m_session.names()](const Filter &, const QList<CubeAnswer> &answers) -> CubeFeed::Show {
        QList<KnownValue> values = ValueSearch::valuesOf(answers, offered(), names);
        ValueSearch::sortByShipments(values);
        return [palette, values] {
            if (!palette)
                return;
            palette->setValues(values);
            palette->search();
        };
    };
}

void CommandPalette::addValues(const QString &wanted)
{
    if (wanted.isEmpty() || !m_session.isOpen())
        return;
    const Format format;
    for (const KnownValue &value : std::as_const(m_found)) {
        const int found = ValueSearch::match(value.folded, wanted);
        m_entries.append(
            {value.name, filterFieldName(value.field) + QStringLiteral(", ") + format.count(value.shipments),
             QString(), found * 100 + 20, [this, field = value.field, id = value.value](bool add) {
                 m_session.setFilter(add ? FilterEdit::toggled(m_session.filter(), field, id)
                                         : FilterEdit::only(m_session.filter(), field, id));
             }});
    }
    const QString text = m_field->text().trimmed();
    m_entries.append({tr("Search for “%1”").arg(text), tr("descriptions and names"), QString(), 999,
                      [this, text](bool add) {
                          m_session.setFilter(
                              add ? FilterEdit::toggled(m_session.filter(), FilterField::Text, text)
                                  : FilterEdit::only(m_session.filter(), FilterField::Text, text));
                      }});
}

void CommandPalette::addCases(const QString &wanted)
{
    const QList<RecentCase> cases = m_settings.recentCases();
    for (const RecentCase &recent : cases) {
        const QString name = QFileInfo(recent.path).fileName();
        const int found = match(name, wanted);
        if (found >= 0)
            m_entries.append({name, tr("case"), QString(), found * 100 + 50 + (wanted.isEmpty() ? 200 : 0),
                              [this, path = recent.path](bool) { Q_EMIT caseWanted(path); }});
    }
}

void CommandPalette::setValues(QList<KnownValue> values)
{
    m_values.swap(values);
    ValueSearch::release(std::move(values), m_session.pool());
}

void CommandPalette::search()
{
    const QString wanted = ValueSearch::folded(m_field->text().trimmed());
    m_finding.cancel();
    m_enter.reset();
    if (m_values.size() <= ValueSearch::few) {
        m_found = ValueSearch::fitting(m_values, wanted, MostShown);
        list(wanted);
        return;
    }
    const std::function<Result<QList<KnownValue>>(const Progress &)> find =
        [values = m_values, wanted](const Progress &progress) -> Result<QList<KnownValue>> {
        return ValueSearch::fitting(values, wanted, MostShown, progress);
    };
    m_finding.run<QList<KnownValue>>(find, [this, wanted](const Result<QList<KnownValue>> &found) {
        m_found = *found;
        list(wanted);
        if (const auto add = std::exchange(m_enter, std::nullopt))
            run(*add);
    });
}

void CommandPalette::list(const QString &wanted)
{
    m_entries.clear();
    addActs(wanted);
    addMeasures(wanted);
    addOffers(wanted);
    addValues(wanted);
    addCases(wanted);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.rank < b.rank; });
    if (m_entries.size() > MostShown)
        m_entries.resize(MostShown);
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(Text::visible(entry.name), m_list);
        item->setData(EntryDelegate::HintRole, entry.hint);
        item->setData(Qt::AccessibleTextRole,
                      entry.hint.isEmpty() ? item->text()
                                           : QString(item->text() + QStringLiteral(", ") + entry.hint));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::enter(bool add)
{
    // What is listed answers what was typed before; but who went down in it means the row.
    if (m_finding.busy() && m_list->currentRow() <= 0)
        m_enter = add;
    else
        run(add);
}

void CommandPalette::run(bool add)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    const std::function<void(bool)> act = m_entries[row].run;
    close();
    act(add);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    // Else each filter would count the values anew.
    m_session.feed().forget(this);
    m_finding.cancel();
    m_enter.reset();
    setValues({});
    QDialog::hideEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_looks.colors().line3); // on a dark window nothing else parts them
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(key->modifiers() & Qt::ControlModifier);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/fixdialog.h"

#include "core/columnletters.h"
#include "core/format.h"
#include "core/text.h"
#include "core/units.h"
#include "items/problemgroupsmodel.h"
#include "places/countries.h"
#include "session/session.h"
#include "views/casework/elsewherebox.h"
#include "views/casework/triallabel.h"
#include "views/common/plainlabel.h"
#include "views/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Kind = MappingRule::Kind;

QLabel *plainLabel(QWidget *parent, const QString &text, const QFont &font, const char *tone = "")
{
    auto *label = ::plainLabel(parent, tone);
    label->setText(text);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

FixDialog::FixDialog(ProblemFix fix, const QList<ProblemGroup> &elsewhere, Session &session,
                     const Countries &countries, QWidget *parent)
    : QDialog(parent), m_trials(std::move(fix), elsewhere, session.openCase(), countries, session.pool()),
      m_fix(m_trials.first()), m_also(new ElsewhereBox(elsewhere, this)), m_trial(new TrialLabel(this)),
      m_apply(new QPushButton(this))
{
    setWindowTitle(tr("Fix for all like these"));
    resize(560, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    addHead(column);
    column->addWidget(makeForm(countries), 1);
    column->addWidget(m_trial);
    column->addWidget(m_also);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    column->addLayout(row);
    connect(m_also, &QCheckBox::toggled, this, &FixDialog::refresh);
    connect(&m_trials, &FixTrials::tried, this, &FixDialog::tell);
    refresh();
}

void FixDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_choices.isEmpty())
        m_choices.first().box->setFocus();
}

void FixDialog::addHead(QVBoxLayout *column)
{
    const ProblemGroup &group = m_fix.group();
    column->addWidget(plainLabel(this, ProblemGroupsModel::title(group), Theme::font(15, QFont::Medium)));
    column->addWidget(plainLabel(
        this, tr("%n rows, %1", nullptr, static_cast<int>(group.count)).arg(ProblemGroupsModel::place(group)),
        Theme::font(12), "second"));
    QStringList examples;
    const QStringList all = m_fix.texts().isEmpty() ? m_fix.examples() : QStringList();
    constexpr qsizetype shown = 4;
    for (const QString &text : all.first(std::min(shown, all.size())))
        examples.append(Text::visible(text, 60));
    if (!examples.isEmpty())
        column->addWidget(
            plainLabel(this, tr("Such as: %1").arg(examples.join(QStringLiteral(" · "))), Theme::font(12)));
}

QWidget *FixDialog::makeForm(const Countries &countries)
{
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins(0, 4, 8, 4);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Kind kind : m_fix.kinds()) {
        switch (kind) {
        case Kind::CountryAlias:
        case Kind::UnitAlias:
            addAliases(form, countries);
            break;
        case Kind::Row:
            addRows(form);
            break;
        case Kind::DateOrder: {
            QComboBox *const box = addChoice(form, tr("Dates are written"), kind);
            box->addItem(tr("day.month.year"), QStringLiteral("dmy"));
            box->addItem(tr("month/day/year"), QStringLiteral("mdy"));
            box->addItem(tr("year-month-day"), QStringLiteral("ymd"));
            box->addItem(tr("year-day-month"), QStringLiteral("ydm"));
            break;
        }
        case Kind::DecimalSign: {
            QComboBox *const box = addChoice(form, tr("The decimal sign is"), kind);
            box->addItem(tr("point"), QStringLiteral("point"));
            box->addItem(tr("comma"), QStringLiteral("comma"));
            box->addItem(tr("both, as each number is written"), QStringLiteral("both"));
            break;
        }
        case Kind::UnnamedUnit: {
            QComboBox *const box = addChoice(form, tr("Rows without a unit are in"), kind);
            for (const QString &unit : MappingRule::usualMassUnits())
                box->addItem(unit, unit);
            box->addItem(tr("nobody knows: do not add them up"), QStringLiteral("-"));
            break;
        }
        case Kind::Currency: {
            QComboBox *const box = addChoice(form, tr("Every value is in"), kind);
            for (const QString &code : MappingRule::usualCurrencies())
                box->addItem(code, code);
            break;
        }
        case Kind::Column:
            fillColumns(
                addChoice(form, tr("Take “%1” from", "a field").arg(fieldName(m_fix.group().field)), kind));
            break;
        default:
            break;
        }
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    area->setMinimumWidth(body->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return area;
}

QComboBox *FixDialog::addChoice(QFormLayout *form, const QString &label, Kind kind)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("choice-%1").arg(m_choices.size()));
    box->addItem(kind == Kind::Column ? tr("%1, as now").arg(columnName(m_fix.group().column))
                                      : tr("no change"),
                 QString());
    form->addRow(label, box);
    // A value that every row shares belongs to the money, not to the column of its currency.
    const Field field = kind == Kind::Currency ? Field::Value : m_fix.group().field;
    m_choices.append({box, [kind, field](const QString &value) {
                          return std::optional(MappingRule{kind, field, {}, value});
                      }});
    connect(box, &QComboBox::currentIndexChanged, this, &FixDialog::refresh);
    return box;
}

/** All rows of the group at once, or one of the first. */
void FixDialog::addRows(QFormLayout *form)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("choice-%1").arg(m_choices.size()));
    box->addItem(tr("as they are read now"), QString());
    box->addItem(tr("shipments: count them"), QStringLiteral("shipment"));
    box->addItem(tr("no shipments: leave them out"), QStringLiteral("total"));
    box->addItem(tr("what they look like"), QStringLiteral("auto"));
    form->addRow(tr("These rows are"), box);
    auto *which = new QComboBox(this);
    which->setObjectName(QStringLiteral("rows"));
    which->addItem(tr("all %n rows", nullptr, static_cast<int>(m_fix.rows().size())), m_fix.rows().text());
    for (const RawRow &row : m_fix.sample()) {
        QStringList cells;
        for (const RawCell &cell : row.cells) {
            if (!cell.text.empty() && cells.size() < 6)
                cells.append(Text::visible(QString::fromStdString(cell.text), 30));
        }
        which->addItem(tr("row %1: %2").arg(QString::number(row.number), cells.join(QStringLiteral(" · "))),
                       QString::number(row.number));
    }
    which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Which rows"), which);
    m_choices.append({box, [which](const QString &value) {
                          return std::optional(
                              MappingRule{Kind::Row, Field::None, which->currentData().toString(), value});
                      }});
    connect(box, &QComboBox::currentIndexChanged, this, &FixDialog::refresh);
    connect(which, &QComboBox::currentIndexChanged, this, &FixDialog::refresh);
}

QString FixDialog::columnName(int column) const
{
    const QString letters = columnLetters(column), header = m_fix.source().headers.value(column);
    return header.isEmpty() ? tr("column %1").arg(letters)
                            : tr("column %1, “%2”").arg(letters, Text::visible(header, 40));
}

void FixDialog::fillColumns(QComboBox *box) const
{
    for (const ColumnUse &use : m_fix.source().mapping.columns) {
        if (use.column == m_fix.group().column)
            continue;
        QString text = columnName(use.column);
        if (use.field != Field::None)
            text = tr("%1 (now %2)").arg(text, fieldName(use.field));
        box->addItem(text, QString::number(use.column + 1));
    }
    box->addItem(tr("no column: leave it out"), QStringLiteral("-"));
}

void FixDialog::addAliases(QFormLayout *form, const Countries &countries)
{
    const bool isCountry = m_fix.kinds().contains(Kind::CountryAlias);
    Offers offers;
    if (isCountry) {
        for (const CountryCode code : countries.all())
            offers.append({countries.name(code), QString::fromStdString(code.alpha2())});
        std::sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        offers.prepend({tr("no country"), QStringLiteral("-")});
    } else {
        for (const QString &unit : MappingRule::usualMassUnits())
            offers.append({unit, unit});
    }
    for (const ProblemValue &value : m_fix.texts()) {
        QComboBox *const box = makeAlias(offers, isCountry ? m_fix.likelyCountry(value.text) : QString());
        auto *label =
            plainLabel(this, tr("“%1” (%2)").arg(Text::visible(value.text, 60), Format().count(value.count)),
                       Theme::font(13));
        label->setMinimumWidth(180);
        form->addRow(label, box);
        m_choices.append({box, [isCountry, text = value.text.trimmed()](const QString &id) {
                              return std::optional(MappingRule{
                                  isCountry ? Kind::CountryAlias : Kind::UnitAlias, Field::None, text, id});
                          }});
    }
}

QComboBox *FixDialog::makeAlias(const Offers &offers, const QString &perhaps)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("choice-%1").arg(m_choices.size()));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(tr("not known"), QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setToolTip(tr("Choose, or type a part of the name."));
    for (const auto &[name, id] : offers)
        box->addItem(name, id);
    // What is likely is offered first, and said; it is taken only if a person takes it.
    if (const int likely = perhaps.isEmpty() ? -1 : box->findData(perhaps); likely > 0) {
        const QString name = box->itemText(likely);
        box->setItemText(0, tr("not known; perhaps %1").arg(name));
        box->removeItem(likely);
        box->insertItem(1, name, perhaps);
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->popup()->setObjectName(QStringLiteral("offers"));
    connect(box, &QComboBox::currentIndexChanged, this, &FixDialog::refresh);
    connect(box, &QComboBox::editTextChanged, this, &FixDialog::refresh);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] { settle(box); });
    return box;
}

void FixDialog::settle(QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    QList<int> begin, contain;
    int meant = typed.isEmpty() ? 0 : -1;
    for (int i = 0; i < box->count() && meant < 0; ++i) {
        const QString name = box->itemText(i);
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            meant = i;
        if (i > 0 && name.startsWith(typed, Qt::CaseInsensitive))
            begin.append(i);
        if (i > 0 && name.contains(typed, Qt::CaseInsensitive))
            contain.append(i);
    }
    if (meant < 0)
        meant = begin.size() == 1 ? begin.first() : contain.size() == 1 ? contain.first() : -1;
    if (meant < 0)
        return;
    box->setCurrentIndex(meant);
    box->setEditText(box->itemText(meant));
}

QString FixDialog::unsettled() const
{
    for (const Choice &choice : m_choices) {
        const QString typed = choice.box->currentText();
        if (!choice.box->isEditable() || typed == choice.box->itemText(choice.box->currentIndex()))
            continue;
        QStringList fitting;
        for (int i = 1; i < choice.box->count(); ++i) {
            if (choice.box->itemText(i).contains(typed.trimmed(), Qt::CaseInsensitive))
                fitting.append(choice.box->itemText(i));
        }
        constexpr qsizetype shown = 3;
        if (fitting.isEmpty())
            return tr("Nothing in the list is called “%1”.").arg(Text::visible(typed, 60));
        const QString names = fitting.first(std::min(shown, fitting.size())).join(QStringLiteral(", "));
        return fitting.size() == 1 ? tr("“%1” is taken for %2 when you press Enter.").arg(typed, names)
                                   : tr("“%1” can be %n of the list, such as %2: choose one.", nullptr,
                                        static_cast<int>(fitting.size()))
                                         .arg(Text::visible(typed, 60), names);
    }
    return {};
}

/** Enter in a list settles that list, and only then the dialog: a person sees what a choice does first. */
void FixDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || qobject_cast<QPushButton *>(focusWidget()))
        return QDialog::keyPressEvent(event);
    if (m_apply->isEnabled())
        m_apply->setFocus();
}

QList<ProblemGroup> FixDialog::alsoIn() const
{
    return m_also->chosen();
}

QList<MappingRule> FixDialog::rules() const
{
    QList<MappingRule> rules;
    for (const Choice &choice : m_choices) {
        const QString value = choice.box->currentData().toString();
        if (value.isEmpty())
            continue;
        if (const auto rule = choice.rule(value))
            rules.append(*rule);
    }
    return rules;
}

void FixDialog::refresh()
{
    m_also->setEnabled(ProblemFix::holdElsewhere(rules()));
    m_trials.attempt(rules(), !m_also->chosen().isEmpty());
    tell();
}

void FixDialog::tell()
{
    const QList<MappingRule> chosen = rules();
    const QString open = unsettled();
    m_apply->setEnabled(m_trials.trial().changes && open.isEmpty());
    const int sources = 1 + m_also->sources();
    m_apply->setText(m_also->chosen().isEmpty()
                         ? tr("Read %1 anew").arg(Text::visible(m_fix.source().file, 40))
                         : tr("Read %n sources anew", nullptr, sources));
    if (open.isEmpty())
        m_trial->tell(m_trials, !chosen.isEmpty());
    else
        m_trial->say(open); // figures would be of another choice than is shown
}

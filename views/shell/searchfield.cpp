// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/searchfield.h"

#include "core/text.h"
#include "session/querycompletion.h"
#include "session/session.h"
#include "views/common/entrydelegate.h"
#include "views/common/looks.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace {
constexpr int OffersShown = 12;
constexpr int WordRole = Qt::UserRole + 1; ///< what is written for an offer

/** Query pieces to color: a field's name with its colon. */
struct Piece {
    qsizetype start, length;
};

QList<Piece> fieldPieces(const QString &query)
{
    QList<Piece> pieces;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < query.size(); ++i) {
        const QChar c = query[i];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c.isSpace())
            start = i + 1;
        else if (!quoted && c == u':' && start >= 0) {
            const qsizetype from = start < query.size() && query[start] == u'-' ? start + 1 : start;
            if (filterFieldFromId(query.mid(from, i - from)))
                pieces.append({start, i + 1 - start});
            start = -1;
        }
    }
    return pieces;
}
} // namespace

SearchField::SearchField(Session &session, Looks &looks, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_looks(looks), m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this)), m_explanation(new QLabel(window(), Qt::ToolTip)),
      m_finding(session.pool())
{
    setObjectName(QStringLiteral("searchField"));
    setMinimumWidth(280);
    setMaximumWidth(560);
    setTextMargins(0, 0, 28, 0); // for the key that is painted there
    addAction(looks.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(OffersShown);
    m_completer->setCompletionRole(WordRole);
    m_completer->popup()->setObjectName(QStringLiteral("offers"));
    m_completer->popup()->setItemDelegate(new EntryDelegate(looks, m_completer->popup()));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);

    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setMargin(8);
    m_explanation->setFont(Theme::font(12));
    m_explanation->hide();

    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        offer();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::highlight);
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Changes(Session::Change::Filter) | Session::Change::Case))
            showFilter();
    });
    connect(&looks, &Looks::changed, this, &SearchField::highlight);
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search descriptions and names, or filter: dispatch:TR net:>500"));
    setAccessibleName(tr("Query"));
    m_completer->popup()->setAccessibleName(tr("What could be written"));
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::showFilter()
{
    setText(m_session.filter().toQuery());
    m_mistake.reset();
    explain();
    highlight();
}

void SearchField::startWriting(const QString &piece)
{
    const qsizetype there = text().indexOf(piece);
    if (there < 0)
        setText(text().isEmpty() ? piece : text() + u' ' + piece);
    setFocus(Qt::OtherFocusReason);
    setCursorPosition(static_cast<int>(there < 0 ? text().size() : there + piece.size()));
    offer();
}

void SearchField::read()
{
    m_mistake = readQuery(text(), m_session.names()).error;
    highlight();
    if (!m_mistake)
        explain();
}

void SearchField::apply()
{
    const QueryReading reading = readQuery(text(), m_session.names());
    m_mistake = reading.error;
    explain();
    highlight();
    if (m_mistake) {
        setSelection(static_cast<int>(m_mistake->position), static_cast<int>(m_mistake->length));
        return;
    }
    m_session.setFilter(reading.filter);
    showFilter(); // in its canonical writing
}

void SearchField::highlight()
{
    // QLineEdit has no syntax colors of its own; the formats of an input method are drawn all the same.
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
                           static_cast<int>(length), format});
    };
    QTextCharFormat field;
    field.setForeground(m_looks.colors().accent);
    for (const Piece &piece : fieldPieces(text()))
        add(piece.start, piece.length, field);
    if (m_mistake) {
        QTextCharFormat wrong;
        wrong.setForeground(m_looks.colors().error);
        wrong.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        wrong.setUnderlineColor(m_looks.colors().error);
        add(m_mistake->position, std::max<qsizetype>(m_mistake->length, 1), wrong);
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::explain()
{
    if (property("wrong").toBool() != m_mistake.has_value()) {
        setProperty("wrong", m_mistake.has_value());
        setStyleSheet(QStringLiteral("/**/")); // makes the style look at the property again
        setStyleSheet(QString());
    }
    setAccessibleDescription(m_mistake ? m_mistake->text() : QString());
    m_explanation->setVisible(m_mistake.has_value() && isVisible());
    if (!m_mistake)
        return;
    m_explanation->setText(m_mistake->text());
    m_explanation->adjustSize();
    m_explanation->move(mapToGlobal(QPoint(0, height() + 4)));
}

qsizetype SearchField::wordStart() const
{
    const QString before = text().left(cursorPosition());
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            quoted = !quoted;
        else if (before[i].isSpace() && !quoted)
            start = i + 1;
    }
    return start;
}

void SearchField::offer()
{
    const QueryCompletion completion(text().mid(wordStart(), cursorPosition() - wordStart()));
    const QList<Dimension> asked = m_session.isOpen() ? completion.dimensions() : QList<Dimension>();
    if (asked != m_asked)
        ask(asked);
    m_offering = true;
    findOffers();
}

/** Has the values counted that shipments have; only while they are wanted, as each filter would count them
 * anew. */
void SearchField::ask(const QList<Dimension> &dimensions)
{
    m_asked = dimensions;
    setValues({});
    m_session.feed().forget(this);
    if (!dimensions.isEmpty())
        m_session.feed().prepare(this, ValueSearch::requests(dimensions), [this] { return work(); });
}

CubeFeed::Work SearchField::work()
{
    return [field = QPointer<SearchField>(this), asked = m_asked,
            names = m_session.names()](const Filter &, const QList<CubeAnswer> &answers) -> CubeFeed::Show {
        QList<KnownValue> values = ValueSearch::valuesOf(answers, asked, names);
        ValueSearch::sortByShipments(values);
        return [field, asked, values] {
            if (!field || field->m_asked != asked)
                return;
            field->setValues(values);
            if (field->m_offering)
                field->findOffers();
        };
    };
}

void SearchField::setValues(QList<KnownValue> values)
{
    m_values.swap(values);
    ValueSearch::release(std::move(values), m_session.pool());
}

void SearchField::stopOffering()
{
    m_offering = false;
    m_finding.cancel();
    m_completer->popup()->hide();
    ask({});
}

void SearchField::findOffers()
{
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    const QueryCompletion completion(word);
    m_finding.cancel();
    if (m_values.size() <= ValueSearch::few) {
        showOffers(word, completion.offers(m_values, m_session.names(), OffersShown));
        return;
    }
    const std::function<Result<QList<QueryOffer>>(const Progress &)> find =
        [completion, values = m_values,
         names = m_session.names()](const Progress &progress) -> Result<QList<QueryOffer>> {
        return completion.offers(values, names, OffersShown, progress);
    };
    m_completer->popup()->setCurrentIndex({}); // those still shown answer what was typed before
    m_finding.run<QList<QueryOffer>>(find, [this, word](const Result<QList<QueryOffer>> &offers) {
        if (offers && m_offering)
            showOffers(word, *offers);
    });
}

void SearchField::showOffers(const QString &word, const QList<QueryOffer> &offers)
{
    m_offers->clear();
    for (const QueryOffer &offer : offers) {
        auto *const item = new QStandardItem(Text::visible(offer.name));
        item->setData(offer.word, WordRole);
        item->setData(offer.hint, EntryDelegate::HintRole);
        item->setData(QString(offer.name + QStringLiteral(", ") + offer.hint), Qt::AccessibleTextRole);
        m_offers->appendRow(item);
    }
    if (offers.isEmpty() || (offers.size() == 1 && offers.first().word == word)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Marked is what Enter takes; else it means what is written.
    m_completer->popup()->setCurrentIndex(QueryCompletion(word).wantsFirst(m_session.names())
                                              ? m_completer->popup()->model()->index(0, 0)
                                              : QModelIndex());
}

void SearchField::complete(const QString &word)
{
    m_offering = false;
    const qsizetype start = wordStart();
    const QString after = text().mid(cursorPosition());
    const QString gap = word.endsWith(u':') || after.startsWith(u' ') ? QString() : QStringLiteral(" ");
    setText(text().left(start) + word + gap + after);
    setCursorPosition(static_cast<int>(start + word.size() + gap.size()));
    read();
}

bool SearchField::event(QEvent *event)
{
    // A line edit would keep this key for itself, for the end of the line; in this window it exports.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier)
            return false;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (popup && m_completer->popup()->currentIndex().isValid()) {
            event->ignore(); // the list takes it
            return;
        }
        stopOffering();
        apply();
        return;
    }
    if (event->key() == Qt::Key_Escape && !popup) {
        showFilter();
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_explanation->hide();
    if (event->reason() != Qt::PopupFocusReason)
        stopOffering();
    QLineEdit::focusOutEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || width() < 200)
        return;
    // The key that leads here, at the end of the field.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF key(width() - 28.5, height() / 2.0 - 8, 18, 16);
    painter.setPen(m_looks.colors().line2);
    painter.drawRoundedRect(key, 3, 3);
    painter.setPen(m_looks.colors().text2);
    painter.setFont(Theme::font(11));
    painter.drawText(key, Qt::AlignCenter, QStringLiteral("/"));
}

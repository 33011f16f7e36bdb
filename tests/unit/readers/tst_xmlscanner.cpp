// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bytesource.h"
#include "readers/xmlscanner.h"

#include <QTest>

/** The fast XML scanner: what it tells, wherever the pieces of the file are cut, and what it does not accept.
 */
class XmlScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void declines_data();
    void declines();
    void leavesOtherEncodingsToExpat();
};

namespace {

class Recorder : public XmlEvents {
public:
    void started(std::string_view name, const char **pairs) override
    {
        text += "<" + std::string(name);
        for (; *pairs; pairs += 2)
            text += std::string(" ") + pairs[0] + "=[" + pairs[1] + "]";
        text += ">";
    }
    void ended(std::string_view name) override { text += "</" + std::string(name) + ">"; }
    void characters(std::string_view more) override { text += more; }
    void documentType() override { throw QStringLiteral("document type"); }
    bool enough() const override { return false; }
    std::string text;
};

class Pieces : public ByteStream {
public:
    Pieces(QByteArray bytes, std::size_t piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
    std::size_t read(char *to, std::size_t n) override
    {
        const std::size_t got = std::min({n, m_piece, static_cast<std::size_t>(m_bytes.size())});
        std::copy_n(m_bytes.constData(), got, to);
        m_bytes.remove(0, static_cast<qsizetype>(got));
        return got;
    }

private:
    QByteArray m_bytes;
    std::size_t m_piece;
};

QString scanned(const QByteArray &bytes, std::size_t piece)
{
    Pieces stream(bytes, piece);
    Recorder recorder;
    try {
        XmlScanner(stream, recorder, 1 << 20).scan();
    } catch (const XmlScanner::Malformed &wrong) {
        return QStringLiteral("%1:%2 %3")
            .arg(wrong.line)
            .arg(wrong.column)
            .arg(QString::fromLatin1(wrong.reason));
    } catch (const XmlScanner::TooLong &) {
        return QStringLiteral("too long");
    } catch (const QString &what) {
        return what;
    }
    return QString::fromStdString(recorder.text);
}

} // namespace

void XmlScannerTest::tells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &xml, const QString &told) {
        QTest::newRow(name) << xml << told;
    };
    row("elements and attributes", "\xEF\xBB\xBF<?xml version='1.0'?>\n<a b='1' x:c = \"2\"><d/></a >\n",
        QStringLiteral("<a b=[1] x:c=[2]><d></d></a>"));
    row("entities", "<a b='&lt;&quot;&#65;'>&amp;&gt;&apos;&#x416;&#128512;</a>",
        QStringLiteral("<a b=[<\"A]>&>'Ж😀</a>"));
    row("line ends", "<a b='1\r\n2\t3'>x\r\ny\rz</a>", QStringLiteral("<a b=[1 2 3]>x\ny\nz</a>"));
    row("character data", "<a><![CDATA[<b>&amp;\r\n]]]></a>", QStringLiteral("<a><b>&amp;\n]</a>"));
    row("comments and instructions are passed over", "<!-- x --><a><!-- <b> --><?p q?>t</a><!-- y -->",
        QStringLiteral("<a>t</a>"));
    row("a bracket inside a value", "<a b='x>y'/>", QStringLiteral("<a b=[x>y]></a>"));
    row("text of many scripts", "<a>Жук 日本 ü</a>", QStringLiteral("<a>Жук 日本 ü</a>"));
}

void XmlScannerTest::tells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, told);
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 1000U})
        QCOMPARE(scanned(xml, piece), told);
}

void XmlScannerTest::declines_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &xml, const char *says) {
        QTest::newRow(name) << xml << QString::fromLatin1(says);
    };
    row("nothing", "", "1:0 no element found");
    row("tags that do not match", "<a>\n<b></a>", "2:3 mismatched tag");
    row("an element left open", "<a>", "1:3 unclosed element");
    row("a tag left open", "<a b='1", "1:0 unclosed token");
    row("a value without quotes", "<a b=1/>", "1:0 an attribute without quotes");
    row("an unknown entity", "<a>&nbsp;</a>", "1:3 undefined entity");
    row("a character that cannot be", "<a>&#0;</a>", "1:3 invalid character number");
    row("a control character", "<a>\x01</a>", "1:3 invalid character");
    row("broken UTF-8", "<a>\xFF\xFF\xFF\xFF</a>", "1:3 not valid UTF-8");
    row("a broken character before a tag", "<a>\xFF</a>", "1:3 not valid UTF-8");
    row("two document elements", "<a/><b/>", "1:4 a second document element");
    row("text around the document", "<a/>x", "1:4 text outside of the document element");
    row("a document type", "<!DOCTYPE a><a/>", "document type");
    row("a tag that never ends", QByteArray("<a b='") + QByteArray(2 << 20, 'x'), "too long");
}

void XmlScannerTest::declines()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    QCOMPARE(scanned(xml, 100'000), says);
}

void XmlScannerTest::leavesOtherEncodingsToExpat()
{
    QVERIFY(XmlScanner::takes("<?xml version='1.0' encoding=\"UTF-8\"?><a/>"));
    QVERIFY(XmlScanner::takes("<a/>"));
    QVERIFY(!XmlScanner::takes("<?xml version='1.0' encoding='windows-1251'?><a/>"));
    QVERIFY(!XmlScanner::takes(std::string_view("\xFF\xFE<\0a\0", 6)));
    QVERIFY(!XmlScanner::takes(std::string_view("<\0a\0", 4)));
}

QTEST_GUILESS_MAIN(XmlScannerTest)
#include "tst_xmlscanner.moc"

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headervocabulary.h"

#include <QTest>

#include <array>
#include <string>

/** Whole header rows of customs files, one language each. */
class HeaderLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void partsOfOtherFields_data();
    void partsOfOtherFields();
};

void HeaderLanguagesTest::rows_data()
{
    QTest::addColumn<QString>("headers");
    // date | declaration | consignor | consignee | manufacturer | description | hs | origin | dispatch |
    // trading | destination | mode | procedure | net in kg | gross in t | quantity | unit | packages |
    // value in USD | invoice value | currency; a dash for what the row leaves out
    const auto row = [](const char *language, const char *headers) {
        QTest::newRow(language) << QString::fromUtf8(headers);
    };
    row("Czech",
        "Datum přijetí|Číslo prohlášení|Odesílatel/Vývozce|Příjemce|Výrobce|Popis zboží|Zbožový kód|Země "
        "původu|Země odeslání/vývozu|Obchodující země|Země určení|Druh dopravy na hranici|Režim|Vlastní "
        "hmotnost (kg)|Hrubá hmotnost (t)|Množství|Měrná jednotka|Počet nákladových kusů|Statistická "
        "hodnota (USD)|Fakturovaná cena|Měna");
    row("Slovak",
        "Dátum prijatia|Číslo colného vyhlásenia|Odosielateľ|Príjemca|Výrobca|Opis tovaru|Kód tovaru|"
        "Krajina pôvodu|Krajina odoslania|Obchodujúca krajina|Krajina určenia|Druh dopravy na hranici|"
        "Colný režim|Čistá hmotnosť (kg)|Hrubá hmotnosť (t)|Množstvo|Merná jednotka|Počet balení|"
        "Štatistická hodnota (USD)|Fakturovaná suma|Mena");
    row("Serbian",
        "Датум прихватања|Број декларације|Пошиљалац|Прималац|Произвођач|Опис робе|Тарифна ознака|Земља "
        "порекла|Земља отпреме|Земља трговања|Земља одредишта|Вид саобраћаја на граници|Поступак|Нето "
        "маса (кг)|Бруто маса (т)|Количина|Јединица мере|Број колета|Статистичка вредност "
        "(USD)|Фактурна вредност|Валута");
    row("Serbian, Latin",
        "Datum prihvatanja|Broj deklaracije|Pošiljalac|Primalac|Proizvođač|Opis robe|Tarifna "
        "oznaka|Zemlja porekla|Zemlja otpreme|Zemlja trgovanja|Zemlja odredišta|Vid saobraćaja na "
        "granici|Postupak|Neto masa (kg)|Bruto masa (t)|Količina|Jedinica mere|Broj "
        "koleta|Vrednost (USD)|Fakturna vrednost|Valuta");
    row("Croatian",
        "Datum prihvaćanja|Broj carinske deklaracije|Pošiljatelj|Primatelj|Proizvođač|Opis "
        "robe|Tarifni broj|Zemlja podrijetla|Zemlja izvoza|Zemlja trgovanja|Država odredišta|Vrsta "
        "prometa na granici|Carinski postupak|Neto masa (kg)|Bruto masa (t)|Količina|Jedinica "
        "mjere|Broj paketa|Carinska vrijednost (USD)|Iznos fakture|Valuta");
    row("Bosnian",
        "Datum prijave|Broj carinske prijave|Izvoznik|Uvoznik|Proizvođač|Naziv robe|Šifra robe|Zemlja "
        "porijekla|Zemlja otpreme|Zemlja trgovine|Zemlja destinacije|Vrsta prevoza|Šifra "
        "postupka|Neto težina (kg)|Bruto težina (t)|Količina|Jedinica mjere|Broj koleta|Vrijednost "
        "(USD)|Vrijednost fakture|Šifra valute");
    row("Macedonian", "Датум на прифаќање|Број на декларација|Испраќач|Примач|Производител|Опис на "
                      "стоката|Тарифна ознака|Земја на потекло|Земја на испраќање|Земја на тргување|Земја на "
                      "дестинација|Вид на транспорт на граница|Постапка|Нето маса (кг)|Бруто маса "
                      "(т)|Количина|Единица мерка|Број на пакети|Статистичка вредност (USD)|Фактурна "
                      "вредност|Валута");
    row("Slovene",
        "Datum sprejema|Številka deklaracije|Pošiljatelj/Izvoznik|Prejemnik|Proizvajalec|Opis "
        "blaga|Tarifna oznaka|Država porekla|Država odpreme/izvoza|Država trgovanja|Namembna država|"
        "Vrsta transporta na meji|Postopek|Neto masa (kg)|Bruto masa (t)|Količina|Merska enota|Število "
        "tovorkov|Statistična vrednost (USD)|Vrednost fakture|Valuta");
    row("Bulgarian",
        "Дата на приемане|Номер на декларация|Изпращач|Получател|Производител|Описание на "
        "стоките|Код на стоката|Страна на произход|Страна на изпращане|Търгуваща държава|Държава на "
        "местоназначение|Вид транспорт на границата|Режим|Нето тегло (кг)|Бруто тегло "
        "(т)|Количество|Мерна единица|Брой колети|Статистическа стойност (USD)|Фактурна "
        "стойност|Валута");
    row("Romanian",
        "Data declarației|Nr. declarației|Expeditor/Exportator|Destinatar|Producător|Descrierea "
        "mărfurilor|Codul mărfurilor|Țara de origine|Ţara de expediere|Țara de tranzacție|Țara de "
        "destinație|Modul de transport la frontieră|Regim vamal|Masa netă (kg)|Masa brută "
        "(t)|Cantitate|Unitate de măsură|Număr de colete|Valoarea statistică (USD)|Valoare "
        "facturată|Moneda");
    row("Hungarian",
        "Elfogadás dátuma|Vámáru-nyilatkozat száma|Feladó/Exportőr|Címzett|Gyártó|Áru "
        "megnevezése|Vámtarifaszám|Származási ország|Feladó ország|Kereskedő ország|Rendeltetési "
        "ország|Közlekedési mód a határon|Vámeljárás|Nettó tömeg (kg)|Bruttó tömeg "
        "(t)|Mennyiség|Mértékegység|Colli szám|Statisztikai érték (USD)|Számlaérték|Pénznem");
    row("Greek",
        "Ημερομηνία αποδοχής|Αριθμός διασάφησης|Αποστολέας|Παραλήπτης|Κατασκευαστής|Περιγραφή "
        "εμπορευμάτων|Κωδικός εμπορευμάτων|Χώρα καταγωγής|ΧΩΡΑ ΑΠΟΣΤΟΛΗΣ|Χώρα συναλλαγής|Χώρα "
        "προορισμού|Τρόπος μεταφοράς στα σύνορα|Καθεστώς|Καθαρή μάζα (κιλά)|Μικτή μάζα "
        "(t)|Ποσότητα|Μονάδα μέτρησης|Αριθμός δεμάτων|ΣΤΑΤΙΣΤΙΚΗ ΑΞΙΑ (USD)|Τιμολογιακή αξία|Νόμισμα");
    row("Dutch",
        "Datum aangifte|Aangiftenummer|Afzender/exporteur|Geadresseerde|Fabrikant|Omschrijving van de "
        "goederen|Goederencode|Land van oorsprong|Land van verzending/uitvoer|Handelsland|Land van "
        "bestemming|Vervoerwijze aan de grens|Regeling|Nettomassa (kg)|Brutomassa "
        "(t)|Hoeveelheid|Maateenheid|Aantal colli|Statistische waarde (USD)|Factuurwaarde|Munteenheid");
    row("Swedish",
        "Deklarationsdatum|Deklarationsnummer|Avsändare/Exportör|Mottagare|Tillverkare|"
        "Varubeskrivning|Varukod|Ursprungsland|Avsändningsland|Handelsland|Bestämmelseland|Transportsätt "
        "vid gränsen|Förfarande|Nettovikt (kg)|Bruttovikt (t)|Kvantitet|Måttenhet|Antal "
        "kolli|Statistiskt värde (USD)|Fakturavärde|Valuta");
    row("Danish",
        "Angivelsesdato|Angivelsesnummer|Afsender/Eksportør|Modtager|Producent|Varebeskrivelse|"
        "Varekode|Oprindelsesland|Afsendelsesland|Handelsland|Bestemmelsesland|Transportmåde ved "
        "grænsen|Procedure|Nettomasse (kg)|Bruttovægt (t)|Mængde|Måleenhed|Antal kolli|Statistisk værdi "
        "(USD)|Fakturaværdi|Valuta");
    row("Norwegian", "Deklarasjonsdato|Deklarasjonsnummer|Avsender/Eksportør|Mottaker|Produsent|"
                     "Varebeskrivelse|Varenummer|Opprinnelsesland|Avsenderland|Handelsland|Bestemmelsesland|"
                     "Transportmåte|Prosedyre|Nettovekt (kg)|Bruttovekt (t)|Mengde|Måleenhet|Antall "
                     "kolli|Statistisk verdi (USD)|Fakturabeløp|Valuta");
    row("Finnish", "Hyväksymispäivä|Ilmoituksen numero|Lähettäjä/viejä|Vastaanottaja|Valmistaja|Tavaran "
                   "kuvaus|Tullinimike|Alkuperämaa|Lähetysmaa|Kauppamaa|Määrämaa|Kuljetusmuoto "
                   "rajalla|Menettely|Nettopaino (kg)|Bruttopaino (t)|Määrä|Mittayksikkö|Kollien "
                   "lukumäärä|Tilastoarvo (USD)|Laskun arvo|Valuutta");
    row("Lithuanian",
        "Deklaracijos data|Deklaracijos numeris|Siuntėjas/Eksportuotojas|Gavėjas|Gamintojas|Prekių "
        "aprašymas|Prekės kodas|Kilmės šalis|Išsiuntimo šalis|Prekiaujanti šalis|Paskirties "
        "šalis|Transporto rūšis pasienyje|Procedūra|Neto masė (kg)|Bruto masė (t)|Kiekis|Matavimo "
        "vienetas|Pakuočių skaičius|Statistinė vertė (USD)|Sąskaitos vertė|Valiuta");
    row("Latvian",
        "Pieņemšanas datums|Deklarācijas numurs|Nosūtītājs|Saņēmējs|Ražotājs|Preču apraksts|Preces "
        "kods|Izcelsmes valsts|Nosūtītājvalsts|Tirdzniecības valsts|Galamērķa valsts|Transporta veids "
        "uz robežas|Procedūra|Neto masa (kg)|Bruto masa (t)|Daudzums|Mērvienība|Iepakojumu "
        "skaits|Statistiskā vērtība (USD)|Faktūrvērtība|Valūta");
    row("Estonian",
        "Aktsepteerimise kuupäev|Deklaratsiooni number|Saatja|Saaja|Tootja|Kauba kirjeldus|Kauba "
        "kood|Päritoluriik|Saatjariik|Kauplev riik|Sihtriik|Transpordiliik piiril|Protseduur|Netomass "
        "(kg)|Brutomass (t)|Kogus|Mõõtühik|Pakendite arv|Statistiline väärtus (USD)|Arve "
        "väärtus|Valuuta");
    row("Georgian",
        "თარიღი|დეკლარაციის ნომერი|გამგზავნი|მიმღები|მწარმოებელი|საქონლის აღწერა|სეს ესნ "
        "კოდი|წარმოშობის ქვეყანა|გამგზავნი ქვეყანა|მოვაჭრე ქვეყანა|დანიშნულების ქვეყანა|ტრანსპორტის "
        "სახე|საბაჟო პროცედურა|ნეტო წონა (კგ)|ბრუტო წონა (ტ)|რაოდენობა|ზომის ერთეული|ადგილების "
        "რაოდენობა|სტატისტიკური ღირებულება (USD)|ინვოისის ღირებულება|ვალუტა");
    row("Armenian",
        "Գրանցման ամսաթիվ|Հայտարարագրի համարը|Ուղարկող|Ստացող|Արտադրող|Ապրանքի նկարագրություն|ԱՏԳ ԱԱ "
        "ծածկագիր|Ծագման երկիր|Առաքող երկիր|Առևտրի երկիր|Նշանակման երկիր|Տրանսպորտի տեսակ|Մաքսային "
        "ընթացակարգ|Զտաքաշ (կգ)|Համաքաշ (տ)|Քանակ|Չափման միավոր|Տեղերի քանակ|Վիճակագրական արժեք "
        "(USD)|Ինվոյսի արժեք|Արժույթ");
    row("Azerbaijani",
        "Qeydiyyat tarixi|Bəyannamə nömrəsi|Göndərən|Qəbul edən|İstehsalçı|Malın təsviri|XİF MN "
        "kodu|Mənşə ölkəsi|Göndərən ölkə|Ticarət ölkəsi|Təyinat ölkəsi|Nəqliyyatın növü|Gömrük "
        "proseduru|Xalis çəki (kq)|Brutto çəki (t)|Miqdarı|Ölçü vahidi|Yerlərin sayı|Statistik dəyəri "
        "(USD)|Faktura dəyəri|Valyuta");
    row("Uzbek",
        "Roʻyxatga olingan sana|Deklaratsiya raqami|Yuk jo‘natuvchi|Yuk oluvchi|Ishlab chiqaruvchi|Tovar "
        "tavsifi|TIF TN kodi|Kelib chiqqan mamlakati|Jo‘natuvchi mamlakat|Savdo qiluvchi "
        "mamlakat|Boruvchi mamlakat|Transport turi|Bojxona rejimi|Sof og'irligi (kg)|Brutto og'irligi "
        "(t)|Miqdori|O'lchov birligi|O'rinlar soni|Statistik qiymati (USD)|Faktura qiymati|Valyuta");
    row("Uzbek, Cyrillic",
        "Рўйхатга олинган сана|Декларация рақами|Юк жўнатувчи|Юк олувчи|Ишлаб чиқарувчи|Товар "
        "тавсифи|ТИФ ТН коди|Келиб чиққан мамлакати|Жўнатувчи мамлакат|Савдо қилувчи "
        "мамлакат|Борадиган мамлакат|Транспорт тури|Божхона режими|Соф оғирлиги (кг)|Брутто "
        "оғирлиги (т)|Миқдори|Ўлчов бирлиги|Ўринлар сони|Статистик қиймати (USD)|Фактура "
        "қиймати|Валюта");
    row("Kazakh",
        "Тіркеу күні|Декларация нөмірі|Жөнелтуші|Алушы|Өндіруші|Тауардың сипаттамасы|СЭҚ ТН "
        "коды|Шығарылған елі|Жөнелту елі|Сауда жасаушы ел|Межелі ел|Көлік түрі|Кедендік рәсім|Таза салмағы "
        "(кг)|Брутто салмағы (т)|Саны|Өлшем бірлігі|Жүк орындарының саны|Статистикалық құны "
        "(USD)|Фактуралық құны|Валютасы");
    row("Kyrgyz",
        "Катталган күнү|Декларациянын номери|Жөнөтүүчү|Алуучу|Өндүрүүчү|Товардын сүрөттөлүшү|ТЭИ ТН "
        "коду|Чыккан өлкөсү|Жөнөтүү өлкөсү|Соода кылуучу өлкө|Бара турган өлкө|Транспорттун түрү|Бажы "
        "режими|Таза салмагы (кг)|Брутто салмагы (т)|Саны|Өлчөм бирдиги|Орундардын саны|Статистикалык "
        "наркы (USD)|Фактуралык наркы|Валютасы");
    row("Tajik",
        "Санаи бақайдгирӣ|Рақами эъломия|Фиристанда|Қабулкунанда|Истеҳсолкунанда|Тавсифи мол|Рамзи НМ "
        "ФИХ|Кишвари пайдоиш|Кишвари ирсол|Кишвари савдо|Кишвари таъинот|Намуди нақлиёт|Расмияти "
        "гумрукӣ|Вазни холис (кг)|Вазни брутто (т)|Миқдор|Воҳиди ченак|Шумораи ҷойҳо|Арзиши оморӣ "
        "(USD)|Арзиши инвойс|Асъор");
    row("Mongolian",
        "Мэдүүлгийн огноо|Мэдүүлгийн дугаар|Илгээгч|Хүлээн авагч|Үйлдвэрлэгч|Барааны "
        "тодорхойлолт|БТКУС код|Гарал үүслийн улс|Илгээсэн улс|Худалдаа хийсэн улс|Хүрэх "
        "улс|Тээврийн төрөл|Гаалийн горим|Цэвэр жин (кг)|Бохир жин (т)|Тоо хэмжээ|Хэмжих нэгж|Баглаа "
        "боодлын тоо|Гаалийн үнэ (USD)|Нэхэмжлэх үнийн дүн|Валют");
    row("Belarusian",
        "Дата рэгістрацыі|Нумар дэкларацыі|Адпраўшчык|Атрымальнік|Вытворца|Апісанне тавару|Код ТН "
        "ЗЭД|Краіна паходжання|Краіна адпраўлення|Гандлёвая краіна|Краіна прызначэння|Від "
        "транспарту|Мытная працэдура|Вага нета (кг)|Вага брута (т)|Колькасць|Адзінка "
        "вымярэння|Колькасць месцаў|Статыстычны кошт (USD)|Фактурны кошт|Валюта");
    row("Thai", "วันที่นำเข้า|เลขที่ใบขนสินค้า|ผู้ส่งออก|ผู้นำเข้า|ผู้ผลิต|รายละเอียดสินค้า|พิกัดศุลกากร|ประเทศกำเนิด|ประเทศต้นทาง|"
                "-|ประเทศปลายทาง|วิธีการขนส่ง|-|น้ำหนักสุทธิ (กก.)|น้ำหนักรวม (ตัน)|ปริมาณ|หน่วยนับ|จำนวนหีบห่อ|มูลค่าศุลกากร "
                "(USD)|มูลค่าตามใบกำกับสินค้า|สกุลเงิน");
    row("Hebrew",
        "תאריך הצהרה|מספר רשימון|יצואן|יבואן|יצרן|תיאור הטובין|פרט מכס|ארץ המקור|ארץ משלוח|ארץ הקניה|ארץ "
        "היעד|אופן הובלה|-|משקל נטו (ק\"ג)|משקל ברוטו (טון)|כמות|יחידת מידה|מספר אריזות|ערך סטטיסטי "
        "(USD)|סכום חשבונית|מטבע");
    row("Hindi",
        "घोषणा तिथि|घोषणा संख्या|निर्यातक|आयातक|निर्माता|माल का विवरण|एचएस कोड|मूल देश|प्रेषण देश|व्यापार का देश|गंतव्य "
        "देश|परिवहन का "
        "साधन|सीमा शुल्क प्रक्रिया|शुद्ध वजन (किग्रा)|सकल भार (टन)|मात्रा|माप की इकाई|पैकेजों की संख्या|निर्धारणीय मूल्य "
        "(USD)|चालान मूल्य|मुद्रा");
    row("Bengali", "ঘোষণার তারিখ|ঘোষণা নম্বর|রপ্তানিকারক|আমদানিকারক|প্রস্তুতকারক|পণ্যের বিবরণ|এইচএস কোড|উৎপত্তির "
                   "দেশ|রপ্তানির দেশ|বাণিজ্যকারী দেশ|গন্তব্য দেশ|পরিবহনের ধরন|-|নিট ওজন (কেজি)|গ্রস ওজন "
                   "(টন)|পরিমাণ|পরিমাপের একক|প্যাকেজ সংখ্যা|শুল্কায়ন মূল্য (USD)|ইনভয়েস মূল্য|মুদ্রা");
    row("Urdu",
        "اعلامیہ کی تاریخ|اعلامیہ نمبر|برآمد کنندہ|درآمد کنندہ|صنعت کار|سامان کی تفصیل|ایچ ایس کوڈ|اصل "
        "ملک|ترسیل کا ملک|تجارتی ملک|منزل کا ملک|نقل و حمل کا ذریعہ|-|خالص وزن (کلو)|مجموعی وزن "
        "(ٹن)|مقدار|پیمائش کی اکائی|پیکجوں کی تعداد|کسٹم مالیت (USD)|انوائس مالیت|کرنسی");
    row("Persian",
        "تاریخ اظهارنامه|شماره كوتاژ|فرستنده کالا|گیرنده کالا|سازنده|شرح كالا|کد تعرفه گمرکی|كشور "
        "مبدا|کشور ارسال کننده|كشور طرف معامله|کشور مقصد|نحوه حمل|رویه گمرکی|وزن خالص (کیلوگرم)|وزن "
        "ناخالص (تن)|مقدار کالا|واحد سنجش|تعداد بسته|ارزش گمرکی (USD)|ارزش فاکتور|نوع ارز");
    row("Arabic",
        "تاريخ البيان|رقم البيان الجمركى|المصدر|المستورد|الشركه المصنعه|وصف البضاعه|بند التعريفة "
        "الجمركية|بلد المنشا|بلد التصدير|بلد التعامل|بلد المقصد النهائى|نوع النقل|الوضعية الجمركية|الوزن "
        "الصافي (كجم)|الوزن القائم (طن)|الكميه|وحدة القياس|عدد الطرود|القيمة الجمركية (USD)|قيمه "
        "الفاتورة|نوع العملة");
    row("Korean",
        "신고수리일자|수입신고번호|해외거래처|수입자 상호|제조업자|품명 및 "
        "규격|세번번호|원산지국명|적출국가명|거래 국가|목적 "
        "국가|운송형태|거래구분|순중량(kg)|총중량(t)|수량|단위|포장 수량|과세가격(USD)|송장금액|결제통화");
    row("Japanese",
        "申告等年月日|輸入申告番号|輸出者名称|輸入者名称|製造者名|品名及び規格|統計品目番号|原産国名|"
        "積出国名|取引国|仕向国名|"
        "輸送手段|申告種別|正味重量(kg)|総重量(t)|数量|単位|梱包個数|申告価格(USD)|仕入書金額|通貨");
    row("Indonesian",
        "Tanggal pendaftaran|Nomor PIB|Pengirim barang|Penerima barang|Produsen|Uraian barang|Pos "
        "tarif HS|Negara asal barang|Negara pengekspor|Negara mitra dagang|Negara tujuan akhir|Cara "
        "pengangkutan|Prosedur pabean|Berat bersih (kg)|Berat kotor (t)|Jumlah satuan|Jenis "
        "satuan|Jumlah koli|Nilai pabean (USD)|Nilai faktur|Mata uang");
    row("Vietnamese",
        "Ngày đăng ký tờ khai|Số tờ khai|Người gửi hàng|Người nhận hàng|Nhà sản xuất|Mô tả hàng "
        "hóa|Mã số hàng hóa|Nước xuất xứ|Nước gửi hàng|Nước đối tác|Nước nhận hàng|Phương thức vận "
        "chuyển|Loại hình|Khối lượng tịnh (kg)|Khối lượng cả bì (tấn)|Số lượng|Đơn vị tính|Số "
        "kiện|Trị giá hải quan (USD)|Trị giá hóa đơn|Loại tiền tệ");
    row("Portuguese",
        "Data de aceitação|Número da declaração|Expedidor/Exportador|Destinatário|Fabricante|Designação "
        "das mercadorias|Código pautal|País de origem|País de expedição|País de transação|País de "
        "destino|Modo de transporte na fronteira|Regime aduaneiro|Massa líquida (kg)|Massa bruta "
        "(t)|Unidades suplementares|Unidade de medida|Número de volumes|Valor estatístico "
        "(USD)|Montante faturado|Moeda da fatura");
    row("French",
        "Date d'acceptation|Numéro de déclaration|Expéditeur/Exportateur|Destinataire|Fabricant|Désignation "
        "des marchandises|Code des marchandises|Pays d'origine|Pays d'expédition/exportation|Pays de "
        "transaction|Pays de destination|Mode de transport à la frontière|Régime|Masse nette (kg)|Masse "
        "brute (t)|Unités supplémentaires|Unité de mesure|Nombre de colis|Valeur statistique "
        "(USD)|Montant de la facture|Monnaie de facturation");
    row("German",
        "Tag der Annahme|MRN-Nummer|Versender/Ausführer|Empfänger|Hersteller|Warenbezeichnung|"
        "Warennummer|Ursprungsland|Versendungs-/Ausfuhrland|Handelsland|Bestimmungsland|Verkehrszweig an der "
        "Grenze|Verfahren|Eigenmasse (kg)|Rohmasse (t)|Menge|Maßeinheit|Anzahl der "
        "Packstücke|Statistischer Wert (USD)|Rechnungsbetrag|Währung");
    row("Italian",
        "Data accettazione|Numero dichiarazione|Speditore/Esportatore|Destinatario|Produttore|Designazione "
        "delle merci|Codice delle merci|Paese di origine|Paese di spedizione/esportazione|Paese di "
        "transazione|Paese di destinazione|Modo di trasporto alla frontiera|Regime|Massa netta (kg)|Massa "
        "lorda (t)|Quantità|Unità di misura|Numero di colli|Valore statistico (USD)|Importo "
        "fatturato|Valuta");
    row("Polish",
        "Data przyjęcia zgłoszenia|Nr MRN|Nadawca/Eksporter|Odbiorca|Producent|Opis towaru|Kod "
        "towaru|Kraj pochodzenia|Kraj wysyłki/wywozu|Kraj handlu|Kraj przeznaczenia|Rodzaj transportu na "
        "granicy|Procedura|Masa netto (kg)|Masa brutto (t)|Ilość w jednostkach uzupełniających|Jednostka "
        "miary|Liczba opakowań|Wartość statystyczna (USD)|Kwota na fakturze|Waluta");
    row("Russian",
        "Дата регистрации ДТ|Номер ДТ|Отправитель|Получатель|Изготовитель|Описание товаров|Код ТН ВЭД "
        "ЕАЭС|Страна происхождения|Страна отправления|Торгующая страна|Страна назначения|Вид транспорта "
        "на границе|Код таможенной процедуры|Вес нетто (кг)|Вес брутто (т)|Количество в доп. ед.|Доп. "
        "ед. изм.|Количество мест|Статистическая стоимость (USD)|Фактурная стоимость|Валюта цены");
    row("Ukrainian",
        "Дата оформлення МД|Номер МД|Відправник|Одержувач|Виробник|Опис товару|Код УКТЗЕД|Країна "
        "походження|Країна відправлення|Торгуюча країна|Країна призначення|Вид транспорту на "
        "кордоні|Митний режим|Вага нетто (кг)|Вага брутто (т)|Кількість|Одиниця виміру|Кількість "
        "місць|Митна вартість (USD)|Фактурна вартість, валюта контракту|Валюта контракту");
    row("Turkish",
        "Tescil tarihi|Beyanname no|Gönderici|Alıcı|İmalatçı|Ticari tanım|GTİP|Menşe ülke|Çıkış "
        "ülkesi|Ticaret yapılan ülke|Varış ülkesi|Sınırdaki taşıma şekli|Rejim kodu|Net ağırlık (kg)|Brüt "
        "ağırlık (t)|Miktar|Ölçü birimi|Kap adedi|İstatistiki kıymet (USD)|Fatura bedeli|Döviz cinsi");
    row("Spanish",
        "Fecha de aceptación|Número de declaración|Exportador|Importador|Fabricante|Descripción de la "
        "mercancía|Posición arancelaria|País de origen|País de procedencia|País de transacción|País de "
        "destino|Modo de transporte|Régimen|Peso neto (kg)|Peso bruto (t)|Cantidad|Unidad de medida|Número "
        "de bultos|Valor en aduana (USD)|Importe facturado|Divisa");
    row("Chinese",
        "申报日期|报关单号|境外发货人|境内收货人|生产厂商|商品名称规格|海关商品编码|原产国家|启运国|贸易国|"
        "目的地国家|"
        "运输方式|监管方式|净重(公斤)|毛重(吨)|申报数量|申报计量单位|件数|海关统计美元|发票总额|申报币制");
}

void HeaderLanguagesTest::rows()
{
    QFETCH(QString, headers);
    static constexpr std::array meanings{
        "date",   "declaration", "consignor", "consignee",   "manufacturer", "description", "hs",
        "origin", "dispatch",    "trading",   "destination", "mode",         "procedure",   "net",
        "gross",  "quantity",    "unit",      "packages",    "value",        "value",       "currency"};
    const QStringList list = headers.split(u'|');
    QCOMPARE(list.size(), std::ssize(meanings));
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    QStringList wrong;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string meaning = meanings[static_cast<std::size_t>(i)];
        if (list[i] == QStringLiteral("-"))
            continue;
        const HeaderText text = vocabulary.parse(list[i].toStdString());
        const auto matches = vocabulary.match(text);
        const std::string best =
            matches.empty() || matches.front().score < 60 ? std::string() : matches.front().meaning;
        const bool net = meaning == "net";
        const bool gross = meaning == "gross";
        const bool unit = net     ? text.unitOfWeight() == MassUnit::Kilogram
                          : gross ? text.unitOfWeight() == MassUnit::Tonne
                                  : true;
        if (best != meaning || !unit || ((net || gross) && !text.unclear.empty()))
            wrong.append(QStringLiteral("%1 is %2%3%4, not %5")
                             .arg(list[i], QString::fromStdString(best),
                                  unit ? QString() : QStringLiteral(" without its unit"),
                                  QString::fromStdString(text.unclear), QString::fromStdString(meaning)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
}

void HeaderLanguagesTest::partsOfOtherFields_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *header, const char *meaning) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
    };
    row("Jednotková cena", "none");
    row("Јединична цена", "none");
    row("Egységár (USD)", "none");
    row("ราคาต่อหน่วย", "none");
    row("Směnný kurz", "none");
    row("Τιμή μονάδας", "none");
    row("Земља пошиљаоца", "");
    row("Země příjemce", "");
    row("Адреса примаоца", "");
    row("Tara", "");
    row("Tara (kg)", "");
    row("Datum splatnosti", "");
    row("ที่อยู่ผู้นำเข้า", "");
}

void HeaderLanguagesTest::partsOfOtherFields()
{
    QFETCH(QString, header);
    QFETCH(QString, meaning);
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const auto matches = vocabulary.match(vocabulary.parse(header.toStdString()));
    const QString best = matches.empty() || matches.front().score < 60
                             ? QString()
                             : QString::fromStdString(matches.front().meaning);
    QCOMPARE(best, meaning);
}

QTEST_GUILESS_MAIN(HeaderLanguagesTest)
#include "tst_headerlanguages.moc"

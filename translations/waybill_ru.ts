<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../views/shell/aboutdialog.cpp" line="+15"/>
        <source>About Waybill</source>
        <translation>О программе Waybill</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>A workbench for investigating customs data: from spreadsheet to finding, with the proof attached.

Free software under the GNU General Public License, version 3 or later. It opens no network connection: nothing leaves this computer.</source>
        <translation>Рабочее место для расследований по таможенным данным: от таблицы до вывода, вместе с доказательством.

Свободная программа под лицензией GNU General Public License версии 3 или новее. Она не открывает сетевых соединений: ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>**Data**

- World outlines: Natural Earth (public domain), by way of world-atlas; borders are no statement
- Cities: GeoNames, CC BY 4.0
- Ports: World Port Index and US Schedule K (public domain), UN/LOCODE names
- Country names: Unicode CLDR
- Icons: Lucide, ISC license</source>
        <translation>**Данные**

- Контуры мира: Natural Earth (общественное достояние), через world-atlas; границы ничего не утверждают
- Города: GeoNames, CC BY 4.0
- Порты: World Port Index и US Schedule K (общественное достояние), названия UN/LOCODE
- Названия стран: Unicode CLDR
- Значки: Lucide, лицензия ISC</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>**Libraries**

Qt 6 with Qt Charts, SQLite, ICU, QuaZip, Expat, FreeXL, uchardet, libxlsxwriter, Zstandard, libseccomp, shapelib, mdbtools, CLI11.</source>
        <translation>**Библиотеки**

Qt 6 с Qt Charts, SQLite, ICU, QuaZip, Expat, FreeXL, uchardet, libxlsxwriter, Zstandard, libseccomp, shapelib, mdbtools, CLI11.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../views/shell/actions.cpp" line="+27"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Paste a table</source>
        <translation>&amp;Вставить таблицу</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;New case…</source>
        <translation>&amp;Новое дело…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Open a case…</source>
        <translation>&amp;Открыть дело…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the &amp;sample case</source>
        <translation>Открыть дело-о&amp;бразец</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Close the case</source>
        <translation>&amp;Закрыть дело</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Export the &amp;table…</source>
        <translation>Экспорт &amp;таблицы…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+136"/>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <location line="-135"/>
        <location line="+136"/>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <location line="-135"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Back to the filter before</source>
        <translation>&amp;Назад к прежнему фильтру</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Forward to the next filter</source>
        <translation>&amp;Вперёд к следующему фильтру</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Сбросить фильтр</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>One view a&amp;lone</source>
        <translation>&amp;Один вид на весь экран</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Facets</source>
        <translation>&amp;Срезы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;hart</source>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose &amp;columns…</source>
        <translation>Выбрать &amp;столбцы…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Comfortable &amp;rows</source>
        <translation>&amp;Просторные строки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Annotate</source>
        <translation>По&amp;метить</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a &amp;tag…</source>
        <translation>Добавить &amp;метку…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write a &amp;note…</source>
        <translation>Написать &amp;заметку…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mark as &amp;unreviewed</source>
        <translation>Отметить: &amp;не просмотрено</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mark as &amp;suspicious</source>
        <translation>Отметить: &amp;подозрительно</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mark as &amp;confirmed</source>
        <translation>Отметить: п&amp;одтверждено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mark as c&amp;leared</source>
        <translation>Отметить: &amp;снято</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Correct how a &amp;source is read…</source>
        <translation>Исправить &amp;чтение источника…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take a source o&amp;ut…</source>
        <translation>&amp;Изъять источник…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a source &amp;back…</source>
        <translation>&amp;Вернуть источник…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Do anything…</source>
        <translation>&amp;Любое действие…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Waybill</source>
        <translation>&amp;О программе Waybill</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>&amp;Problems</source>
        <translation>&amp;Проблемы</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>Export the raw &amp;rows of a source…</source>
        <translation>Экспортировать исходные &amp;строки источника…</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>&amp;Overlaps…</source>
        <translation>&amp;Пересечения…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare two &amp;deliveries…</source>
        <translation>Сравнить две &amp;поставки данных…</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Pictures &amp;above the tables</source>
        <translation>Карта и диаграмма &amp;над таблицами</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Copy without &amp;headers</source>
        <translation>Копировать без &amp;заголовков</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Pictures &amp;below the tables</source>
        <translation>Карта и диаграмма &amp;под таблицами</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pictures &amp;left of the tables</source>
        <translation>Карта и диаграмма &amp;слева от таблиц</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All in &amp;tabs</source>
        <translation>Всё на &amp;вкладках</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>High &amp;contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
</context>
<context>
    <name>AnnotateBar</name>
    <message numerus="yes">
        <location filename="../views/shell/annotatebar.cpp" line="+110"/>
        <source>%n shipments</source>
        <translation>
            <numerusform>%n отправка</numerusform>
            <numerusform>%n отправки</numerusform>
            <numerusform>%n отправок</numerusform>
        </translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+47"/>
        <location line="+1"/>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location line="-47"/>
        <location line="+48"/>
        <location line="+1"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message>
        <location filename="../models/casefile/annotationstore.cpp" line="+46"/>
        <source>There is no shipment with the number %1.</source>
        <translation>Отправки с номером %1 нет.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <location filename="../app/application.cpp" line="+63"/>
        <source>The import was stopped. What was imported before is in %1.</source>
        <translation>Импорт остановлен. Импортированное раньше лежит в %1.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Show the problems</source>
        <translation>Показать проблемы</translation>
    </message>
</context>
<context>
    <name>BareCountry</name>
    <message>
        <location filename="../models/mapping/barecountry.cpp" line="+66"/>
        <source>The column “%1” does not say which country it means.</source>
        <translation>Столбец «%1» не говорит, какая страна имеется в виду.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>By “%1” of each row: where imports come from, and where exports go</source>
        <translation>По «%1» каждой строки: откуда ввоз и куда вывоз</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>“%1” is where goods come from or where they go.</source>
        <translation>«%1» говорит, откуда товары или куда они идут.</translation>
    </message>
</context>
<context>
    <name>BlockTitles</name>
    <message>
        <location filename="../models/mapping/blocktitles.cpp" line="+62"/>
        <source>This line names the month of the rows under it: %1.</source>
        <translation>Эта строка называет месяц строк под ней: %1.</translation>
    </message>
</context>
<context>
    <name>CancelledRows</name>
    <message>
        <location filename="../models/mapping/cancelledrows.cpp" line="+101"/>
        <source>“%1” may call later rows cancelled. Are these shipments all the same?</source>
        <translation>«%1» может назвать аннулированными строки дальше. Считать ли их всё же отправками?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” calls some rows “%2”. Are these shipments all the same?</source>
        <translation>«%1» называет некоторые строки «%2». Считать ли их всё же отправками?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, list them and count none</source>
        <translation>Нет, перечислить их и не считать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes, count them</source>
        <translation>Да, считать их</translation>
    </message>
</context>
<context>
    <name>CaseFailure</name>
    <message>
        <location filename="../models/casefile/casefailure.cpp" line="+25"/>
        <source>%1 is not a Waybill case. Choose a file that Waybill made.</source>
        <translation>%1 — не дело Waybill. Выберите файл, созданный в Waybill.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The case %1 is damaged. Run “waybill doctor” on it to see where, and go back to a copy.</source>
        <translation>Дело %1 повреждено. Команда «waybill doctor» покажет, где; вернитесь к копии.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The disk with %1 is full; nothing was changed. Free some space and try again.</source>
        <translation>Диск с %1 заполнен; ничего не изменено. Освободите место и повторите.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The case %1 cannot be written to. Copy it to a folder that you may write to.</source>
        <translation>В дело %1 нельзя писать. Скопируйте его в папку, доступную для записи.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The case %1 is in use by another program. Wait until that is done, and try again.</source>
        <translation>Дело %1 занято другой программой. Дождитесь её и повторите.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The case %1 cannot be opened. Look whether it is there and whether you may read it.</source>
        <translation>Дело %1 не открывается. Проверьте, на месте ли оно и можно ли его читать.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The disk failed while %1 was read or written; nothing was changed (%2).</source>
        <translation>Сбой диска при чтении или записи %1; ничего не изменено (%2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The work on %1 was stopped.</source>
        <translation>Работа с %1 остановлена.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is not enough memory for this work on %1. Close other programs and try again.</source>
        <translation>Для этой работы с %1 не хватает памяти. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A text or row is too large for the case %1.</source>
        <translation>Текст или строка слишком велики для дела %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The work on %1 failed: %2.</source>
        <translation>Работа с %1 не удалась: %2.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <location filename="../models/casefile/casefile.cpp" line="+55"/>
        <source>There is no case %1. Look whether the name is right.</source>
        <translation>Дела %1 нет. Проверьте имя.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not a file. Choose a Waybill case.</source>
        <translation>%1 — не файл. Выберите дело Waybill.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The case %1 was made by a newer version of Waybill. Open it with that version; nothing was changed.</source>
        <translation>Дело %1 создано более новой версией Waybill. Откройте его в ней; ничего не изменено.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is empty, so it is not a Waybill case.</source>
        <translation>%1 — пустой файл, это не дело Waybill.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a database of another program, not a Waybill case. Its tables can be imported.</source>
        <translation>%1 — база другой программы, а не дело Waybill. Её таблицы можно импортировать.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>There is a file %1 already. Open it, or choose another name.</source>
        <translation>Файл %1 уже есть. Откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The case %1 cannot be made: %2. Choose a folder that you may write to.</source>
        <translation>Дело %1 создать нельзя: %2. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The mark that the case %1 is open cannot be written, as on a full disk, so nothing can be changed. Make room, and open the case again.</source>
        <translation>Отметку о том, что дело %1 открыто, нельзя записать, как бывает на заполненном диске, поэтому ничего нельзя изменить. Освободите место и откройте дело снова.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The case is open in %1 (process %2 on %3), so nothing can be changed here.</source>
        <translation>Дело открыто в %1 (процесс %2 на %3), поэтому здесь ничего изменить нельзя.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The case %1 was opened for reading, so nothing can be changed.</source>
        <translation>Дело %1 открыто для чтения, изменить ничего нельзя.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The case %1 is damaged or was changed by another program: %2 Go back to a copy.</source>
        <translation>Дело %1 повреждено или изменено другой программой: %2 Вернитесь к копии.</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <location filename="../models/casefile/casereader.cpp" line="+95"/>
        <source>There is no shipment with the number %1.</source>
        <translation>Отправки с номером %1 нет.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>The cells of shipment %1 are missing: the case is damaged. Run “waybill doctor” on it.</source>
        <translation>Ячеек отправки %1 нет: дело повреждено. Запустите «waybill doctor».</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There is no source with the number %1.</source>
        <translation>Источника с номером %1 нет.</translation>
    </message>
</context>
<context>
    <name>CaseSchema</name>
    <message>
        <location filename="../models/casefile/caseschema.cpp" line="+112"/>
        <source>“%1” is missing.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not as Waybill made it.</source>
        <translation>«%1» не такое, каким его создал Waybill.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” was not made by Waybill.</source>
        <translation>«%1» создано не в Waybill.</translation>
    </message>
</context>
<context>
    <name>CaseWriter</name>
    <message>
        <location filename="../models/casefile/casewriter.cpp" line="+368"/>
        <source>The rows of %1 do not add up: %2 were read, and %3 were accounted for. Nothing was imported; please report this.</source>
        <translation>Строки %1 не сходятся: прочитано %2, учтено %3. Ничего не импортировано; сообщите об этом.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The column “%1” of %2 adds up to %3 in the file, but to %4 in the case. Nothing was imported; please report this.</source>
        <translation>Столбец «%1» в %2 даёт в сумме %3 в файле, но %4 в деле. Ничего не импортировано; сообщите об этом.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <location filename="../models/goods/categories.cpp" line="+25"/>
        <source>The category file %1 can not be read: %2.</source>
        <translation>Файл категорий %1 не читается: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The category file %1 is larger than 16 MB.</source>
        <translation>Файл категорий %1 больше 16 МБ.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The category file %1 has mistakes:
%2</source>
        <translation>В файле категорий %1 ошибки:
%2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <location filename="../models/goods/categorynames.cpp" line="+11"/>
        <source>Artillery, launchers and guided weapons</source>
        <translation>Артиллерия, гранатомёты и управляемое оружие</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rifles and shotguns</source>
        <translation>Винтовки и ружья</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pistols and revolvers</source>
        <translation>Пистолеты и револьверы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Firearm parts and accessories</source>
        <translation>Части и принадлежности оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ammunition and munitions</source>
        <translation>Боеприпасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explosives, propellants and precursors</source>
        <translation>Взрывчатка, порох и прекурсоры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Body armor</source>
        <translation>Бронежилеты и бронепластины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Combat helmets</source>
        <translation>Боевые шлемы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Armor materials</source>
        <translation>Материалы для брони</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drone parts</source>
        <translation>Части беспилотников</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drones</source>
        <translation>Беспилотники</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sights, night vision and thermal imaging</source>
        <translation>Прицелы, ночное видение и тепловизоры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Aircraft engines and gas turbines</source>
        <translation>Авиадвигатели и газовые турбины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Aircraft and parts</source>
        <translation>Летательные аппараты и части</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Radio, satellite and jamming</source>
        <translation>Радио, спутниковая связь и подавление</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Navigation and radar</source>
        <translation>Навигация и радары</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chips and electronic components</source>
        <translation>Микросхемы и электронные компоненты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chip-making and electronic test</source>
        <translation>Производство чипов и измерения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machine tools and CNC</source>
        <translation>Станки и ЧПУ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bearings</source>
        <translation>Подшипники</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vehicles and their parts</source>
        <translation>Транспорт и его части</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Electric generators</source>
        <translation>Электрогенераторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tactical medicine</source>
        <translation>Тактическая медицина</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tactical clothing and load gear</source>
        <translation>Тактическая одежда и снаряжение</translation>
    </message>
</context>
<context>
    <name>CategoryFile</name>
    <message>
        <location filename="../models/goods/categoryfile.cpp" line="+29"/>
        <source>entry %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>«%1» здесь неизвестно; известны %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>a list of words is expected</source>
        <translation>ожидается список слов</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a list of words, or an object of such lists by language, is expected</source>
        <translation>ожидается список слов или объект с такими списками по языкам</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&quot;%1&quot; is no word pattern; letters are expected, with &quot;~&quot; at a word&apos;s end only</source>
        <translation>«%1» — не образец слова; нужны буквы и «~» только в конце слова</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>a list of HS codes is expected</source>
        <translation>ожидается список кодов ТН ВЭД</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&quot;%1&quot; is no HS code; 2 to 10 digits as text, such as &quot;9303.20&quot;, are expected</source>
        <translation>«%1» — не код ТН ВЭД; нужны от 2 до 10 цифр текстом, например &quot;9303.20&quot;</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>an object of HS codes with their meaning, such as {&quot;9303.20&quot;: &quot;sporting shotgun&quot;}, is expected</source>
        <translation>ожидается объект из кодов ТН ВЭД с их значением, например {&quot;9303.20&quot;: &quot;sporting shotgun&quot;}</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the meaning of the code is expected as text</source>
        <translation>значение кода ожидается текстом</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>an object with codes, words or caliber is expected</source>
        <translation>ожидается объект с кодами, словами или калибром</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>the condition is empty</source>
        <translation>условие пустое</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>&quot;%1&quot; is no kind of rule; known are %2</source>
        <translation>«%1» — не вид правила; известны %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>the rule has no words</source>
        <translation>в правиле нет слов</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a weak word needs codes in &quot;with&quot;</source>
        <translation>слабому слову нужны коды в &quot;with&quot;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a rule for parts needs &quot;of&quot;, the category whose parts they are</source>
        <translation>правилу для частей нужно &quot;of&quot; — категория, чьи это части</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>an object with words and codes is expected</source>
        <translation>ожидается объект со словами и кодами</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>&quot;%1&quot; is no id; small letters, digits and hyphens are expected, not &quot;none&quot;</source>
        <translation>«%1» — не идентификатор; нужны строчные латинские буквы, цифры и дефисы, но не &quot;none&quot;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the category has no name</source>
        <translation>у категории нет названия</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the category has no rules</source>
        <translation>у категории нет правил</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>there is no category &quot;%1&quot;</source>
        <translation>категории «%1» нет</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>category %1, yields</source>
        <translation>категория %1, уступает</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>category %1, rule %2</source>
        <translation>категория %1, правило %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&quot;format&quot;: &quot;waybill-categories/1&quot; is expected at the head of the file</source>
        <translation>в начале файла ожидается &quot;format&quot;: &quot;waybill-categories/1&quot;</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the file has no categories</source>
        <translation>в файле нет категорий</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>category number %1</source>
        <translation>категория номер %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>category %1</source>
        <translation>категория %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the id is used twice</source>
        <translation>идентификатор использован дважды</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a JSON object is expected</source>
        <translation>ожидается объект JSON</translation>
    </message>
</context>
<context>
    <name>CellReader</name>
    <message>
        <location filename="../models/mapping/cellreader.cpp" line="+113"/>
        <source>This names no single country; the country stays unknown.</source>
        <translation>Здесь названа не одна страна; страна остаётся неизвестной.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellflags.cpp" line="+83"/>
        <source>This is not a country that is known.</source>
        <translation>Такая страна неизвестна.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellreader.cpp" line="+21"/>
        <source>A spreadsheet has turned this goods code into a date.</source>
        <translation>Табличная программа превратила этот код товара в дату.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A spreadsheet has rounded this goods code; only its first digits are known.</source>
        <translation>Табличная программа округлила этот код товара; известны только первые цифры.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a goods code.</source>
        <translation>Это не код товара.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellflags.cpp" line="-27"/>
        <source>This amount is given as “about”; it is added up as it stands.</source>
        <translation>Эта величина указана как «около»; она складывается как есть.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A mark of a footnote stands at this number, which is read without it.</source>
        <translation>У этого числа стоит знак сноски; число прочитано без него.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellreader.cpp" line="+22"/>
        <location line="+120"/>
        <location line="+64"/>
        <location line="+21"/>
        <source>This is not a number that can be read.</source>
        <translation>Это число прочитать нельзя.</translation>
    </message>
    <message>
        <location line="-186"/>
        <source>This column has points and commas before its fractions. The sign in this number was taken for one, too; if it groups thousands, the number is a thousand times as large.</source>
        <translation>В этом столбце дробную часть отделяют и точкой, и запятой. Знак в этом числе тоже принят за такой; если он отделяет тысячи, число в тысячу раз больше.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number has another decimal sign than the rest of the column.</source>
        <translation>У этого числа другой десятичный знак, чем в остальном столбце.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The unit of this mass is not known, so it is not added up.</source>
        <translation>Единица этой массы неизвестна, поэтому она не складывается.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Nothing says what unit this mass has, and other rows have several, so it is not added up.</source>
        <translation>Ничто не говорит, в каких единицах эта масса, а в других строках они разные, поэтому она не суммируется.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No unit stands beside this mass; it is taken for kilograms.</source>
        <translation>Рядом с этой массой нет единицы; считается, что это килограммы.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing says whether it is net or gross; it is not added up.</source>
        <translation>Не сказано, нетто это или брутто; в суммы не входит.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This mass is less than half a gram and kept as 0.</source>
        <translation>Эта масса меньше половины грамма и хранится как 0.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A mass below zero stands here; it is added up as it stands.</source>
        <translation>Здесь масса меньше нуля; она складывается как есть.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellflags.cpp" line="+33"/>
        <source>The cell itself names %1, but its column or row %2; it was taken for %1.</source>
        <translation>В самой ячейке указано %1, а в столбце или строке — %2; принято %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The cell itself names “%1”, and the row “%2”; it was taken for %1.</source>
        <translation>В самой ячейке указано «%1», а в строке — «%2»; принято «%1».</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellreader.cpp" line="+103"/>
        <source>This is not a currency that is known.</source>
        <translation>Такая валюта неизвестна.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Several currencies are called so; it was taken for %1.</source>
        <translation>Так называют несколько валют; принято за %1.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellflags.cpp" line="-58"/>
        <source>This stands for what the cell above says. It was not copied from there, so nothing is known here: fill the cells in the file, and import it again.</source>
        <translation>Здесь стоит знак «то же, что выше». Значение оттуда не взято, поэтому здесь ничего не известно: заполните ячейки в файле и импортируйте его снова.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This amount has parts of a hundredth; it is rounded to the nearest hundredth.</source>
        <translation>В этой сумме есть доли сотой; она округлена до ближайшей сотой.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This quantity has parts of a thousandth; it is rounded to the nearest thousandth.</source>
        <translation>В этом количестве есть доли тысячной; оно округлено до ближайшей тысячной.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>A spreadsheet keeps 15 digits; the last digits of this number are lost.</source>
        <translation>Табличная программа хранит 15 цифр; последние цифры этого числа потеряны.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text is cut off: a word that is missing in it proves nothing.</source>
        <translation>Текст обрезан: отсутствие слова в нём ничего не доказывает.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A word mixes Latin and Cyrillic letters.</source>
        <translation>В слове смешаны латинские и кириллические буквы.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A formula came to an error here, so its number is not known.</source>
        <translation>Формула дала здесь ошибку, поэтому число не известно.</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>This is not a country that is known; it may mean %1.</source>
        <translation>Такая страна неизвестна; возможно, имеется в виду %1.</translation>
    </message>
    <message>
        <location filename="../models/mapping/cellreader.cpp" line="-252"/>
        <source>The cell holds several goods codes; the first is taken, and the row counts for it alone.</source>
        <translation>В ячейке несколько кодов товаров; взят первый, и строка учитывается только по нему.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>More digits stand here than a goods code of this column has; the first ten count.</source>
        <translation>Здесь больше цифр, чем у кодов товара в этом столбце; считаются первые десять.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>This number is too large to be true, so it is not added up: look at the unit and the decimal sign.</source>
        <translation>Это число слишком велико, чтобы быть верным, поэтому оно не складывается: проверьте единицу и десятичный знак.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>The header, the cell and the column of units name different units; the nearest to the number counts.</source>
        <translation>Заголовок, ячейка и столбец единиц называют разные единицы; верна та, что ближе к числу.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>No ship carries so much, so the unit or the decimal sign may be wrong; it is added up as it stands.</source>
        <translation>Столько не везёт ни одно судно, поэтому единица или десятичный знак могут быть неверны; масса складывается как есть.</translation>
    </message>
</context>
<context>
    <name>ChartBuilder</name>
    <message>
        <location filename="../models/figures/chartbuilder.cpp" line="+111"/>
        <source>no source</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>%1 in all</source>
        <comment>the total of a stacked column</comment>
        <translation>всего %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>None of the shipments in view gives this measure.</source>
        <translation>Ни в одной отправке на виду нет этого показателя.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None of the shipments in view has a date.</source>
        <translation>Ни у одной отправки на виду нет даты.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The dates of the shipments in view are not exact enough for this chart.</source>
        <translation>Даты показанных отправок недостаточно точны для этого графика.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n smaller ones are not shown.</source>
        <translation>
            <numerusform>%n меньшая не показана.</numerusform>
            <numerusform>%n меньшие не показаны.</numerusform>
            <numerusform>%n меньших не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest %1 stand by themselves, the rest are put together.</source>
        <translation>Отдельно стоят %1 крупнейших, остальные сложены вместе.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A shipment can count in several places, so they add up to more than the whole.</source>
        <translation>Отправка может учитываться в нескольких местах, поэтому сумма больше целого.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A declaration can count in several bars.</source>
        <translation>Декларация может учитываться в нескольких столбиках.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Quantities are added up whatever their units.</source>
        <translation>Количества складываются независимо от единиц.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Declarations are not split, because one can have goods of several kinds.</source>
        <translation>Декларации не делятся: в одной могут быть разные товары.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The zero of %1 is known only from %2: none of these shipments stands there.</source>
        <translation>Ноль за %1 известен только из %2: там нет ни одной из этих отправок.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n zeros are known only from %1: none of these shipments stands there.</source>
        <translation>
            <numerusform>%n ноль известен только из %1: там нет ни одной из этих отправок.</numerusform>
            <numerusform>%n нуля известны только из %1: там нет ни одной из этих отправок.</numerusform>
            <numerusform>%n нулей известны только из %1: там нет ни одной из этих отправок.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shipments</source>
        <translation>отправки</translation>
    </message>
</context>
<context>
    <name>ChartGroups</name>
    <message numerus="yes">
        <location filename="../models/figures/chartgroups.cpp" line="+88"/>
        <source>%n others</source>
        <translation>
            <numerusform>%n другой</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLayers</name>
    <message numerus="yes">
        <location filename="../models/figures/chartlayers.cpp" line="+98"/>
        <source>%n others</source>
        <translation>
            <numerusform>%n другой</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <location filename="../views/charts/chartpanel.cpp" line="+125"/>
        <source>chart %1</source>
        <comment>by dimension</comment>
        <translation>диаграмма %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>chart not split</source>
        <translation>диаграмма без деления</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>chart split %1</source>
        <comment>by dimension</comment>
        <translation>диаграмма с делением %1</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add to the filter</source>
        <translation>Добавить к фильтру</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the figures</source>
        <translation>Копировать числа</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the chart…</source>
        <translation>Экспорт диаграммы…</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+32"/>
        <source>Not split</source>
        <translation>Без деления</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>%1, %2</source>
        <comment>tonnes, by category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 over time</source>
        <comment>measure</comment>
        <translation>%1 по времени</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2</source>
        <comment>measure, by dimension</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>origin → dispatch → destination</source>
        <translation>происхождение → отправление → назначение</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the columns or bars stand for</source>
        <translation>Что показывают столбцы</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What each of them is split by</source>
        <translation>На что делится каждый столбец</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declarations are not split, because one can have goods of several kinds.</source>
        <translation>Декларации не делятся: в одной могут быть разные товары.</translation>
    </message>
</context>
<context>
    <name>ChartScale</name>
    <message>
        <location filename="../models/figures/chartscale.cpp" line="+121"/>
        <source>shipments</source>
        <translation>отправки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>declarations</source>
        <translation>декларации</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>units as the files give them</source>
        <translation>единицы, как в файлах</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>millions of US dollars</source>
        <translation>миллионы долларов США</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>thousands of US dollars</source>
        <translation>тысячи долларов США</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>US dollars</source>
        <translation>доллары США</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tonnes</source>
        <translation>тонны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kilograms</source>
        <translation>килограммы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>grams</source>
        <translation>граммы</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../views/charts/chartview.cpp" line="+82"/>
        <source>%1: %2 %3</source>
        <comment>measure, number, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of what is in view</source>
        <translation>%1 от того, что на виду</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shipments</source>
        <translation>
            <numerusform>%n отправка</numerusform>
            <numerusform>%n отправки</numerusform>
            <numerusform>%n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The measure is not given for %n of them</source>
        <translation>
            <numerusform>Показатель не указан у %n из них</numerusform>
            <numerusform>Показатель не указан у %n из них</numerusform>
            <numerusform>Показатель не указан у %n из них</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <location filename="../models/figures/chartwords.cpp" line="+32"/>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Net mass is given for %1 of %2 shipments (%3); the rest are not in the sums.</source>
        <translation>Масса нетто указана у %1 из %2 отправок (%3); остальные в суммы не входят.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross mass is given for %1 of %2 shipments (%3); the rest are not in the sums.</source>
        <translation>Масса брутто указана у %1 из %2 отправок (%3); остальные в суммы не входят.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value in US dollars is given for %1 of %2 shipments (%3); the rest are not in the sums.</source>
        <translation>Стоимость в долларах США указана у %1 из %2 отправок (%3); остальные в суммы не входят.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A quantity is given for %1 of %2 shipments (%3); the rest are not in the sums.</source>
        <translation>Количество указано у %1 из %2 отправок (%3); остальные в суммы не входят.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 a day</source>
        <comment>unit</comment>
        <translation>%1 в день</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a week</source>
        <comment>unit</comment>
        <translation>%1 в неделю</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a month</source>
        <comment>unit</comment>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a quarter</source>
        <comment>unit</comment>
        <translation>%1 в квартал</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a year</source>
        <comment>unit</comment>
        <translation>%1 в год</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 from %2</source>
        <comment>goods, country of origin</comment>
        <translation>%1, происхождение: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 dispatched from %2</source>
        <comment>goods, country</comment>
        <translation>%1, отправление: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>goods, country of destination</comment>
        <translation>%1, назначение: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shipments are counted instead of declarations, because one declaration can go several ways.</source>
        <translation>Вместо деклараций посчитаны отправки: одна декларация может идти разными путями.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No shipment of this case counts: its sources are taken out of it, or none is imported yet.</source>
        <translation>Ни одна отправка дела не учитывается: его источники изъяты или ещё ничего не импортировано.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No shipment passes the filter.</source>
        <translation>Ни одна отправка не проходит фильтр.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only shipments that match: %1</source>
        <translation>Только отправки по запросу: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Source: %1.</source>
        <translation>Источник: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Illustrative figures, not real records.</source>
        <translation>Числа для примера, это не настоящие записи.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: %2</source>
        <comment>which goods, what is measured of them</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Number of %1</source>
        <translation>Число: %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Hatched: not complete, %1.</source>
        <translation>Штриховка: не полностью, %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No source covers %1.</source>
        <translation>Ни один источник не охватывает %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>No source covers %n periods, hatched in grey.</source>
        <translation>
            <numerusform>%n период не охвачен источниками, он заштрихован серым.</numerusform>
            <numerusform>%n периода не охвачены источниками, они заштрихованы серым.</numerusform>
            <numerusform>%n периодов не охвачены источниками, они заштрихованы серым.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%n shipments without a date%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>Не показана %n отправка без даты%1.</numerusform>
            <numerusform>Не показаны %n отправки без даты%1.</numerusform>
            <numerusform>Не показано %n отправок без даты%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n shipments of which only the year is known%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>Не показана %n отправка, у которой известен только год%1.</numerusform>
            <numerusform>Не показаны %n отправки, у которых известен только год%1.</numerusform>
            <numerusform>Не показано %n отправок, у которых известен только год%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n shipments of which only the month is known%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>Не показана %n отправка, у которой известен только месяц%1.</numerusform>
            <numerusform>Не показаны %n отправки, у которых известен только месяц%1.</numerusform>
            <numerusform>Не показано %n отправок, у которых известен только месяц%1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 known for %2 of %3 shipments.</source>
        <comment>measure</comment>
        <translation>%1: известно у %2 из %3 отправок.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hatched: not complete.</source>
        <translation>Штриховка: не полностью.</translation>
    </message>
    <message numerus="yes">
        <location line="-159"/>
        <source>%n shipments left out as duplicates.</source>
        <translation>
            <numerusform>%n отправка исключена как дубликат.</numerusform>
            <numerusform>%n отправки исключены как дубликаты.</numerusform>
            <numerusform>%n отправок исключены как дубликаты.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/figures/groupingwords.cpp" line="+18"/>
        <source>by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>and day</source>
        <translation>и дням</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by week</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and week</source>
        <translation>и неделям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and month</source>
        <translation>и месяцам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by quarter</source>
        <translation>по кварталам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and quarter</source>
        <translation>и кварталам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by year</source>
        <translation>по годам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and year</source>
        <translation>и годам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by category</source>
        <translation>по категориям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and category</source>
        <translation>и категориям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by HS chapter</source>
        <translation>по группам ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and HS chapter</source>
        <translation>и группам ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by HS heading</source>
        <translation>по позициям ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and HS heading</source>
        <translation>и позициям ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by HS subheading</source>
        <translation>по субпозициям ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and HS subheading</source>
        <translation>и субпозициям ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by HS code</source>
        <translation>по кодам ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and HS code</source>
        <translation>и кодам ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by country of origin</source>
        <translation>по странам происхождения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and country of origin</source>
        <translation>и странам происхождения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by country of dispatch</source>
        <translation>по странам отправления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and country of dispatch</source>
        <translation>и странам отправления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by trading country</source>
        <translation>по торгующим странам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and trading country</source>
        <translation>и торгующим странам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by country of destination</source>
        <translation>по странам назначения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and country of destination</source>
        <translation>и странам назначения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by route</source>
        <translation>по маршрутам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and route</source>
        <translation>и маршрутам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by consignor</source>
        <translation>по отправителям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and consignor</source>
        <translation>и отправителям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by consignee</source>
        <translation>по получателям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and consignee</source>
        <translation>и получателям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by manufacturer</source>
        <translation>по изготовителям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and manufacturer</source>
        <translation>и изготовителям</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by place of lading</source>
        <translation>по местам погрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and place of lading</source>
        <translation>и местам погрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by place of discharge</source>
        <translation>по местам выгрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and place of discharge</source>
        <translation>и местам выгрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by mode of transport</source>
        <translation>по видам транспорта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and mode of transport</source>
        <translation>и видам транспорта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by procedure</source>
        <translation>по процедурам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and procedure</source>
        <translation>и процедурам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by source</source>
        <translation>по источникам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and source</source>
        <translation>и источникам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by status</source>
        <translation>по статусам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and status</source>
        <translation>и статусам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by tag</source>
        <translation>по меткам</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>and tag</source>
        <translation>и меткам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by flag</source>
        <translation>по флагам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>and flag</source>
        <translation>и флагам</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/figures/chartwords.cpp" line="-115"/>
        <source>%n shipments may be counted twice: another file or sheet has the same declaration.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: та же декларация есть в другом файле или на другом листе.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: та же декларация есть в другом файле или на другом листе.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: та же декларация есть в другом файле или на другом листе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n shipments may be counted twice: the same goods stand in an export and in an import file.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: те же товары есть и в файле экспорта, и в файле импорта.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: те же товары есть и в файле экспорта, и в файле импорта.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: те же товары есть и в файле экспорта, и в файле импорта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n shipments may be counted twice: their sheet has the same row already.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: такая же строка на этом листе уже есть.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: такие же строки на их листе уже есть.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: такие же строки на их листе уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n shipments may be counted twice: their sheet has the same declaration and item already.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: эта декларация с этим товаром на листе уже есть.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: эти декларации с этими товарами на их листе уже есть.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: эти декларации с этими товарами на их листе уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n shipments may be counted twice: the lines of another file are their parts.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: строки другого файла — её части.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: строки другого файла — их части.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: строки другого файла — их части.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n shipments may be counted twice: they are master bills beside their house bills.</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды: это мастер-коносамент рядом с его домашними коносаментами.</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды: это мастер-коносаменты рядом с их домашними коносаментами.</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды: это мастер-коносаменты рядом с их домашними коносаментами.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Goods without a category</source>
        <translation>Товары без категории</translation>
    </message>
    <message>
        <location line="+211"/>
        <source>%1 %2</source>
        <comment>goods with countries, by dimension</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+24"/>
        <location line="+4"/>
        <source>%1 %2</source>
        <comment>goods or measure, by dimension</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Not complete: %1.</source>
        <translation>Не полностью: %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+58"/>
        <source>%n shipments not shown, their dates are not exact enough.</source>
        <translation>
            <numerusform>Не показана %n отправка: дата недостаточно точна.</numerusform>
            <numerusform>Не показаны %n отправки: даты недостаточно точны.</numerusform>
            <numerusform>Не показано %n отправок: даты недостаточно точны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../views/shell/chip.cpp" line="+32"/>
        <source>Delete takes this condition off the filter.</source>
        <translation>Delete убирает это условие из фильтра.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is not %2</source>
        <translation>%1 — не %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+27"/>
        <source>%1 is not</source>
        <translation>%1 — не</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Only these instead</source>
        <translation>Наоборот: только эти</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Exclude instead</source>
        <translation>Наоборот: исключить</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <location filename="../models/goods/rulewords.h" line="+17"/>
        <source>belongs to a combat helmet</source>
        <translation>относится к боевому шлему</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>belongs to a sight, night vision or thermal imaging</source>
        <translation>относится к прицелу, ночному видению или тепловизору</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>belongs to body armor</source>
        <translation>относится к бронежилету</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>covers a helmet</source>
        <translation>чехол для шлема</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known aircraft</source>
        <translation>— известное воздушное судно</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known aircraft engine or gas turbine</source>
        <translation>— известный авиационный двигатель или газовая турбина</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known article of tactical medicine</source>
        <translation>— известное изделие тактической медицины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known body armor</source>
        <translation>— известный бронежилет</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known chip</source>
        <translation>— известная микросхема</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known combat helmet</source>
        <translation>— известный боевой шлем</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known drone</source>
        <translation>— известный беспилотник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known maker&apos;s night or thermal device</source>
        <translation>— прибор ночного видения или тепловизор известного изготовителя</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known measuring instrument</source>
        <translation>— известный измерительный прибор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known munition</source>
        <translation>— известный боеприпас</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known navigation module or system</source>
        <translation>— известный навигационный модуль или система</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known pistol or revolver</source>
        <translation>— известный пистолет или револьвер</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known radio, terminal or jammer</source>
        <translation>— известная радиостанция, терминал или подавитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known rifle or shotgun</source>
        <translation>— известная винтовка или ружьё</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a known vehicle</source>
        <translation>— известное транспортное средство</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a military model</source>
        <translation>— военная модель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of a drone</source>
        <translation>— часть беспилотника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of a gun</source>
        <translation>— часть оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of a pistol</source>
        <translation>— часть пистолета</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of a vehicle</source>
        <translation>— часть транспортного средства</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of an aircraft</source>
        <translation>— часть воздушного судна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a part of such an engine</source>
        <translation>— часть такого двигателя</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is a weapon of artillery, a launcher or a missile system</source>
        <translation>— артиллерийское орудие, пусковая установка или ракетный комплекс</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is for a drone</source>
        <translation>— для беспилотника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is made for flying models and drones</source>
        <translation>— изделие для авиамоделей и беспилотников</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>is the aerial of a radio</source>
        <translation>— антенна радиостанции</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a bearing</source>
        <translation>обозначает подшипник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a carbine</source>
        <translation>обозначает карабин</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a charge or a fuse</source>
        <translation>обозначает заряд или взрыватель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a chip</source>
        <translation>обозначает микросхему</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a chip or an electronic component</source>
        <translation>обозначает микросхему или электронный компонент</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a combat helmet</source>
        <translation>обозначает боевой шлем</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a drone</source>
        <translation>обозначает беспилотник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a flying machine without a crew</source>
        <translation>обозначает летательный аппарат без экипажа</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a generator</source>
        <translation>обозначает генератор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a gun</source>
        <translation>обозначает оружие</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a heavy weapon</source>
        <translation>обозначает тяжёлое вооружение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a helmet</source>
        <translation>обозначает шлем</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a long gun</source>
        <translation>обозначает длинноствольное оружие</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a machine tool</source>
        <translation>обозначает станок</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a machine tool or its control</source>
        <translation>обозначает станок или его систему управления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a material for armor</source>
        <translation>обозначает материал для брони</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a munition</source>
        <translation>обозначает боеприпас</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a part of a drone</source>
        <translation>обозначает часть беспилотника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a part of a firearm</source>
        <translation>обозначает часть огнестрельного оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a part of a gun</source>
        <translation>обозначает часть оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a pistol or revolver</source>
        <translation>обозначает пистолет или револьвер</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a precursor of explosives</source>
        <translation>обозначает прекурсор взрывчатых веществ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a radio or its aerial</source>
        <translation>обозначает радиостанцию или её антенну</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a sight or an infrared device</source>
        <translation>обозначает прицел или инфракрасный прибор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a sight, night vision or thermal imaging</source>
        <translation>обозначает прицел, прибор ночного видения или тепловизор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a tourniquet</source>
        <translation>обозначает жгут</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a transceiver or relay</source>
        <translation>обозначает приёмопередатчик или ретранслятор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names a vehicle</source>
        <translation>обозначает транспортное средство</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names ammunition</source>
        <translation>обозначает боеприпасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an aircraft engine</source>
        <translation>обозначает авиационный двигатель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an aircraft engine or a gas turbine</source>
        <translation>обозначает авиационный двигатель или газовую турбину</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an aircraft or a part of one</source>
        <translation>обозначает воздушное судно или его часть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an article of tactical medicine</source>
        <translation>обозначает изделие тактической медицины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an electric generating set</source>
        <translation>обозначает электрогенераторную установку</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an electronic component</source>
        <translation>обозначает электронный компонент</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an electronic measuring instrument</source>
        <translation>обозначает электронный измерительный прибор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names an explosive or a propellant</source>
        <translation>обозначает взрывчатое вещество или порох</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names artillery, a launcher or a missile system</source>
        <translation>обозначает артиллерию, пусковую установку или ракетный комплекс</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names aviation goods</source>
        <translation>обозначает авиационные товары</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names body armor</source>
        <translation>обозначает бронежилет</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names chip-making or electronic test equipment</source>
        <translation>обозначает оборудование для производства микросхем или испытаний электроники</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names military wear</source>
        <translation>обозначает военную одежду</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names navigation</source>
        <translation>обозначает навигацию</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names navigation or radar equipment</source>
        <translation>обозначает навигационное или радиолокационное оборудование</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names numerical control</source>
        <translation>обозначает числовое управление</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names protective wear</source>
        <translation>обозначает защитную одежду</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names radio, satellite or jamming equipment</source>
        <translation>обозначает радио-, спутниковое оборудование или средства подавления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names tactical clothing or load gear</source>
        <translation>обозначает тактическую одежду или снаряжение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>names wafers of chip-making</source>
        <translation>обозначает пластины для производства микросхем</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>says a protection class of body armor</source>
        <translation>называет класс защиты бронежилета</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>AC generators</source>
        <translation>генераторы переменного тока</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aircraft</source>
        <translation>воздушные суда</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aircraft launching gear, flight simulators</source>
        <translation>стартовое оборудование для летательных аппаратов, тренажёры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aircraft piston engines</source>
        <translation>авиационные поршневые двигатели</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aircraft tires</source>
        <translation>авиационные шины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aluminum powder, not lamellar</source>
        <translation>алюминиевый порошок нечешуйчатый</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ammonium nitrate</source>
        <translation>нитрат аммония</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ammunition</source>
        <translation>боеприпасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aramid filament yarn</source>
        <translation>комплексные нити из арамидов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>aramid staple fibers</source>
        <translation>штапельные волокна из арамидов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>artillery weapons</source>
        <translation>артиллерийские орудия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ball or roller bearings</source>
        <translation>подшипники шариковые или роликовые</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>balloons and gliders</source>
        <translation>воздушные шары и планёры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>bombs, grenades, mines, missiles and other munitions</source>
        <translation>бомбы, гранаты, мины, ракеты и прочие боеприпасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>buses</source>
        <translation>автобусы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cellulose nitrates</source>
        <translation>нитраты целлюлозы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>chassis with engines</source>
        <translation>шасси с двигателями</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>chlorates</source>
        <translation>хлораты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compounds with a triazine ring</source>
        <translation>соединения с триазиновым кольцом</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cotton linters</source>
        <translation>хлопковый линт</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cotton linters pulp</source>
        <translation>целлюлоза из хлопкового линта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>diesel engines for vehicles</source>
        <translation>дизельные двигатели для транспортных средств</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>diesel generating sets</source>
        <translation>дизельные генераторные установки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>diodes</source>
        <translation>диоды</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>direction finding compasses</source>
        <translation>компасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>drilling, boring and milling machines</source>
        <translation>сверлильные, расточные и фрезерные станки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>forging, bending and stamping machines</source>
        <translation>станки для ковки, гибки и штамповки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fuses, caps and detonators</source>
        <translation>шнуры, капсюли и детонаторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>generating sets</source>
        <translation>генераторные установки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>grinding machines</source>
        <translation>шлифовальные станки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hydrogen peroxide</source>
        <translation>пероксид водорода</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>industrial robots</source>
        <translation>промышленные роботы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>instruments for aeronautical navigation</source>
        <translation>приборы для аэронавигации</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>instruments for measuring voltage or current</source>
        <translation>приборы для измерения напряжения или силы тока</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>instruments for telecommunications</source>
        <translation>приборы для телекоммуникаций</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>instruments for testing semiconductor wafers</source>
        <translation>приборы для проверки полупроводниковых пластин</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>integrated circuits</source>
        <translation>интегральные схемы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lamellar aluminum powder</source>
        <translation>алюминиевый порошок чешуйчатый</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lathes</source>
        <translation>токарные станки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>machine tools working by laser, spark or plasma</source>
        <translation>станки лазерные, электроэрозионные или плазменные</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>machines for additive manufacturing</source>
        <translation>машины для аддитивного производства</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>machines for making semiconductor devices</source>
        <translation>машины для производства полупроводниковых приборов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>machining centers</source>
        <translation>обрабатывающие центры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>military firearms</source>
        <translation>боевое стрелковое оружие</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>motorcycles</source>
        <translation>мотоциклы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>mounted piezoelectric crystals</source>
        <translation>пьезоэлектрические кристаллы в сборе</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>multilayer ceramic capacitors</source>
        <translation>многослойные керамические конденсаторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>muzzle-loading firearms</source>
        <translation>дульнозарядное оружие</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>night vision cameras</source>
        <translation>камеры ночного видения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nitric acid</source>
        <translation>азотная кислота</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nitro compounds</source>
        <translation>нитросоединения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>oscilloscopes</source>
        <translation>осциллографы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other cartridges</source>
        <translation>прочие патроны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other machine tools for metal</source>
        <translation>прочие металлорежущие станки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other navigational instruments</source>
        <translation>прочие навигационные приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>other parts of arms</source>
        <translation>прочие части оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parachutes</source>
        <translation>парашюты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts and accessories of arms</source>
        <translation>части и принадлежности оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts and accessories of machine tools</source>
        <translation>части и принадлежности станков</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of aircraft</source>
        <translation>части воздушных судов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of aircraft engines</source>
        <translation>части авиационных двигателей</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of military weapons</source>
        <translation>части военного оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of motor vehicles</source>
        <translation>части автомобилей</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of motorcycles</source>
        <translation>части мотоциклов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of navigational instruments</source>
        <translation>части навигационных приборов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of revolvers or pistols</source>
        <translation>части револьверов или пистолетов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of semiconductor devices</source>
        <translation>части полупроводниковых приборов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of shotgun cartridges, air gun pellets</source>
        <translation>части патронов для ружей, пули для пневматического оружия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parts of shotguns or rifles</source>
        <translation>части ружей или винтовок</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passenger cars</source>
        <translation>легковые автомобили</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pentaerythritol</source>
        <translation>пентаэритрит</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>perchlorates</source>
        <translation>перхлораты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>petrol engines for vehicles</source>
        <translation>бензиновые двигатели для транспортных средств</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>petrol generating sets</source>
        <translation>бензиновые генераторные установки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>photosensitive semiconductor devices</source>
        <translation>фоточувствительные полупроводниковые приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>planing, gear cutting and sawing machines</source>
        <translation>строгальные, зуборезные и пильные станки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>potassium nitrate</source>
        <translation>нитрат калия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>prepared explosives</source>
        <translation>готовые взрывчатые вещества</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>printed circuits</source>
        <translation>печатные схемы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>propellant powders</source>
        <translation>порох</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>propellers of unmanned aircraft</source>
        <translation>воздушные винты беспилотных летательных аппаратов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>radar apparatus</source>
        <translation>радиолокационная аппаратура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>radio navigation apparatus</source>
        <translation>радионавигационная аппаратура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>radio remote control apparatus</source>
        <translation>радиоаппаратура дистанционного управления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reaction engines</source>
        <translation>реактивные двигатели</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>recording electrical measuring instruments</source>
        <translation>регистрирующие электроизмерительные приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>recording measuring instruments</source>
        <translation>регистрирующие измерительные приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>recording multimeters</source>
        <translation>регистрирующие мультиметры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revolvers and pistols</source>
        <translation>револьверы и пистолеты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rocket launchers, grenade launchers and the like</source>
        <translation>ракетные пусковые установки, гранатомёты и подобное</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>self-propelled artillery</source>
        <translation>самоходная артиллерия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>semiconductor devices</source>
        <translation>полупроводниковые приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>semiconductor transducers</source>
        <translation>полупроводниковые преобразователи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shotgun cartridges</source>
        <translation>патроны для ружей</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>signal flares and other pyrotechnics</source>
        <translation>сигнальные ракеты и прочая пиротехника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>signal generators</source>
        <translation>генераторы сигналов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sodium chlorate</source>
        <translation>хлорат натрия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>special purpose vehicles</source>
        <translation>автомобили специального назначения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sporting rifle</source>
        <translation>спортивные и охотничьи винтовки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sporting shotgun</source>
        <translation>спортивные и охотничьи ружья</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tanks and other armored fighting vehicles</source>
        <translation>танки и прочие боевые бронированные машины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tantalum capacitors</source>
        <translation>танталовые конденсаторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>telescopic sights for arms, periscopes</source>
        <translation>оптические прицелы, перископы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>thyristors</source>
        <translation>тиристоры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tractors</source>
        <translation>тягачи и тракторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transistors</source>
        <translation>транзисторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transmission apparatus</source>
        <translation>передающая аппаратура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transmission apparatus with reception</source>
        <translation>приёмопередающая аппаратура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>trucks</source>
        <translation>грузовые автомобили</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>turbojets, turboprops and other gas turbines</source>
        <translation>турбореактивные, турбовинтовые и прочие газовые турбины</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmanned aircraft</source>
        <translation>беспилотные летательные аппараты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmanned aircraft for passengers</source>
        <translation>беспилотные летательные аппараты для пассажиров</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmanned aircraft for remote-controlled flight</source>
        <translation>беспилотные летательные аппараты дистанционного управления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vehicle bodies</source>
        <translation>кузова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>works trucks</source>
        <translation>внутризаводские тележки</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <location filename="../models/mapping/codetext.cpp" line="+61"/>
        <source>It describes the goods code, and no other column the goods.</source>
        <translation>Столбец описывает код товара, а сам товар не описывает ни один столбец.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column describes the goods themselves; “%1” describes their code and is taken.</source>
        <translation>Ни один столбец не описывает сам товар; взят «%1», описывающий его код.</translation>
    </message>
</context>
<context>
    <name>ColumnLedger</name>
    <message>
        <location filename="../models/importing/columnledger.cpp" line="+41"/>
        <source>By itself this cell says %1 in the unit that is stored, but %2 was taken into the shipment; please report this.</source>
        <translation>Сама по себе эта ячейка говорит %1 в хранимой единице, но в отправку взято %2; пожалуйста, сообщите об этом.</translation>
    </message>
</context>
<context>
    <name>ColumnLinks</name>
    <message>
        <location filename="../models/mapping/columnlinks.cpp" line="+84"/>
        <source>It continues the description.</source>
        <translation>Продолжает описание.</translation>
    </message>
    <message>
        <location line="+146"/>
        <source>No column gives a mass, and the header of this quantity says a unit of mass.</source>
        <translation>Ни один столбец не даёт массу, а заголовок этого количества называет единицу массы.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>No column gives a mass, and this quantity is in units of mass.</source>
        <translation>Ни один столбец не даёт массы, а это количество указано в единицах массы.</translation>
    </message>
</context>
<context>
    <name>ColumnLoader</name>
    <message>
        <location filename="../models/cube/shipmentscan.cpp" line="+65"/>
        <source>The case is damaged: a list of names holds number %1. Run “waybill doctor” on it.</source>
        <translation>Дело повреждено: в списке имён есть номер %1. Запустите «waybill doctor».</translation>
    </message>
</context>
<context>
    <name>ColumnRules</name>
    <message>
        <location filename="../models/mapping/columnrules.cpp" line="+101"/>
        <source>No date in “%1” tells whether the day or the month stands first.</source>
        <translation>Ни одна дата в «%1» не говорит, что стоит первым: день или месяц.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Сначала день: 03/04 — 3 апреля</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Сначала месяц: 03/04 — 4 марта</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Some dates in “%1” can only begin with the day and others only with the month. How are those to be read that may be either?</source>
        <translation>В «%1» одни даты могут начинаться только с дня, а другие только с месяца. Как читать те, которые могут и так и так?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Behind the year some dates in “%1” put the month first and others the day.</source>
        <translation>В «%1» после года в одних датах стоит сначала месяц, в других — день.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Month first: 2023-05-01 is 1 May</source>
        <translation>Сначала месяц: 2023-05-01 — это 1 мая</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Day first: 2023-05-01 is 5 January</source>
        <translation>Сначала день: 2023-05-01 — это 5 января</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Is 1.234 in “%1” a little over one, or one thousand two hundred and thirty-four?</source>
        <translation>1.234 в «%1» — чуть больше единицы или тысяча двести тридцать четыре?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is 1,234 in “%1” one thousand two hundred and thirty-four, or a little over one?</source>
        <translation>1,234 в «%1» — тысяча двести тридцать четыре или чуть больше единицы?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The point is the decimal sign</source>
        <translation>Точка — десятичный знак</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The comma is the decimal sign</source>
        <translation>Запятая — десятичный знак</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The codes in “%1” have %2 digits; their first ten count, and the cells keep the rest.</source>
        <translation>Коды в «%1» — по %2 цифр; считаются первые десять, остальные остаются в ячейках.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The times in “%1” are midnight of another zone written in UTC; they are moved to that day.</source>
        <translation>Время в «%1» — полночь другого пояса, записанная в UTC; взят тот день.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A spreadsheet has rounded the numbers in “%1” to 15 digits.</source>
        <translation>Табличная программа округлила числа в «%1» до 15 цифр.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is filled with zeros where nothing is known; they are taken for missing.</source>
        <translation>«%1» заполнен нулями там, где ничего не известно; они считаются пропусками.</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>No date in “%1” tells whether the day or the year stands first.</source>
        <translation>Ни одна дата в столбце «%1» не говорит, что стоит сначала: день или год.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Year first: 22-12-05 is 5 December 2022</source>
        <translation>Сначала год: 22-12-05 — 5 декабря 2022 г.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day first: 22-12-05 is 22 December 2005</source>
        <translation>Сначала день: 22-12-05 — 22 декабря 2005 г.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../views/shell/commandpalette.cpp" line="+52"/>
        <source>An act, a column, a country, a category, a case …</source>
        <translation>Действие, столбец, страна, категория, дело …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do anything</source>
        <translation>Любое действие</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>figure shown</source>
        <translation>показываемая величина</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Search for “%1”</source>
        <translation>Искать «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>descriptions and names</source>
        <translation>описания и имена</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>case</source>
        <translation>дело</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <location filename="../models/session/commands.cpp" line="+75"/>
        <source>%n shipments %1</source>
        <translation>
            <numerusform>%n отправка: %1</numerusform>
            <numerusform>%n отправки: %1</numerusform>
            <numerusform>%n отправок: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>tag “%1” on %n shipments</source>
        <translation>
            <numerusform>метка «%1» на %n отправке</numerusform>
            <numerusform>метка «%1» на %n отправках</numerusform>
            <numerusform>метка «%1» на %n отправках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>tag “%1” off %n shipments</source>
        <translation>
            <numerusform>метка «%1» снята с %n отправки</numerusform>
            <numerusform>метка «%1» снята с %n отправок</numerusform>
            <numerusform>метка «%1» снята с %n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>note on %n shipments</source>
        <translation>
            <numerusform>заметка к %n отправке</numerusform>
            <numerusform>заметка к %n отправкам</numerusform>
            <numerusform>заметка к %n отправкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+94"/>
        <source>%n shipments counted again</source>
        <translation>
            <numerusform>%n отправка снова учтена</numerusform>
            <numerusform>%n отправки снова учтены</numerusform>
            <numerusform>%n отправок снова учтены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shipments left out as duplicates</source>
        <translation>
            <numerusform>%n отправка исключена как дубликат</numerusform>
            <numerusform>%n отправки исключены как дубликаты</numerusform>
            <numerusform>%n отправок исключены как дубликаты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../views/casework/comparepage.cpp" line="+166"/>
        <source>%1, sheet “%2”</source>
        <translation>%1, лист «%2»</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Changed %1</source>
        <translation>Изменено %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Added %1</source>
        <translation>Добавлено %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gone %1</source>
        <translation>Исчезло %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Totals moved %1</source>
        <translation>Изменилось итогов %1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n shipments are the same in both</source>
        <translation>
            <numerusform>%n отправка одинакова в обеих</numerusform>
            <numerusform>%n отправки одинаковы в обеих</numerusform>
            <numerusform>%n отправок одинаковы в обеих</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The case has only one source: import the second delivery first.</source>
        <translation>В деле только один источник: сначала импортируйте вторую поставку данных.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No two sources have a declaration in common, so none are proposed. Choose the two to compare.</source>
        <translation>Ни у каких двух источников нет общих деклараций, поэтому ничего не предложено. Выберите два источника для сравнения.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose two sources.</source>
        <translation>Выберите два источника.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing of this kind.</source>
        <translation>Ничего такого нет.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The comparison was written to %1.</source>
        <translation>Сравнение записано в %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Compare deliveries</source>
        <translation>Сравнение поставок данных</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Swap before and after</source>
        <translation>Поменять местами до и после</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The delivery before</source>
        <translation>Поставка данных до</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The delivery after</source>
        <translation>Поставка данных после</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Differences between the deliveries</source>
        <translation>Различия между поставками данных</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The row before and after</source>
        <translation>Строка до и после</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in the table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export as CSV…</source>
        <translation>Экспортировать в CSV…</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../app/commandline/command.cpp" line="+31"/>
        <source>Standard output cannot be written: %1.</source>
        <translation>Нельзя писать в стандартный вывод: %1.</translation>
    </message>
</context>
<context>
    <name>CountryColumns</name>
    <message>
        <location filename="../models/mapping/countrycolumns.cpp" line="+85"/>
        <source>Several columns can be the %1, and they differ. Which one counts?</source>
        <translation>Поле «%1» могут давать несколько столбцов, и они расходятся. Какой считать?</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” holds what may be codes of countries and is not used: its header does not say which.</source>
        <translation>В «%1» стоят, возможно, коды стран, и столбец не используется: заголовок не говорит, каких.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds countries and is not used: its header does not say which.</source>
        <translation>В «%1» стоят страны, но столбец не используется: заголовок не говорит, какие.</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>“%1” is the country of a firm, and no column gives the %2. Is it that?</source>
        <translation>«%1» — страна фирмы, и ни один столбец не называет поле «%2». Взять её за него?</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” holds countries, and no column says where the goods come from or go to. Is it one of these?</source>
        <translation>В «%1» стоят страны, и ни один столбец не говорит, откуда или куда идёт товар. Это одно из этого?</translation>
    </message>
</context>
<context>
    <name>CountryNamesakes</name>
    <message>
        <location filename="../models/mapping/countrynamesakes.cpp" line="+106"/>
        <source>“%1” in “%2” is the code of one country and the name of another in the language of the column. Which one is it?</source>
        <translation>«%1» в «%2» — код одной страны и название другой на языке столбца. Какая это страна?</translation>
    </message>
</context>
<context>
    <name>CountryPoints</name>
    <message>
        <location filename="../models/mapping/countrypoints.cpp" line="+109"/>
        <source>“%1” in “%2” is no country that is known. What does it mean?</source>
        <translation>«%1» в столбце «%2» — неизвестная страна. Что имеется в виду?</translation>
    </message>
    <message>
        <location line="-30"/>
        <location line="+32"/>
        <location line="+37"/>
        <location line="+46"/>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>“NA” stands among codes of countries. Is it Namibia, or does it mean that the country is not known?</source>
        <translation>Среди кодов стран стоит «NA». Это Намибия, или страна не указана?</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>These look like imports of %1, and no column says where the goods go. Do they go there?</source>
        <translation>Похоже, это импорт страны %1, но ни один столбец не говорит, куда идут товары. Туда?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These look like exports of %1, and no column says where the goods come from. Is it from there?</source>
        <translation>Похоже, это экспорт страны %1, но ни один столбец не говорит, откуда товары. Оттуда?</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>No column says where the goods go, but “%1” names a country. Do all rows go there?</source>
        <translation>Ни один столбец не говорит, куда идут товары, но «%1» называет страну. Все строки идут туда?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No column says where the goods come from, but “%1” names a country. Is it the origin of all rows?</source>
        <translation>Ни один столбец не говорит, откуда товары, но «%1» называет страну. Она страна происхождения во всех строках?</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <location filename="../models/exporting/csvwriter.cpp" line="+77"/>
        <source>The table cannot be written: %1.</source>
        <translation>Таблицу записать нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>Cube</name>
    <message>
        <location filename="../models/cube/cube.cpp" line="+49"/>
        <source>too large</source>
        <translation>слишком велико</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A sum is too large to be exact in 64 bits: some row holds an absurdly large mass, value or quantity. Sort the shipments by it to find that row.</source>
        <translation>Сумма слишком велика, чтобы быть точной в 64 битах: в какой-то строке нелепо большая масса, стоимость или количество. Отсортируйте по ней отправки, чтобы найти эту строку.</translation>
    </message>
    <message>
        <location filename="../models/cube/rowsorter.cpp" line="+155"/>
        <source>Shipments cannot be sorted by “%1”; they can by: %2.</source>
        <translation>Сортировать отправки по «%1» нельзя; можно по: %2.</translation>
    </message>
    <message>
        <location filename="../models/cube/sqlcube.cpp" line="+255"/>
        <source>Shipments cannot be sorted by “%1”.</source>
        <translation>Сортировать отправки по «%1» нельзя.</translation>
    </message>
    <message>
        <location filename="../models/cube/columncube.cpp" line="+65"/>
        <source>Shipments can be grouped by up to four dimensions.</source>
        <translation>Поставки можно группировать не более чем по четырём измерениям.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There are too many different values to group shipments by all of these at once.</source>
        <translation>Разных значений слишком много, чтобы сгруппировать поставки по всем этим измерениям сразу.</translation>
    </message>
</context>
<context>
    <name>CurrencyDoubts</name>
    <message>
        <location filename="../models/mapping/currencydoubts.cpp" line="+30"/>
        <source>“%1” names two currencies. In which are the values?</source>
        <translation>В «%1» названы две валюты. В какой из них стоимость?</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+57"/>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>“%1” says “$”, which is the sign of dollars and of the pesos of several countries.</source>
        <translation>В «%1» стоит «$» — знак и доллара, и песо нескольких стран.</translation>
    </message>
</context>
<context>
    <name>CurrencyLinks</name>
    <message>
        <location filename="../models/mapping/currencylinks.cpp" line="+203"/>
        <source>The values taken are in %1; this currency belongs to other columns.</source>
        <translation>Взятые стоимости — в %1; эта валюта относится к другим столбцам.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By its header it is the currency of other columns.</source>
        <translation>Судя по заголовку, это валюта других столбцов.</translation>
    </message>
</context>
<context>
    <name>CurrencyPoints</name>
    <message>
        <location filename="../models/mapping/currencypoints.cpp" line="+117"/>
        <source>“%1” names %2, and “%3” beside it other currencies. In what are the values?</source>
        <translation>В «%1» названа валюта %2, а рядом, в «%3», — другие. В чём указана стоимость?</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+160"/>
        <source>As “%1” says in each row</source>
        <translation>Как указано в «%1» в каждой строке</translation>
    </message>
    <message>
        <location line="-139"/>
        <location line="+15"/>
        <location line="+163"/>
        <source>“%1” says “%2”, which several currencies share.</source>
        <translation>В «%1» стоит «%2» — это обозначение нескольких валют.</translation>
    </message>
    <message>
        <location line="-75"/>
        <source>Nothing says in what currency the values in “%1” are.</source>
        <translation>Нигде не сказано, в какой валюте стоимость в столбце «%1».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing says in what currency the values in “%1” are, but the sheet shows them with “%2”.</source>
        <translation>Ничто не говорит, в какой валюте значения в столбце «%1», но лист показывает их с «%2».</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+75"/>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>“%2” in “%1” stands where a currency is named, and does not say for sure which one. In what are the values?</source>
        <translation>В «%1» на месте названия валюты стоит «%2», и не ясно, какая это валюта. В чём указаны суммы?</translation>
    </message>
</context>
<context>
    <name>DateColumns</name>
    <message>
        <location filename="../models/mapping/datecolumns.cpp" line="+77"/>
        <source>The date is made of %1.</source>
        <translation>Дата составлена из столбцов %1.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It is compared with “%1”: they agree in %2 of %3 rows.</source>
        <translation>Сверяется со столбцом «%1»: совпадает в %2 строках из %3.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It also reads as a part of the date, but “%1” says something else in %2 of %3 rows.</source>
        <translation>Похоже и на часть даты, но в столбце «%1» другое: в %2 строках из %3.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The header says a date, but few of its values can be read as one.</source>
        <translation>Заголовок говорит о дате, но как дату можно прочитать немногие значения.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The year, the month and the day have columns of their own.</source>
        <translation>Год, месяц и день стоят в своих столбцах.</translation>
    </message>
</context>
<context>
    <name>DateRules</name>
    <message>
        <location filename="../models/mapping/daterules.cpp" line="+63"/>
        <source>As they stand: what is no such year is a problem</source>
        <translation>Как есть: невозможный год — проблема</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Persian: 1401 began in March 2022</source>
        <translation>Персидский: 1401 год начался в марте 2022 г.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Islamic: 1444 began in July 2022</source>
        <translation>Исламский: 1444 год начался в июле 2022 г.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Buddhist: 2565 is 2022</source>
        <translation>Буддийский: 2565 год — это 2022-й</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minguo: 111 is 2022</source>
        <translation>Китайской Республики (Миньго): 111 год — это 2022-й</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>“%1” names quarters; a quarter is kept as its year, because no month of it is known.</source>
        <translation>В столбце «%1» кварталы; квартал хранится как его год, потому что месяц неизвестен.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Some of its dates name the era or calendar that they are of.</source>
        <translation>Некоторые даты сами называют эру или календарь.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its years are read in another calendar. %1.</source>
        <translation>Годы прочитаны по другому календарю. %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The dates in “%1” are of another calendar and are converted. %2.</source>
        <translation>Даты в столбце «%1» — по другому календарю и пересчитаны. %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of what calendar are the years in “%1”?</source>
        <translation>По какому календарю годы в столбце «%1»?</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+32"/>
        <source>Its numbers are years: they stay the same where the months change.</source>
        <translation>Числа в нём — годы: месяцы меняются, а они нет.</translation>
    </message>
    <message>
        <location line="-28"/>
        <location line="+32"/>
        <source>Does “%1” give a month and its year, or a day without a year?</source>
        <translation>Что в столбце «%1»: месяц с годом или день без года?</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Month and year</source>
        <translation>Месяц и год</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+38"/>
        <source>A day; its year is not known</source>
        <translation>День, год неизвестен</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Month and year: 05/22 is May 2022</source>
        <translation>Месяц и год: 05/22 — май 2022 г.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year and month: 22/05 is May 2022</source>
        <translation>Год и месяц: 22/05 — май 2022 г.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Its numbers are seconds since 1970.</source>
        <translation>Числа в нём — секунды с 1970 года.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its numbers are milliseconds since 1970.</source>
        <translation>Числа в нём — миллисекунды с 1970 года.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Its numbers of six digits are days: some of them can be no year and month.</source>
        <translation>Шестизначные числа в нём — дни: некоторые не могут быть годом и месяцем.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Are numbers of six digits in “%1” a year and a month, or a day with a year of two digits?</source>
        <translation>Шестизначные числа в «%1» — это год и месяц или день с годом из двух цифр?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Year and month: 200612 is December 2006</source>
        <translation>Год и месяц: 200612 — декабрь 2006 года</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A day: 200612 is 12 June 2020</source>
        <translation>День: 200612 — 12 июня 2020 года</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>In “%1” every date that is text has a day above 12 and no true date has one, as when a spreadsheet took day and month for each other. Are the true dates to be exchanged?</source>
        <translation>В столбце «%1» у всех дат-текстов день больше 12, а у настоящих дат — ни у одной: так бывает, когда электронная таблица приняла день за месяц. Поменять день и месяц в настоящих датах?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Exchange day and month of the true dates</source>
        <translation>Поменять день и месяц в настоящих датах</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave them as they stand</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location line="-197"/>
        <source>Date: year</source>
        <translation>Дата: год</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date: quarter</source>
        <translation>Дата: квартал</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date: month</source>
        <translation>Дата: месяц</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date: day</source>
        <translation>Дата: день</translation>
    </message>
    <message>
        <location line="+149"/>
        <source>Is a month such as 2022.1 in “%1” January, or an October that lost its zero as a number?</source>
        <translation>Месяц вида 2022.1 в столбце «%1» — январь или октябрь, потерявший нуль как число?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
</context>
<context>
    <name>DeclarationRuns</name>
    <message>
        <location filename="../models/importing/declarationruns.cpp" line="+61"/>
        <source>gross mass</source>
        <translation>масса брутто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>value</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>gross mass and value</source>
        <translation>масса брутто и стоимость</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lines of this declaration, rows %1 to %2, give the same %3 while their net masses differ. It may be the total of the declaration, and is added on each line.</source>
        <translation>В товарах этой декларации (строки с %1 по %2) стоит одно и то же: %3, тогда как масса нетто разная. Возможно, это итог декларации, и он прибавляется в каждой строке.</translation>
    </message>
</context>
<context>
    <name>DeclaredMass</name>
    <message>
        <location filename="../models/mapping/declaredmass.cpp" line="+179"/>
        <source>“%1” says that it is a total, and other columns are of each item. Is it that of the whole declaration?</source>
        <translation>«%1» назван итогом, а другие столбцы относятся к отдельным товарам. Это итог всей декларации?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, count it once for each declaration</source>
        <translation>Да, считать его один раз на декларацию</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes, leave it out</source>
        <translation>Да, не складывать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No, it is each line&apos;s own</source>
        <translation>Нет, у каждой строки свой</translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <location filename="../models/items/deliverymodel.cpp" line="+38"/>
        <source>All shipments</source>
        <translation>Все отправки</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Category: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Origin: %1</source>
        <translation>Происхождение: %1</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, kg</source>
        <comment>mass</comment>
        <translation>%1, кг</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Of</source>
        <translation>Чего</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed fields</source>
        <translation>Изменённые поля</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message>
        <location filename="../models/exporting/deliveryreport.cpp" line="+247"/>
        <source>  row %1, shipment %2: %3</source>
        <translation>  строка %1, отправка %2: %3</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location line="+27"/>
        <source>  ... and %n more</source>
        <translation>
            <numerusform>  ... и ещё %n</numerusform>
            <numerusform>  ... и ещё %n</numerusform>
            <numerusform>  ... и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Changed:</source>
        <translation>Изменено:</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>  row %1 → row %2, %3: %4</source>
        <translation>  строка %1 → строка %2, %3: %4</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Gone:</source>
        <translation>Исчезло:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added:</source>
        <translation>Добавлено:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 → %2: %3 the same, %4 changed, %5 added, %6 gone</source>
        <translation>%1 → %2: без изменений %3, изменено %4, добавлено %5, исчезло %6</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <location filename="../models/cube/dimension.cpp" line="+20"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS chapter</source>
        <translation>Группа ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS heading</source>
        <translation>Позиция ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS subheading</source>
        <translation>Субпозиция ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country of origin</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country of dispatch</source>
        <translation>Страна отправления</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trading country</source>
        <translation>Торгующая страна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country of destination</source>
        <translation>Страна назначения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Manufacturer</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/cube/querynames.cpp" line="+26"/>
        <source>Place of lading</source>
        <translation>Место погрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/cube/querynames.cpp" line="+1"/>
        <source>Place of discharge</source>
        <translation>Место выгрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mode of transport</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flag</source>
        <translation>Флаг</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <location filename="../views/importing/discardquestion.cpp" line="+20"/>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../models/importing/doctor.cpp" line="+28"/>
        <source>Tables, views and indexes, word for word</source>
        <translation>Таблицы, представления и индексы, слово в слово</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Pages of the file</source>
        <translation>Страницы файла</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>SQLite says: %1</source>
        <translation>SQLite сообщает: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Numbers that stand for names, sources and shipments</source>
        <translation>Номера имён, источников и отправок</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Row %1 of the table “%2” names something that is missing from “%3”.</source>
        <translation>Строка %1 таблицы «%2» называет то, чего нет в «%3».</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The examination was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <location line="-69"/>
        <source>What is left out of sums, and who decided so</source>
        <translation>Что исключено из сумм и кто так решил</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shipment %1 is left out of sums, but nobody decided so.</source>
        <translation>Отправка %1 исключена из сумм, но никто этого не решал.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipment %1 counts in sums, although somebody left it out.</source>
        <translation>Отправка %1 входит в суммы, хотя её исключили.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file as a database</source>
        <translation>Файл как база данных</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Damage found: %1 was a case and can no longer be opened. Go back to a copy.</source>
        <translation>Найдены повреждения: %1 — дело, но открыть его больше нельзя. Вернитесь к копии.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Every row, with category and flags of its shipment, made again from its cells</source>
        <translation>Каждая строка, с категорией и флагами её отправки, заново прочитанная из ячеек</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every problem and note of a row, found again in its cells</source>
        <translation>Каждая проблема и заметка строки, заново найденная в её ячейках</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every total, added up again from the cells</source>
        <translation>Каждый итог, заново сложенный из ячеек</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The imported files, where they still are</source>
        <translation>Импортированные файлы, где они ещё есть</translation>
    </message>
    <message>
        <location filename="../models/importing/doctorlog.h" line="+39"/>
        <source>What this looks at cannot be read any more.</source>
        <translation>То, что здесь проверяется, прочесть больше нельзя.</translation>
    </message>
</context>
<context>
    <name>DocumentSurvey</name>
    <message>
        <location filename="../models/importing/documentsurvey.cpp" line="+74"/>
        <source>The file has fewer sheets than when it was looked at. Nothing was imported; look at it again.</source>
        <translation>В файле меньше листов, чем при просмотре. Ничего не импортировано; просмотрите его снова.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>Листа «%1» нет. Есть листы: %2.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Read as in the last file with these columns.</source>
        <translation>Читается как в последнем файле с такими столбцами.</translation>
    </message>
    <message>
        <location line="+172"/>
        <source>“%1” is no answer to “%2” The answers are: %3.</source>
        <translation>«%1» — не ответ на вопрос «%2» Ответы: %3.</translation>
    </message>
    <message>
        <location line="-226"/>
        <source>This file has one table and no sheets, so “%1” cannot be chosen from it; import it without naming a sheet.</source>
        <translation>В этом файле одна таблица и нет листов, поэтому лист «%1» выбрать нельзя; импортируйте файл, не называя листа.</translation>
    </message>
</context>
<context>
    <name>DoubtfulAmounts</name>
    <message>
        <location filename="../models/mapping/doubtfulamounts.cpp" line="+107"/>
        <source>The header of “%1” has the word “%3”, which says that it may be no %2 of the shipments. Is it to be used?</source>
        <translation>В заголовке «%1» есть слово «%3»: возможно, это не поле «%2» поставок. Использовать ли столбец?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use it: %1</source>
        <translation>Использовать: %1</translation>
    </message>
</context>
<context>
    <name>EitherParty</name>
    <message>
        <location filename="../models/mapping/eitherparty.cpp" line="+76"/>
        <source>“%1” is who sends the goods or who receives them.</source>
        <translation>«%1» — это тот, кто отправляет товар, или тот, кто его получает.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>By “%1” of each row: who receives imports, and who sends exports</source>
        <translation>По «%1» каждой строки: кто получает ввозимое и кто отправляет вывозимое</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By “%1” of each row: who sends imports, and who receives exports</source>
        <translation>По «%1» каждой строки: кто отправляет ввозимое и кто получает вывозимое</translation>
    </message>
</context>
<context>
    <name>ElsewhereBox</name>
    <message numerus="yes">
        <location filename="../views/casework/elsewherebox.cpp" line="+21"/>
        <source>Also in %n other sources with this problem (%1)</source>
        <translation>
            <numerusform>Также в %n другом источнике с этой проблемой (%1)</numerusform>
            <numerusform>Также в %n других источниках с этой проблемой (%1)</numerusform>
            <numerusform>Также в %n других источниках с этой проблемой (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are read anew one after the other, each as a step that can be undone.</source>
        <translation>Они перечитываются один за другим, и каждый шаг можно отменить.</translation>
    </message>
</context>
<context>
    <name>EmptyCase</name>
    <message>
        <location filename="../views/shell/emptycase.cpp" line="+48"/>
        <source>Nothing has been imported into this case yet.</source>
        <translation>В это дело ещё ничего не импортировано.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop customs spreadsheets here, or choose them.</source>
        <translation>Перетащите сюда таможенные таблицы или выберите их.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <location filename="../views/common/emptyview.cpp" line="+71"/>
        <location line="+60"/>
        <source>No shipment passes.</source>
        <translation>Ни одна отправка не проходит.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Without %1, %n shipments would pass.</source>
        <translation>
            <numerusform>Без условия «%1» прошла бы %n отправка.</numerusform>
            <numerusform>Без условия «%1» прошли бы %n отправки.</numerusform>
            <numerusform>Без условия «%1» прошло бы %n поставок.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove it</source>
        <translation>Убрать его</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It takes more than one condition to keep everything out.</source>
        <translation>Всё отсекает не одно условие, а несколько вместе.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <location filename="../models/goods/explanation.cpp" line="+67"/>
        <location line="+48"/>
        <source>HS %1 says %2</source>
        <translation>код %1 говорит: %2</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>is a known model</source>
        <translation>— известная модель</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>made for %1</source>
        <translation>предназначено для %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of or for %2</source>
        <translation>%1 от или для %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 together with HS %2</source>
        <translation>%1 вместе с кодом %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>names %1</source>
        <translation>называет %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, with the caliber &quot;%2&quot;</source>
        <translation>%1, с калибром «%2»</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the HS code was rounded by a spreadsheet and is not used</source>
        <translation>код ТН ВЭД округлён табличной программой и не используется</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the HS code looks like a date and is not used</source>
        <translation>код ТН ВЭД похож на дату и не используется</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the HS code can not be read</source>
        <translation>код ТН ВЭД прочитать нельзя</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no HS code is given</source>
        <translation>код ТН ВЭД не указан</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>HS %1 is not in the nomenclature</source>
        <translation>кода %1 нет в номенклатуре</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&quot;%1&quot; rules the categories out</source>
        <translation>«%1» исключает категории</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no rule fits</source>
        <translation>ни одно правило не подходит</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>rule %1: %2</source>
        <translation>правило %1: %2</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <location filename="../models/exporting/exportcolumn.cpp" line="+72"/>
        <source>%1, kg</source>
        <comment>mass</comment>
        <translation>%1, кг</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>Reason of the category</source>
        <translation>Почему эта категория</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row in the file</source>
        <translation>Строка в файле</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Price, US dollars a kilogram</source>
        <translation>Цена, долларов США за килограмм</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, name</source>
        <comment>a column of names beside one of codes</comment>
        <translation>%1, название</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Shipment</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Left out as a duplicate</source>
        <translation>Исключена как дубликат</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../views/dialogs/exportdialog.cpp" line="+108"/>
        <source>How others see the colors; the file keeps them as they are</source>
        <translation>Как видят цвета другие; в файле они остаются как есть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All colors</source>
        <translation>Все цвета</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Without red (protan)</source>
        <translation>Без красного (протан)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Without green (deutan)</source>
        <translation>Без зелёного (дейтан)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without blue (tritan)</source>
        <translation>Без синего (тритан)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In grey</source>
        <translation>В сером</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Smaller</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Larger</source>
        <translation>Больше</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Illustrative figures, not real records.</source>
        <translation>Числа для примера, это не настоящие записи.</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>Export %n files…</source>
        <translation>
            <numerusform>Экспорт %n файла…</numerusform>
            <numerusform>Экспорт %n файлов…</numerusform>
            <numerusform>Экспорт %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Every shipment in view gives what is shown.</source>
        <translation>Показатель указан у каждой отправки на виду.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Coverage is %1: the note says so.</source>
        <translation>Охват %1: об этом сказано в примечании.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage is %1, and the note does not say so any more.</source>
        <translation>Охват %1, а примечание об этом больше не говорит.</translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>%n of the files are there already.</source>
        <translation>
            <numerusform>%n из файлов уже существует.</numerusform>
            <numerusform>%n из файлов уже существуют.</numerusform>
            <numerusform>%n из файлов уже существуют.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>ExportFilesPanel</name>
    <message>
        <location filename="../views/dialogs/exportfilespanel.cpp" line="+16"/>
        <source>Method beside it</source>
        <translation>Рядом — описание метода</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The figures behind it, as %1</source>
        <translation>Числа за картинкой, как %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>PNG at</source>
        <translation>PNG при</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>SVG with real text</source>
        <translation>SVG с настоящим текстом</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Query, coverage, sources with SHA-256, rules, version, as text and JSON. The same picture can be made again from it.</source>
        <translation>Запрос, охват, источники с SHA-256, правила, версия — текстом и в JSON. По ним картинку можно сделать заново.</translation>
    </message>
</context>
<context>
    <name>ExportSubject</name>
    <message>
        <location filename="../views/dialogs/exportsubject.cpp" line="+23"/>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
</context>
<context>
    <name>ExportWordsPanel</name>
    <message>
        <location filename="../views/dialogs/exportwordspanel.cpp" line="+33"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a claim, or what is shown</source>
        <translation>утверждение или что показано</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>measure and unit</source>
        <translation>показатель и единица</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>coverage is filled in</source>
        <translation>охват вписывается сам</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>from the case</source>
        <translation>из дела</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Language of the picture</source>
        <translation>Язык картинки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language of numbers, months and countries</source>
        <translation>Язык чисел, месяцев и стран</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Grey print</source>
        <translation>Серая печать</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../views/dialogs/exporter.cpp" line="+133"/>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Export map</source>
        <translation>Экспорт карты</translation>
    </message>
    <message numerus="yes">
        <location line="+52"/>
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n файл записан в %1.</numerusform>
            <numerusform>%n файла записаны в %1.</numerusform>
            <numerusform>%n файлов записаны в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-17"/>
        <source>%n shipments were written to %1.</source>
        <translation>
            <numerusform>%n отправка записана в %1.</numerusform>
            <numerusform>%n отправки записаны в %1.</numerusform>
            <numerusform>%n отправок записаны в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <location filename="../views/facets/facetlist.cpp" line="+175"/>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off the filter</source>
        <translation>Убрать из фильтра</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add to the filter</source>
        <translation>Добавить к фильтру</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let in again</source>
        <translation>Снова включить</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the name</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2
Click: only this. Ctrl adds, Alt excludes.</source>
        <translation>%1: %2
Щелчок: только это. Ctrl добавляет, Alt исключает.</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <location filename="../models/items/facetmodel.cpp" line="+68"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <location filename="../views/facets/facetpanel.cpp" line="+139"/>
        <location line="+1"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figure shown</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which figure stands beside the names</source>
        <translation>Какое число стоит рядом с названиями</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Value, US dollars</source>
        <translation>Стоимость, доллары США</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <location filename="../views/facets/facetsection.cpp" line="+133"/>
        <location line="+2"/>
        <source>Look for a value</source>
        <translation>Искать значение</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No value in view has this in its name.</source>
        <translation>Ни одно из показанных значений так не называется.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for a value of %1</source>
        <translation>Искать значение: %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Change how this source is read…</source>
        <translation>Изменить, как читается этот источник…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change how sheet “%1” is read…</source>
        <translation>Изменить, как читается лист «%1»…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take this source out of the case</source>
        <translation>Изъять этот источник из дела</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take sheet “%1” out of the case</source>
        <translation>Изъять лист «%1» из дела</translation>
    </message>
</context>
<context>
    <name>FallbackColumns</name>
    <message>
        <location filename="../models/mapping/fallbackcolumns.cpp" line="+101"/>
        <source>It is read where “%1” holds nothing.</source>
        <translation>Читается там, где в «%1» ничего нет.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is read only where “%2” holds nothing.</source>
        <translation>«%1» читается только там, где в «%2» ничего нет.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../models/mapping/field.cpp" line="+18"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Manufacturer</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dispatch</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trading country</source>
        <translation>Торгующая страна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mode of transport</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place of lading</source>
        <translation>Место погрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place of discharge</source>
        <translation>Место выгрузки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Packages</source>
        <translation>Места</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notify party</source>
        <translation>Уведомляемая сторона</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Terms of delivery</source>
        <translation>Условия отправки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
</context>
<context>
    <name>FieldAssigner</name>
    <message>
        <location filename="../models/mapping/fieldassigner.cpp" line="+314"/>
        <source>The header says that it is a mass, and not which.</source>
        <translation>Заголовок говорит, что это масса, но не говорит какая.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The column “%1” does not say whether it is net or gross mass.</source>
        <translation>Столбец «%1» не говорит, нетто это или брутто.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>It also reads as %1; “%2” fits better.</source>
        <translation>Читается и как %1; «%2» подходит лучше.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The header says “%1”, but the values do not fit.</source>
        <translation>Заголовок говорит «%1», но значения не подходят.</translation>
    </message>
</context>
<context>
    <name>FigureGap</name>
    <message numerus="yes">
        <location filename="../models/figures/figuregap.cpp" line="+33"/>
        <source>%n shipments without a net mass</source>
        <translation>
            <numerusform>%n отправка без массы нетто</numerusform>
            <numerusform>%n отправки без массы нетто</numerusform>
            <numerusform>%n отправок без массы нетто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n shipments without a gross mass</source>
        <translation>
            <numerusform>%n отправка без массы брутто</numerusform>
            <numerusform>%n отправки без массы брутто</numerusform>
            <numerusform>%n отправок без массы брутто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n shipments without a value in US dollars</source>
        <translation>
            <numerusform>%n отправка без стоимости в долларах США</numerusform>
            <numerusform>%n отправки без стоимости в долларах США</numerusform>
            <numerusform>%n отправок без стоимости в долларах США</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n shipments without a quantity</source>
        <translation>
            <numerusform>%n отправка без количества</numerusform>
            <numerusform>%n отправки без количества</numerusform>
            <numerusform>%n отправок без количества</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n shipments without a date</source>
        <translation>
            <numerusform>%n отправка без даты</numerusform>
            <numerusform>%n отправки без даты</numerusform>
            <numerusform>%n отправок без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n shipments without a country of destination</source>
        <translation>
            <numerusform>%n отправка без страны назначения</numerusform>
            <numerusform>%n отправки без страны назначения</numerusform>
            <numerusform>%n отправок без страны назначения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n shipments without a country of origin and of dispatch</source>
        <translation>
            <numerusform>%n отправка без страны происхождения и отправления</numerusform>
            <numerusform>%n отправки без страны происхождения и отправления</numerusform>
            <numerusform>%n отправок без страны происхождения и отправления</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <location filename="../views/shell/fileacts.cpp" line="+90"/>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop it and close</source>
        <translation>Прервать и закрыть</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Go on</source>
        <translation>Продолжать</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Quit Waybill</source>
        <translation>Выход из Waybill</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop it and quit</source>
        <translation>Прервать и выйти</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open another case</source>
        <translation>Открыть другое дело</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop it and open</source>
        <translation>Прервать и открыть</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Import customs files</source>
        <translation>Импорт таможенных файлов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Customs files (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.zip *.gz *.dbf *.json *.jsonl *.mdb *.accdb);;All files (*)</source>
        <translation>Таможенные файлы (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.zip *.gz *.dbf *.json *.jsonl *.mdb *.accdb);;Все файлы (*)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no table on the clipboard. Copy some rows in a spreadsheet first.</source>
        <translation>В буфере обмена нет таблицы. Сначала скопируйте строки в табличной программе.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waybill cases (*.waybill);;All files (*)</source>
        <translation>Дела Waybill (*.waybill);;Все файлы (*)</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+4"/>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Stop it and go on</source>
        <translation>Прервать и продолжить</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Waybill cases (*.waybill)</source>
        <translation>Дела Waybill (*.waybill)</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>The sample case is being made</source>
        <translation>Создаётся дело-образец</translation>
    </message>
</context>
<context>
    <name>FileDate</name>
    <message>
        <location filename="../models/mapping/filedate.cpp" line="+185"/>
        <source>No column says the year of the dates, but “%1” stands above the table or names the sheet. Is it %2 in all rows?</source>
        <translation>Ни один столбец не говорит года дат, но над таблицей или в имени листа стоит «%1». Во всех строках это %2?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No, leave it open</source>
        <translation>Нет, оставить неизвестным</translation>
    </message>
</context>
<context>
    <name>FillDownSurvey</name>
    <message>
        <location filename="../models/mapping/filldownsurvey.cpp" line="+252"/>
        <source>Many cells of “%1” are empty. Do they mean the same as the cell above?</source>
        <translation>Многие ячейки столбца «%1» пусты. Значат ли они то же, что ячейка выше?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, the same as above</source>
        <translation>Да, то же, что выше</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, nothing is known</source>
        <translation>Нет, ничего не известно</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../views/shell/filterbar.cpp" line="+56"/>
        <location line="+1"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a condition to the filter</source>
        <translation>Добавить условие в фильтр</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear all</source>
        <translation>Сбросить всё</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../models/cube/filter.cpp" line="+20"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dispatch</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trading country</source>
        <translation>Торгующая страна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Manufacturer</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mode of transport</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price per kg</source>
        <translation>Цена за кг</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shipment</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flag</source>
        <translation>Флаг</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Given</source>
        <translation>Указано</translation>
    </message>
    <message>
        <location filename="../models/cube/querynames.cpp" line="+1"/>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Problem in the row</source>
        <translation>Проблема в строке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row hidden in its sheet</source>
        <translation>Строка скрыта на листе</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left out as a duplicate</source>
        <translation>Исключена как повтор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted in sums</source>
        <translation>Учтено в суммах</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <location filename="../models/cube/filterwords.cpp" line="+82"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <translation>%1, назначение: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>over %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>under %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is not %2</source>
        <translation>%1 — не %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>filter cleared</source>
        <translation>фильтр сброшен</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 added</source>
        <translation>добавлено условие «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed</source>
        <translation>убрано условие «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>filter reordered</source>
        <translation>порядок фильтра изменён</translation>
    </message>
    <message>
        <location line="-111"/>
        <source>$/kg</source>
        <translation>$/кг</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, %2 and %n more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>%1, %2 и ещё %n</numerusform>
            <numerusform>%1, %2 и ещё %n</numerusform>
            <numerusform>%1, %2 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <location filename="../views/casework/fixdialog.cpp" line="+375"/>
        <source>Read %1 anew</source>
        <translation>Прочесть %1 заново</translation>
    </message>
    <message>
        <location line="-322"/>
        <source>Fix for all like these</source>
        <translation>Исправить все такие</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n rows, %1</source>
        <translation>
            <numerusform>%n строка, %1</numerusform>
            <numerusform>%n строки, %1</numerusform>
            <numerusform>%n строк, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Such as: %1</source>
        <translation>Например: %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Dates are written</source>
        <translation>Даты записаны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month/day/year</source>
        <translation>месяц/день/год</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year-day-month</source>
        <translation>год-день-месяц</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The decimal sign is</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>both, as each number is written</source>
        <translation>обе, как написано каждое число</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rows without a unit are in</source>
        <translation>Строки без единицы измерены в</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>nobody knows: do not add them up</source>
        <translation>неизвестно: не складывать</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every value is in</source>
        <translation>Все стоимости в</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>as they are read now</source>
        <translation>как прочитано сейчас</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shipments: count them</source>
        <translation>поставки: считать их</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no shipments: leave them out</source>
        <translation>не поставки: не считать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what they look like</source>
        <translation>то, чем они выглядят</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>These rows are</source>
        <translation>Эти строки —</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>all %n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>все %n строки</numerusform>
            <numerusform>все %n строк</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>row %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which rows</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>column %1, “%2”</source>
        <translation>столбец %1, «%2»</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 (now %2)</source>
        <translation>%1 (сейчас %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no column: leave it out</source>
        <translation>нет столбца: не брать</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>no country</source>
        <translation>не страна</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose, or type a part of the name.</source>
        <translation>Выберите или введите часть названия.</translation>
    </message>
    <message numerus="yes">
        <location line="+107"/>
        <source>Read %n sources anew</source>
        <translation>
            <numerusform>Перечитать %n источник</numerusform>
            <numerusform>Перечитать %n источника</numerusform>
            <numerusform>Перечитать %n источников</numerusform>
        </translation>
    </message>
    <message>
        <location line="-127"/>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>Take “%1” from</source>
        <comment>a field</comment>
        <translation>Столбец для поля «%1»</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, as now</source>
        <translation>%1, как сейчас</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>not known; perhaps %1</source>
        <translation>неизвестно; возможно, %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Nothing in the list is called “%1”.</source>
        <translation>В списке нет названия «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is taken for %2 when you press Enter.</source>
        <translation>По клавише Enter «%1» будет означать %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>“%1” can be %n of the list, such as %2: choose one.</source>
        <translation>
            <numerusform>«%1» подходит к %n строке списка, например %2: выберите одну.</numerusform>
            <numerusform>«%1» подходит к %n строкам списка, например %2: выберите одну.</numerusform>
            <numerusform>«%1» подходит к %n строкам списка, например %2: выберите одну.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../views/inspector/flaglist.cpp" line="+31"/>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show every shipment with this flag</source>
        <translation>Показать все отправки с этим флагом</translation>
    </message>
</context>
<context>
    <name>FlowBuilder</name>
    <message>
        <location filename="../models/figures/flowbuilder.cpp" line="+70"/>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dispatched from</source>
        <translation>Отправлено из</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>%n other categories</source>
        <translation>
            <numerusform>%n другая категория</numerusform>
            <numerusform>%n другие категории</numerusform>
            <numerusform>%n других категорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>%n others</source>
        <translation>
            <numerusform>%n другой</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
        </translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 by country of origin, dispatch and destination, %2</source>
        <comment>measure, unit</comment>
        <translation>%1 по странам происхождения, отправления и назначения, %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Countries under 1&#x202f;% are put together.</source>
        <translation>Страны с долей менее 1&#x202f;% сложены вместе.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 known for %2 of %3 shipments.</source>
        <comment>measure</comment>
        <translation>%1: известно у %2 из %3 отправок.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>None of the shipments in view gives this measure.</source>
        <translation>Ни в одной отправке на виду нет этого показателя.</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message numerus="yes">
        <location filename="../models/figures/flowfigure.cpp" line="+73"/>
        <source>%n others</source>
        <translation>
            <numerusform>%n другая</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Smaller countries are put together.</source>
        <translation>Страны поменьше объединены.</translation>
    </message>
</context>
<context>
    <name>FlowPainter</name>
    <message numerus="yes">
        <location filename="../views/charts/flowpainter.cpp" line="+37"/>
        <source>No room to name %n places.</source>
        <translation>
            <numerusform>Нет места назвать %n место.</numerusform>
            <numerusform>Нет места назвать %n места.</numerusform>
            <numerusform>Нет места назвать %n мест.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <location filename="../views/charts/flowview.cpp" line="+47"/>
        <source>%1: %2
%3</source>
        <comment>heading of the column, country, figure</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 → %2
%3: %4</source>
        <comment>from, to, kind of goods, figure</comment>
        <translation>%1 → %2
%3: %4</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../models/core/format.cpp" line="+138"/>
        <location line="+7"/>
        <location filename="../models/cube/filterwords.cpp" line="-94"/>
        <location filename="../models/figures/chartscale.cpp" line="-87"/>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/figures/chartscale.cpp" line="-1"/>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <location line="+42"/>
        <location filename="../models/figures/chartscale.cpp" line="+8"/>
        <source>k</source>
        <comment>thousand</comment>
        <translation>тыс.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../models/figures/chartscale.cpp" line="-2"/>
        <source>M</source>
        <comment>million</comment>
        <translation>млн</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>bn</source>
        <comment>thousand million</comment>
        <translation>млрд</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>%1 (%2 not given)</source>
        <comment>share known, number of shipments without it</comment>
        <translation>%1 (не указано: %2)</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%1-й кв. %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>week %1 of %2</source>
        <comment>ISO week and year</comment>
        <translation>неделя %1, %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <location filename="../models/figures/chartscale.cpp" line="-4"/>
        <source>g</source>
        <translation>г</translation>
    </message>
</context>
<context>
    <name>FreshCase</name>
    <message>
        <location filename="../models/session/freshcase.cpp" line="+38"/>
        <source>The folder %1 for new cases cannot be made. Make a new case in another place, and import into that.</source>
        <translation>Папку %1 для новых дел создать нельзя. Создайте новое дело в другом месте и импортируйте в него.</translation>
    </message>
</context>
<context>
    <name>GroupSurvey</name>
    <message>
        <location filename="../models/mapping/groupsurvey.cpp" line="+189"/>
        <source>Lines of totals name the country of the lines above them. Which country of these is it?</source>
        <translation>Строки итогов называют страну строк над ними. Какая из этих стран имеется в виду?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lines that hold nothing but a country stand above others. Which country of these is it?</source>
        <translation>Над другими строками стоят строки, где есть только страна. Какая это страна для них?</translation>
    </message>
</context>
<context>
    <name>GroupTableModel</name>
    <message>
        <location filename="../models/items/grouptablemodel.cpp" line="+183"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Net known</source>
        <translation>Нетто известно</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value, USD</source>
        <translation>Стоимость, USD</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>$ / kg</source>
        <translation>$ / кг</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <location filename="../views/tables/groupview.cpp" line="+115"/>
        <source>Sort by %1</source>
        <translation>Сортировать: %1</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Show the shipments behind it</source>
        <translation>Показать отправки за этим</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by this cell</source>
        <translation>Фильтр по этой ячейке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exclude this</source>
        <translation>Исключить это</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the rows</source>
        <translation>Копировать строки</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <location filename="../models/core/guarded.cpp" line="+23"/>
        <source>There was not enough memory for this, so it was stopped. Nothing was changed; close other programs or take a smaller file.</source>
        <translation>Для этого не хватило памяти, поэтому работа остановлена. Ничего не изменено; закройте другие программы или возьмите файл поменьше.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Something happened that should not (%1). Nothing was changed; please report this.</source>
        <translation>Произошло то, чего не должно быть (%1). Ничего не изменено; пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Something happened that should not. Nothing was changed; please report this.</source>
        <translation>Произошло то, чего не должно быть. Ничего не изменено; пожалуйста, сообщите об этом.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../views/shell/guide.cpp" line="+81"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>HeaderVocabulary</name>
    <message>
        <location filename="../models/mapping/headervocabulary.cpp" line="+256"/>
        <source>The list of headers is not JSON: %1.</source>
        <translation>Список заголовков — не JSON: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../views/shell/historydock.cpp" line="+76"/>
        <location line="+4"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>a click goes back to that moment</source>
        <translation>щелчок возвращает к этому моменту</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As opened</source>
        <translation>Как при открытии</translation>
    </message>
</context>
<context>
    <name>HomePorts</name>
    <message>
        <location filename="../models/mapping/homeports.cpp" line="+74"/>
        <source>“%1” is where the goods of imports are landed and those of exports are loaded, or the other way around. Which is it here?</source>
        <translation>«%1»: здесь при ввозе товары выгружают, а при вывозе грузят, или наоборот. Что верно здесь?</translation>
    </message>
</context>
<context>
    <name>HsChapters</name>
    <message>
        <location filename="../models/goods/hschapters.cpp" line="+12"/>
        <source>Live animals</source>
        <translation>Живые животные</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Meat</source>
        <translation>Мясо</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fish and seafood</source>
        <translation>Рыба и морепродукты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dairy, eggs and honey</source>
        <translation>Молоко, яйца и мёд</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other animal products</source>
        <translation>Прочие продукты животного происхождения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Live plants and flowers</source>
        <translation>Живые растения и цветы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vegetables</source>
        <translation>Овощи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fruit and nuts</source>
        <translation>Фрукты и орехи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coffee, tea and spices</source>
        <translation>Кофе, чай и пряности</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cereals</source>
        <translation>Злаки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flour, malt and starch</source>
        <translation>Мука, солод и крахмал</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Oil seeds and medicinal plants</source>
        <translation>Масличные семена и лекарственные растения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gums, resins and plant extracts</source>
        <translation>Камеди, смолы и растительные экстракты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plant materials for plaiting</source>
        <translation>Растительные материалы для плетения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fats and oils</source>
        <translation>Жиры и масла</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prepared meat and fish</source>
        <translation>Изделия из мяса и рыбы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sugar and sweets</source>
        <translation>Сахар и сладости</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cocoa and chocolate</source>
        <translation>Какао и шоколад</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bakery and cereal products</source>
        <translation>Выпечка и изделия из зерна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prepared fruit and vegetables</source>
        <translation>Изделия из овощей и фруктов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other food</source>
        <translation>Прочие пищевые продукты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drinks and vinegar</source>
        <translation>Напитки и уксус</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Animal feed and food residues</source>
        <translation>Корма и пищевые отходы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tobacco</source>
        <translation>Табак</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Salt, stone and cement</source>
        <translation>Соль, камень и цемент</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ores, slag and ash</source>
        <translation>Руды, шлак и зола</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mineral fuels and oils</source>
        <translation>Минеральное топливо и нефть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Inorganic chemicals</source>
        <translation>Неорганическая химия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Organic chemicals</source>
        <translation>Органическая химия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Medicines and dressings</source>
        <translation>Лекарства и перевязочные средства</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fertilizers</source>
        <translation>Удобрения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dyes, paints and inks</source>
        <translation>Красители, краски и чернила</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perfumes and cosmetics</source>
        <translation>Парфюмерия и косметика</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Soap, waxes and detergents</source>
        <translation>Мыло, воски и моющие средства</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proteins, starches and glues</source>
        <translation>Белки, крахмалы и клеи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explosives, fireworks and matches</source>
        <translation>Взрывчатка, пиротехника и спички</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Photographic goods</source>
        <translation>Фототовары</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other chemical products</source>
        <translation>Прочие химические продукты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plastics and plastic articles</source>
        <translation>Пластмассы и изделия из них</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rubber and rubber articles</source>
        <translation>Каучук, резина и изделия из них</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Raw hides and leather</source>
        <translation>Кожевенное сырьё и кожа</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leather goods and bags</source>
        <translation>Изделия из кожи и сумки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Furs</source>
        <translation>Меха</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wood</source>
        <translation>Древесина</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cork</source>
        <translation>Пробка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Basketware</source>
        <translation>Плетёные изделия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wood pulp and waste paper</source>
        <translation>Древесная масса и макулатура</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paper and paper articles</source>
        <translation>Бумага и изделия из неё</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Books and printed matter</source>
        <translation>Книги и печатная продукция</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Silk</source>
        <translation>Шёлк</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wool</source>
        <translation>Шерсть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cotton</source>
        <translation>Хлопок</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other plant fibers</source>
        <translation>Прочие растительные волокна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Man-made filaments</source>
        <translation>Химические нити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Man-made staple fibers</source>
        <translation>Химические волокна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Felt, nonwovens and ropes</source>
        <translation>Войлок, нетканые материалы и верёвки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Carpets</source>
        <translation>Ковры</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Special woven fabrics and lace</source>
        <translation>Специальные ткани и кружево</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coated and technical fabrics</source>
        <translation>Ткани с покрытием и технические</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Knitted fabrics</source>
        <translation>Трикотажные полотна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Knitted clothing</source>
        <translation>Одежда трикотажная</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clothing, not knitted</source>
        <translation>Одежда, кроме трикотажной</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other textile articles</source>
        <translation>Прочие текстильные изделия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Footwear</source>
        <translation>Обувь</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Headgear</source>
        <translation>Головные уборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Umbrellas and canes</source>
        <translation>Зонты и трости</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Feathers and artificial flowers</source>
        <translation>Перья и искусственные цветы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Articles of stone and cement</source>
        <translation>Изделия из камня и цемента</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ceramics</source>
        <translation>Керамика</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Glass</source>
        <translation>Стекло</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Precious metals and jewelry</source>
        <translation>Драгоценные металлы и украшения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Iron and steel</source>
        <translation>Чёрные металлы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Articles of iron and steel</source>
        <translation>Изделия из чёрных металлов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copper</source>
        <translation>Медь</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nickel</source>
        <translation>Никель</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Aluminum</source>
        <translation>Алюминий</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lead</source>
        <translation>Свинец</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zinc</source>
        <translation>Цинк</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tin</source>
        <translation>Олово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other base metals</source>
        <translation>Прочие недрагоценные металлы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tools and cutlery</source>
        <translation>Инструменты и ножевые изделия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other articles of base metal</source>
        <translation>Прочие изделия из недрагоценных металлов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machinery and boilers</source>
        <translation>Машины и котлы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Electrical machinery and electronics</source>
        <translation>Электрические машины и электроника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Railway vehicles</source>
        <translation>Железнодорожный транспорт</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Road vehicles and tractors</source>
        <translation>Автомобили и тракторы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Aircraft and spacecraft</source>
        <translation>Летательные и космические аппараты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ships and boats</source>
        <translation>Суда и лодки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optical, measuring and medical instruments</source>
        <translation>Оптика, измерительные и медицинские приборы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clocks and watches</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Musical instruments</source>
        <translation>Музыкальные инструменты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arms and ammunition</source>
        <translation>Оружие и боеприпасы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Furniture, lamps and prefabricated buildings</source>
        <translation>Мебель, светильники и сборные здания</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Toys, games and sports goods</source>
        <translation>Игрушки, игры и спорттовары</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other manufactured articles</source>
        <translation>Прочие готовые изделия</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Art and antiques</source>
        <translation>Искусство и антиквариат</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <location filename="../views/importing/importbar.cpp" line="+45"/>
        <source>Importing %1</source>
        <translation>Импортируется %1</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>%n problems are listed.</source>
        <translation>
            <numerusform>В списке %n проблема.</numerusform>
            <numerusform>В списке %n проблемы.</numerusform>
            <numerusform>В списке %n проблем.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was not imported: %2</source>
        <translation>Файл %1 не импортирован: %2</translation>
    </message>
    <message numerus="yes">
        <location line="-4"/>
        <source>%n shipments imported.</source>
        <translation>
            <numerusform>Импортирована %n отправка.</numerusform>
            <numerusform>Импортированы %n отправки.</numerusform>
            <numerusform>Импортировано %n отправок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFileModel</name>
    <message>
        <location filename="../views/importing/importfilelist.cpp" line="+42"/>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>“%1”</source>
        <comment>a delimiter</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n sheets</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking at it …</source>
        <translation>Осмотр …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No table of shipments</source>
        <translation>Нет таблицы отправок</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Known layout</source>
        <translation>Знакомая форма</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused</source>
        <translation>Не принят</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 rows, %2 a second</source>
        <translation>строк: %1, в секунду: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 imported, %2</source>
        <translation>импортировано: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 imported</source>
        <translation>импортировано: %1</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <location filename="../models/importing/importjob.cpp" line="+150"/>
        <source>%1 holds no table of shipments, so nothing was imported. Give a mapping to import it anyway. %2</source>
        <translation>В %1 нет таблицы отправок, поэтому ничего не импортировано. Чтобы всё же импортировать, задайте разметку столбцов. %2</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>%1 is in the case already, as source %2, but was taken out of it. Nothing was changed; put it back to count its rows again.</source>
        <translation>%1 уже есть в деле (источник %2), но изъят из него. Ничего не изменено; верните его, чтобы его строки снова учитывались.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is in the case already, imported from %2 on %3. Nothing was changed; ask for it to be imported again if you mean it.</source>
        <translation>%1 уже есть в деле, импортировано из %2 %3. Ничего не изменено; если так и задумано, попросите импортировать ещё раз.</translation>
    </message>
    <message numerus="yes">
        <location line="+71"/>
        <source>%1 was refused: %n of its cells or rows have problems. Nothing was imported.</source>
        <translation>
            <numerusform>%1 не принят: проблемы в %n ячейке или строке. Ничего не импортировано.</numerusform>
            <numerusform>%1 не принят: проблемы в %n ячейках или строках. Ничего не импортировано.</numerusform>
            <numerusform>%1 не принят: проблемы в %n ячейках или строках. Ничего не импортировано.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 changed while it was read. Nothing was imported; try again.</source>
        <translation>%1 изменился во время чтения. Ничего не импортировано; повторите.</translation>
    </message>
    <message>
        <location line="-128"/>
        <source>%1 was refused, because it leaves questions open. Nothing was imported. %2</source>
        <translation>Файл %1 отклонен: он оставляет вопросы открытыми. Ничего не импортировано. %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../views/importing/importpage.cpp" line="+200"/>
        <location line="+91"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>Check the columns, answer what is asked, import. Every cell is kept as it stands.</source>
        <translation>Проверьте столбцы, ответьте на вопросы, импортируйте. Каждая ячейка хранится как есть.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the sample case. What is imported into it is marked as illustrative, and not as real records.</source>
        <translation>Это дело-пример. Всё, что в него импортировано, помечается как иллюстрация, а не настоящие записи.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import into a new case</source>
        <translation>Импортировать в новое дело</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop more files or folders here</source>
        <translation>Перетащите сюда ещё файлы или папки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Drop customs spreadsheets here, or add files.</source>
        <translation>Перетащите сюда таможенные таблицы или добавьте файлы.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looking at the file …</source>
        <translation>Осмотр файла …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no sheet in this file.</source>
        <translation>В этом файле нет листов.</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n shipments imported.</source>
        <translation>
            <numerusform>Импортирована %n отправка.</numerusform>
            <numerusform>Импортированы %n отправки.</numerusform>
            <numerusform>Импортировано %n отправок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n problems are listed; their rows are kept.</source>
        <translation>
            <numerusform>%n проблема в списке; её строка сохранена.</numerusform>
            <numerusform>%n проблемы в списке; их строки сохранены.</numerusform>
            <numerusform>%n проблем в списке; их строки сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n files refused.</source>
        <translation>
            <numerusform>Не принят %n файл.</numerusform>
            <numerusform>Не принято файлов: %n.</numerusform>
            <numerusform>Не принято файлов: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n questions were not answered: what was assumed is listed as a problem of the source.</source>
        <translation>
            <numerusform>%n вопрос остался без ответа: принятое указано среди проблем источника.</numerusform>
            <numerusform>%n вопроса остались без ответа: принятое указано среди проблем источника.</numerusform>
            <numerusform>%n вопросов остались без ответа: принятое указано среди проблем источника.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n questions open: what is proposed first will be assumed, and said so.</source>
        <translation>
            <numerusform>Открыт %n вопрос: будет принято первое предложение, и об этом будет сказано.</numerusform>
            <numerusform>Открыты %n вопроса: будут приняты первые предложения, и об этом будет сказано.</numerusform>
            <numerusform>Открыто %n вопросов: будут приняты первые предложения, и об этом будет сказано.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The new case will be %1</source>
        <translation>Новое дело: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Import %n files</source>
        <translation>
            <numerusform>Импортировать %n файл</numerusform>
            <numerusform>Импортировать %n файла</numerusform>
            <numerusform>Импортировать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Choose spreadsheets</source>
        <translation>Выберите таблицы</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where the new case is to be</source>
        <translation>Где создать новое дело</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Nothing was imported yet</source>
        <translation>Ещё ничего не импортировано</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard what you answered and set on this page? Nothing was imported.</source>
        <translation>Отбросить всё, что вы ответили и выбрали на этой странице? Ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../views/inspector/inspectorwords.cpp" line="+68"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>left out as a duplicate</source>
        <translation>исключена как повтор</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>KiB</source>
        <translation>КиБ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TiB</source>
        <translation>ТиБ</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 a kg</source>
        <translation>%1 за кг</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>by you, %1</source>
        <translation>вами, %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>row %1, hidden in its sheet</source>
        <translation>строка %1, скрыта на листе</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, sheet “%2”</source>
        <translation>%1, лист «%2»</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, imported %2 by %3</source>
        <translation>%1, импорт %2, %3</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>left out as a duplicate of shipment %1</source>
        <translation>исключена как дубликат отправки %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>by %1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1, imported %2</source>
        <translation>%1, импорт %2</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message numerus="yes">
        <location filename="../views/inspector/inspectorpanel.cpp" line="+224"/>
        <source>%n selected</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select a shipment to see its cells as they stand in the file.</source>
        <translation>Выберите отправку, чтобы увидеть её ячейки такими, как в файле.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shipment %1</source>
        <translation>Отправка %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Problems in this row</source>
        <translation>Проблемы в этой строке</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+16"/>
        <source>The note is not saved yet.</source>
        <translation>Заметка ещё не сохранена.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Shipment before</source>
        <translation>Предыдущая отправка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next shipment</source>
        <translation>Следующая отправка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this shipment here</source>
        <translation>Закрепить эту отправку</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the cells with their headers</source>
        <translation>Копировать ячейки с заголовками</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cells as they stand</source>
        <translation>Ячейки как есть</translation>
    </message>
</context>
<context>
    <name>IssueCollector</name>
    <message>
        <location filename="../models/importing/issuecollector.cpp" line="+34"/>
        <source>Further rows with the same problem: %1.</source>
        <translation>Ещё строк с той же трудностью: %1.</translation>
    </message>
</context>
<context>
    <name>IssueExam</name>
    <message>
        <location filename="../models/importing/issueexam.cpp" line="+58"/>
        <source>The problem “%1” of row %2 of %3 (%4: %5) is not stored as its cells give it.</source>
        <translation>Проблема «%1» строки %2 в %3 (%4: %5) хранится не так, как её дают ячейки.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The problem “%1” is stored of row %2 of %3 (%4: %5), whose cells do not give it.</source>
        <translation>Проблема «%1» хранится у строки %2 в %3 (%4: %5), ячейки которой её не дают.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <location filename="../views/shell/jobbar.cpp" line="+76"/>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <location filename="../models/exporting/jsonwriter.cpp" line="+101"/>
        <source>The table cannot be written: %1.</source>
        <translation>Таблицу записать нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>LeftColumns</name>
    <message>
        <location filename="../models/mapping/leftcolumns.cpp" line="+62"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use it: %1</source>
        <translation>Использовать: %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>“%1” holds dates, its header does not say that they are those of the shipments, and no other column does. Is it to be used?</source>
        <translation>В «%1» стоят даты, но заголовок не говорит, что это даты поставок, и в других столбцах их нет. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>“%1” counts as the date, and “%2” does not.</source>
        <translation>Датой считается «%1», а «%2» — нет.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>“%1” holds what may be codes of goods, and no column is known to give them. Is it to be used?</source>
        <translation>В «%1» стоят, возможно, коды товаров, а столбца с ними не найдено. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>“%1” names a unit of mass, and no column is known to be the %2. Is it to be used?</source>
        <translation>«%1» называет единицу массы, а столбца с полем «%2» не найдено. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>“%1” names a unit of mass, and no column is known to give the mass. Is it to be used?</source>
        <translation>«%1» называет единицу массы, а столбца с массой не найдено. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” names a currency, and no column is known to give the value. Is it to be used?</source>
        <translation>«%1» называет валюту, а столбца со стоимостью не найдено. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>“%1” stands beside the currencies in “%2”, and no column is known to give the value. Is it to be used?</source>
        <translation>«%1» стоит рядом с валютами в «%2», а столбец стоимости не найден. Использовать его?</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>“%1” holds texts of several words, and no column is known to describe the goods. Is it that?</source>
        <translation>В «%1» стоят тексты из нескольких слов, а столбец с описанием товара не найден. Это он?</translation>
    </message>
</context>
<context>
    <name>LeftFirms</name>
    <message>
        <location filename="../models/mapping/leftfirms.cpp" line="+87"/>
        <source>“%1” holds names of firms, and no column is known to give the %2. Is it that?</source>
        <translation>В столбце «%1» названия фирм, а поле «%2» не даёт ни один известный столбец. Это оно?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use it: %1</source>
        <translation>Использовать: %1</translation>
    </message>
</context>
<context>
    <name>LeftOutStore</name>
    <message>
        <location filename="../models/casefile/leftoutstore.cpp" line="+37"/>
        <source>There is no shipment with the number %1.</source>
        <translation>Отправки с номером %1 нет.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Shipment %1 cannot count in place of shipment %2, because it is left out itself.</source>
        <translation>Отправка %1 не может учитываться вместо отправки %2: она сама исключена.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <location filename="../views/shell/mainbar.cpp" line="+47"/>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../views/shell/mainwindow.cpp" line="+252"/>
        <source>%1 – Waybill</source>
        <translation>%1 – Waybill</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>Drop files to import them, or a case to open it</source>
        <translation>Отпустите файлы, чтобы импортировать их, или дело, чтобы открыть</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <location filename="../views/map/mapbuttons.cpp" line="+53"/>
        <source>Nearer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Farther (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show everything, now and after each filter (0)</source>
        <translation>Показать всё, сейчас и после каждого фильтра (0)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>MapLabels</name>
    <message>
        <location filename="../views/map/maplabels.cpp" line="+115"/>
        <source>%1, %2</source>
        <comment>two names</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+219"/>
        <source>to %1</source>
        <comment>a leg that leaves the map</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from %1</source>
        <comment>a leg that comes from outside</comment>
        <translation>от %1</translation>
    </message>
    <message>
        <location line="-223"/>
        <source>%1, %2</source>
        <comment>two figures, in the order of the names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2</source>
        <comment>place, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <location filename="../views/map/maplegend.cpp" line="+39"/>
        <source>sent</source>
        <comment>mark in a map&apos;s legend</comment>
        <translation>отправлено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>way-point</source>
        <comment>mark in a map&apos;s legend</comment>
        <translation>транзит</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived</source>
        <comment>mark in a map&apos;s legend</comment>
        <translation>прибыло</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../views/map/mapmeaning.cpp" line="+143"/>
        <source>%1 → %2</source>
        <comment>a leg, from and to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="-98"/>
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n отправка</numerusform>
            <numerusform>%n отправки</numerusform>
            <numerusform>%n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+111"/>
        <source>and %n more leg(s), %1</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>и ещё %n путь, %1</numerusform>
            <numerusform>и ещё %n пути, %1</numerusform>
            <numerusform>и ещё %n путей, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Zoom in to choose one of these ways</source>
        <translation>Приблизьте, чтобы выбрать один из этих путей</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>    sent: %1, %n shipment(s)</source>
        <translation>
            <numerusform>    отправлено: %1, %n отправка</numerusform>
            <numerusform>    отправлено: %1, %n отправки</numerusform>
            <numerusform>    отправлено: %1, %n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>    arrived: %1, %n shipment(s)</source>
        <translation>
            <numerusform>    прибыло: %1, %n отправка</numerusform>
            <numerusform>    прибыло: %1, %n отправки</numerusform>
            <numerusform>    прибыло: %1, %n отправок</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A click here does not choose: %1</source>
        <comment>places in a ring</comment>
        <translation>Щелчок здесь не выбирает: %1</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <location filename="../models/mapping/mappingkeys.h" line="+28"/>
        <source>%1 must be an object.</source>
        <translation>%1 должно быть объектом.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file</source>
        <translation>Содержимое файла</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>it must be a text</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>it must be a whole number from %1 to %2</source>
        <translation>нужно целое число от %1 до %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>it must be true or false</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>it must be a list</source>
        <translation>нужен список</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>it must be an object</source>
        <translation>нужен объект</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: &quot;%2&quot;: &quot;%3&quot; is wrong: %4.</source>
        <translation>%1: &quot;%2&quot;: &quot;%3&quot; неверно: %4.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>there is no such field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: &quot;%2&quot; is wrong: %3.</source>
        <translation>%1: &quot;%2&quot; неверно: %3.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 is no key that is known here. The keys are: %2.</source>
        <translation>Ключ %1 здесь неизвестен. Ключи: %2.</translation>
    </message>
    <message>
        <location filename="../models/mapping/mappingfile.cpp" line="+88"/>
        <location line="+3"/>
        <location line="+249"/>
        <source>there is no such unit of mass</source>
        <translation>такой единицы массы нет</translation>
    </message>
    <message>
        <location line="-248"/>
        <source>it must be a currency&apos;s code, such as USD</source>
        <translation>нужен код валюты, например USD</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>it must be dmy, mdy or ymd</source>
        <translation>нужно dmy, mdy или ymd</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>it must be day, month-year, year-month, january, october, unix, unix-ms or yymmdd</source>
        <translation>должно быть day, month-year, year-month, january, october, unix, unix-ms или yymmdd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>it must be dmy, mdy, ymd or ydm</source>
        <translation>должно быть dmy, mdy, ymd или ydm</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>columns[%1]: column %2 stands in the list twice.</source>
        <translation>columns[%1]: столбец %2 стоит в списке дважды.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The mapping file lists no columns.</source>
        <translation>В файле разметки нет столбцов.</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>The mapping file is not JSON: %1.</source>
        <translation>Файл разметки — не JSON: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The mapping file was written by a newer version of Waybill.</source>
        <translation>Файл разметки записан более новой версией Waybill.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>it must be a country&apos;s two letters, such as KR</source>
        <translation>нужны две буквы страны, например KR</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>it must be origin, dispatch, trading or destination, with a country&apos;s two letters</source>
        <translation>нужно origin, dispatch, trading или destination, и две буквы страны</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>it must say which rows are what, as in {&quot;shipment&quot;: &quot;5 7-9&quot;}</source>
        <translation>здесь должно быть указано, чем являются какие строки, например {&quot;shipment&quot;: &quot;5 7-9&quot;}</translation>
    </message>
    <message>
        <location line="-194"/>
        <source>it must say which rows of which columns, as in {&quot;1-2&quot;: &quot;5 7-9&quot;}</source>
        <translation>здесь должно быть указано, какие строки каких столбцов, например {&quot;1-2&quot;: &quot;5 7-9&quot;}</translation>
    </message>
    <message>
        <location line="-105"/>
        <source>it must be whole, year, quarter, month or day, of a date</source>
        <translation>нужно whole, year, quarter, month или day, и только у даты</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>it must be gregorian, persian, islamic, buddhist or minguo</source>
        <translation>нужно gregorian, persian, islamic, buddhist или minguo</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>it must be a point, a comma or both (“.,”)</source>
        <translation>это должна быть точка, запятая или обе («.,»)</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>it must be origin, dispatch, trading, destination or date, with a column</source>
        <translation>должно быть origin, dispatch, trading, destination или date, и столбец</translation>
    </message>
    <message>
        <location line="+183"/>
        <source>it must be a year, a month or a day, such as 2022-12</source>
        <translation>нужен год, месяц или день, например 2022-12</translation>
    </message>
</context>
<context>
    <name>MappingFit</name>
    <message>
        <location filename="../models/mapping/mappingfit.cpp" line="+47"/>
        <source>The mapping is for a table with other headers: column %1 is “%2” in the mapping, and “%3” here. Give the mapping of this table, or take the headers out of the mapping if its places are meant.</source>
        <translation>Это сопоставление для таблицы с другими заголовками: столбец %1 в нём называется «%2», а здесь «%3». Дайте сопоставление этой таблицы или уберите из него заголовки, если важны места столбцов.</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <location filename="../views/importing/mappingheader.cpp" line="+34"/>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>t</source>
        <comment>tonnes</comment>
        <translation>т</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>g</source>
        <comment>grams</comment>
        <translation>г</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lb</source>
        <comment>pounds</comment>
        <translation>фунт</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>Unit of mass</source>
        <translation>Единица массы</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>As each row says, else kg</source>
        <translation>Как в каждой строке, иначе кг</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As each row says</source>
        <translation>Как в каждой строке</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Type to find a field</source>
        <translation>Наберите название поля</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not used, kept as it stands</source>
        <translation>Не используется, хранится как есть</translation>
    </message>
</context>
<context>
    <name>MappingProposer</name>
    <message>
        <location filename="../models/mapping/mappingproposer.cpp" line="+289"/>
        <source>The rows are sums by month, not single shipments.</source>
        <translation>Строки — суммы по месяцам, а не отдельные отправки.</translation>
    </message>
    <message>
        <location line="-50"/>
        <source>In some rows (%1 of those looked at) the cells do not stand in their columns, as where a delimiter within a text parted it. Are these rows to be counted as they stand?</source>
        <translation>В некоторых строках (%1 из просмотренных) ячейки стоят не в своих столбцах, как бывает, когда разделитель внутри текста разделил его. Считать эти строки так, как они стоят?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>List them and count none</source>
        <translation>Показать в списке и не считать</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Count them as they stand</source>
        <translation>Считать как есть</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>The rows name no firm, no document and no day: they look like sums by period, country and goods code, not like single shipments.</source>
        <translation>В строках нет ни фирм, ни документов, ни дней: похоже, это суммы по периодам, странам и кодам товаров, а не отдельные поставки.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Every row has fewer cells than the header, so it is not known which cell belongs to which header. A text of the header may hold the delimiter: put it in quotes.</source>
        <translation>В каждой строке меньше ячеек, чем заголовков, и неизвестно, какая ячейка к какому заголовку относится. Возможно, в тексте заголовка стоит разделитель: возьмите такой текст в кавычки.</translation>
    </message>
</context>
<context>
    <name>MappingRule</name>
    <message>
        <location filename="../models/mapping/rulevalue.cpp" line="+103"/>
        <source>a column by its letters or number, or - for none</source>
        <translation>столбец буквами или номером, или - если его нет</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>mg, g, kg, 100kg, t, 1000t, lb, oz, short-ton, long-ton, ct, or - for none that is known</source>
        <translation>mg, g, kg, 100kg, t, 1000t, lb, oz, short-ton, long-ton, ct или -, если единица неизвестна</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a currency by its ISO 4217 code, such as USD</source>
        <translation>валюта по коду ISO 4217, например USD</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a country by its code or name, or - for none</source>
        <translation>страна кодом или названием, или - если это не страна</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <location filename="../models/mapping/mappingrule.cpp" line="+98"/>
        <source>The rule “%1” is not understood: after = it wants %2.</source>
        <translation>Правило «%1» непонятно: после = нужно: %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The rule “%1” names no text as it stands in the file.</source>
        <translation>Правило «%1» не называет текста, как он стоит в файле.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The rule “%1” names no rows; they are written as 57, or 5,7-9.</source>
        <translation>Правило «%1» не называет строк; их пишут так: 57 или 5,7-9.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The rule “%1” is not understood. A rule is written as net.unit=t, date.order=mdy, origin.column=H or country:TEXT=KR.</source>
        <translation>Правило «%1» непонятно. Правила пишутся так: net.unit=t, date.order=mdy, origin.column=H или country:ТЕКСТ=KR.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The rule “%1” is not understood: there is no “%2”. A rule is written as net.unit=t, date.order=mdy, origin.column=H or country:TEXT=KR.</source>
        <translation>Правило «%1» непонятно: нет такого «%2». Правила пишутся так: net.unit=t, date.order=mdy, origin.column=H или country:ТЕКСТ=KR.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The source has no column %1; it has %2.</source>
        <translation>В источнике нет столбца %1; их всего %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+32"/>
        <source>You said so.</source>
        <translation>Так указали вы.</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>No column of the source is taken for %1, so the rule “%2” says nothing. Name its column first, as in %3.column=H.</source>
        <translation>Ни один столбец источника не служит полем «%1», поэтому правило «%2» ничего не меняет. Сначала назовите столбец, например %3.column=H.</translation>
    </message>
    <message>
        <location filename="../models/mapping/rulevalue.cpp" line="-21"/>
        <source>a year or month, such as 2022-12, or - for none</source>
        <translation>год или месяц, например 2022-12, или - (нет)</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message numerus="yes">
        <location filename="../models/session/marker.cpp" line="+30"/>
        <source>%n shipments are being marked</source>
        <translation>
            <numerusform>Отмечается %n отправка</numerusform>
            <numerusform>Отмечаются %n отправки</numerusform>
            <numerusform>Отмечаются %n отправок</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Undoing: %1</source>
        <translation>Отменяется: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Doing again: %1</source>
        <translation>Повторяется: %1</translation>
    </message>
</context>
<context>
    <name>MassKind</name>
    <message>
        <location filename="../models/mapping/masskind.cpp" line="+82"/>
        <source>“%1” says of each row whether “%2” is its gross or its net mass.</source>
        <translation>«%1» говорит о каждой строке, что в «%2»: её масса брутто или нетто.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <location filename="../models/cube/dimension.cpp" line="+4"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declarations</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
</context>
<context>
    <name>MeasureColumn</name>
    <message>
        <location filename="../models/mapping/measurecolumn.cpp" line="+86"/>
        <source>Its rows hold different measures in one column, as “%1” says of each (%2); added up they would mean nothing. Export it with a column for each measure, or keep the rows of one.</source>
        <translation>В одном столбце здесь разные показатели, о чём для каждой строки говорит «%1» (%2); их сумма ничего не значит. Выгрузите таблицу с отдельным столбцом для каждого показателя или оставьте строки одного из них.</translation>
    </message>
</context>
<context>
    <name>MendingJob</name>
    <message>
        <location filename="../models/session/mendingjob.cpp" line="+51"/>
        <source>The sources were read anew meanwhile, so nothing was corrected. Look at the problems again.</source>
        <translation>Тем временем источники были прочитаны заново, поэтому ничего не исправлено. Посмотрите проблемы ещё раз.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../views/shell/menus.cpp" line="+98"/>
        <source>No case was opened yet</source>
        <translation>Дел ещё не открывали</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Casework</source>
        <translation>&amp;Разбор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавнее</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>A&amp;rrangement</source>
        <translation>Рас&amp;положение</translation>
    </message>
</context>
<context>
    <name>MergedRows</name>
    <message>
        <location filename="../models/mapping/mergedrows.cpp" line="+93"/>
        <source>“%1” has merged cells. What stands in one is counted once, in its first row; nothing is counted for the other rows, which are %2.</source>
        <translation>В столбце «%1» есть объединённые ячейки. То, что стоит в такой ячейке, считается один раз, в её первой строке; в остальных её строках, которых %2, ничего не считается.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1”: what stands in a merged cell, or in the head line of its items, is taken for the rows below it, which are %2.</source>
        <translation>«%1»: то, что стоит в объединённой ячейке или в заголовочной строке позиций, принято и для строк под ней, которых %2.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../views/shell/messagebar.cpp" line="+71"/>
        <location line="+1"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MethodNote</name>
    <message>
        <location filename="../models/exporting/methodnote.cpp" line="+32"/>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, sheet “%2”</source>
        <translation>%1, лист «%2»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2 of the shipments, of %3 read from %4 rows, SHA-256 %5, imported %6</source>
        <translation>%1: отправок отсюда %2 (всего прочитано %3 из строк: %4), SHA-256 %5, импортирован %6</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 (taken out of the case)</source>
        <translation>%1 (изъят из дела)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Contribute nothing to this query: %1</source>
        <translation>Ничего не дают этому запросу: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made with</source>
        <translation>Сделано в</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Illustrative figures, not real records.</source>
        <translation>Числа для примера, это не настоящие записи.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all shipments</source>
        <translation>все отправки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, given for %2 of %3 shipments</source>
        <translation>%1, указано у %2 из %3 отправок</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not in dollars</source>
        <translation>Не в долларах</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every figure is a sum of exact integers over the shipments that pass the query. Fields that a file does not give stay empty and are in no sum. Each shipment is one row of one source; its cells are kept as they stood.</source>
        <translation>Каждое число — сумма точных целых по отправкам, проходящим запрос. Поля, которых в файле нет, остаются пустыми и не входят ни в одну сумму. Каждая отправка — одна строка одного источника; её ячейки хранятся такими, какими были.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Categories by the rules of %1, with which the sources were imported.</source>
        <translation>Категории по правилам %1, с которыми импортированы источники.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message numerus="yes">
        <location filename="../models/figures/moneywords.cpp" line="+45"/>
        <source>%n values without a currency</source>
        <translation>
            <numerusform>%n значение без валюты</numerusform>
            <numerusform>%n значения без валюты</numerusform>
            <numerusform>%n значений без валюты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n more currencies</source>
        <translation>
            <numerusform>ещё %n валюта</numerusform>
            <numerusform>ещё %n валюты</numerusform>
            <numerusform>ещё %n валют</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>in no sum: values of %1 shipments, whose currency is unknown</source>
        <translation>не вошли в суммы: стоимости отправок (%1), валюта которых неизвестна</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, given for %2 shipments</source>
        <translation>%1, указано у %2 отправок</translation>
    </message>
</context>
<context>
    <name>MonthHistogram</name>
    <message numerus="yes">
        <location filename="../views/facets/monthhistogram.cpp" line="+105"/>
        <source>%n shipments without a month</source>
        <translation>
            <numerusform>%n отправка без месяца</numerusform>
            <numerusform>%n отправки без месяца</numerusform>
            <numerusform>%n отправок без месяца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n shipments without a month, %1</source>
        <translation>
            <numerusform>%n отправка без месяца, %1</numerusform>
            <numerusform>%n отправки без месяца, %1</numerusform>
            <numerusform>%n отправок без месяца, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No dates are given.</source>
        <translation>Даты не указаны.</translation>
    </message>
    <message>
        <location line="+163"/>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <location line="-163"/>
        <source>Nothing is in view.</source>
        <translation>Ничего не показано.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message numerus="yes">
        <location filename="../views/inspector/notedialog.cpp" line="+24"/>
        <source>Note on %n shipments</source>
        <translation>
            <numerusform>Заметка к %n отправке</numerusform>
            <numerusform>Заметка к %n отправкам</numerusform>
            <numerusform>Заметка к %n отправкам</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 saves the note, Enter begins a line.</source>
        <translation>%1 сохраняет заметку, Enter начинает строку.</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n of them have a note already, which this one replaces.</source>
        <translation>
            <numerusform>У %n из них уже есть заметка; эта её заменит.</numerusform>
            <numerusform>У %n из них уже есть заметки; эта их заменит.</numerusform>
            <numerusform>У %n из них уже есть заметки; эта их заменит.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Discard what was written?</source>
        <translation>Отбросить написанное?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The note could not be saved.</source>
        <translation>Заметку не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../views/inspector/noteedit.cpp" line="+91"/>
        <source>Write a note</source>
        <translation>Напишите заметку</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved while you write; Esc leaves it, Undo takes it back</source>
        <translation>Сохраняется по мере ввода; Esc — выйти из поля, «Отменить» — вернуть прежнее</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../models/mapping/openpoints.cpp" line="+45"/>
        <source>Kilograms</source>
        <translation>Килограммы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tonnes</source>
        <translation>Тонны</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Grams</source>
        <translation>Граммы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pounds</source>
        <translation>Фунты</translation>
    </message>
    <message>
        <location line="+208"/>
        <source>Nothing says what unit the masses in “%1” have.</source>
        <translation>Нигде не сказано, в каких единицах масса в столбце «%1».</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>“%1” speaks of thousands or millions, and a column beside it names the unit of each row. Are the masses that many times the unit?</source>
        <translation>«%1» говорит о тысячах или миллионах, а столбец рядом называет единицу каждой строки. Во столько ли раз массы больше этой единицы?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, %1 times</source>
        <translation>Да, в %1 раз</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>The lines above the header speak of thousands or millions. Is “%1” given so?</source>
        <translation>Строки над заголовком говорят о тысячах или миллионах. Так ли дан столбец «%1»?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By “%1” a kilogram costs next to nothing. Are the values in thousands?</source>
        <translation>По столбцу «%1» килограмм почти ничего не стоит. Стоимость в тысячах?</translation>
    </message>
    <message>
        <location line="-45"/>
        <location line="+47"/>
        <source>No, as they stand</source>
        <translation>Нет, как написано</translation>
    </message>
    <message>
        <location line="-63"/>
        <location line="+64"/>
        <source>In thousands</source>
        <translation>В тысячах</translation>
    </message>
    <message>
        <location line="-63"/>
        <location line="+64"/>
        <source>In millions</source>
        <translation>В миллионах</translation>
    </message>
    <message>
        <location line="-347"/>
        <source>Thousands of tonnes</source>
        <translation>Тысячи тонн</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ounces of 28.35 g</source>
        <translation>Унции по 28,35 г</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Troy ounces of 31.1 g</source>
        <translation>Тройские унции по 31,1 г</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Short tons of 2,000 lb</source>
        <translation>Короткие тонны по 2000 фунтов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Long tons of 2,240 lb</source>
        <translation>Длинные тонны по 2240 фунтов</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>No column gives a mass; the quantities in “%1” are in units of mass and count as the net mass.</source>
        <translation>Ни один столбец не указывает массу; количества в «%1» даны в единицах массы и считаются массой нетто.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No column gives a mass; the net mass is that of the quantities in units of mass in “%1”, %2 of the %3 rows looked at, so its total leaves out the other rows.</source>
        <translation>Ни один столбец не указывает массу; масса нетто взята из количеств в единицах массы в «%1» — это %2 из %3 просмотренных строк, поэтому её итог не включает остальные строки.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The masses in “%1” come to no whole grams; each is rounded to the nearest.</source>
        <translation>Массы в столбце «%1» не дают целых граммов; каждая округляется до ближайшего.</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>“%2” in “%1” stands where a unit may, and is none that is known. What unit do the masses have?</source>
        <translation>«%2» в «%1» стоит на месте единицы измерения, но такой единицы программа не знает. В каких единицах масса?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>“%1” names no unit, and “%2” names units of mass without saying that they are those of the masses. What unit do the masses have?</source>
        <translation>В «%1» единица не названа, а «%2» называет единицы массы, но не говорит, что они относятся к этим массам. В каких единицах масса?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That of each row in “%1”</source>
        <translation>В единицах каждой строки из «%1»</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ounces are of two kinds. Which are those of “%1”?</source>
        <translation>Унции бывают двух видов. Какие из них в «%1»?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>“%2” stands beside the unit in “%1” and is not understood. What unit do the masses have?</source>
        <translation>Рядом с единицей в «%1» стоит непонятное «%2». В каких единицах масса?</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%2” stands in “%1” beside what it counts in, and may multiply it. How are the numbers given?</source>
        <translation>В «%1» рядом с единицей счёта стоит «%2», и это может быть множитель. Как даны числа?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As they stand</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In thousands of millions</source>
        <translation>В миллиардах</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <location filename="../models/casework/overlap.cpp" line="+63"/>
        <source>The same declaration in several files or sheets</source>
        <translation>Одна декларация в нескольких файлах или на нескольких листах</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same goods in an export and an import file</source>
        <translation>Один и тот же товар в файле экспорта и файле импорта</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same row more than once in one sheet</source>
        <translation>Одна и та же строка на листе больше одного раза</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same declaration and item more than once in one sheet</source>
        <translation>Одна декларация и один товар на листе больше одного раза</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One line in one file, and its parts in another</source>
        <translation>Одна строка в одном файле и её части в другом</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A master bill and its house bills</source>
        <translation>Мастер-коносамент и его домашние коносаменты</translation>
    </message>
</context>
<context>
    <name>OverlapActs</name>
    <message>
        <location filename="../views/shell/overlapacts.cpp" line="+107"/>
        <source>Correct how a source is read</source>
        <translation>Исправить чтение источника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its rows are read anew, from their cells in the case:</source>
        <translation>Его строки будут прочитаны заново из ячеек, хранящихся в деле:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take a source out of the case</source>
        <translation>Изъять источник из дела</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of its rows is counted any more; it can be put back:</source>
        <translation>Его строки больше не будут учитываться; источник можно вернуть:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No source was taken out of this case.</source>
        <translation>Из этого дела ни один источник не изъят.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a source back</source>
        <translation>Вернуть источник</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its rows are counted again, as they were:</source>
        <translation>Его строки снова будут учитываться, как прежде:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Raw rows of a source</source>
        <translation>Исходные строки источника</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every row of the source as it stood in its file:</source>
        <translation>Каждая строка источника, как она стояла в файле:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export the raw rows</source>
        <translation>Экспорт исходных строк</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записаны в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n cells begin like a formula and stand as they are: a spreadsheet would run them.</source>
        <translation>
            <numerusform>%n ячейка начинается как формула и оставлена как есть: табличная программа выполнила бы её.</numerusform>
            <numerusform>%n ячейки начинаются как формулы и оставлены как есть: табличная программа выполнила бы их.</numerusform>
            <numerusform>%n ячеек начинаются как формулы и оставлены как есть: табличная программа выполнила бы их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapModel</name>
    <message>
        <location filename="../models/items/overlapmodel.cpp" line="+71"/>
        <source>counted twice</source>
        <translation>учтено дважды</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>counted %n times</source>
        <translation>
            <numerusform>учтено %n раз</numerusform>
            <numerusform>учтено %n раза</numerusform>
            <numerusform>учтено %n раз</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>partly left out</source>
        <translation>исключено частично</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>left out</source>
        <translation>исключено</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>In sums</source>
        <translation>В суммах</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>OverlapReport</name>
    <message>
        <location filename="../models/exporting/overlapreport.cpp" line="+157"/>
        <source>     shipment %1: %2, row %3, %4</source>
        <translation>     отправка %1: %2, строка %3, %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>counts in sums</source>
        <translation>входит в суммы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left out by %1 on %2</source>
        <translation>исключена: %1, %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>     the same: %1</source>
        <translation>     совпадает: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>     differs: %1</source>
        <translation>     отличается: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n shipments say again what others say</source>
        <translation>
            <numerusform>%n отправка повторяет другую</numerusform>
            <numerusform>%n отправки повторяют другие</numerusform>
            <numerusform>%n отправок повторяют другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n of them are left out of sums.</source>
        <translation>
            <numerusform>%n из них исключена из сумм.</numerusform>
            <numerusform>%n из них исключены из сумм.</numerusform>
            <numerusform>%n из них исключены из сумм.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message>
        <location filename="../views/casework/overlapspage.cpp" line="+208"/>
        <source>Groups of every kind</source>
        <translation>Группы всех видов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Same declaration %1</source>
        <translation>Одна декларация %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Same goods %1</source>
        <translation>Один товар %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Master and house bills %1</source>
        <translation>Мастер и домашние коносаменты %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Same row %1</source>
        <translation>Та же строка %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Same item %1</source>
        <translation>Тот же товар %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In parts %1</source>
        <translation>По частям %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Looking for shipments that stand in the case twice…</source>
        <translation>Ищем поставки, которые стоят в деле дважды…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No shipment stands in this case twice, as far as their numbers, goods, masses, dates and parties tell.</source>
        <translation>Судя по номерам, товарам, массам, датам и сторонам, ни одна поставка не стоит в этом деле дважды.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only what is in view: %1</source>
        <translation>Только то, что видно: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>They differ in %n fields.</source>
        <translation>
            <numerusform>Отличается %n поле.</numerusform>
            <numerusform>Отличаются %n поля.</numerusform>
            <numerusform>Отличаются %n полей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%n groups</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n shipments say again what others say</source>
        <translation>
            <numerusform>%n отправка повторяет другую</numerusform>
            <numerusform>%n отправки повторяют другие</numerusform>
            <numerusform>%n отправок повторяют другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n of them are left out of sums</source>
        <translation>
            <numerusform>%n из них исключена из сумм</numerusform>
            <numerusform>%n из них исключены из сумм</numerusform>
            <numerusform>%n из них исключены из сумм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Leave out the repeats of %n groups</source>
        <translation>
            <numerusform>Не считать повторы %n группы</numerusform>
            <numerusform>Не считать повторы %n групп</numerusform>
            <numerusform>Не считать повторы %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Leave out this group&apos;s %n repeats</source>
        <translation>
            <numerusform>Не считать %n повтор этой группы</numerusform>
            <numerusform>Не считать %n повтора этой группы</numerusform>
            <numerusform>Не считать %n повторов этой группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Leave out the repeats of these %n groups</source>
        <translation>
            <numerusform>Исключить повторы этой %n группы</numerusform>
            <numerusform>Исключить повторы этих %n групп</numerusform>
            <numerusform>Исключить повторы этих %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Leave out the repeats of all %n groups</source>
        <translation>
            <numerusform>Не считать повторы всех групп (%n)</numerusform>
            <numerusform>Не считать повторы всех групп (%n)</numerusform>
            <numerusform>Не считать повторы всех групп (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Leave out the repeats of all %n groups of this kind</source>
        <translation>
            <numerusform>Не считать повторы всех групп этого вида (%n)</numerusform>
            <numerusform>Не считать повторы всех групп этого вида (%n)</numerusform>
            <numerusform>Не считать повторы всех групп этого вида (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Overlaps</source>
        <translation>Пересечения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kinds of overlaps</source>
        <translation>Виды пересечений</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups of shipments that seem to be one</source>
        <translation>Группы отправок, которые, по-видимому, суть одна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rows of the group side by side</source>
        <translation>Строки группы рядом</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Count again</source>
        <translation>Считать снова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in the table</source>
        <translation>Показать в таблице</translation>
    </message>
</context>
<context>
    <name>PartMasses</name>
    <message>
        <location filename="../models/mapping/partmasses.cpp" line="+78"/>
        <source>“%1” and “%2” are the masses of parts of a row, by what carried them, and no column gives the whole. Is “%1” to be used alone?</source>
        <translation>«%1» и «%2» — массы частей строки по виду транспорта, а целую не даёт ни один столбец. Использовать одну «%1»?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use it: %1</source>
        <translation>Использовать: %1</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <location filename="../models/mapping/partrows.cpp" line="+69"/>
        <source>By its words this row is a part of the row above it, which is counted. %1</source>
        <translation>По словам этой строки, она — часть строки над ней, которая учтена. %1</translation>
    </message>
</context>
<context>
    <name>PeekReport</name>
    <message>
        <location filename="../models/readers/peekreport.cpp" line="+37"/>
        <source>%1: There is no sheet &quot;%2&quot;; there are: %3.</source>
        <translation>%1: листа «%2» нет; есть: %3.</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+16"/>
        <source>There is no room for temporary files (%1).</source>
        <translation>Нет места для временных файлов (%1).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The output cannot be written (%1).</source>
        <translation>Вывод записать нельзя (%1).</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <location filename="../models/figures/period.cpp" line="+128"/>
        <source>W%1</source>
        <comment>ISO week on an axis</comment>
        <translation>нед. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Q%1</source>
        <comment>quarter on an axis</comment>
        <translation>%1-й кв.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 %2</source>
        <comment>month in full, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PeriodCoverage</name>
    <message>
        <location filename="../models/figures/periodcoverage.cpp" line="+135"/>
        <source>No source covers %1</source>
        <translation>Нет источника за %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1, назначение: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to %1</source>
        <comment>day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1</source>
        <comment>day</comment>
        <translation>от %1</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <location filename="../views/common/picturefile.cpp" line="+122"/>
        <source>The picture is too large to be painted; choose a smaller size.</source>
        <translation>Картинка слишком велика; выберите размер поменьше.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” does not end in .png, .svg or .pdf.</source>
        <translation>«%1» не оканчивается на .png, .svg или .pdf.</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <location filename="../views/common/picturesize.cpp" line="+25"/>
        <source>Web</source>
        <translation>Веб</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Social</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Custom</source>
        <translation>Свой размер</translation>
    </message>
</context>
<context>
    <name>ProblemFix</name>
    <message>
        <location filename="../models/session/problemfix.cpp" line="+81"/>
        <source>another column in %1</source>
        <translation>другой столбец в %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>order of dates in %1</source>
        <translation>порядок дат в %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>decimal sign in %1</source>
        <translation>десятичный знак в %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unit of mass in %1</source>
        <translation>единица массы в %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>currency in %1</source>
        <translation>валюта в %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>country names in %1</source>
        <translation>названия стран в %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>which rows of %1 count</source>
        <translation>какие строки %1 считаются</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+221"/>
        <source>another reading of %1</source>
        <translation>другое прочтение %1</translation>
    </message>
</context>
<context>
    <name>ProblemGroupsModel</name>
    <message>
        <location filename="../models/items/problemgroupsmodel.cpp" line="+50"/>
        <source>%1, sheet %2</source>
        <translation>%1, лист %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>column %1, %2</source>
        <translation>столбец %1, %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 “%2”, %3</source>
        <translation>%1 «%2», %3</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message>
        <location filename="../models/casefile/problemkind.cpp" line="+18"/>
        <source>Row refused</source>
        <translation>Строка не принята</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part of the row above it, not counted</source>
        <translation>Часть строки над ней, не учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note beside the table, left out</source>
        <translation>Примечание к таблице, пропущено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Assumed, because nobody answered</source>
        <translation>Принято без ответа на вопрос</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken out of the case</source>
        <translation>Изъят из дела</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line that names the country of others</source>
        <translation>Строка, называющая страну других строк</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line that names the month of others</source>
        <translation>Строка, называющая месяц других строк</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row of words, taken for a header</source>
        <translation>Строка из слов, принята за заголовок</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another table begins</source>
        <translation>Начинается другая таблица</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row of a table above, not counted</source>
        <translation>Строка таблицы выше, не учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row called cancelled, not counted</source>
        <translation>Строка названа отменённой, не сосчитана</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row of another table, not counted</source>
        <translation>Строка другой таблицы, не учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cells beside their columns, not counted</source>
        <translation>Ячейки не в своих столбцах, не учтены</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row of totals, not counted</source>
        <translation>Строка итогов, не учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Perhaps a row of totals, counted</source>
        <translation>Возможно, строка итогов; учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row counted because you said so</source>
        <translation>Строка учтена по вашему указанию</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row left out because you said so</source>
        <translation>Строка не учтена по вашему указанию</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of several countries, not counted</source>
        <translation>Сумма по нескольким странам, не учтена</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sum of several countries that differs, not counted</source>
        <translation>Сумма по нескольким странам, расходится, не учтена</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sum of several countries, perhaps counted twice</source>
        <translation>Сумма по нескольким странам, возможно, учтена дважды</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All countries together</source>
        <translation>Все страны вместе</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of longer goods codes, not counted</source>
        <translation>Сумма по более длинным кодам товара, не учтена</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps a sum of longer goods codes, counted</source>
        <translation>Возможно, сумма по более длинным кодам товара, учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of the rows beside it, not counted</source>
        <translation>Сумма соседних строк, не учтена</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps a sum of the rows beside it, counted</source>
        <translation>Возможно, сумма соседних строк, учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Head line of the items under it, not counted</source>
        <translation>Заголовочная строка позиций под ней, не считается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row like an earlier one, counted</source>
        <translation>Строка как одна из прежних, учтена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item of a declaration twice, counted</source>
        <translation>Товар декларации дважды, учтён</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows that another source has too</source>
        <translation>Строки, которые есть и в другом источнике</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Total repeated on lines, counted on each</source>
        <translation>Итог повторён в строках, учтён в каждой</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows alike</source>
        <translation>Одинаковые строки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows not looked over for sums</source>
        <translation>Строки, где суммы не искались</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount not taken as it stands</source>
        <translation>Количество взято не так, как в ячейке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day and month perhaps swapped</source>
        <translation>День и месяц, возможно, переставлены</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date not readable</source>
        <translation>Дата не читается</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Date in another order</source>
        <translation>Дата в другом порядке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cell that repeats the one above</source>
        <translation>Ячейка «то же, что выше»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country not known</source>
        <translation>Неизвестная страна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several countries, or the rest of them</source>
        <translation>Несколько стран или остальные страны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither import nor export</source>
        <translation>Ни ввоз, ни вывоз</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number not readable</source>
        <translation>Число не читается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number too large</source>
        <translation>Слишком большое число</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number with another decimal sign</source>
        <translation>Число с другим десятичным знаком</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Document number rounded</source>
        <translation>Номер документа округлён</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mass below zero</source>
        <translation>Масса меньше нуля</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unit of mass not known</source>
        <translation>Неизвестная единица массы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mass without a unit</source>
        <translation>Масса без единицы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither net nor gross mass</source>
        <translation>Масса не названа ни нетто, ни брутто</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amount given as “about”</source>
        <translation>Величина указана как «около»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number with a mark of a footnote</source>
        <translation>Число со знаком сноски</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount rounded</source>
        <translation>Число округлено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mass below a gram</source>
        <translation>Масса меньше грамма</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another currency than the column&apos;s</source>
        <translation>Не та валюта, что у столбца</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A name of several currencies</source>
        <translation>Название нескольких валют</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Currency not known</source>
        <translation>Неизвестная валюта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goods code not readable</source>
        <translation>Код товара не читается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goods code turned into a date</source>
        <translation>Код товара превратился в дату</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goods code rounded</source>
        <translation>Код товара округлён</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goods code longer than its column&apos;s</source>
        <translation>Код товара длиннее, чем в столбце</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Several goods codes in one cell</source>
        <translation>Несколько кодов товара в ячейке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text cut off</source>
        <translation>Текст обрезан</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latin and Cyrillic letters mixed</source>
        <translation>Смешаны латиница и кириллица</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hidden sheet, counted</source>
        <translation>Скрытый лист, учтён</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hidden row</source>
        <translation>Скрытая строка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Merged cells</source>
        <translation>Объединённые ячейки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many merged cells</source>
        <translation>Слишком много объединённых ячеек</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row out of order</source>
        <translation>Строка не на своём месте</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows repeated</source>
        <translation>Повторённые строки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File cut off</source>
        <translation>Файл обрывается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many columns</source>
        <translation>Слишком много столбцов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cell cut off</source>
        <translation>Ячейка обрезана</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Letters not decodable</source>
        <translation>Буквы не раскодированы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bytes of zero in a text</source>
        <translation>Нулевые байты в тексте</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quotation mark not closed</source>
        <translation>Кавычка не закрыта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Letters of another encoding than marked</source>
        <translation>Буквы не той кодировки, что помечена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Row on several lines</source>
        <translation>Строка на нескольких строках файла</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lines in another encoding</source>
        <translation>Строки в другой кодировке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lines quoted as a whole</source>
        <translation>Строки целиком в кавычках</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Formula without a value</source>
        <translation>Формула без значения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text missing in the file</source>
        <translation>Текста нет в файле</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deleted record</source>
        <translation>Удалённая запись</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More records than the table says</source>
        <translation>Записей больше, чем указано в таблице</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memo missing</source>
        <translation>Нет примечания</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>View of a database, not read</source>
        <translation>Представление базы данных, не прочитано</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Values beside the list, not read</source>
        <translation>Значения рядом со списком, не прочитаны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name twice in a record</source>
        <translation>Имя дважды в записи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other file in the archive</source>
        <translation>Другой файл в архиве</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Converted by another program</source>
        <translation>Преобразовано другой программой</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Units that differ</source>
        <translation>Единицы расходятся</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Mass above any ship’s load</source>
        <translation>Масса больше груза любого судна</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>Date without a year</source>
        <translation>Дата без года</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year of another calendar</source>
        <translation>Год по другому календарю</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two columns give different dates</source>
        <translation>В двух столбцах разные даты</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the quarter is known</source>
        <translation>Известен только квартал</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month of another calendar</source>
        <translation>Месяц по другому календарю</translation>
    </message>
</context>
<context>
    <name>ProblemKinds</name>
    <message>
        <location filename="../views/casework/problemkinds.cpp" line="+75"/>
        <source>Kinds of problems</source>
        <translation>Виды проблем</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <location filename="../models/session/problemlist.cpp" line="+24"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n kinds</source>
        <comment>of problems</comment>
        <translation>
            <numerusform>%n вид</numerusform>
            <numerusform>%n вида</numerusform>
            <numerusform>%n видов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemRowsModel</name>
    <message>
        <location filename="../models/items/problemrowsmodel.cpp" line="+94"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cell as it stands</source>
        <translation>Ячейка как есть</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <location filename="../models/exporting/problemtable.cpp" line="+82"/>
        <source>The table was not written, because it was canceled.</source>
        <translation>Таблица не записана: запись отменена.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../views/casework/problemspanel.cpp" line="+289"/>
        <source>Export the problems</source>
        <translation>Экспорт проблем</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>problems.csv</source>
        <translation>проблемы.csv</translation>
    </message>
    <message numerus="yes">
        <location line="-89"/>
        <source>Since then %n shipments of the case were left out of sums as duplicates.</source>
        <translation>
            <numerusform>С тех пор из сумм как дубликат исключена %n отправка дела.</numerusform>
            <numerusform>С тех пор из сумм как дубликаты исключены %n отправки дела.</numerusform>
            <numerusform>С тех пор из сумм как дубликаты исключено %n отправок дела.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+91"/>
        <source>CSV, in UTF-8 (*.csv)</source>
        <translation>CSV в UTF-8 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n problems were written to %1.</source>
        <translation>
            <numerusform>%n проблема записана в %1.</numerusform>
            <numerusform>%n проблемы записаны в %1.</numerusform>
            <numerusform>%n проблем записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>a double click shows the shipment</source>
        <translation>двойной щелчок показывает отправку</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Problems %1</source>
        <translation>Проблемы %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing to look at: every row and every cell with a field could be read.</source>
        <translation>Смотреть не на что: прочтены все строки и все ячейки с полями.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overlaps…</source>
        <translation>Пересечения…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show them beside the rows of the other source, and leave repeats out of sums</source>
        <translation>Показать их рядом со строками другого источника и исключить повторы из сумм</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fix for all like these…</source>
        <translation>Исправить все такие…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change how this source is read</source>
        <translation>Изменить, как читается этот источник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write every problem to a CSV file</source>
        <translation>Записать все проблемы в файл CSV</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rows with this problem</source>
        <translation>Строки с этой проблемой</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <location filename="../models/cube/filterplanmaker.cpp" line="+32"/>
        <source>“%1” is no value of the field “%2”.</source>
        <translation>«%1» — не значение поля «%2».</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>The descriptions have not been read yet; try again in a moment.</source>
        <translation>Описания ещё не прочитаны; повторите через мгновение.</translation>
    </message>
    <message>
        <location filename="../models/cube/query.cpp" line="+97"/>
        <source>A minus excludes what follows it, but nothing follows.</source>
        <translation>Минус исключает то, что за ним, но за ним ничего нет.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is missing here.</source>
        <translation>Здесь не хватает значения.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>There is no field “%1”; put quotes around it if it is text to search for.</source>
        <translation>Поля «%1» нет; если это текст для поиска, возьмите его в кавычки.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>The quotes that open here are not closed.</source>
        <translation>Открытые здесь кавычки не закрыты.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An alternative is missing after “|”.</source>
        <translation>После «|» не хватает варианта.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1 (at character %2)</source>
        <translation>%1 (символ %2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (at character %2) Did you mean “%3”?</source>
        <translation>%1 (символ %2) Может быть, «%3»?</translation>
    </message>
    <message>
        <location filename="../models/cube/queryvalue.cpp" line="+29"/>
        <location line="+15"/>
        <location line="+25"/>
        <source>The range “%1” ends before it begins.</source>
        <translation>Промежуток «%1» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>“%1” is no number of the field %2; write 500, &gt;500, &lt;500 or 500..1000.</source>
        <translation>«%1» — не число поля %2; пишите 500, &gt;500, &lt;500 или 500..1000.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is no date; write 2022, 2022-08, 2022-08-14, 2022-Q3 or 2022-08..2022-12.</source>
        <translation>«%1» — не дата; пишите 2022, 2022-08, 2022-08-14, 2022-Q3 или 2022-08..2022-12.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“%1” is no HS code; write 2 to 10 digits, such as 9303 or 8542|8525.</source>
        <translation>«%1» — не код ТН ВЭД; пишите от 2 до 10 цифр, например 9303 или 8542|8525.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no range of HS codes; write 8541..8548.</source>
        <translation>«%1» — не промежуток кодов ТН ВЭД; пишите 8541..8548.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>There is no country “%1”.</source>
        <translation>Страны «%1» нет.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no category “%1”.</source>
        <translation>Категории «%1» нет.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no status “%1”; it is unreviewed, suspicious, confirmed or cleared.</source>
        <translation>Статуса «%1» нет; бывают unreviewed, suspicious, confirmed и cleared.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no flag “%1”; there are %2.</source>
        <translation>Нет метки «%1»; есть %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“has:” knows no field “%1”.</source>
        <translation>«has:» не знает поля «%1».</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A value is missing after “%1”.</source>
        <translation>После «%1» не хватает значения.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../views/importing/questionbar.cpp" line="+45"/>
        <source>Any other currency can be chosen in the head of the column.</source>
        <translation>Любую другую валюту можно выбрать в заголовке столбца.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n more questions after this one.</source>
        <translation>
            <numerusform>После этого ещё %n вопрос.</numerusform>
            <numerusform>После этого ещё %n вопроса.</numerusform>
            <numerusform>После этого ещё %n вопросов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotedHeader</name>
    <message>
        <location filename="../models/mapping/quotedheader.h" line="+12"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>RawBlocks</name>
    <message>
        <location filename="../models/casefile/packedrows.cpp" line="+163"/>
        <source>The stored cells of rows %1 to %2 are damaged.</source>
        <translation>Сохранённые ячейки строк с %1 по %2 повреждены.</translation>
    </message>
</context>
<context>
    <name>RawExport</name>
    <message>
        <location filename="../models/exporting/rawexport.cpp" line="+98"/>
        <source>The rows cannot be written: %1.</source>
        <translation>Не удаётся записать строки: %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The export was canceled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
</context>
<context>
    <name>RawRows</name>
    <message>
        <location filename="../models/casefile/rawrows.cpp" line="+39"/>
        <source>The stored cells of rows %1 to %2 are damaged.</source>
        <translation>Сохранённые ячейки строк с %1 по %2 повреждены.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../models/readers/accessreader.cpp" line="+41"/>
        <source>The database is damaged, encrypted or too new. Export its table from Access.</source>
        <translation>База повреждена, зашифрована или слишком нова. Экспортируйте таблицу из Access.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The database is larger than %1 MiB. Export its table from Access.</source>
        <translation>База больше %1 МиБ. Экспортируйте таблицу из Access.</translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../models/readers/sqlitereader.cpp" line="+102"/>
        <source>The database holds no table.</source>
        <translation>В базе нет таблиц.</translation>
    </message>
    <message>
        <location filename="../models/readers/archivereader.cpp" line="+25"/>
        <source>It unpacks to more than %1 MiB. Unpack it first and open it by itself.</source>
        <translation>В распакованном виде больше %1 МиБ. Сначала распакуйте и откройте отдельно.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The archive holds more than %1 files. Unpack it first and open its folder.</source>
        <translation>В архиве больше %1 файлов. Сначала распакуйте и откройте папку.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&quot;%1&quot; in the archive was left out: %2</source>
        <translation>«%1» в архиве пропущен: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The archive holds no table that can be read.</source>
        <translation>В архиве нет таблицы, которую можно прочитать.</translation>
    </message>
    <message>
        <location line="+44"/>
        <location filename="../models/readers/documentkind.cpp" line="+151"/>
        <location line="+62"/>
        <source>It is packed twice. Unpack it first.</source>
        <translation>Упаковано дважды. Сначала распакуйте.</translation>
    </message>
    <message>
        <location filename="../models/readers/bytesource.cpp" line="+42"/>
        <source>There is no such file, or its folder may not be read.</source>
        <translation>Такого файла нет, или его папку нельзя читать.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+8"/>
        <source>This is a folder, pipe or device and not a file; choose a file.</source>
        <translation>Это папка, канал или устройство, а не файл; выберите файл.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>The file cannot be opened (%1).</source>
        <translation>Файл не открывается (%1).</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The file cannot be read at byte %1 (%2).</source>
        <translation>Файл не читается на байте %1 (%2).</translation>
    </message>
    <message>
        <location filename="../models/readers/compoundfile.cpp" line="+18"/>
        <location filename="../models/readers/xlsreader.cpp" line="+66"/>
        <location filename="../models/readers/xlsworkbook.cpp" line="+24"/>
        <source>The workbook is damaged or cut off. Ask for the file again.</source>
        <translation>Книга повреждена или обрезана. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+132"/>
        <location filename="../models/readers/documentkind.cpp" line="-40"/>
        <source>The workbook is larger than %1 MiB, more than the old format can hold.</source>
        <translation>Книга больше %1 МиБ — больше, чем вмещает старый формат.</translation>
    </message>
    <message>
        <location filename="../models/readers/csvreader.cpp" line="+19"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../models/readers/dbfreader.cpp" line="+172"/>
        <location filename="../models/readers/textencoding.cpp" line="+140"/>
        <source>The encoding %1 is not known; choose another.</source>
        <translation>Кодировка %1 неизвестна; выберите другую.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no table that can be read: neither a spreadsheet nor text.</source>
        <translation>Это не таблица, которую можно прочитать: ни электронная, ни текст.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A delimiter is one plain character, not &quot;%1&quot;.</source>
        <translation>Разделитель — один обычный символ, а не «%1».</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Each line of the file stands in quotation marks as a whole; they were taken off.</source>
        <translation>Каждая строка файла целиком стоит в кавычках; они сняты.</translation>
    </message>
    <message>
        <location filename="../models/readers/textencoding.cpp" line="+25"/>
        <source>Some lines are not written in UTF-8 like the others but in %1, as where files were joined; they were read so. Look whether their letters are right.</source>
        <translation>Некоторые строки записаны не в UTF-8, как остальные, а в %1, как бывает при склейке файлов; так они и прочитаны. Проверьте, верны ли в них буквы.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Some characters are not valid %1 and stand as the replacement character; perhaps another encoding fits better.</source>
        <translation>Некоторые символы недопустимы в %1 и показаны знаком замены; возможно, подойдёт другая кодировка.</translation>
    </message>
    <message>
        <location filename="../models/readers/csvtokenizer.cpp" line="+59"/>
        <source>The file ends in %1 bytes of zero, as after a crash or on a damaged disk; they were left out. Compare the last row with the source.</source>
        <translation>В конце файла стоят нулевые байты (%1), как после сбоя или на повреждённом диске; они опущены. Сверьте последнюю строку с источником.</translation>
    </message>
    <message>
        <location line="+51"/>
        <location filename="../models/readers/jsontext.cpp" line="+23"/>
        <source>Line %1 is longer than %2 MiB, so this is no table; look at the file with a text editor.</source>
        <translation>Строка %1 длиннее %2 МиБ, значит, это не таблица; посмотрите файл в текстовом редакторе.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>A quotation mark is never closed; it was read as a letter, and the next line as a row of its own.</source>
        <translation>Кавычка не закрыта; она прочитана как буква, а следующая строка — как отдельная.</translation>
    </message>
    <message>
        <location filename="../models/readers/boundedcell.cpp" line="+12"/>
        <source>The cell holds more than %1 KiB and was cut there.</source>
        <translation>В ячейке больше %1 КиБ, она обрезана.</translation>
    </message>
    <message>
        <location filename="../models/readers/csvtokenizer.cpp" line="+139"/>
        <source>The row has %1 columns; those after column %2 were left out.</source>
        <translation>В строке %1 столбцов; всё после столбца %2 пропущено.</translation>
    </message>
    <message>
        <location filename="../models/readers/dbfreader.cpp" line="-52"/>
        <source>The table is damaged: its list of fields is missing or wrong. Ask for the file again.</source>
        <translation>Таблица повреждена: список полей отсутствует или неверен. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>The file says that its letters are those of code page %1, but they make words only as %2, and were read so.</source>
        <translation>Файл говорит, что его буквы — из кодовой страницы %1, но слова из них складываются только в %2; так они и прочитаны.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The table says that it has %1 records, and the file holds %2; those that it says were read. Ask for the file again, or have it repaired by the program that made it.</source>
        <translation>В таблице указано записей: %1, а в файле их %2; прочитаны указанные. Запросите файл ещё раз или исправьте его программой, которая его создала.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The table is cut off: it says %1 records and holds %2. Ask for the file again.</source>
        <translation>Таблица обрезана: заявлено %1 записей, есть %2. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The record is marked as deleted in the file and was left out.</source>
        <translation>Запись помечена в файле как удалённая и пропущена.</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>The field&apos;s text lies in a second file (.dbt or .fpt) and was not read.</source>
        <translation>Текст поля лежит во втором файле (.dbt или .fpt) и не прочитан.</translation>
    </message>
    <message>
        <location filename="../models/readers/documentkind.cpp" line="-12"/>
        <location filename="../models/readers/odsreader.cpp" line="+79"/>
        <location filename="../models/readers/xlsworkbook.cpp" line="+29"/>
        <source>The workbook is encrypted. Save it without a password and try again.</source>
        <translation>Книга зашифрована. Сохраните её без пароля и повторите.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/readers/odsreader.cpp" line="-24"/>
        <location filename="../models/readers/xlsxworkbook.cpp" line="+221"/>
        <source>This is another kind of office document and no workbook.</source>
        <translation>Это другой офисный документ, а не книга.</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>This is a workbook of Gnumeric (.gnumeric). Save it there as .xlsx or .csv, and open that.</source>
        <translation>Это книга Gnumeric (.gnumeric). Сохраните её там как .xlsx или .csv и откройте полученный файл.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a table of dBASE 7, which is not read. Save it in the program that made it as dBASE III or IV, .xlsx or .csv, and open that.</source>
        <translation>Это таблица dBASE 7, такие не читаются. Сохраните её в создавшей её программе как dBASE III или IV, .xlsx или .csv и откройте полученный файл.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is an archive of a kind that is not read (.rar, .7z, .tar, .bz2, .xz or .zst). Unpack it first, and open the tables in it.</source>
        <translation>Это архив вида, который не читается (.rar, .7z, .tar, .bz2, .xz или .zst). Сначала распакуйте его и откройте таблицы из него.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a web page saved as a single file (MHT). Open it in a spreadsheet program, save it as .xlsx, and open that.</source>
        <translation>Это веб-страница в одном файле (MHT). Откройте её в программе электронных таблиц, сохраните как .xlsx и откройте этот файл.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a picture, a PDF or a text document, and no table. Take the table out of it first.</source>
        <translation>Это изображение, PDF или текстовый документ, а не таблица. Сначала извлеките из него таблицу.</translation>
    </message>
    <message>
        <location filename="../models/readers/documentreader.cpp" line="+17"/>
        <source>There is no sheet number %1.</source>
        <translation>Листа номер %1 нет.</translation>
    </message>
    <message>
        <location filename="../models/readers/gzipstream.cpp" line="+45"/>
        <source>The packed file is cut off. Ask for the file again.</source>
        <translation>Упакованный файл обрезан. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The packed file is damaged. Ask for the file again.</source>
        <translation>Упакованный файл повреждён. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../models/readers/htmlreader.cpp" line="+51"/>
        <source>The web page holds more than %1 tables.</source>
        <translation>На веб-странице больше %1 таблиц.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The web page holds no table.</source>
        <translation>На веб-странице нет таблицы.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The page ends before its table does, at row %1, as pages do that were cut off; the rows up to there were read. Ask for the file again if there are more.</source>
        <translation>Страница кончается раньше своей таблицы, на строке %1, как бывает у обрезанных страниц; строки до этого места прочитаны. Если их должно быть больше, запросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../models/readers/htmltokens.cpp" line="+79"/>
        <source>The web page holds a tag or text of more than %1 MiB; it is damaged or made to harm.</source>
        <translation>На веб-странице тег или текст больше %1 МиБ; она повреждена или сделана во вред.</translation>
    </message>
    <message>
        <location filename="../models/readers/jsonlinesreader.cpp" line="+65"/>
        <source>The document holds %1 lists of records, and a file may have %2 tables at most. Put its records into one list.</source>
        <translation>В документе %1 списков записей, а таблиц в файле может быть не больше %2. Сведите записи в один список.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The document holds two lists of the name %1. Give one of them another name.</source>
        <translation>В документе два списка с именем %1. Переименуйте один из них.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The objects have more than %1 different names; a table has fewer columns.</source>
        <translation>У объектов больше %1 разных имён; у таблицы столбцов меньше.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The name %1 stands more than once in the record; each value has a column of its own.</source>
        <translation>Имя %1 встречается в записи несколько раз; у каждого значения свой столбец.</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>The file holds no JSON object.</source>
        <translation>В файле нет объекта JSON.</translation>
    </message>
    <message>
        <location filename="../models/readers/jsontext.cpp" line="-8"/>
        <source>Line %1 is damaged or no JSON object. Ask for the file again.</source>
        <translation>Строка %1 повреждена или не объект JSON. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../models/readers/odscontent.cpp" line="+306"/>
        <source>Row %1 says that it stands for %2 rows, more than a sheet can have; such a file is made to harm.</source>
        <translation>Строка %1 заявляет, что стоит за %2 строк — больше, чем бывает на листе; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The row says that it stands for %1 rows; %2 were read.</source>
        <translation>Строка заявляет, что стоит за %1 строк; прочитано %2.</translation>
    </message>
    <message>
        <location filename="../models/readers/odsreader.cpp" line="-20"/>
        <location filename="../models/readers/xlsxworkbook.cpp" line="-60"/>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing. Ask for the file again.</source>
        <translation>Книга повреждена: нет части «%1». Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../models/readers/spreadsheetxmlreader.cpp" line="+232"/>
        <location filename="../models/readers/xlsxworkbook.cpp" line="+62"/>
        <source>The workbook has no sheets.</source>
        <translation>В книге нет листов.</translation>
    </message>
    <message>
        <location filename="../models/readers/readerjail.cpp" line="+119"/>
        <source>Spreadsheets are read in a locked process without access to files or network.</source>
        <translation>Таблицы читаются в запертом процессе без доступа к файлам и сети.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spreadsheets are read in a locked process without access to files or network (system calls are filtered; this kernel has no landlock).</source>
        <translation>Таблицы читаются в запертом процессе без доступа к файлам и сети (системные вызовы фильтруются; в этом ядре нет landlock).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Spreadsheets are read in a process without access to files, but this system cannot filter system calls (no seccomp).</source>
        <translation>Таблицы читаются в процессе без доступа к файлам, но эта система не умеет фильтровать системные вызовы (нет seccomp).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spreadsheets are read in a process with limited memory and time only: this system has neither seccomp nor landlock.</source>
        <translation>Таблицы читаются в процессе, ограниченном лишь по памяти и времени: в этой системе нет ни seccomp, ни landlock.</translation>
    </message>
    <message>
        <location filename="../models/readers/readerprocess.cpp" line="+105"/>
        <source>The process that reads spreadsheets cannot be started (%1).</source>
        <translation>Процесс чтения таблиц не запускается (%1).</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Reading this file takes longer than a file is allowed; it is damaged or made to harm.</source>
        <translation>Чтение этого файла длится дольше дозволенного; он повреждён или сделан во вред.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is damaged or made to harm: its reader stopped (signal %1). Nothing was taken from it.</source>
        <translation>Файл повреждён или сделан во вред: его чтение оборвалось (сигнал %1). Из него ничего не взято.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The file has changed while it was open. Open it again.</source>
        <translation>Файл изменился, пока был открыт. Откройте его снова.</translation>
    </message>
    <message>
        <location filename="../models/readers/readguard.cpp" line="+18"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sheet %2: %3</source>
        <translation>%1, лист %2: %3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Reading this file takes more memory than a file is allowed.</source>
        <translation>Чтение этого файла требует больше памяти, чем дозволено.</translation>
    </message>
    <message>
        <location filename="../models/readers/rowbuilder.cpp" line="+22"/>
        <source>A row numbered %1 follows row %2; from here on rows are numbered in the order of reading, and their numbers are not those of the file.</source>
        <translation>За строкой %2 следует строка с номером %1; отсюда строки нумеруются в порядке чтения, и их номера не те, что в файле.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The sheet goes on past row %1, more than a sheet can have.</source>
        <translation>Лист продолжается за строкой %1 — больше, чем бывает на листе.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The row is hidden in the file; it was read like any other.</source>
        <translation>Строка скрыта в файле; она прочитана, как и прочие.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The cell holds a formula, and the file does not say what it comes to; the cell was left empty. Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>В ячейке формула, а её значения в файле нет; ячейка оставлена пустой. Откройте файл в программе электронных таблиц, сохраните и импортируйте его.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The row goes on past column %1; what lies beyond was left out.</source>
        <translation>Строка продолжается за столбцом %1; что дальше — пропущено.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sheet holds more than %1 cells.</source>
        <translation>На листе больше %1 ячеек.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Row %1: the cells hold far longer text than a spreadsheet can; such a file is made to harm.</source>
        <translation>Строка %1: текст в ячейках намного длиннее, чем бывает в таблице; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The sheet has more than %1 merged cells; in the rows below this one they are taken for empty ones.</source>
        <translation>На листе больше %1 объединённых ячеек; в строках ниже этой они считаются пустыми.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Row %1 holds a cell of more than %2 MiB; such a file is made to harm.</source>
        <translation>В строке %1 ячейка больше %2 МиБ; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Row %1 and those above it say of more than %2 cells that they are like others; such a file is made to harm.</source>
        <translation>Строка %1 и те, что выше, называют повторами более %2 ячеек; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location filename="../models/readers/sharedstrings.cpp" line="+70"/>
        <source>The workbook holds more text than a file is allowed (%1 strings, %2 MiB).</source>
        <translation>В книге больше текста, чем дозволено файлу (%1 строк, %2 МиБ).</translation>
    </message>
    <message>
        <location filename="../models/readers/sqlitereader.cpp" line="-81"/>
        <location filename="../models/readers/sqlitesource.cpp" line="+169"/>
        <source>The database is damaged or encrypted (%1). Ask for the file again.</source>
        <translation>База повреждена или зашифрована (%1). Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>This is a case of Waybill and no customs file: its shipments were counted once already. Open it as a case, or import the files that it was made from.</source>
        <translation>Это дело Waybill, а не таможенный файл: его отправки уже учтены один раз. Откройте его как дело или импортируйте файлы, из которых оно составлено.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The database holds no table, only views or virtual tables, which are not read: %1. Copy their rows into a table or a .csv file.</source>
        <translation>В базе данных нет таблиц, только представления или виртуальные таблицы, которые не читаются: %1. Скопируйте их строки в таблицу или в файл .csv.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Views and virtual tables of the database are not read (%1): %2.</source>
        <translation>Представления и виртуальные таблицы базы данных не читаются (%1): %2.</translation>
    </message>
    <message>
        <location filename="../models/readers/textencoding.cpp" line="+58"/>
        <source>The text cannot be decoded; choose another encoding.</source>
        <translation>Текст не раскодируется; выберите другую кодировку.</translation>
    </message>
    <message>
        <location filename="../models/readers/xlsreader.cpp" line="+120"/>
        <location filename="../models/readers/xlsxsheet.cpp" line="+242"/>
        <source>The cell&apos;s text is missing from the file (string %1 of %2); the cell was left empty.</source>
        <translation>Текста ячейки нет в файле (строка %1 из %2); ячейка оставлена пустой.</translation>
    </message>
    <message>
        <location filename="../models/readers/xlsworkbook.cpp" line="-18"/>
        <source>This workbook was made by Excel 4 or older. Open it in LibreOffice and save it as .xlsx.</source>
        <translation>Книга сделана в Excel 4 или старше. Откройте её в LibreOffice и сохраните как .xlsx.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook has no sheets that can be read.</source>
        <translation>В книге нет листов, которые можно прочитать.</translation>
    </message>
    <message>
        <location filename="../models/readers/xlsxreader.cpp" line="+41"/>
        <source>The workbook is damaged: the sheet&apos;s part &quot;%1&quot; is missing. Ask for the file again.</source>
        <translation>Книга повреждена: нет части листа «%1». Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The workbook is damaged: the part &quot;%1&quot; is no sheet.</source>
        <translation>Книга повреждена: часть «%1» — не лист.</translation>
    </message>
    <message>
        <location filename="../models/readers/xlsxworkbook.cpp" line="-97"/>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx, or let an installed LibreOffice convert it, and open that.</source>
        <translation>Это двоичная книга (.xlsb). Сохраните её как .xlsx или преобразуйте в LibreOffice и откройте результат.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>This is no workbook: the container holds other things than sheets.</source>
        <translation>Это не книга: в контейнере не листы.</translation>
    </message>
    <message>
        <location filename="../models/readers/xmlparser.cpp" line="+62"/>
        <source>The part &quot;%1&quot; is nested more than %2 deep; no spreadsheet is.</source>
        <translation>Часть «%1» вложена глубже %2; в таблицах так не бывает.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The part &quot;%1&quot; holds a tag of %2 attributes; no spreadsheet does.</source>
        <translation>В части «%1» тег с %2 атрибутами; в таблицах так не бывает.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The part &quot;%1&quot; carries a document type, which no office program writes; such a file is made to harm.</source>
        <translation>В части «%1» объявлен тип документа, чего офисные программы не пишут; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The part &quot;%1&quot; is damaged at line %2, column %3 (%4). Ask for the file again.</source>
        <translation>Часть «%1» повреждена: строка %2, столбец %3 (%4). Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The part &quot;%1&quot; holds a tag or comment of more than %2 MiB; such a file is made to harm.</source>
        <translation>В части «%1» тег или примечание больше %2 МиБ; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location filename="../models/readers/ziparchive.cpp" line="+21"/>
        <source>The file is damaged or cut off: its list of contents is missing or wrong. Ask for the file again.</source>
        <translation>Файл повреждён или обрезан: оглавление отсутствует или неверно. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The file holds &quot;%1&quot; twice or in two readings, so nobody can say which rows are its own. Open it in the program that made it and save it again.</source>
        <translation>В файле «%1» есть дважды или в двух прочтениях, и нельзя сказать, какие строки его. Откройте файл в его программе и сохраните снова.</translation>
    </message>
    <message>
        <location line="+118"/>
        <source>The file is a container of %1 parts; no spreadsheet has more than %2.</source>
        <translation>Файл — контейнер из %1 частей; у таблиц их не больше %2.</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>&quot;%1&quot; is encrypted. Save the file without a password and try again.</source>
        <translation>«%1» зашифрован. Сохраните файл без пароля и повторите.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&quot;%1&quot; is packed in a way that spreadsheets do not use. Unpack and save the file again.</source>
        <translation>«%1» упакован способом, которым таблицы не пользуются. Распакуйте и сохраните файл снова.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>&quot;%1&quot; is larger than %2 MiB. Unpack it first and open it by itself.</source>
        <translation>«%1» больше %2 МиБ. Сначала распакуйте и откройте отдельно.</translation>
    </message>
    <message>
        <location filename="../models/readers/zipstream.cpp" line="+27"/>
        <source>The part &quot;%1&quot; is damaged or cut off. Ask for the file again.</source>
        <translation>Часть «%1» повреждена или обрезана. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../models/readers/gzipstream.cpp" line="+8"/>
        <source>The packed file unpacks to more than %1 MiB, %2 times its size; such a file is made to harm.</source>
        <translation>Сжатый файл распаковывается более чем в %1 МиБ, в %2 раз больше своего размера; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location filename="../models/readers/zipstream.cpp" line="+68"/>
        <source>The part &quot;%1&quot; unpacks to more than %2 MiB, %3 times its size; such a file is made to harm.</source>
        <translation>Часть «%1» распаковывается более чем в %2 МиБ, в %3 раз больше своего размера; такой файл сделан во вред.</translation>
    </message>
    <message>
        <location filename="../models/readers/documentkind.cpp" line="-19"/>
        <source>This is a spreadsheet in an old exchange format (SYLK or DIF). Save it as .xlsx, or let an installed LibreOffice convert it, and open that.</source>
        <translation>Это таблица в старом формате обмена (SYLK или DIF). Сохраните её как .xlsx или дайте установленному LibreOffice преобразовать её и откройте результат.</translation>
    </message>
    <message>
        <location line="-85"/>
        <source>This is a Numbers document. Export it as .xlsx, or let an installed LibreOffice convert it, and open that.</source>
        <translation>Это документ Numbers. Экспортируйте его в .xlsx или дайте установленному LibreOffice преобразовать его и откройте результат.</translation>
    </message>
    <message>
        <location filename="../models/readers/converteddocument.cpp" line="+32"/>
        <source>LibreOffice converted this file; the cells are as it understood them.</source>
        <translation>Этот файл преобразован LibreOffice; ячейки такие, какими он их понял.</translation>
    </message>
    <message>
        <location filename="../models/readers/officeconverter.cpp" line="+80"/>
        <source>LibreOffice is not installed, so the file cannot be converted.</source>
        <translation>LibreOffice не установлен, поэтому файл нельзя преобразовать.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This system cannot keep LibreOffice from the network, so the file is not converted.</source>
        <translation>Эта система не может отрезать LibreOffice от сети, поэтому файл не преобразован.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>LibreOffice took more than two minutes to convert the file.</source>
        <translation>LibreOffice преобразовывал файл более двух минут.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>LibreOffice could not convert the file (%1).</source>
        <translation>LibreOffice не смог преобразовать файл (%1).</translation>
    </message>
    <message>
        <location filename="../models/readers/partialdocument.cpp" line="+50"/>
        <source>The file could be read up to row %1 only; what follows is missing. %2</source>
        <translation>Файл удалось прочитать только до строки %1; остального нет. %2</translation>
    </message>
    <message>
        <location filename="../models/readers/jsonlinesreader.cpp" line="+114"/>
        <source>Values that stand beside the list of records are not read: %1.</source>
        <translation>Значения рядом со списком записей не читаются: %1.</translation>
    </message>
    <message>
        <location filename="../models/readers/sqlitejournal.cpp" line="+24"/>
        <source>Rows of the database may lie in the file &quot;%1&quot; beside it, which cannot be opened (%2).</source>
        <translation>Часть строк базы данных может лежать в файле «%1» рядом с ней, который не удаётся открыть (%2).</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Rows of the database lie in the file &quot;%1&quot; beside it and would be missing. Open and close the database with the program that made it, or run: sqlite3 &quot;%2&quot; &quot;PRAGMA wal_checkpoint(TRUNCATE)&quot;</source>
        <translation>Часть строк базы данных лежит в файле «%1» рядом с ней и была бы потеряна. Откройте и закройте базу программой, которая её создала, или выполните: sqlite3 &quot;%2&quot; &quot;PRAGMA wal_checkpoint(TRUNCATE)&quot;</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A change to the database is not finished, as the file &quot;%1&quot; beside it says, so that some rows may be half written. Open and close the database with the program that made it, or run: sqlite3 &quot;%2&quot; .tables</source>
        <translation>Изменение базы данных не завершено, о чём говорит файл «%1» рядом с ней, и часть строк может быть записана не полностью. Откройте и закройте базу программой, которая её создала, или выполните: sqlite3 &quot;%2&quot; .tables</translation>
    </message>
    <message>
        <location filename="../models/readers/linejoiner.cpp" line="+147"/>
        <source>The row stood on %1 lines of the file, as if a line break within a cell had parted it; they were joined.</source>
        <translation>Строка занимала строк файла: %1, как если бы её разделил перенос внутри ячейки; они соединены.</translation>
    </message>
    <message>
        <location filename="../models/readers/nulbytes.cpp" line="+14"/>
        <source>The cell holds bytes of zero, as damaged files do; they were left out, and other characters may be missing. Look at the file.</source>
        <translation>В ячейке есть нулевые байты, как бывает в повреждённых файлах; они опущены, и других знаков может недоставать. Посмотрите файл.</translation>
    </message>
    <message>
        <location filename="../models/readers/sortedrows.cpp" line="+36"/>
        <source>The rows of the sheet do not stand in the file in the order of their numbers; they were read in that order, as a spreadsheet shows them.</source>
        <translation>Строки листа стоят в файле не по порядку номеров; они прочитаны по порядку, как их показывает электронная таблица.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Row %1 stands in the file again; what it holds there was read as row %2, behind the last one.</source>
        <translation>Строка %1 встречается в файле повторно; её повторное содержимое прочитано как строка %2, после последней.</translation>
    </message>
    <message>
        <location filename="../models/readers/sqlitesource.cpp" line="-14"/>
        <source>The database is cut off: it says %1 bytes and holds %2. Ask for the file again.</source>
        <translation>База данных обрезана: в ней указано байтов: %1, а есть %2. Запросите файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>ReadingVeil</name>
    <message>
        <location filename="../views/common/readingveil.cpp" line="+27"/>
        <source>The figures are being read.</source>
        <translation>Числа читаются.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There are no figures to show.</source>
        <translation>Нет чисел для показа.</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <location filename="../views/importing/refusalpanel.cpp" line="+60"/>
        <source>%1 is not imported</source>
        <translation>%1 не импортируется</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>This file is not imported</source>
        <translation>Этот файл не импортируется</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If another program opens the file, save it there as XLSX or CSV and add that one.</source>
        <translation>Если файл открывается в другой программе, сохраните его там как XLSX или CSV и добавьте этот новый файл.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The other files go in without it.</source>
        <translation>Остальные файлы импортируются без него.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Convert with LibreOffice</source>
        <translation>Преобразовать в LibreOffice</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An installed LibreOffice makes a workbook of the file, without network. The source says so.</source>
        <translation>Установленный LibreOffice сделает из файла таблицу, без доступа к сети. В источнике это указано.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Keep the %n rows before the damage</source>
        <translation>
            <numerusform>Оставить %n строку до повреждения</numerusform>
            <numerusform>Оставить %n строки до повреждения</numerusform>
            <numerusform>Оставить %n строк до повреждения</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What follows is missing; that is listed as a problem of the sheet.</source>
        <translation>Остального нет; это указано как проблема листа.</translation>
    </message>
</context>
<context>
    <name>RemapJob</name>
    <message>
        <location filename="../models/importing/remapjob.cpp" line="+29"/>
        <source>The new mapping was not applied, because it was canceled.</source>
        <translation>Новое прочтение не применено: оно отменено.</translation>
    </message>
    <message>
        <location line="+135"/>
        <source>With this mapping no row of %1 would be a shipment, so nothing was changed.</source>
        <translation>При таком прочтении в %1 не осталось бы ни одной отправки, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is taken out of the case. Put it back first.</source>
        <translation>%1 изъят из дела. Сначала верните его.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is read like this already: nothing would change.</source>
        <translation>%1 уже так и читается: ничего бы не изменилось.</translation>
    </message>
</context>
<context>
    <name>RemapPage</name>
    <message>
        <location filename="../views/importing/remappage.cpp" line="+89"/>
        <source>Columns were changed</source>
        <translation>Столбцы изменены</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard the changes to the columns? Nothing was read anew.</source>
        <translation>Отбросить изменения столбцов? Заново ещё ничего не прочитано.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>All rows of the source are read anew; annotations stay, and it can be undone.</source>
        <translation>Все строки источника читаются заново; пометки остаются, и это можно отменить.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is read like this now. Change what a column is, the order of dates or the decimal sign.</source>
        <translation>Так он читается сейчас. Измените значение столбца, порядок дат или десятичный знак.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>columns of %1</source>
        <translation>столбцы %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How %1 is read</source>
        <translation>Как читается %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How %1, sheet %2, is read</source>
        <translation>Как читается %1, лист %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its cells are in the case: the file is not needed.</source>
        <translation>Его ячейки хранятся в деле: файл не нужен.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read anew</source>
        <translation>Прочесть заново</translation>
    </message>
</context>
<context>
    <name>RemapWords</name>
    <message>
        <location filename="../models/session/remapwords.cpp" line="+52"/>
        <source>%1 was read anew.</source>
        <translation>%1 прочтён заново.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shipments: %1, before %2.</source>
        <translation>Отправки: %1, было %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problems: %1, before %2.</source>
        <translation>Проблемы: %1, было %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2, before %3.</source>
        <translation>%1: %2, было %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No total moved.</source>
        <translation>Итоги не изменились.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>%1 in %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>%1 was taken out of the case: its %2 shipments are counted nowhere. Its rows and what was noted stay in the file, and it can be put back.</source>
        <translation>%1 изъят из дела: его отправки (%2) нигде не учитываются. Его строки и пометки остаются в файле, и его можно вернуть.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 was put back: its %2 shipments are counted again.</source>
        <translation>%1 возвращён: его отправки (%2) снова учитываются.</translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%n further totals moved.</source>
        <translation>
            <numerusform>Изменился ещё %n итог.</numerusform>
            <numerusform>Изменились ещё %n итога.</numerusform>
            <numerusform>Изменились ещё %n итогов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remapper</name>
    <message>
        <location filename="../models/session/remapper.cpp" line="+27"/>
        <source>Open a case first.</source>
        <translation>Сначала откройте дело.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Reading %1 anew</source>
        <translation>%1 читается заново</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Taking %1 out</source>
        <translation>Изымается %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Putting %1 back</source>
        <translation>Возвращается %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 taken out</source>
        <translation>изъят источник %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 put back</source>
        <translation>возвращён источник %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>import of %1</source>
        <translation>импорт %1</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Undoing: %1</source>
        <translation>Отменяется: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Doing again: %1</source>
        <translation>Повторяется: %1</translation>
    </message>
</context>
<context>
    <name>RepeatedTotals</name>
    <message>
        <location filename="../models/mapping/repeatedtotals.cpp" line="+386"/>
        <source>The same amount stands on every line of a declaration: it is the declaration&apos;s total, and would be added up several times.</source>
        <translation>На каждой строке декларации стоит одно и то же: это итог декларации, и он сложился бы несколько раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” repeats the total of the whole declaration on each line and is not added up.</source>
        <translation>«%1» повторяет на каждой строке итог всей декларации и не складывается.</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>“%1” is the same on all lines of a declaration. Is it the declaration&apos;s total?</source>
        <translation>«%1» одинаков на всех строках декларации. Это её итог?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, leave it out</source>
        <translation>Да, не складывать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes, count it once for each declaration</source>
        <translation>Да, считать его один раз на декларацию</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No, it is each line&apos;s own</source>
        <translation>Нет, у каждой строки свой</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>“%1” repeats the mass of the whole document on each line and is counted once for it.</source>
        <translation>«%1» повторяет на каждой строке массу всего документа и считается для него один раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” repeats the value of the whole document on each line and is counted once for it.</source>
        <translation>«%1» повторяет стоимость всего документа в каждой строке и считается для него один раз.</translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <location filename="../models/casefile/annotation.cpp" line="+46"/>
        <source>Unreviewed</source>
        <translation>Не просмотрено</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Suspicious</source>
        <translation>Подозрительно</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cleared</source>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>RivalColumns</name>
    <message>
        <location filename="../models/mapping/rivalcolumns.cpp" line="+161"/>
        <source>Each row has a value either here or in “%1”, and the headers say the currencies.</source>
        <translation>В каждой строке стоимость стоит либо здесь, либо в «%1», а валюты названы в заголовках.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Each row has its value in one of “%1” and “%2”; it is read from the one that holds it.</source>
        <translation>В каждой строке стоимость стоит в одном из столбцов «%1» и «%2»; она взята оттуда, где стоит.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Each row has a mass either here or in “%1”, and the headers say the units.</source>
        <translation>Масса каждой строки стоит либо здесь, либо в «%1», а заголовки называют единицы.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Each row has its mass in one of “%1” and “%2”; it is read from the one that holds it.</source>
        <translation>В каждой строке масса стоит в одном из столбцов «%1» и «%2»; она взята оттуда, где стоит.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>“%1” counts as the value, and “%2” does not.</source>
        <translation>Стоимостью считается «%1», а «%2» — нет.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Several columns can be the %1, and they differ. Which one counts?</source>
        <translation>Поле «%1» могут давать несколько столбцов, и они расходятся. Какой считать?</translation>
    </message>
</context>
<context>
    <name>RoutePainter</name>
    <message numerus="yes">
        <location filename="../views/map/routepainter.cpp" line="+113"/>
        <source>%n leg(s) too short to draw at this size</source>
        <translation>
            <numerusform>%n участок слишком короток для этого размера</numerusform>
            <numerusform>%n участка слишком коротки для этого размера</numerusform>
            <numerusform>%n участков слишком коротки для этого размера</numerusform>
        </translation>
    </message>
    <message>
        <location line="-25"/>
        <source>outside this view: %1</source>
        <comment>places with figures</comment>
        <translation>за пределами карты: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n places outside this view</source>
        <translation>
            <numerusform>%n место за пределами карты</numerusform>
            <numerusform>%n места за пределами карты</numerusform>
            <numerusform>%n мест за пределами карты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n light leg(s) (%1, %2 of all legs) gathered to hair lines</source>
        <comment>an amount and a share in percent</comment>
        <translation>
            <numerusform>%n лёгкий участок (%1, %2 всех участков) показан тонкими линиями</numerusform>
            <numerusform>%n лёгких участка (%1, %2 всех участков) показаны тонкими линиями</numerusform>
            <numerusform>%n лёгких участков (%1, %2 всех участков) показаны тонкими линиями</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <location filename="../views/map/routepanel.cpp" line="+188"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begin and end legs at the ports and cities that the files name</source>
        <translation>Начинать и заканчивать участки в портах и городах, названных в файлах</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+5"/>
        <source>Add to the filter</source>
        <translation>Добавить к фильтру</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+8"/>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the map…</source>
        <translation>Экспорт карты…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 by route</source>
        <comment>measure</comment>
        <translation>%1 по маршрутам</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declarations: one can go several ways</source>
        <translation>не декларации: одна может идти разными путями</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>origin → dispatch → destination</source>
        <translation>происхождение → отправление → назначение</translation>
    </message>
    <message>
        <location line="-153"/>
        <source>places on the map</source>
        <translation>места на карте</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>countries on the map</source>
        <translation>страны на карте</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <location filename="../models/figures/routewords.cpp" line="+79"/>
        <location line="+4"/>
        <source>%1 sent</source>
        <comment>an amount, of a way-point</comment>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 arrived</source>
        <comment>an amount, of a place that also sent</comment>
        <translation>прибыло %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>t</source>
        <comment>tonnes</comment>
        <translation>т</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n отправка</numerusform>
            <numerusform>%n отправки</numerusform>
            <numerusform>%n отправок</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 that name no two countries</source>
        <translation>%1 — не названы две страны</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 that name no two countries, %2</source>
        <translation>%1 — не названы две страны, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n smaller leg(s)</source>
        <translation>
            <numerusform>%n меньший участок</numerusform>
            <numerusform>%n меньших участка</numerusform>
            <numerusform>%n меньших участков</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All shipments in view are on this map</source>
        <translation>Все отправки на виду есть на карте</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not on this map: %1</source>
        <translation>Нет на карте: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ways begin at the places of lading and end at the places of discharge that the files name; dashed: of some of the goods only the country is known.</source>
        <translation>Пути начинаются в местах погрузки и кончаются в местах выгрузки, названных в файлах; пунктир: для части товаров известна только страна.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Countries are drawn as one point each. Lines follow great circles, bowed so that they do not hide one another; they are not the ways taken. Borders are no statement.</source>
        <translation>Каждая страна показана одной точкой. Линии идут по дугам больших кругов, изогнутым, чтобы не закрывать друг друга; это не пройденный путь. Границы ничего не утверждают.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n smaller leg(s) (%1 of all legs) not drawn.</source>
        <translation>
            <numerusform>Не показан %n меньший участок (%1 всех участков).</numerusform>
            <numerusform>Не показаны %n меньших участка (%1 всех участков).</numerusform>
            <numerusform>Не показаны %n меньших участков (%1 всех участков).</numerusform>
        </translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Shipments on a leg</source>
        <translation>Отправки на участке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of a leg</source>
        <comment>measure</comment>
        <translation>%1 на участке</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Number of shipments on each leg from origin through dispatch to destination</source>
        <translation>Число отправок на каждом участке от происхождения через отправление до назначения</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of each leg from origin through dispatch to destination</source>
        <comment>measure</comment>
        <translation>%1 на каждом участке от происхождения через отправление до назначения</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Other goods</source>
        <translation>Прочие товары</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The shipments in view that name two countries do not give this figure (%1). Choose another one to see the routes.</source>
        <translation>В отобранных отправках, где названы две страны, этого показателя нет (%1). Чтобы увидеть маршруты, выберите другой.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No shipment in view names two countries, so there is no route to draw.</source>
        <translation>Ни одна отправка на виду не называет двух стран, поэтому рисовать нечего.</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <location filename="../views/casework/rowcells.cpp" line="+51"/>
        <source>Row %1 as it stands</source>
        <translation>Строка %1 как есть</translation>
    </message>
</context>
<context>
    <name>RowCountries</name>
    <message>
        <location filename="../models/mapping/rowcountries.cpp" line="+25"/>
        <source>Nothing says whether this row is an import or an export, so it is not known which country this is.</source>
        <translation>Ничто не говорит, ввоз это или вывоз, поэтому неизвестно, что это за страна.</translation>
    </message>
</context>
<context>
    <name>RowDate</name>
    <message>
        <location filename="../models/mapping/rowdate.cpp" line="+47"/>
        <source>This is not a date that can be read.</source>
        <translation>Эту дату прочитать нельзя.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This date says no year, and nothing else in the file does.</source>
        <translation>В этой дате нет года, и больше ничто в файле его не называет.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This date does not fit the order of day and month that the rest of the column has.</source>
        <translation>Эта дата не согласуется с порядком дня и месяца в остальном столбце.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This year is of another calendar than the rest of the column, or of none.</source>
        <translation>Этот год — по другому календарю, чем в остальном столбце, или невозможен.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This month or year of another calendar lies in two of the Gregorian one, so that no single month is known.</source>
        <translation>Этот месяц или год по другому календарю приходится на два григорианских, поэтому один месяц назвать нельзя.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Only the quarter is known, so the date is kept as its year.</source>
        <translation>Известен только квартал, поэтому как дата хранится его год.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>This date is text in a column of true dates, so day and month may be the other way around: it is read as %1 and may mean %2.</source>
        <translation>Эта дата — текст в столбце настоящих дат, поэтому день и месяц могут быть переставлены: прочитано %1, может значить %2.</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>This date is written with points, as dates are that begin with the day, in a column whose dates begin with the month: it is read as %1.</source>
        <translation>Эта дата записана через точки, как даты, начинающиеся с дня, а в столбце даты начинаются с месяца: она прочитана как %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Some dates of this column begin with the day and others with the month: this one is read as %1 and may mean %2.</source>
        <translation>Одни даты этого столбца начинаются с дня, другие с месяца: эта прочитана как %1 и может значить %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The dates before it begin with the year, and nothing tells whether the day or the month stands first in this one: it is read as %1.</source>
        <translation>Даты до неё начинаются с года, и ничто не говорит, что здесь стоит первым, день или месяц: она прочитана как %1.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>“%1” says %2, which is not the same; that date is taken.</source>
        <translation>В столбце «%1» — %2, это не то же самое; взята та дата.</translation>
    </message>
    <message>
        <location line="-183"/>
        <source>This month may be January, or an October that lost its zero as a number.</source>
        <translation>Этот месяц — январь или октябрь, потерявший нуль как число.</translation>
    </message>
</context>
<context>
    <name>RowExam</name>
    <message>
        <location filename="../models/importing/rowexam.cpp" line="+63"/>
        <source>%1 was sorted into categories by another set of rules than this program has, so its categories were not compared.</source>
        <translation>%1 распределён по категориям другим набором правил, чем у этой программы, поэтому категории не сравнивались.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Row %1 of %2 is a %3 by its cells, but stored as %4.</source>
        <translation>Строка %1 в %2 по ячейкам — %3, но хранится как %4.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Shipment %1 (row %2 of %3) is not what its cells say (stored ≠ cells): %4.</source>
        <translation>Отправка %1 (строка %2 в %3) не то, что говорят её ячейки (хранится ≠ ячейки): %4.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Shipment %1 has no cells that it was made from.</source>
        <translation>У отправки %1 нет ячеек, из которых она построена.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Row %1 of %2 has no cells.</source>
        <translation>У строки %1 в %2 нет ячеек.</translation>
    </message>
</context>
<context>
    <name>RowGate</name>
    <message>
        <location filename="../models/mapping/rowgate.cpp" line="+55"/>
        <source>This row stands above the header of the table that is read, under the header in row %1; it is not counted. Import the file once more with that header to read it.</source>
        <translation>Эта строка стоит выше заголовка таблицы, которая читается, под заголовком в строке %1; она не учтена. Чтобы прочитать её, импортируйте файл ещё раз с тем заголовком.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The sheet calls this row cancelled, so it is listed and not counted.</source>
        <translation>Лист называет эту строку отменённой, поэтому она перечислена и не сосчитана.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This row has words where the others have the number of a declaration and a date, and hardly anything else: it is taken for a note and left out.</source>
        <translation>Там, где в других строках номер декларации и дата, в этой стоят слова, и больше в ней почти ничего нет: это, видимо, примечание, и строка пропущена.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This row names a country and nothing else, as a heading does; it is no shipment.</source>
        <translation>Эта строка называет только страну, как заголовок; это не поставка.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Another table begins here: its header has other columns, or the same ones in another order. Its rows are listed and not counted; import the file once more with the header in row %1 to read them.</source>
        <translation>Здесь начинается другая таблица: в её заголовке другие столбцы или те же в ином порядке. Её строки перечислены и не учтены; чтобы прочесть их, импортируйте файл ещё раз с заголовком в строке %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This row belongs to another table, whose header is in row %1; it is not counted.</source>
        <translation>Эта строка относится к другой таблице с заголовком в строке %1; она не учтена.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>This row holds words where the others have numbers and dates: it is taken for a part of the header.</source>
        <translation>В этой строке слова там, где у других числа и даты: она принята за часть заголовка.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This row has more cells than the header has columns, so that nobody can say which cell is in which column; it is not counted.</source>
        <translation>В этой строке больше ячеек, чем столбцов в заголовке, и нельзя сказать, какая ячейка в каком столбце; она не учтена.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The cells of this row fit their columns only when they are moved by one; it is not counted.</source>
        <translation>Ячейки этой строки подходят к своим столбцам, только если их сдвинуть на одну; она не учтена.</translation>
    </message>
</context>
<context>
    <name>RowParties</name>
    <message>
        <location filename="../models/mapping/rowparties.cpp" line="+29"/>
        <source>Nothing says whether this row is an import or an export, so it is not known whether this firm sends the goods or receives them.</source>
        <translation>Неизвестно, ввоз это или вывоз, поэтому неясно, отправляет эта фирма товар или получает.</translation>
    </message>
</context>
<context>
    <name>RowRepeats</name>
    <message>
        <location filename="../models/importing/rowrepeats.cpp" line="+186"/>
        <source>This row repeats row %1 cell for cell. It is counted, and may be counted twice.</source>
        <translation>Эта строка ячейка в ячейку повторяет строку %1. Она учтена, и, возможно, дважды.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row gives the same declaration and item as row %1, with other cells. Both are counted, and may be one.</source>
        <translation>В этой строке та же декларация и тот же товар, что в строке %1, но другие ячейки. Учтены обе, а это может быть одна поставка.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Rows that are like an earlier one cell for cell: %1, the first of them row %2, which is like row %3. No number of a declaration tells whether such rows are one shipment or several; all are counted.</source>
        <translation>Строк, ячейка в ячейку повторяющих одну из прежних: %1, первая из них — строка %2, как строка %3. Номера декларации нет, и не сказать, одна это поставка или несколько; учтены все.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Most rows give a declaration and item that an earlier row gives, with other cells, so that the item hardly tells lines apart. Rows not listed: %1, the first of them row %2, like row %3. All are counted.</source>
        <translation>В большинстве строк декларация и товар те же, что в одной из прежних, а ячейки другие, так что номер товара вряд ли различает строки. Строк вне списка: %1, первая из них — строка %2, как строка %3. Учтены все.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The sheet is so long that its last rows were compared with its first %1 only, in looking for rows that stand in it twice.</source>
        <translation>Лист так длинен, что при поиске повторов его последние строки сравнены только с первыми %1.</translation>
    </message>
</context>
<context>
    <name>RowSequence</name>
    <message>
        <location filename="../models/mapping/rowsequence.cpp" line="+66"/>
        <source>This row is a note and no shipment; it is left out.</source>
        <translation>Эта строка — примечание, а не отправка; она пропущена.</translation>
    </message>
    <message>
        <location line="+155"/>
        <source>This line names the month of the rows under it: %1.</source>
        <translation>Эта строка называет месяц строк под ней: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This line names a country for the rows under it: %1.</source>
        <translation>Эта строка называет страну для строк под ней: %1.</translation>
    </message>
    <message>
        <location line="+87"/>
        <location line="+61"/>
        <source>This row holds the sums of the rows above it and is not counted.</source>
        <translation>В этой строке суммы строк выше; она не считается.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No mapped column of this row holds anything.</source>
        <translation>Ни в одном размеченном столбце этой строки ничего нет.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Words stand where other rows have a date, and hardly anything says of what the amounts are; the row is not counted.</source>
        <translation>Там, где у других строк дата, стоят слова, и почти ничто не говорит, к чему относятся количества; строка не сосчитана.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This row holds amounts and nothing that says of what; it is not counted.</source>
        <translation>В этой строке только числа, и не сказано, чего; она не считается.</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>By its words this row holds totals, so it is not counted.</source>
        <translation>По словам эта строка содержит итоги, поэтому она не считается.</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <location filename="../models/importing/samplecase.cpp" line="+28"/>
        <source>The sample cannot be written to %1: %2.</source>
        <translation>Образец нельзя записать в %1: %2.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>the folder cannot be made</source>
        <translation>папку создать нельзя</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the file cannot be moved there</source>
        <translation>файл нельзя туда переместить</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../views/shell/searchfield.cpp" line="+94"/>
        <source>Search descriptions and names, or filter: dispatch:TR net:&gt;500</source>
        <translation>Поиск в описаниях и именах или фильтр: dispatch:TR net:&gt;500</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What could be written</source>
        <translation>Что можно написать</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../models/session/session.cpp" line="+195"/>
        <source>back to the filter before</source>
        <translation>назад к прежнему фильтру</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>forward to the next filter</source>
        <translation>вперёд к следующему фильтру</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>A source is being read anew. Annotate when that is done, or cancel it.</source>
        <translation>Источник читается заново. Пометьте, когда это закончится, или отмените чтение.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipments are being marked. Go on when that is done, or cancel it.</source>
        <translation>Отправки отмечаются. Продолжите, когда это закончится, или отмените.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files are being imported. Annotate when that is done, or cancel it.</source>
        <translation>Идёт импорт файлов. Отмечайте отправки, когда он закончится, или отмените его.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A source is being read anew. If that is stopped, it stays as it is read now.</source>
        <translation>Источник читается заново. Если остановить, он останется прочитанным как сейчас.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipments are being marked. If that is stopped, they stay as they were.</source>
        <translation>Поставки отмечаются. Если остановить, они останутся как были.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Files are being imported. If that is stopped, the file being imported is left out. Files imported before it stay in the case.</source>
        <translation>Импортируются файлы. Если остановить, импортируемый сейчас файл не попадёт в дело. Файлы, импортированные до него, останутся в деле.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Files are being imported. If that is stopped, the file being imported is left out. Files imported before it stay, in a new case in %1.</source>
        <translation>Импортируются файлы. Если остановить, импортируемый сейчас файл не попадёт в дело. Файлы, импортированные до него, останутся в новом деле в %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rows are being written to a file. If that is stopped, nothing is written.</source>
        <translation>Строки записываются в файл. Если остановить, ничего не будет записано.</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>figures in %1</source>
        <translation>показатель: %1</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <location filename="../models/core/sha256.cpp" line="+41"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
</context>
<context>
    <name>SheetContinuation</name>
    <message>
        <location filename="../models/importing/sheetcontinuation.cpp" line="+115"/>
        <source>Column %1 has no header on the sheet before, and is not read.</source>
        <translation>У столбца %1 на предыдущем листе нет заголовка, он не читается.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is counted once for each document of a sheet: a document that stands on both sheets is counted on each of them.</source>
        <translation>«%1» считается один раз для каждого документа листа: документ, который есть на обоих листах, считается на каждом из них.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>The sheet “%1” has no header; its rows go on with those of “%2” and are read by the columns of that sheet.</source>
        <translation>У листа «%1» нет заголовка; его строки продолжают лист «%2» и читаются по столбцам того листа.</translation>
    </message>
</context>
<context>
    <name>SheetCorrection</name>
    <message>
        <location filename="../models/session/sheetcorrection.cpp" line="+48"/>
        <source>sheet %1 taken</source>
        <translation>лист %1 взят</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sheet %1 left out</source>
        <translation>лист %1 пропущен</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>You said so.</source>
        <translation>Так сказали вы.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>column %1 is %2</source>
        <translation>столбец %1 — %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>unit of each row</source>
        <translation>единица из каждой строки</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>unit: %1</source>
        <translation>единица: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>currency of each row</source>
        <translation>валюта из каждой строки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>currency: %1</source>
        <translation>валюта: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>header in row %1</source>
        <translation>заголовок в строке %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>order of dates</source>
        <translation>порядок в датах</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>decimal sign</source>
        <translation>десятичный знак</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>answer: %1</source>
        <translation>ответ: %1</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message>
        <location filename="../models/mapping/sheetfacts.cpp" line="+35"/>
        <source>The header says “%1”</source>
        <translation>Заголовок говорит «%1»</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>; the column is empty.</source>
        <translation>; столбец пуст.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>; one row has a value.</source>
        <translation>; значение есть в одной строке.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>; one value in %1 rows.</source>
        <translation>; одно значение, строк: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>; %1 different values in %2 rows.</source>
        <translation>; разных значений: %1, строк: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>; %1 of %2 values fit.</source>
        <translation>; подходят %1 из %2 значений.</translation>
    </message>
</context>
<context>
    <name>SheetJudge</name>
    <message>
        <location filename="../models/mapping/sheetjudge.cpp" line="+79"/>
        <source>Its columns are years or months (%1): this is a statistics table that runs across, not a list of shipments, and the amounts in those columns would be lost.</source>
        <translation>Её столбцы — годы или месяцы (%1): это статистическая таблица, идущая поперёк, а не список отправок, и величины из этих столбцов пропали бы.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its columns are countries (%1): this is a table that runs across, not a list of shipments, and the amounts in those columns would be lost.</source>
        <translation>Её столбцы — страны (%1): это таблица, идущая поперёк, а не список отправок, и величины из этих столбцов пропали бы.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>No row was recognized as a header of customs data.</source>
        <translation>Ни одна строка не узнана как заголовок таможенных данных.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no rows under the header.</source>
        <translation>Под заголовком нет строк.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>These are totals of a statistics office by period and partner, not shipments.</source>
        <translation>Это итоги статистической службы по периодам и партнёрам, а не отправки.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No column is known to give days or months, goods codes of four digits or more, or document numbers: it is no list of shipments.</source>
        <translation>Не найден столбец с днями или месяцами, с кодами товаров из четырёх и более цифр или с номерами документов: это не список поставок.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Too few of its columns are known for a list of shipments.</source>
        <translation>Для списка отправок узнано слишком мало столбцов.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Two tables stand side by side (%1 stand twice), and a line would mix shipments of both. Put them on sheets of their own, or give a mapping for one of them.</source>
        <translation>Две таблицы стоят рядом (дважды: %1), и строка смешала бы отправки обеих. Разнесите их по разным листам или дайте сопоставление для одной из них.</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <location filename="../views/importing/sheetoptions.cpp" line="+72"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import it</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Header in row</source>
        <translation>Заголовок в строке</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>both</source>
        <translation>обе</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>day%1month%1year</source>
        <comment>%1 is the sign between them</comment>
        <translation>день%1месяц%1год</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>month%1day%1year</source>
        <comment>%1 is the sign between them</comment>
        <translation>месяц%1день%1год</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>year%1month%1day</source>
        <comment>%1 is the sign between them</comment>
        <translation>год%1месяц%1день</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>year%1day%1month</source>
        <comment>%1 is the sign between them</comment>
        <translation>год%1день%1месяц</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>true dates of the spreadsheet</source>
        <translation>настоящие даты таблицы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in several columns</source>
        <translation>в нескольких столбцах</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>such as %1</source>
        <translation>например, %1</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n rows above the header</source>
        <translation>
            <numerusform>%n строка над заголовком</numerusform>
            <numerusform>%n строки над заголовком</numerusform>
            <numerusform>%n строк над заголовком</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>the file itself</source>
        <translation>сам файл</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (hidden)</source>
        <translation>%1 (скрыт)</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1: %n вопрос</numerusform>
            <numerusform>%1: %n вопроса</numerusform>
            <numerusform>%1: %n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <location filename="../views/importing/sheetpanel.cpp" line="+125"/>
        <source>Those with a field stand first.</source>
        <translation>Столбцы с полем стоят первыми.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>First rows of the sheet</source>
        <translation>Первые строки листа</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Rows %1 to %2 as they stand in the file.</source>
        <translation>Строки с %1 по %2 такие, как в файле.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every column has a field.</source>
        <translation>Поле есть у каждого столбца.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 columns have a field; the others are kept without one.</source>
        <translation>Поле есть у %1 из %2 столбцов; остальные хранятся без поля.</translation>
    </message>
</context>
<context>
    <name>SheetPipeline</name>
    <message>
        <location filename="../models/importing/sheetpipeline.cpp" line="+124"/>
        <source>The import was canceled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This sheet is hidden in its workbook. Its rows are imported and counted.</source>
        <translation>Этот лист скрыт в книге. Его строки импортированы и учтены.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Shipments whose declaration, and item, another source of the case gives too: %1. They are counted, and may be counted twice: the overlaps show them, and can leave them out.</source>
        <translation>Поставок, декларация и товар которых есть и в другом источнике дела: %1. Они учтены, и, возможно, дважды: их показывают пересечения, там же их можно исключить.</translation>
    </message>
</context>
<context>
    <name>SheetRepeats</name>
    <message>
        <location filename="../models/importing/sheetrepeats.cpp" line="+126"/>
        <source>All its rows stand in the sheet “%1” as well, and would be counted twice.</source>
        <translation>Все его строки есть и на листе «%1» и были бы учтены дважды.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of the %2 rows of this sheet stand in the sheet “%3” as well. Are they other shipments all the same? If not, take only one of the two sheets.</source>
        <translation>%1 из %2 строк этого листа есть и на листе «%3». Это всё же другие поставки? Если нет, возьмите только один из двух листов.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+36"/>
        <source>Yes, count them all</source>
        <translation>Да, считать все</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>It sums up the declarations whose lines stand in the sheet “%1”, and would count them twice.</source>
        <translation>Здесь итоги деклараций, строки которых стоят на листе «%1»; они посчитались бы дважды.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only it gives: %1.</source>
        <translation>Только здесь есть: %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This sheet has one row for each declaration whose lines stand in the sheet “%1”. Are they other shipments all the same? If not, take only one of the two sheets.</source>
        <translation>На этом листе одна строка на каждую декларацию, строки которой стоят на листе «%1». Это всё же другие поставки? Если нет, возьмите только один из двух листов.</translation>
    </message>
</context>
<context>
    <name>SheetSummaries</name>
    <message>
        <location filename="../models/importing/sheetsummaries.cpp" line="+86"/>
        <source>Each of its lines is the sum of lines of the other sheets, and would count them again.</source>
        <translation>Каждая его строка — сумма строк других листов и учла бы их ещё раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each of its lines is the sum of lines of the sheet “%1”, and would count them again.</source>
        <translation>Каждая его строка — сумма строк листа «%1» и учла бы их ещё раз.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most of its lines seem to sum up lines of the other sheets, or to repeat them, though not all amounts agree. If they are other shipments all the same, take it as well.</source>
        <translation>Большинство его строк, по-видимому, суммируют или повторяют строки других листов, хотя сходятся не все величины. Если это всё же другие поставки, возьмите и его.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Most of its lines seem to sum up lines of the sheet “%1”, or to repeat them, though not all amounts agree. If they are other shipments all the same, take it as well.</source>
        <translation>Большинство его строк, по-видимому, суммируют или повторяют строки листа «%1», хотя сходятся не все величины. Если это всё же другие поставки, возьмите и его.</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>The sheet “%1” is of its months and of later ones together, and would count them again.</source>
        <translation>Лист «%1» охватывает его месяцы вместе с более поздними и учёл бы их ещё раз.</translation>
    </message>
</context>
<context>
    <name>SheetUnderstanding</name>
    <message>
        <location filename="../models/importing/sheetunderstanding.cpp" line="+110"/>
        <source>This source was taken out of the case: none of its rows is counted anywhere until it is put back.</source>
        <translation>Этот источник изъят из дела: его строки нигде не учитываются, пока его не вернут.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody answered “%1” It was assumed: %2. Another answer can be given by correcting the columns of the source.</source>
        <translation>Никто не ответил на вопрос «%1» Принято: %2. Другой ответ можно дать, исправив столбцы источника.</translation>
    </message>
</context>
<context>
    <name>ShipmentColumn</name>
    <message>
        <location filename="../models/items/shipmentcolumn.cpp" line="+146"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>$ / kg</source>
        <translation>$ / кг</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shipment</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Net kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
</context>
<context>
    <name>ShipmentDelegate</name>
    <message>
        <location filename="../views/tables/shipmentdelegate.cpp" line="+123"/>
        <source>Something in this row could not be read; the inspector lists it.</source>
        <translation>Что-то в этой строке не прочиталось; подробности в инспекторе.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Left out of sums as a duplicate; the inspector says by whom.</source>
        <translation>Исключена из сумм как дубликат; инспектор покажет, кем.</translation>
    </message>
</context>
<context>
    <name>ShipmentFlag</name>
    <message>
        <location filename="../models/casefile/shipmentflag.cpp" line="+25"/>
        <source>Words and HS code differ</source>
        <translation>Слова и код ТН ВЭД расходятся</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net mass above gross mass</source>
        <translation>Масса нетто больше брутто</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Row like an earlier one</source>
        <translation>Строка как одна из прежних</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item of a declaration twice</source>
        <translation>Товар декларации дважды</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Row %1 of the sheet is the same cell for cell.</source>
        <translation>Строка %1 листа такая же ячейка в ячейку.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Row %1 of the sheet gives the same declaration and item.</source>
        <translation>В строке %1 листа та же декларация и тот же товар.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+7"/>
        <source>%1 net, %2 gross</source>
        <translation>нетто %1, брутто %2</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1 net, %2 gross: %3 times as much</source>
        <translation>нетто %1, брутто %2: в %3 раза больше</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Net mass from the quantity</source>
        <translation>Масса нетто по количеству</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>No mass is given; the quantity of %1 is taken for the net mass of %2.</source>
        <translation>Масса не указана; количество %1 принято за массу нетто %2.</translation>
    </message>
</context>
<context>
    <name>ShipmentsModel</name>
    <message>
        <location filename="../models/items/shipmentsmodel.cpp" line="+229"/>
        <source>US dollars a kilogram. A blue cell is dearer than the median of its HS code, a brown one cheaper: the stronger the color, the further, up to four times.</source>
        <translation>Долларов США за килограмм. Синяя ячейка дороже медианы своего кода ТН ВЭД, коричневая дешевле: чем гуще цвет, тем дальше от неё, до четырёх раз.</translation>
    </message>
</context>
<context>
    <name>ShipmentsView</name>
    <message>
        <location filename="../views/tables/shipmentsview.cpp" line="+88"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+179"/>
        <source>Filter by “%1”</source>
        <translation>Фильтр по «%1»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exclude “%1”</source>
        <translation>Исключить «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Annotate…</source>
        <translation>Пометить…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy the rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The figures are being read.</source>
        <translation>Числа читаются.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This case is empty. Drop customs spreadsheets here, or press Ctrl I.</source>
        <translation>Это дело пустое. Перетащите сюда таможенные таблицы или нажмите Ctrl I.</translation>
    </message>
</context>
<context>
    <name>ShownScale</name>
    <message>
        <location filename="../models/mapping/shownscale.cpp" line="+56"/>
        <source>The workbook shows some numbers of “%1” divided by a thousand and others whole. What unit do those in the cells have?</source>
        <translation>Часть чисел в «%1» книга показывает делёнными на тысячу, а часть целиком. В каких единицах они стоят в ячейках?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook shows the numbers of “%1” divided by a thousand. What unit do those in the cells have?</source>
        <translation>Книга показывает числа в «%1» делёнными на тысячу. В каких единицах они стоят в ячейках?</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The workbook shows some numbers of “%1” divided by a thousand and others whole. How are those in the cells given?</source>
        <translation>Часть чисел в «%1» книга показывает делёнными на тысячу, а часть целиком. Как они даны в ячейках?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As they stand</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the header says, %1 times</source>
        <translation>Как говорит заголовок, в %1 раз больше</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>The workbook shows the numbers of “%1” divided by thousands, and the header speaks of what is shown; the cells themselves count without them.</source>
        <translation>Книга показывает числа в «%1» делёнными на тысячи, и заголовок говорит о показанном; сами ячейки считаются без них.</translation>
    </message>
</context>
<context>
    <name>SideBySideModel</name>
    <message>
        <location filename="../models/items/sidebysidemodel.cpp" line="+21"/>
        <source>Row in the file</source>
        <translation>Строка в файле</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>counts</source>
        <translation>учитывается</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>counts; the repeat</source>
        <translation>учитывается; это повтор</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>counts, and stays</source>
        <translation>учитывается и останется</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left out</source>
        <translation>исключена</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left out by you</source>
        <translation>исключена вами</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left out by %1</source>
        <translation>исключена: %1</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <location filename="../models/casefile/sourcechoice.cpp" line="+23"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2, sheet %3)</source>
        <translation>%1 (%2, лист %3)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Several sources are called “%1”. Name one by its number: %2.</source>
        <translation>Так называются несколько источников: «%1». Назовите номер: %2.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is no source “%1”: nothing was imported into this case yet.</source>
        <translation>Источника «%1» нет: в это дело ещё ничего не импортировано.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no source “%1”. The sources are: %2.</source>
        <translation>Источника «%1» нет. Есть: %2.</translation>
    </message>
</context>
<context>
    <name>SourceExam</name>
    <message>
        <location filename="../models/importing/sourceexam.cpp" line="+97"/>
        <source>The ledger of %1 is not what its rows add up to.</source>
        <translation>Ведомость %1 не сходится с её строками.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The column “%1” of %2 added up to %3 when it was imported, and now to %4.</source>
        <translation>Столбец «%1» в %2 при импорте давал в сумме %3, а теперь %4.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The cells of %1 give %2 totals, but %3 are stored.</source>
        <translation>Ячейки %1 дают итогов: %2, а хранится: %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The totals of the column “%1” of %2 are not what its cells add up to (stored ≠ cells): %3 ≠ %4 in all, %5 ≠ %6 cells, %7 ≠ %8 unread.</source>
        <translation>Итоги столбца «%1» в %2 не то, во что складываются ячейки (хранится ≠ ячейки): всего %3 ≠ %4, ячеек %5 ≠ %6, не прочитано %7 ≠ %8.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is not there any more, so it was not compared.</source>
        <translation>%1 больше нет, поэтому сравнения не было.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 has changed since it was imported; the case keeps the cells as they were.</source>
        <translation>%1 изменён после импорта; дело хранит ячейки такими, какими они были.</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <location filename="../models/exporting/sourceguard.cpp" line="+35"/>
        <source>“%1” was imported into this case and stays as it is. Choose another name.</source>
        <translation>«%1» импортирован в это дело и остаётся как есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../models/cube/querynames.cpp" line="-14"/>
        <location filename="../views/common/statuslook.cpp" line="+25"/>
        <source>Unreviewed</source>
        <translation>Не просмотрено</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../views/common/statuslook.cpp" line="-8"/>
        <source>Suspicious</source>
        <translation>Подозрительно</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../views/common/statuslook.cpp" line="+3"/>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../views/common/statuslook.cpp" line="+3"/>
        <source>Cleared</source>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <location filename="../views/common/statusbuttons.cpp" line="+94"/>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../views/shell/statusline.cpp" line="+195"/>
        <source>Nothing leaves this computer: Waybill opens no network connection</source>
        <translation>Ничто не покидает этот компьютер: Waybill не открывает сетевых соединений</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>Sample case: illustrative, not real records</source>
        <translation>Дело-образец: для примера, не настоящие записи</translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%n maybe twice</source>
        <comment>shipments</comment>
        <translation>
            <numerusform>%n, возможно, дважды</numerusform>
            <numerusform>%n, возможно, дважды</numerusform>
            <numerusform>%n, возможно, дважды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n left out</source>
        <comment>shipments</comment>
        <translation>
            <numerusform>%n исключена</numerusform>
            <numerusform>%n исключены</numerusform>
            <numerusform>%n исключено</numerusform>
        </translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Read only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Illustrative sample</source>
        <translation>Иллюстративный пример</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>No case open</source>
        <translation>Дело не открыто</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing leaves this computer</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 shipments</source>
        <translation>отправок: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 shipments</source>
        <translation>отправок: %1 из %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 declarations</source>
        <translation>деклараций: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 net</source>
        <translation>нетто %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net mass not given</source>
        <translation>Масса нетто не указана</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Value not given</source>
        <translation>Стоимость не указана</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not in dollars, and in no sum of dollars:</source>
        <translation>Не в долларах и не входит в суммы в долларах:</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Sources: %1, taken out: %2</source>
        <translation>Источников: %1, изъято: %2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>Coverage: net mass %1, value in dollars %2</source>
        <translation>Охват: масса нетто %1, стоимость в долларах %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage: net mass %1, value in any currency %2</source>
        <translation>Охват: масса нетто %1, стоимость в любой валюте %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage: kg %1, $ %2</source>
        <comment>short for net mass and value in dollars</comment>
        <translation>Охват: кг %1, $ %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage: kg %1, value %2</source>
        <comment>short for net mass and value</comment>
        <translation>Охват: кг %1, стоимость %2</translation>
    </message>
    <message>
        <location line="-70"/>
        <source>Sources: %1</source>
        <translation>Источников: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <location line="+5"/>
        <source>%n selected</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-181"/>
        <source>%n shipments may be counted twice</source>
        <translation>
            <numerusform>%n отправка, возможно, учтена дважды</numerusform>
            <numerusform>%n отправки, возможно, учтены дважды</numerusform>
            <numerusform>%n отправок, возможно, учтены дважды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n left out as duplicates</source>
        <translation>
            <numerusform>%n исключена как дубликат</numerusform>
            <numerusform>%n исключены как дубликаты</numerusform>
            <numerusform>%n исключены как дубликаты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumIssue</name>
    <message>
        <location filename="../models/mapping/sumissue.cpp" line="+15"/>
        <source>This row names several countries and holds the sums of their rows, so it is not counted. %1</source>
        <translation>Эта строка называет несколько стран и содержит суммы их строк, поэтому не учтена. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row names several countries and stands beside rows of single ones, but their sums differ from it. It is not counted, so that nothing is counted twice. %1</source>
        <translation>Эта строка называет несколько стран и стоит рядом со строками отдельных стран, но их суммы с ней расходятся. Она не учтена, чтобы ничего не считалось дважды. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row names several countries and no rows of single ones stand beside it to compare it with. It is counted, and may be counted twice. %1</source>
        <translation>Эта строка называет несколько стран, а строк отдельных стран, с которыми её можно сравнить, рядом нет. Она учтена и, возможно, учтена дважды. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row is of all countries together; the country stays unknown. %1</source>
        <translation>Эта строка относится ко всем странам вместе; страна остаётся неизвестной. %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rows with a short goods code seem to be sums of those with longer ones, and this one cannot be told for certain. It is counted, and may be counted twice. %1</source>
        <translation>Строки с коротким кодом товара, похоже, являются суммами строк с более длинными, но об этой нельзя сказать наверняка. Она учтена и, возможно, учтена дважды. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row holds the sums of the rows beside it, as others of its kind do, so it is not counted. %1</source>
        <translation>Эта строка, как и другие такие же, содержит суммы соседних строк, поэтому не учтена. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row is the head line of the items under it, which says what they share or adds them up, so it is not counted. %1</source>
        <translation>Это заглавная строка товаров под ней: она называет общее для них или их сумму, поэтому не учитывается. %1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>The sheet is so long that rows which hold the sums of others were looked for only up to row %1. Those further down may be counted beside their parts.</source>
        <translation>Лист так длинен, что строки с суммами других искались только до строки %1. Те, что ниже, могут быть учтены рядом со своими частями.</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>This row may hold the sums of the rows beside it, which is not certain. It is counted, and may be counted twice. %1</source>
        <translation>Эта строка, возможно, содержит суммы соседних строк; это не наверняка. Она учтена и, возможно, учтена дважды. %1</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>This row holds the sums of the rows with longer goods codes, or somewhat more than these as all such rows do, so it is not counted. %1</source>
        <translation>Эта строка содержит суммы строк с более длинными кодами товаров или, как все такие строки, немного больше, поэтому не учтена. %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>You said that this row is a shipment. %1</source>
        <translation>Вы указали, что эта строка — поставка. %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You said that this row is no shipment; it is not counted. %1</source>
        <translation>Вы указали, что эта строка не поставка; она не учтена. %1</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../models/cube/summary.cpp" line="+246"/>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n more rows are not shown; the total is over all.</source>
        <translation>
            <numerusform>Ещё %n строка не показана; итог — по всем.</numerusform>
            <numerusform>Ещё %n строки не показаны; итог — по всем.</numerusform>
            <numerusform>Ещё %n строк не показаны; итог — по всем.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-222"/>
        <source>%1 is given for %2 of %3 shipments.</source>
        <translation>%1: указано у %2 из %3 отправок.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1: a value in US dollars is given for %2 of %3 shipments; other currencies are not converted.</source>
        <translation>%1: стоимость в долларах США указана у %2 из %3 отправок; другие валюты не пересчитываются.</translation>
    </message>
    <message numerus="yes">
        <location line="+234"/>
        <source>Not in dollars: %1 %2, given for %n shipments.</source>
        <translation>
            <numerusform>Не в долларах: %1 %2, указано у %n отправки.</numerusform>
            <numerusform>Не в долларах: %1 %2, указано у %n отправок.</numerusform>
            <numerusform>Не в долларах: %1 %2, указано у %n отправок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>In no sum: the values of %n shipments, whose currency is unknown.</source>
        <translation>
            <numerusform>Не вошла в суммы: стоимость %n отправки, валюта которой неизвестна.</numerusform>
            <numerusform>Не вошли в суммы: стоимости %n отправок, валюта которых неизвестна.</numerusform>
            <numerusform>Не вошли в суммы: стоимости %n отправок, валюта которых неизвестна.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Quantities are added up whatever their units.</source>
        <translation>Количества складываются, каковы бы ни были единицы.</translation>
    </message>
</context>
<context>
    <name>TableArrangement</name>
    <message>
        <location filename="../views/tables/tablearrangement.cpp" line="+94"/>
        <source>sorted %1</source>
        <translation>порядок строк: %1</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>columns in another order</source>
        <translation>столбцы в другом порядке</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>column “%1” shown</source>
        <translation>столбец «%1» показан</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>column “%1” hidden</source>
        <translation>столбец «%1» скрыт</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Show column “%1”</source>
        <translation>Показать столбец «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide column “%1”</source>
        <translation>Скрыть столбец «%1»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sort by %1</source>
        <translation>Сортировать: %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Type to find a column</source>
        <translation>Наберите, чтобы найти столбец</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>by %1, descending</source>
        <translation>по убыванию: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>by %1, ascending</source>
        <translation>по возрастанию: %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <location filename="../models/exporting/tableexport.cpp" line="+32"/>
        <source>The export was canceled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The table cannot be written: %1.</source>
        <translation>Таблицу записать нельзя: %1.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>There is no column “%1”. Columns are: %2.</source>
        <translation>Столбца «%1» нет. Столбцы: %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A workbook can only be written to a file.</source>
        <translation>Книгу можно записать только в файл.</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n cells begin like a formula and got an apostrophe before them.</source>
        <translation>
            <numerusform>%n ячейка начинается как формула и получила апостроф.</numerusform>
            <numerusform>%n ячейки начинаются как формула и получили апостроф.</numerusform>
            <numerusform>%n ячеек начинаются как формула и получили апостроф.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n texts were longer than a cell holds and are cut.</source>
        <translation>
            <numerusform>%n текст длиннее, чем вмещает ячейка, и обрезан.</numerusform>
            <numerusform>%n текста длиннее, чем вмещает ячейка, и обрезаны.</numerusform>
            <numerusform>%n текстов длиннее, чем вмещает ячейка, и обрезаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <location filename="../views/dialogs/tableexportdialog.cpp" line="+55"/>
        <source>For Excel: begin with a byte order mark</source>
        <translation>Для Excel: начать с метки порядка байтов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name file, sheet and row of every shipment</source>
        <translation>Указать файл, лист и строку каждой отправки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whoever checks a figure finds the cells that it was read from</source>
        <translation>Кто проверяет число, найдёт ячейки, из которых оно прочитано</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln shipments in view, just as filtered</source>
        <translation>
            <numerusform>%Ln отправка на виду, ровно по фильтру</numerusform>
            <numerusform>%Ln отправки на виду, ровно по фильтру</numerusform>
            <numerusform>%Ln отправок на виду, ровно по фильтру</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Workbook (XLSX), with a sheet about query and sources</source>
        <translation>Книга (XLSX) с листом о запросе и источниках</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CSV, in UTF-8</source>
        <translation>CSV в UTF-8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON, for programs</source>
        <translation>JSON для программ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>As in the table</source>
        <translation>Как в таблице</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Drag a column to another place</source>
        <translation>Перетащите столбец на другое место</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>A text that begins like a formula gets an apostrophe before it, so that no spreadsheet runs it.</source>
        <translation>Текст, начинающийся как формула, получает апостроф, чтобы таблица его не выполнила.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 of %2 rows, %3 a second</source>
        <translation>%1 из %2 строк, %3 в секунду</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <location filename="../views/tables/tablespanel.cpp" line="+180"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, a double click shows the shipments</source>
        <translation>%1, двойной щелчок показывает отправки</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n left out as duplicates</source>
        <translation>
            <numerusform>%n исключена как дубликат</numerusform>
            <numerusform>%n исключены как дубликаты</numerusform>
            <numerusform>%n исключено как дубликаты</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <comment>counted, left out</comment>
        <translation>%1, ещё %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Consignors</source>
        <translation>Отправители</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+5"/>
        <source>Consignees</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+4"/>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose which columns are shown</source>
        <translation>Выбрать, какие столбцы показаны</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <location filename="../views/inspector/tagrow.cpp" line="+59"/>
        <source>Take this tag off</source>
        <translation>Снять эту метку</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a tag (key T)</source>
        <translation>Добавить метку (клавиша T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <location filename="../models/exporting/textwriter.cpp" line="+126"/>
        <source>The table cannot be written: %1.</source>
        <translation>Таблицу записать нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>TotalRow</name>
    <message>
        <location filename="../models/mapping/totalrow.cpp" line="+60"/>
        <source>no amounts</source>
        <translation>нет чисел</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>By its words this row holds totals, so it is not counted. %1</source>
        <translation>По словам эта строка содержит итоги, поэтому она не считается. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row begins as a row of totals does, but says what only shipments say; it is counted. %1</source>
        <translation>Эта строка начинается как итоговая, но говорит то, что говорят только отправки; она считается. %1</translation>
    </message>
</context>
<context>
    <name>TrialLabel</name>
    <message>
        <location filename="../views/casework/triallabel.cpp" line="+23"/>
        <source>Nothing is chosen yet. All rows of the source are read anew; annotations stay, and it can be undone.</source>
        <translation>Пока ничего не выбрано. Все строки источника читаются заново; пометки остаются, и это можно отменить.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Trying it on the rows of the other sources …</source>
        <translation>Проверяются строки остальных источников…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is read like this already.</source>
        <translation>Так уже и читается.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These rows change the figures. Annotations stay, and it can be undone.</source>
        <translation>Эти строки изменят цифры. Пометки останутся, и это можно отменить.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With this, all of them can be read, in the other sources too.</source>
        <translation>Так читаются все, и в остальных источниках тоже.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this, all of them can be read.</source>
        <translation>Так читаются все.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With this, %1 of the first %2 of them in all these sources can be read.</source>
        <translation>Так читаются %1 из первых %2 во всех этих источниках.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this, %1 of the first %2 of them can be read.</source>
        <translation>Так читаются %1 из первых %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>But %1 of %2 other rows that are read now could not be read any more.</source>
        <translation>Но %1 из %2 других строк, которые читаются сейчас, читаться перестанут.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 other rows would be read as another value than now.</source>
        <translation>%1 из %2 других строк прочтутся иначе, чем сейчас.</translation>
    </message>
</context>
<context>
    <name>UnfitColumns</name>
    <message>
        <location filename="../models/mapping/unfitcolumns.cpp" line="+90"/>
        <source>Each cell of “%1” holds two masses, of which a column can give one: part it into a column for the gross mass and one for the net mass, and import the file again. Is it to be used as it stands?</source>
        <translation>В каждой ячейке «%1» две массы, а столбец может дать одну: разделите его на столбец брутто и столбец нетто и импортируйте файл снова. Использовать его как есть?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The countries in “%1” are numbers, and nothing says that they are those of ISO 3166: customs of many countries have numbers of their own. Is the column to be read so?</source>
        <translation>Страны в «%1» записаны числами, и ничто не говорит, что это числа ISO 3166: у таможен многих стран свои числа. Читать столбец так?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” holds years that end in the next one, such as 2010-11, so that neither the year nor the month of a row is known. Is it to be read as years and months all the same?</source>
        <translation>В «%1» стоят годы, которые кончаются в следующем, как 2010-11, поэтому ни год, ни месяц строки не известны. Читать их всё же как год и месяц?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By its header “%1” is the field “%2”, but its values do not look like that. Is it to be used?</source>
        <translation>По заголовку «%1» — поле «%2», но значения на это не похожи. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By its header “%1” is the field “%2”, but only %3 of its %4 values fit. Is it to be used?</source>
        <translation>По заголовку «%1» — поле «%2», но подходят только %3 из %4 значений. Использовать столбец?</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Leave it out</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use it: %1</source>
        <translation>Использовать: %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Column %1 has values in most rows and no header. What does it hold?</source>
        <translation>В столбце %1 есть значения в большинстве строк, но нет заголовка. Что в нём?</translation>
    </message>
</context>
<context>
    <name>UnitPoints</name>
    <message>
        <location filename="../models/mapping/unitpoints.cpp" line="+48"/>
        <source>“%1” in “%2” may be a unit of mass or another one, and no other mass is given. Do these quantities count as net mass?</source>
        <translation>«%1» в «%2» может быть единицей массы или другой, а иной массы не дано. Считать эти количества массой нетто?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, in this unit of mass: %1</source>
        <translation>Да, в этой единице массы: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>UnitsOfRows</name>
    <message>
        <location filename="../models/mapping/unitsofrows.cpp" line="+86"/>
        <source>“%1” may be a carat or a carton. What unit do the masses in “%2” have in these rows?</source>
        <translation>«%1» может быть каратом или коробкой. В каких единицах массы в «%2» в этих строках?</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>Not known: list the rows and do not add them up</source>
        <translation>Неизвестно: перечислить строки и не суммировать</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Carats of 0.2 g</source>
        <translation>Караты по 0,2 г</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kilograms</source>
        <translation>Килограммы</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 of the rows looked at name no unit for the mass in “%2”, and others are in %3. What unit do those that name none have?</source>
        <translation>В %1 из просмотренных строк у массы в «%2» нет единицы, а в других она в %3. В каких единицах те, где её нет?</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The header “%1” names one unit, and “%2” beside it another in some rows. Which is that of the masses?</source>
        <translation>Заголовок «%1» называет одну единицу, а «%2» рядом в некоторых строках — другую. В какой из них массы?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That of the header: %1</source>
        <translation>В той, что в заголовке: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That of each row</source>
        <translation>В той, что в каждой строке</translation>
    </message>
</context>
<context>
    <name>UnknownUnit</name>
    <message>
        <location filename="../models/mapping/unknownunit.cpp" line="+55"/>
        <source>Hundredweights are of two kinds. Which are those of “%1”?</source>
        <translation>Хандредвейты (cwt) бывают двух видов. Какие они в «%1»?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of 100 lb</source>
        <translation>По 100 фунтов</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of 112 lb</source>
        <translation>По 112 фунтов</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>Kilograms</source>
        <translation>Килограммы</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>“%1” names a unit of mass that is not known here. What unit do the masses have?</source>
        <translation>«%1» называет единицу массы, которой программа не знает. В каких единицах масса?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known: list the rows and do not add them up</source>
        <translation>Неизвестно: перечислить строки и не суммировать</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tonnes</source>
        <translation>Тонны</translation>
    </message>
</context>
<context>
    <name>UnknownValues</name>
    <message>
        <location filename="../models/cube/unknownvalues.cpp" line="+76"/>
        <source>No source is called “%1”.</source>
        <translation>Нет источника с именем «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No shipment has the tag “%1”.</source>
        <translation>Ни у одной отправки нет метки «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No shipment has the mode of transport “%1”.</source>
        <translation>Ни у одной отправки нет вида транспорта «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No shipment has the procedure “%1”.</source>
        <translation>Ни у одной отправки нет процедуры «%1».</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The case has: %1.</source>
        <translation>В деле есть: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Did you mean “%1”?</source>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <location filename="../views/shell/viewacts.cpp" line="+47"/>
        <source>comfortable rows</source>
        <translation>просторные строки</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dense rows</source>
        <translation>плотные строки</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../views/shell/welcomepage.cpp" line="+213"/>
        <source>%1 shipments, %2 sources</source>
        <translation>отправок: %1, источников: %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Cases you open are listed here.</source>
        <translation>Здесь будут дела, которые вы открывали.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Customs data: from spreadsheet to finding, with the proof attached</source>
        <translation>Таможенные данные: от таблицы до вывода, вместе с доказательством</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop customs spreadsheets here</source>
        <translation>Перетащите сюда таможенные таблицы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>xlsx, ods, xls, csv, zip, or a whole folder. A new case is made for them.</source>
        <translation>xlsx, ods, xls, csv, zip или целую папку. Для них создаётся новое дело.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the sample case</source>
        <translation>Открыть дело-образец</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Small files in Russian, Turkish and Chinese, with a story to follow. Illustrative, not real records.</source>
        <translation>Небольшие файлы на русском, турецком и китайском и история, которую можно проследить. Для примера, не настоящие записи.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open sample</source>
        <translation>Открыть образец</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recent cases</source>
        <translation>Недавние дела</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a case…</source>
        <translation>Открыть дело…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Narrow</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop a file, look at the columns, press Enter</source>
        <translation>Перетащите файл, взгляните на столбцы, нажмите Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Click any bar, route or name; every view follows</source>
        <translation>Щёлкните столбец, маршрут или имя — всё подстроится</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The cells of the file are always beside the figure</source>
        <translation>Ячейки файла всегда рядом с числом</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the chart or map with source and method</source>
        <translation>Экспорт диаграммы или карты с источником и методом</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <location filename="../models/exporting/wholefile.cpp" line="+28"/>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» записать нельзя: %2.</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>The disk is full: “%1” was not written. Free some space or choose another place.</source>
        <translation>Диск заполнен: «%1» не записан. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” is a Waybill case, and no export is written over one. Choose another name.</source>
        <translation>«%1» — дело Waybill, и экспорт поверх него не записывается. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../views/shell/workbench.cpp" line="+131"/>
        <source>arrangement: %1</source>
        <translation>расположение: %1</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <location filename="../models/exporting/workbookwriter.cpp" line="+143"/>
        <source>Shipments</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shipments %1</source>
        <translation>Отправки %1</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>There is no room for temporary files in %1. Free some space there, or name another folder by TMPDIR.</source>
        <translation>В %1 нет места для временных файлов. Освободите его или укажите другую папку через TMPDIR.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The workbook cannot be written: %1.</source>
        <translation>Книгу записать нельзя: %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+55"/>
        <source>%n texts were longer than a cell holds and are cut here.</source>
        <translation>
            <numerusform>%n текст длиннее, чем вмещает ячейка, и здесь обрезан.</numerusform>
            <numerusform>%n текста длиннее, чем вмещает ячейка, и здесь обрезаны.</numerusform>
            <numerusform>%n текстов длиннее, чем вмещает ячейка, и здесь обрезаны.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>About</source>
        <translation>О таблице</translation>
    </message>
</context>
<context>
    <name>YieldStrip</name>
    <message numerus="yes">
        <location filename="../views/importing/yieldstrip.cpp" line="+57"/>
        <source>The beginning of the sheet, read with this mapping: %n shipments</source>
        <translation>
            <numerusform>Начало листа, прочитанное так: %n отправка</numerusform>
            <numerusform>Начало листа, прочитанное так: %n отправки</numerusform>
            <numerusform>Начало листа, прочитанное так: %n отправок</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 cannot be read</source>
        <translation>не читается: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 not given</source>
        <translation>не указано: %1</translation>
    </message>
</context>
<context>
    <name>ZeroPoints</name>
    <message>
        <location filename="../models/mapping/zeropoints.cpp" line="+54"/>
        <source>No cell is empty in %1, and some are 0. What does 0 say there?</source>
        <translation>В столбцах %1 нет пустых ячеек, а в некоторых 0. Что там значит 0?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is known</source>
        <translation>Ничего не известно</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a true zero</source>
        <translation>Это настоящий ноль</translation>
    </message>
</context>
</TS>

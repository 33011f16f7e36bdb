<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AnnotateBar</name>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBuilder</name>
    <message numerus="yes">
        <source>%n smaller ones are not shown.</source>
        <translation>
            <numerusform>%n smaller one is not shown.</numerusform>
            <numerusform>%n smaller ones are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zeros are known only from %1: none of these shipments stands there.</source>
        <translation>
            <numerusform>%n zero is known only from %1: none of these shipments stands there.</numerusform>
            <numerusform>%n zeros are known only from %1: none of these shipments stands there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartGroups</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLayers</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measure is not given for %n of them</source>
        <translation>
            <numerusform>The measure is not given for %n of them</numerusform>
            <numerusform>The measure is not given for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No source covers %n periods, hatched in grey.</source>
        <translation>
            <numerusform>No source covers %n period, hatched in grey.</numerusform>
            <numerusform>No source covers %n periods, hatched in grey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments left out as duplicates.</source>
        <translation>
            <numerusform>%n shipment left out as a duplicate.</numerusform>
            <numerusform>%n shipments left out as duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: another file or sheet has the same declaration.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: another file or sheet has the same declaration.</numerusform>
            <numerusform>%n shipments may be counted twice: another file or sheet has the same declaration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: the same goods stand in an export and in an import file.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: the same goods stand in an export and in an import file.</numerusform>
            <numerusform>%n shipments may be counted twice: the same goods stand in an export and in an import file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: their sheet has the same row already.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: its sheet has the same row already.</numerusform>
            <numerusform>%n shipments may be counted twice: their sheet has the same row already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: their sheet has the same declaration and item already.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: its sheet has the same declaration and item already.</numerusform>
            <numerusform>%n shipments may be counted twice: their sheet has the same declaration and item already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: the lines of another file are their parts.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: the lines of another file are its parts.</numerusform>
            <numerusform>%n shipments may be counted twice: the lines of another file are their parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice: they are master bills beside their house bills.</source>
        <translation>
            <numerusform>%n shipment may be counted twice: it is a master bill beside its house bills.</numerusform>
            <numerusform>%n shipments may be counted twice: they are master bills beside their house bills.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a date%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>%n shipment without a date%1 is not shown.</numerusform>
            <numerusform>%n shipments without a date%1 are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments of which only the year is known%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>%n shipment of which only the year is known%1 is not shown.</numerusform>
            <numerusform>%n shipments of which only the year is known%1 are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments of which only the month is known%1 are not shown.</source>
        <comment>%1 = their sum in parentheses</comment>
        <translation>
            <numerusform>%n shipment of which only the month is known%1 is not shown.</numerusform>
            <numerusform>%n shipments of which only the month is known%1 are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments not shown, their dates are not exact enough.</source>
        <translation>
            <numerusform>%n shipment not shown, its date is not exact enough.</numerusform>
            <numerusform>%n shipments not shown, their dates are not exact enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n shipments %1</source>
        <translation>
            <numerusform>%n shipment %1</numerusform>
            <numerusform>%n shipments %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” on %n shipments</source>
        <translation>
            <numerusform>tag “%1” on %n shipment</numerusform>
            <numerusform>tag “%1” on %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” off %n shipments</source>
        <translation>
            <numerusform>tag “%1” off %n shipment</numerusform>
            <numerusform>tag “%1” off %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n shipments</source>
        <translation>
            <numerusform>note on %n shipment</numerusform>
            <numerusform>note on %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments counted again</source>
        <translation>
            <numerusform>%n shipment counted again</numerusform>
            <numerusform>%n shipments counted again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments left out as duplicates</source>
        <translation>
            <numerusform>%n shipment left out as a duplicate</numerusform>
            <numerusform>%n shipments left out as duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n shipments are the same in both</source>
        <translation>
            <numerusform>%n shipment is the same in both</numerusform>
            <numerusform>%n shipments are the same in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>  ... and %n more</source>
        <translation>
            <numerusform>  ... and %n more</numerusform>
            <numerusform>  ... and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElsewhereBox</name>
    <message numerus="yes">
        <source>Also in %n other sources with this problem (%1)</source>
        <translation>
            <numerusform>Also in %n other source with this problem (%1)</numerusform>
            <numerusform>Also in %n other sources with this problem (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message numerus="yes">
        <source>Without %1, %n shipments would pass.</source>
        <translation>
            <numerusform>Without %1, %n shipment would pass.</numerusform>
            <numerusform>Without %1, %n shipments would pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n files…</source>
        <translation>
            <numerusform>Export %n file…</numerusform>
            <numerusform>Export %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already.</source>
        <translation>
            <numerusform>%n of the files is there already.</numerusform>
            <numerusform>%n of the files are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments were written to %1.</source>
        <translation>
            <numerusform>%n shipment was written to %1.</numerusform>
            <numerusform>%n shipments were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureGap</name>
    <message numerus="yes">
        <source>%n shipments without a net mass</source>
        <translation>
            <numerusform>%n shipment without a net mass</numerusform>
            <numerusform>%n shipments without a net mass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a gross mass</source>
        <translation>
            <numerusform>%n shipment without a gross mass</numerusform>
            <numerusform>%n shipments without a gross mass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a value in US dollars</source>
        <translation>
            <numerusform>%n shipment without a value in US dollars</numerusform>
            <numerusform>%n shipments without a value in US dollars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a quantity</source>
        <translation>
            <numerusform>%n shipment without a quantity</numerusform>
            <numerusform>%n shipments without a quantity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a date</source>
        <translation>
            <numerusform>%n shipment without a date</numerusform>
            <numerusform>%n shipments without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a country of destination</source>
        <translation>
            <numerusform>%n shipment without a country of destination</numerusform>
            <numerusform>%n shipments without a country of destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a country of origin and of dispatch</source>
        <translation>
            <numerusform>%n shipment without a country of origin and of dispatch</numerusform>
            <numerusform>%n shipments without a country of origin and of dispatch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message numerus="yes">
        <source>%n rows, %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>the one row</numerusform>
            <numerusform>all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be %n of the list, such as %2: choose one.</source>
        <translation>
            <numerusform>“%1” can be %n of the list, such as %2: choose one.</numerusform>
            <numerusform>“%1” can be %n of the list, such as %2: choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n sources anew</source>
        <translation>
            <numerusform>Read %n source anew</numerusform>
            <numerusform>Read %n sources anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowBuilder</name>
    <message numerus="yes">
        <source>%n other categories</source>
        <translation>
            <numerusform>%n other category</numerusform>
            <numerusform>%n other categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowPainter</name>
    <message numerus="yes">
        <source>No room to name %n places.</source>
        <translation>
            <numerusform>No room to name %n place.</numerusform>
            <numerusform>No room to name %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%n shipments imported.</source>
        <translation>
            <numerusform>%n shipment imported.</numerusform>
            <numerusform>%n shipments imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are listed.</source>
        <translation>
            <numerusform>%n problem is listed.</numerusform>
            <numerusform>%n problems are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFileModel</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%1 was refused: %n of its cells or rows have problems. Nothing was imported.</source>
        <translation>
            <numerusform>%1 was refused: %n of its cells or rows has problems. Nothing was imported.</numerusform>
            <numerusform>%1 was refused: %n of its cells or rows have problems. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n shipments imported.</source>
        <translation>
            <numerusform>%n shipment imported.</numerusform>
            <numerusform>%n shipments imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are listed; their rows are kept.</source>
        <translation>
            <numerusform>%n problem are listed; their rows are kept.</numerusform>
            <numerusform>%n problems are listed; their rows are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused.</source>
        <translation>
            <numerusform>%n file refused.</numerusform>
            <numerusform>%n files refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered: what was assumed is listed as a problem of the source.</source>
        <translation>
            <numerusform>%n question was not answered: what was assumed is listed as a problem of the source.</numerusform>
            <numerusform>%n questions were not answered: what was assumed is listed as a problem of the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions open: what is proposed first will be assumed, and said so.</source>
        <translation>
            <numerusform>%n question open: what is proposed first will be assumed, and said so.</numerusform>
            <numerusform>%n questions open: what is proposed first will be assumed, and said so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLabels</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more leg(s), %1</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>and %n more leg, %1</numerusform>
            <numerusform>and %n more legs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    sent: %1, %n shipment(s)</source>
        <translation>
            <numerusform>    sent: %1, %n shipment</numerusform>
            <numerusform>    sent: %1, %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    arrived: %1, %n shipment(s)</source>
        <translation>
            <numerusform>    arrived: %1, %n shipment</numerusform>
            <numerusform>    arrived: %1, %n shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message numerus="yes">
        <source>%n shipments are being marked</source>
        <translation>
            <numerusform>%n shipment is being marked</numerusform>
            <numerusform>%n shipments are being marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message numerus="yes">
        <source>%n values without a currency</source>
        <translation>
            <numerusform>%n value without a currency</numerusform>
            <numerusform>%n values without a currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currencies</source>
        <translation>
            <numerusform>%n more currency</numerusform>
            <numerusform>%n more currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthHistogram</name>
    <message numerus="yes">
        <source>%n shipments without a month</source>
        <translation>
            <numerusform>%n shipment without a month</numerusform>
            <numerusform>%n shipments without a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments without a month, %1</source>
        <translation>
            <numerusform>%n shipment without a month, %1</numerusform>
            <numerusform>%n shipments without a month, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message numerus="yes">
        <source>Note on %n shipments</source>
        <translation>
            <numerusform>Note on %n shipment</numerusform>
            <numerusform>Note on %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a note already, which this one replaces.</source>
        <translation>
            <numerusform>%n of them has a note already, which this one replaces.</numerusform>
            <numerusform>%n of them have a note already, which this one replaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapActs</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells begin like a formula and stand as they are: a spreadsheet would run them.</source>
        <translation>
            <numerusform>%n cell begins like a formula and stands as it is: a spreadsheet would run it.</numerusform>
            <numerusform>%n cells begin like a formula and stand as they are: a spreadsheet would run them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapModel</name>
    <message numerus="yes">
        <source>counted %n times</source>
        <translation>
            <numerusform>counted %n time</numerusform>
            <numerusform>counted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapReport</name>
    <message numerus="yes">
        <source>%n shipments say again what others say</source>
        <translation>
            <numerusform>%n shipment says again what another one says</numerusform>
            <numerusform>%n shipments say again what others say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left out of sums.</source>
        <translation>
            <numerusform>%n of them is left out of sums.</numerusform>
            <numerusform>%n of them are left out of sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message numerus="yes">
        <source>They differ in %n fields.</source>
        <translation>
            <numerusform>They differ in %n field.</numerusform>
            <numerusform>They differ in %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments say again what others say</source>
        <translation>
            <numerusform>%n shipment says again what another one says</numerusform>
            <numerusform>%n shipments say again what others say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left out of sums</source>
        <translation>
            <numerusform>%n of them is left out of sums</numerusform>
            <numerusform>%n of them are left out of sums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the repeats of %n groups</source>
        <translation>
            <numerusform>Leave out the repeats of %n group</numerusform>
            <numerusform>Leave out the repeats of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out this group&apos;s %n repeats</source>
        <translation>
            <numerusform>Leave out this group&apos;s repeat</numerusform>
            <numerusform>Leave out this group&apos;s %n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the repeats of these %n groups</source>
        <translation>
            <numerusform>Leave out the repeats of this group</numerusform>
            <numerusform>Leave out the repeats of these %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the repeats of all %n groups</source>
        <translation>
            <numerusform>Leave out the repeats of the one group</numerusform>
            <numerusform>Leave out the repeats of all %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the repeats of all %n groups of this kind</source>
        <translation>
            <numerusform>Leave out the repeats of the one group of this kind</numerusform>
            <numerusform>Leave out the repeats of all %n groups of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <comment>of problems</comment>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>Since then %n shipments of the case were left out of sums as duplicates.</source>
        <translation>
            <numerusform>Since then %n shipment of the case was left out of sums as a duplicate.</numerusform>
            <numerusform>Since then %n shipments of the case were left out of sums as duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were written to %1.</source>
        <translation>
            <numerusform>%n problem was written to %1.</numerusform>
            <numerusform>%n problems were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message numerus="yes">
        <source>%n more questions after this one.</source>
        <translation>
            <numerusform>%n more question after this one.</numerusform>
            <numerusform>%n more questions after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message numerus="yes">
        <source>Keep the %n rows before the damage</source>
        <translation>
            <numerusform>Keep the row before the damage</numerusform>
            <numerusform>Keep the %n rows before the damage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemapWords</name>
    <message numerus="yes">
        <source>%n further totals moved.</source>
        <translation>
            <numerusform>%n further total moved.</numerusform>
            <numerusform>%n further totals moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutePainter</name>
    <message numerus="yes">
        <source>%n leg(s) too short to draw at this size</source>
        <translation>
            <numerusform>%n leg too short to draw at this size</numerusform>
            <numerusform>%n legs too short to draw at this size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places outside this view</source>
        <translation>
            <numerusform>%n place outside this view</numerusform>
            <numerusform>%n places outside this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n light leg(s) (%1, %2 of all legs) gathered to hair lines</source>
        <comment>an amount and a share in percent</comment>
        <translation>
            <numerusform>%n light leg (%1, %2 of all legs) gathered to hair lines</numerusform>
            <numerusform>%n light legs (%1, %2 of all legs) gathered to hair lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller leg(s)</source>
        <translation>
            <numerusform>%n smaller leg</numerusform>
            <numerusform>%n smaller legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller leg(s) (%1 of all legs) not drawn.</source>
        <translation>
            <numerusform>%n smaller leg (%1 of all legs) not drawn.</numerusform>
            <numerusform>%n smaller legs (%1 of all legs) not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message numerus="yes">
        <source>%n rows above the header</source>
        <translation>
            <numerusform>%n row above the header</numerusform>
            <numerusform>%n rows above the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments may be counted twice</source>
        <translation>
            <numerusform>%n shipment may be counted twice</numerusform>
            <numerusform>%n shipments may be counted twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe twice</source>
        <comment>shipments</comment>
        <translation>
            <numerusform>%n maybe twice</numerusform>
            <numerusform>%n maybe twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as duplicates</source>
        <translation>
            <numerusform>%n left out as a duplicate</numerusform>
            <numerusform>%n left out as duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>shipments</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n more rows are not shown; the total is over all.</source>
        <translation>
            <numerusform>%n more row is not shown; the total is over all.</numerusform>
            <numerusform>%n more rows are not shown; the total is over all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in dollars: %1 %2, given for %n shipments.</source>
        <translation>
            <numerusform>Not in dollars: %1 %2, given for %n shipment.</numerusform>
            <numerusform>Not in dollars: %1 %2, given for %n shipments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In no sum: the values of %n shipments, whose currency is unknown.</source>
        <translation>
            <numerusform>In no sum: the value of %n shipment, whose currency is unknown.</numerusform>
            <numerusform>In no sum: the values of %n shipments, whose currency is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n cells begin like a formula and got an apostrophe before them.</source>
        <translation>
            <numerusform>%n cell begins like a formula and got an apostrophe before them.</numerusform>
            <numerusform>%n cells begin like a formula and got an apostrophe before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were longer than a cell holds and are cut.</source>
        <translation>
            <numerusform>%n text was longer than a cell holds and is cut.</numerusform>
            <numerusform>%n texts were longer than a cell holds and are cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln shipments in view, just as filtered</source>
        <translation>
            <numerusform>%Ln shipment in view, just as filtered</numerusform>
            <numerusform>%Ln shipments in view, just as filtered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message numerus="yes">
        <source>%n left out as duplicates</source>
        <translation>
            <numerusform>%n left out as a duplicate</numerusform>
            <numerusform>%n left out as duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message numerus="yes">
        <source>%n texts were longer than a cell holds and are cut here.</source>
        <translation>
            <numerusform>%n text was longer than a cell holds and is cut here.</numerusform>
            <numerusform>%n texts were longer than a cell holds and are cut here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YieldStrip</name>
    <message numerus="yes">
        <source>The beginning of the sheet, read with this mapping: %n shipments</source>
        <translation>
            <numerusform>The beginning of the sheet, read with this mapping: %n shipment</numerusform>
            <numerusform>The beginning of the sheet, read with this mapping: %n shipments</numerusform>
        </translation>
    </message>
</context>
</TS>

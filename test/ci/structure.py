"""structure.py FILE: the parts of the .xlsx agree with each other as Excel demands, which repairs or refuses a file where
they do not (ECMA-376 parts 1 and 2; dynamic arrays: [MS-XLSX] 2.2.4.12, 2.3.3)."""

import posixpath
import re
import sys
from collections import Counter
from xml.etree import ElementTree
from zipfile import ZipFile

from openpyxl.utils import range_boundaries

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DYNAMIC = "{http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray}"

# CT_Worksheet is a sequence: what comes out of order is a broken file.
ORDER = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst""".split()

# Functions newer than the format are stored with a prefix: without it Excel shows #NAME? until the cell is entered again.
NEWER = {"IFNA", "MAXIFS", "MINIFS", "IFS", "SWITCH", "CONCAT", "TEXTJOIN", "XOR", "DAYS", "SHEET", "FORMULATEXT"}

QUOTED = re.compile(r'"(?:[^"]|"")*"')
STRUCTURED = re.compile(r"\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]")


class Workbook:
    """The parts of a file, and what is wrong with them."""

    def __init__(self, path):
        self.problems = []
        with ZipFile(path) as file:
            names = file.namelist()
            self.repeated("part", names)
            self.parts = {name: file.read(name) for name in names}
        self.xml = {}
        for name, content in self.parts.items():
            if name.endswith((".xml", ".rels")):
                try:
                    self.xml[name] = ElementTree.fromstring(content)
                except ElementTree.ParseError as error:
                    self.wrong(name, f"not well-formed: {error}")
        self.book = self.xml["xl/workbook.xml"]

    def wrong(self, where, what):
        self.problems.append(f"{where}: {what}")

    def repeated(self, what, values, where="file"):
        for value, count in Counter(value.lower() for value in values).items():
            if count > 1:
                self.wrong(where, f"{what} {value} {count} times")

    def related(self, part):
        """Targets of a part's relationships, by id."""
        folder, name = posixpath.split(part)
        relations = self.xml.get(f"{folder}/_rels/{name}.rels")
        if relations is None:
            return {}
        return {
            one.get("Id"): posixpath.normpath(posixpath.join("/" + folder, one.get("Target"))).lstrip("/")
            for one in relations.iter(f"{RELATIONS}Relationship")
            if one.get("TargetMode") != "External"
        }


def check_package(book):
    types = book.xml["[Content_Types].xml"]
    overrides = [one.get("PartName") for one in types.iter(f"{TYPES}Override")]
    defaults = [one.get("Extension") for one in types.iter(f"{TYPES}Default")]
    book.repeated("content type of", overrides, "[Content_Types].xml")
    book.repeated("content type of", defaults, "[Content_Types].xml")
    for part in overrides:
        if part.lstrip("/") not in book.parts:
            book.wrong("[Content_Types].xml", f"{part} is not in the file")
    for part in book.parts:
        if part == "[Content_Types].xml" or part.endswith(".rels"):
            continue
        if "/" + part not in overrides and (part.endswith(".xml") or part.rsplit(".")[-1] not in defaults):
            book.wrong("[Content_Types].xml", f"nothing on {part}")
    for part, relations in book.xml.items():
        if not part.endswith(".rels"):
            continue
        book.repeated("id", [one.get("Id") for one in relations], part)
        owner = part.replace("_rels/", "").removesuffix(".rels")
        for target in book.related(owner).values() if owner else []:
            if target not in book.parts:
                book.wrong(part, f"{target} is not in the file")


def sheets_of(book):
    """Part by the sheet's name, in the order of the tabs."""
    related = book.related("xl/workbook.xml")
    sheets = list(book.book.iter(f"{MAIN}sheet"))
    book.repeated("sheet", [sheet.get("name") for sheet in sheets])
    book.repeated("sheetId", [sheet.get("sheetId") for sheet in sheets])
    for sheet in sheets:
        if len(sheet.get("name")) > 31 or re.search(r"[\[\]:*?/\\]", sheet.get("name")):
            book.wrong("xl/workbook.xml", f"sheet name {sheet.get('name')}")
    return {sheet.get("name"): related[sheet.get(RELATION)] for sheet in sheets}


def tables_of(book, sheets):
    """Every table's element by its display name, with the sheet's name."""
    tables = {}
    for title, part in sheets.items():
        related = book.related(part)
        for one in book.xml[part].iter(f"{MAIN}tablePart"):
            table = book.xml[related[one.get(RELATION)]]
            if table.get("displayName") in tables:
                book.wrong(part, f"table {table.get('displayName')} twice")
            tables[table.get("displayName")] = (title, table)
    book.repeated("table id", [table.get("id") for _, table in tables.values()])
    return tables


def names_of(book, sheets, tables):
    names = {}
    elements = list(book.book.iter(f"{MAIN}definedName"))
    keys = [f"{one.get('name')} {one.get('localSheetId') or ''}".strip() for one in elements]
    book.repeated("defined name", keys, "xl/workbook.xml")
    for one in elements:
        name, text = one.get("name"), one.text or ""
        names[name] = text
        if name.startswith("_xlnm."):
            continue
        if not re.fullmatch(r"[A-Za-z_\\][\w.\\]*", name) or re.fullmatch(r"[A-Za-z]{1,3}\d+|[RrCc]", name):
            book.wrong("xl/workbook.xml", f"{name} is no name")
        if name.lower() in (table.lower() for table in tables):
            book.wrong("xl/workbook.xml", f"{name} is a table too")
        cells = re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)", text)
        column = re.fullmatch(r"(\w+)\[((?:'.|[^\[\]'])+)\]", text)
        if cells:
            title = (cells[1] or cells[2]).replace("''", "'")
            if title not in sheets:
                book.wrong("xl/workbook.xml", f"{name} refers to {title}, which is no sheet")
        elif column:
            if unescaped(column[2]) not in columns_of(tables, column[1]):
                book.wrong("xl/workbook.xml", f"{name} refers to {text}, which is no column")
        elif not re.fullmatch(r"-?\d+(\.\d+)?(E[+-]?\d+)?", text):
            book.wrong("xl/workbook.xml", f"{name} refers to {text}")
    return names


def unescaped(header):
    return re.sub(r"'(.)", r"\1", header)


def columns_of(tables, name):
    return [column.get("name") for column in tables[name][1].iter(f"{MAIN}tableColumn")] if name in tables else []


class Sheet:
    """The cells of a sheet, checked as they are read."""

    def __init__(self, book, title, part, strings, styles, metadata):
        self.book, self.title, self.part = book, title, part
        self.root = book.xml[part]
        self.cells = {}
        self.formulas = {}
        self.arrays = []
        order = [child.tag.removeprefix(MAIN) for child in self.root]
        if order != sorted(order, key=ORDER.index):
            book.wrong(part, f"elements out of order: {order}")
        for once in set(order) - {"conditionalFormatting"}:
            if order.count(once) > 1:
                book.wrong(part, f"{once} {order.count(once)} times")
        last_row = 0
        for row in self.root.find(f"{MAIN}sheetData"):
            number = int(row.get("r"))
            if number <= last_row:
                book.wrong(part, f"row {number} after row {last_row}")
            last_row, last_column = number, 0
            for cell in row:
                last_column = self.read(cell, number, last_column, strings, styles, metadata)

    def read(self, cell, row, last_column, strings, styles, metadata):
        address = cell.get("r")
        column, own_row, _, _ = range_boundaries(address)
        where = f"{self.title}!{address}"
        if own_row != row or column <= last_column:
            self.book.wrong(where, "out of order")
        if int(cell.get("s", 0)) >= styles:
            self.book.wrong(where, f"style {cell.get('s')} of {styles}")
        value, formula = cell.find(f"{MAIN}v"), cell.find(f"{MAIN}f")
        text = value.text if value is not None else None
        if cell.get("t") == "s":
            text = strings[int(text)] if int(text) < len(strings) else self.book.wrong(where, f"string {text}")
        elif cell.get("t") == "inlineStr":
            text = "".join(cell.find(f"{MAIN}is").itertext())
        self.cells[(row, column)] = (cell.get("t", "n"), text)
        array = formula is not None and formula.get("t") == "array"
        if formula is not None:
            self.formulas[(row, column)] = formula.text or ""
            if array:
                self.arrays.append((address, formula.get("ref")))
                if not formula.get("ref", "").split(":")[0] == address:
                    self.book.wrong(where, f"array formula over {formula.get('ref')}")
        # cm is a place, counted from 1, in the cell metadata.
        if cell.get("cm") is not None:
            if not array:
                self.book.wrong(where, "cm without an array formula")
            if not 1 <= int(cell.get("cm")) <= metadata:
                self.book.wrong(where, f"cm {cell.get('cm')} of {metadata} records")
        return column

    def check_arrays(self):
        taken = {}
        for address, reference in self.arrays:
            left, top, right, bottom = range_boundaries(reference)
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    if (row, column) in taken:
                        self.book.wrong(f"{self.title}!{address}", f"array over that of {taken[(row, column)]}")
                    taken[(row, column)] = address
                    if (row, column) in self.formulas and (row, column) != (top, left):
                        self.book.wrong(f"{self.title}!{address}", "array over another formula")
        return taken


def check_tables(book, tables, sheets):
    places = []
    for name, (title, table) in tables.items():
        sheet = sheets[title]
        left, top, right, bottom = range_boundaries(table.get("ref"))
        columns = list(table.find(f"{MAIN}tableColumns"))
        headers = [column.get("name") for column in columns]
        if int(table.find(f"{MAIN}tableColumns").get("count")) != len(columns) or right - left + 1 != len(columns):
            book.wrong(name, f"{len(columns)} columns in {table.get('ref')}")
        if bottom <= top:
            book.wrong(name, "no row below the header")
        if table.get("name") != name or not re.fullmatch(r"[A-Za-z_]\w*", name):
            book.wrong(name, "is no name of a table")
        book.repeated("column", headers, name)
        book.repeated("column id", [column.get("id") for column in columns], name)
        filtered = table.find(f"{MAIN}autoFilter")
        if filtered is not None and filtered.get("ref") != table.get("ref"):
            book.wrong(name, f"filter over {filtered.get('ref')}")
        for index, column in enumerate(columns):
            kind, text = sheet.cells.get((top, left + index), ("", None))
            if kind not in ("s", "str", "inlineStr") or text != column.get("name"):
                book.wrong(name, f"column {column.get('name')!r} has the header cell {text!r}")
            body = {sheet.formulas.get((row, left + index)) for row in range(top + 1, bottom + 1)}
            declared = column.find(f"{MAIN}calculatedColumnFormula")
            if declared is not None and body != {declared.text}:
                book.wrong(name, f"cells of {column.get('name')!r} differ from its formula")
            if declared is None and None not in body and len(body) == 1:
                book.wrong(name, f"{column.get('name')!r} is calculated but not declared so")
        for address, reference in sheet.arrays:
            if overlap(range_boundaries(reference), (left, top, right, bottom)):
                book.wrong(name, f"the array formula {address} lies in it")
        for other, other_title, bounds in places:
            if other_title == title and overlap(bounds, (left, top, right, bottom)):
                book.wrong(name, f"lies on {other}")
        places.append((name, title, (left, top, right, bottom)))
    return places


def overlap(one, other):
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def check_merged(book, sheet, places):
    merged = [range_boundaries(one.get("ref")) for one in sheet.root.iter(f"{MAIN}mergeCell")]
    for index, one in enumerate(merged):
        if any(overlap(one, other) for other in merged[index + 1 :]):
            book.wrong(sheet.title, f"merged cells {one} overlap others")
        if any(title == sheet.title and overlap(one, bounds) for _, title, bounds in places):
            book.wrong(sheet.title, f"merged cells {one} in a table")


def check_rules(book, sheet, names, differential):
    priorities = []
    for formatting in sheet.root.iter(f"{MAIN}conditionalFormatting"):
        for reference in formatting.get("sqref").split():
            range_boundaries(reference)
        for rule in formatting.iter(f"{MAIN}cfRule"):
            where = f"{sheet.title}!{formatting.get('sqref')}"
            priorities.append(rule.get("priority"))
            if rule.get("dxfId") is not None and int(rule.get("dxfId")) >= differential:
                book.wrong(where, f"format {rule.get('dxfId')} of {differential}")
            for formula in rule.iter(f"{MAIN}formula"):
                check_rule_formula(book, where, formula.text or "", names)
    book.repeated("priority", priorities, sheet.title)


def check_validations(book, sheet, names):
    group = sheet.root.find(f"{MAIN}dataValidations")
    if group is None:
        return
    validations = list(group)
    if int(group.get("count", len(validations))) != len(validations):
        book.wrong(sheet.title, f"{len(validations)} validations, counted {group.get('count')}")
    taken = []
    for one in validations:
        where = f"{sheet.title}!{one.get('sqref')}"
        for reference in one.get("sqref").split():
            bounds = range_boundaries(reference)
            if any(overlap(bounds, other) for other in taken):
                book.wrong(where, "two validations")
            taken.append(bounds)
        formulas = [formula.text or "" for formula in one if formula.tag in (f"{MAIN}formula1", f"{MAIN}formula2")]
        for formula in formulas:
            check_rule_formula(book, where, formula, names)
            if len(formula) > 255:
                book.wrong(where, "formula longer than 255 characters")
        if one.get("type") == "list" and formulas[0] not in names:
            book.wrong(where, f"list {formulas[0]} is no defined name")
        if len(one.get("errorTitle", "")) > 32 or len(one.get("error", "")) > 255:
            book.wrong(where, "message too long")


def check_rule_formula(book, where, formula, names):
    """Validations and conditional formats take neither custom functions nor structured references."""
    bare = QUOTED.sub('""', formula)
    if "_xldudf_" in bare or "[" in bare:
        book.wrong(where, f"not allowed in a rule: {formula}")
    for name in re.findall(r"\bcap[A-Z]\w*", bare):
        if name not in names:
            book.wrong(where, f"{name} is not defined")


def check_formulas(book, sheet, names, tables):
    for (row, column), formula in sheet.formulas.items():
        where = f"{sheet.title}!R{row}C{column}"
        unquoted = QUOTED.sub('""', formula)
        bare = STRUCTURED.sub("", unquoted)
        if formula.startswith("=") or formula == "" or len(formula) > 8192:
            book.wrong(where, f"formula {formula[:40]!r}")
        if "#REF!" in bare:
            book.wrong(where, f"lost reference: {formula}")
        for function in re.findall(r"(?<![\w.])([A-Z][A-Z0-9.]*)\(", bare):
            if function in NEWER:
                book.wrong(where, f"{function} without its prefix")
            if function.startswith("CAPIA"):
                book.wrong(where, f"{function} as people type it, not as files store it")
        for name in re.findall(r"(?<![\w.])cap[A-Z]\w*", bare):
            if name not in names:
                book.wrong(where, f"{name} is not defined")
        for table, inside in re.findall(r"(\btbl\w+)(\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\])?", unquoted):
            inner = inside[1:-1]
            parts = re.findall(r"\[((?:'.|[^\[\]'])*)\]", inner) or ([inner] if inner else [])
            for part in parts:
                if not part.startswith(("#", "@")) and unescaped(part) not in columns_of(tables, table):
                    book.wrong(where, f"{table} has no column {part!r}")
            if table not in tables:
                book.wrong(where, f"no table {table}")


def check_charts(book, sheets):
    charts = [root for part, root in book.xml.items() if re.fullmatch(r"xl/charts/chart\d+\.xml", part)]
    for chart in charts:
        for formula in chart.iter(f"{CHART}f"):
            match = re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?", formula.text)
            if not match or (match[1] or match[2]).replace("''", "'") not in sheets:
                book.wrong("chart", f"refers to {formula.text}")
    return len(charts)


def metadata_records(book):
    """How many cell metadata records there are, each a dynamic array."""
    root = book.xml.get("xl/metadata.xml")
    if root is None:
        return 0
    if "xl/metadata.xml" not in book.related("xl/workbook.xml").values():
        book.wrong("xl/metadata.xml", "the workbook does not refer to it")
    kinds = [one.get("name") for one in root.iter(f"{MAIN}metadataType")]
    future = {one.get("name"): list(one) for one in root.iter(f"{MAIN}futureMetadata")}
    group = root.find(f"{MAIN}cellMetadata")
    records = [record for block in group for record in block]
    if int(group.get("count")) != len(records):
        book.wrong("xl/metadata.xml", f"{len(records)} records, counted {group.get('count')}")
    for record in records:
        kind = kinds[int(record.get("t")) - 1]
        properties = future[kind][int(record.get("v"))].find(f".//{DYNAMIC}dynamicArrayProperties")
        if kind != "XLDAPR" or properties is None or properties.get("fDynamic") != "1":
            book.wrong("xl/metadata.xml", f"record of {kind} is no dynamic array")
    return len(records)


def main(path):
    book = Workbook(path)
    check_package(book)
    parts = sheets_of(book)
    tables = tables_of(book, parts)
    names = names_of(book, parts, tables)
    strings = ["".join(item.itertext()) for item in book.xml["xl/sharedStrings.xml"]]
    styles = book.xml["xl/styles.xml"]
    formats = len(styles.find(f"{MAIN}cellXfs"))
    differential = styles.find(f"{MAIN}dxfs")
    metadata = metadata_records(book)
    sheets = {title: Sheet(book, title, part, strings, formats, metadata) for title, part in parts.items()}
    places = check_tables(book, tables, sheets)
    arrays = 0
    for sheet in sheets.values():
        sheet.check_arrays()
        arrays += len(sheet.arrays)
        check_merged(book, sheet, places)
        check_rules(book, sheet, names, 0 if differential is None else len(differential))
        check_validations(book, sheet, names)
        check_formulas(book, sheet, names, tables)
    charts = check_charts(book, parts)
    print(f"{len(book.parts)} parts, {len(tables)} tables, {len(names)} names, {arrays} arrays, {charts} charts")
    if book.problems:
        sys.exit("\n".join(book.problems))
    if not tables or not names or not arrays or not charts:
        sys.exit("No tables, names, arrays or charts: this is not the programme's workbook.")


main(*sys.argv[1:])

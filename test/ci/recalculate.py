"""recalculate.py FILE FOLDER: LibreOffice calculates every native formula anew and agrees with the stored values.

LibreOffice knows no CAPIA function, so cells that call one keep their stored value; everything that depends on them is
calculated. Numbers must agree within 1e-9 relative.
"""

import datetime
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import openpyxl

# openpyxl leaves out what it cannot keep (such as newer conditional formats) and warns; values are all that counts here.
warnings.simplefilter("ignore")

TOLERANCE = 1e-9
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""


def formula_of(value):
    """The formula in a cell, or None; newer versions of openpyxl wrap those of arrays."""
    text = getattr(value, "text", value)
    return text if isinstance(text, str) and text.startswith("=") else None


def serial(value):
    """Dates and times as openpyxl gives them, as the numbers they are in the sheet."""
    if isinstance(value, datetime.time):
        return openpyxl.utils.datetime.time_to_days(value)
    return openpyxl.utils.datetime.to_excel(value) if hasattr(value, "year") else value


def agree(stored, calculated):
    stored, calculated = serial(stored), serial(calculated)
    if isinstance(stored, (int, float)) and isinstance(calculated, (int, float)):
        return abs(stored - calculated) <= TOLERANCE * max(1, abs(stored))
    return (stored or "") == (calculated or "")


def main(source, folder):
    stored = openpyxl.load_workbook(source, data_only=True)
    frozen = openpyxl.load_workbook(source)
    native = []
    for sheet in frozen:
        for row in sheet.iter_rows():
            for cell in row:
                formula = formula_of(cell.value)
                if formula is None:
                    continue
                if "_xldudf_" in formula:
                    # An empty text, which openpyxl reads as nothing, would count as a blank cell.
                    value = stored[sheet.title][cell.coordinate].value
                    cell.value = '=""' if value is None else value
                    # Older versions of openpyxl keep what made it an array formula beside the cell.
                    getattr(sheet, "formula_attributes", {}).pop(cell.coordinate, None)
                else:
                    native.append((sheet.title, cell.coordinate, formula))

    with tempfile.TemporaryDirectory() as work:
        profile = pathlib.Path(work, "profile", "user")
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(ALWAYS)
        draft = pathlib.Path(work, "frozen.xlsx")
        frozen.save(draft)
        command = ["soffice", f"-env:UserInstallation=file://{profile.parent}", "--headless"]
        command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, str(draft)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    result = os.path.join(folder, "frozen.xlsx")
    calculated = openpyxl.load_workbook(result, data_only=True)
    os.remove(result)

    wrong = []
    for title, address, formula in native:
        values = stored[title][address].value, calculated[title][address].value
        if not agree(*values):
            wrong.append(f"{title}!{address}: {values[0]!r} stored, {values[1]!r} calculated by LibreOffice: {formula}")
    print(f"{len(native)} native formulas calculated anew")
    if wrong:
        sys.exit("\n".join(wrong))
    if not native:
        sys.exit("No native formula: this is not the programme's workbook.")


main(*sys.argv[1:])

"""recalculate.py FILE: LibreOffice calculates every native formula anew and agrees with the stored values.

LibreOffice knows no CAPIA function, so cells that call one keep their stored value; everything that depends on them is
calculated. Numbers must agree within 1e-9 relative.
"""

import pathlib
import sys
import tempfile

import openpyxl

from libreoffice import agree, formula_of, recalculated


def main(source):
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
        draft = pathlib.Path(work, "frozen.xlsx")
        frozen.save(draft)
        calculated = recalculated(draft)

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

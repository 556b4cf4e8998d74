"""twins.py FILE: every native twin of the sheet Proof, calculated by a program without our functions, equals the stored
value of the custom function it proves; what is simulated lies within its native bounds.

LibreOffice calculates the file as it is, so that each cell that calls a CAPIA function becomes #NAME?: a twin that
leaned on one would show it.
"""

import sys

import openpyxl

from libreoffice import agree, recalculated


def column(workbook, name):
    """Sheet and cells of a defined name."""
    title, address = next(iter(workbook.defined_names[name].destinations))
    return title, [cell.coordinate for row in workbook[title][address] for cell in row]


def main(source):
    stored = openpyxl.load_workbook(source, data_only=True)
    calculated = recalculated(source)
    title, customs = column(stored, "capProofCustom")
    _, natives = column(stored, "capProofNative")
    told, unknown, wrong = 0, 0, []
    for custom, native in zip(customs, natives):
        value = stored[title][custom].value
        twin = calculated[title][native].value
        figure = stored[title].cell(row=stored[title][custom].row, column=2).value
        told += value is not None
        unknown += calculated[title][custom].value == "#NAME?"
        if not agree(value, twin):
            wrong.append(f"{title}!{native}: {figure}: {value!r} by the custom function, {twin!r} by its twin")
    title, simulated = column(stored, "capBoundedCustom")
    bounds = zip(simulated, column(stored, "capBoundedLeast")[1], column(stored, "capBoundedMost")[1])
    for custom, least, most in bounds:
        value, least, most = stored[title][custom].value, calculated[title][least].value, calculated[title][most].value
        told += value is not None
        if (value, least, most) != (None, None, None) and not least <= value <= most:
            wrong.append(f"{title}!{custom}: {value!r} simulated, not between {least!r} and {most!r}")
    print(f"{len(natives)} twins, {told} with a figure; {unknown} custom functions unknown to LibreOffice")
    if wrong:
        sys.exit("\n".join(wrong))
    if len(natives) < 10 or unknown < 5:
        sys.exit("Too few twins, or their functions were known: nothing is proved.")


main(*sys.argv[1:])

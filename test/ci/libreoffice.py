"""What the checks share: LibreOffice calculates a workbook anew, and values are compared as numbers."""

import datetime
import os
import pathlib
import subprocess
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


def recalculated(source):
    """The workbook with every formula calculated by LibreOffice, whatever values the file has, as openpyxl reads it."""
    with tempfile.TemporaryDirectory() as work:
        # A profile of its own: LibreOffice refuses to run twice on one, and one of its own never asks to recover anything.
        profile = pathlib.Path(work, "profile", "user")
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(ALWAYS)
        folder = os.path.join(work, "out")
        command = ["soffice", f"-env:UserInstallation=file://{profile.parent}", "--headless"]
        command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return openpyxl.load_workbook(os.path.join(folder, os.path.basename(source)), data_only=True)


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
    """Numbers to 1e-9 relative, everything else exactly."""
    stored, calculated = serial(stored), serial(calculated)
    if isinstance(stored, (int, float)) and isinstance(calculated, (int, float)):
        return abs(stored - calculated) <= TOLERANCE * max(1, abs(stored))
    # openpyxl reads an empty text as nothing; a 0 is neither.
    return ("" if stored is None else stored) == ("" if calculated is None else calculated)

#!/usr/bin/env bash
# workbook.sh FOLDER LANGUAGE: `npm run programme` writes the programme with all modules, once with the sample and once
# empty. Programs that are not ours take the files apart, read them, show them and calculate them anew.
set -euo pipefail

profile=$(mktemp --directory)
trap 'rm -rf "$profile"' EXIT

check() {
  local folder=$1 file=$2 text
  /usr/bin/python3 -B test/ci/structure.py "$file"
  /usr/bin/python3 -B test/ci/read_workbook.py "$file"

  # A profile of its own: LibreOffice refuses to run twice on one, and one of its own never asks to recover anything.
  soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$folder" "$file"
  # LibreOffice shows the stored values: no error, and no column too narrow for its number.
  text=$(pdftotext "${file%.xlsx}.pdf" -)
  [[ -n $text ]]
  if grep -E '#(NAME|VALUE|REF|N/A|NUM|NULL|DIV|##)|Err:[0-9]' <<<"$text"; then exit 1; fi

  /usr/bin/python3 -B test/ci/recalculate.py "$file"
}

sample=$1/programme-$2.xlsx
npm run --silent programme -- --sample --modules all --lang "$2" --start 2026-03-02 --out "$sample"
check "$1" "$sample"
/usr/bin/python3 -B test/ci/twins.py "$sample"

empty=$1/programme-$2-empty.xlsx
npm run --silent programme -- --modules all --lang "$2" --out "$empty"
check "$1" "$empty"

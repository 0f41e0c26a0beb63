"""What openpyxl reads in workbooks: for each path on a line of its own, a line of JSON.

Cells by sheet and address, as [content, shown]; a formula's content is its text. {"error": …} where it reads nothing.
"""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
MOST_CELLS = 300_000


def plain(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    text = getattr(value, "text", None)
    if isinstance(text, str):
        return text
    return str(value) if not hasattr(value, "__dict__") else json.dumps(vars(value), default=str, sort_keys=True)


def cells(path):
    formulas = openpyxl.load_workbook(path)
    shown = openpyxl.load_workbook(path, data_only=True)
    found, count = {}, 0
    for sheet in formulas.worksheets:
        values = shown[sheet.title]._cells
        found[sheet.title] = here = {}
        for place, cell in sheet._cells.items():
            if cell.value is None:
                continue
            count += 1
            if count > MOST_CELLS:
                raise ValueError("too many cells")
            other = values.get(place)
            here[cell.coordinate] = [plain(cell.value), plain(other.value if other else None)]
    return found


for line in sys.stdin:
    try:
        print(json.dumps(cells(line.rstrip("\n"))))
    except Exception as fault:
        print(json.dumps({"error": f"{type(fault).__name__}: {fault}"[:300]}))
    sys.stdout.flush()

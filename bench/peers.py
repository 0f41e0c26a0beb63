"""What Python makes of the same: python3 bench/peers.py GROUP [LABEL …] < input.json

Prints one line of JSON for each peer that is not among the labels: {"name", "least", "median"} in milliseconds, or
{"name", "skipped"} with the reason. Each peer does what users of these libraries would write, on whole arrays at once.
"""

import io
import json
import statistics
import sys
import time


def measure(run, rounds):
    if rounds > 1:
        run()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return {"least": min(times), "median": statistics.median(times)}


def numpy_firmness(given):
    import numpy as np

    fund, hold, fix, no = range(4)
    effects = np.array(given["effects"])
    weights = np.array(given["weights"])
    confidence = np.array(given["confidence"])
    count, limits = given["count"], given["limits"]

    def verdicts(supports, against, veto):
        score = 100 * (supports - against)
        enough = np.where(veto, fix, fund)
        middling = np.where(veto, no, hold)
        return np.where(score < limits["no"], no, np.where(score >= limits["fund"], enough, middling))

    def worlds(drawn, jitter):
        supports = np.zeros((len(effects), len(drawn)))
        against = np.zeros_like(supports)
        if (confidence == 1).all():
            supports += np.maximum(effects, 0) @ drawn.T
            against += np.maximum(-effects, 0) @ drawn.T
        else:
            for i, row in enumerate(effects):
                moved = np.clip(row + (1 - confidence[i]) * jitter, -1, 1)
                supports[i] = (np.maximum(moved, 0) * confidence[i] * drawn).sum(axis=1)
                against[i] = (np.maximum(-moved, 0) * drawn).sum(axis=1)
        veto = ((effects <= -1 + 1e-9).astype(float) @ (drawn.T >= 0.1 - 1e-9)) > 0
        return verdicts(supports, against, veto)

    def run():
        random = np.random.default_rng(20250301)
        drawn = random.dirichlet(50 * weights, count)
        jitter = random.uniform(-1, 1, drawn.shape)
        own = worlds(weights[None, :], np.zeros((1, len(weights))))
        return (worlds(drawn, jitter) == own).mean(axis=1)

    return run


def numpy_stability(given):
    import numpy as np

    effects = np.array(given["effects"])
    weights = np.array(given["weights"])

    def run():
        scores = effects @ weights
        leaders = np.flatnonzero(scores >= scores.max() - 1e-12)
        ranges = []
        for k, weight in enumerate(weights):
            rest = (scores - effects[:, k] * weight) / (1 - weight)
            ahead = rest[leaders][:, None] - rest
            slope = effects[leaders, k][:, None] - effects[:, k] - ahead
            with np.errstate(divide="ignore", invalid="ignore"):
                meets = -ahead / slope
            low = np.where(slope > 1e-12, np.minimum(meets, weight), 0).max()
            high = np.where(slope < -1e-12, np.maximum(meets, weight), 1).min()
            ranges.append((max(0, low), min(1, high)))
        return ranges

    return run


def numpy_pairwise(given):
    import numpy as np

    table = np.array(given["table"])

    def run():
        values, vectors = np.linalg.eig(table)
        largest = values.real.argmax()
        weights = np.abs(vectors[:, largest].real)
        n = len(table)
        index = (values[largest].real - n) / (n - 1)
        return weights / weights.sum(), index / given["randomIndex"]

    return run


def numpy_outranking(given):
    import numpy as np

    effects = np.array(given["effects"])
    weights = np.array(given["weights"])

    def run():
        ahead = ((effects[:, None, :] > effects[None, :, :]) * weights).sum(axis=2)
        return (ahead.sum(axis=1) - ahead.sum(axis=0)) / (len(effects) - 1)

    return run


def pymcdm_outranking(given):
    import numpy as np
    from pymcdm.methods import PROMETHEE_II

    effects = np.array(given["effects"])
    weights = np.array(given["weights"])
    method = PROMETHEE_II("usual")
    return lambda: method(effects, weights, np.ones(len(weights)))


# What one peer opened, for the next to save.
opened = {}


def openpyxl_opening(given):
    import openpyxl

    def run():
        opened["book"] = openpyxl.load_workbook(given["file"])

    return run


def openpyxl_saving(given):
    book = opened["book"]

    def run():
        book[given["sheet"]][given["cell"]] = 42
        book.save(io.BytesIO())

    return run


# The library, how the peer is called, with {} for library and version, its way, and how often it is measured.
PEERS = {
    "firmness": [("numpy", "{}", numpy_firmness, 15)],
    # What it leaves out of what ours does stands behind.
    "stability": [("numpy", "{}, first place only", numpy_stability, 15)],
    "pairwise": [("numpy", "{}", numpy_pairwise, 15)],
    "outranking": [("numpy", "{}", numpy_outranking, 15), ("pymcdm", "{}", pymcdm_outranking, 15)],
    "xlsx": [
        ("openpyxl", "opening: {}", openpyxl_opening, 1),
        ("openpyxl", "saving: {}", openpyxl_saving, 1),
    ],
}


def main():
    given = json.load(sys.stdin)
    _, group, *done = sys.argv
    for library, name, prepare, rounds in PEERS[group]:
        label = name.format(library)
        if label in done:
            continue
        try:
            module = __import__(library)
        except ImportError as missing:
            print(json.dumps({"label": label, "name": label, "skipped": str(missing)}))
            continue
        version = name.format(f"{library} {module.__version__}")
        print(json.dumps({"label": label, "name": version, **measure(prepare(given), rounds)}))


main()

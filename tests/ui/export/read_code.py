"""Reads a QR code back from its modules: enough of the norm for what the program writes, without repair."""

from __future__ import annotations

from segno import consts

MASKS = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, j: i % 2 == 0,
    lambda i, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + (i * j) % 3) % 2 == 0,
)
LEVELS = {1: "L", 0: "M", 3: "Q", 2: "H"}


def text_of(matrix) -> str:
    """Return the text of a code in byte mode; `matrix` holds True for dark modules."""
    side = len(matrix)
    version = (side - 17) // 4
    form = sum(matrix[8][column] << (14 - bit) for bit, column in enumerate((0, 1, 2, 3, 4, 5, 7, 8)))
    form ^= 0b101010000010010
    level, mask = LEVELS[form >> 13], MASKS[(form >> 10) & 7]
    words = _codewords(matrix, side, version, mask)
    data = _joined(words, version, level)
    bits = "".join(f"{byte:08b}" for byte in data)
    assert bits[:4] == "0100", "byte mode"
    wide = 8 if version < 10 else 16
    length = int(bits[4 : 4 + wide], 2)
    start = 4 + wide
    return bytes(int(bits[start + 8 * n : start + 8 * n + 8], 2) for n in range(length)).decode()


def _codewords(matrix, side, version, mask):
    bits, up, column = [], True, side - 1
    while column > 0:
        column -= column == 6
        for row in range(side - 1, -1, -1) if up else range(side):
            for at in (column, column - 1):
                if not _is_function(row, at, side, version):
                    bits.append(bool(matrix[row][at]) ^ mask(row, at))
        column, up = column - 2, not up
    return [sum(bit << (7 - n) for n, bit in enumerate(bits[i : i + 8])) for i in range(0, len(bits) - 7, 8)]


def _is_function(row, column, side, version):
    corner = (row < 9 and column < 9) or (row < 9 and column >= side - 8) or (row >= side - 8 and column < 9)
    if corner or row == 6 or column == 6:
        return True
    if version >= 7 and ((row < 6 and column >= side - 11) or (column < 6 and row >= side - 11)):
        return True
    places = consts.ALIGNMENT_POS[version - 2] if version > 1 else ()
    return any(
        abs(row - y) <= 2 and abs(column - x) <= 2
        for y in places
        for x in places
        if (y, x) not in ((6, 6), (6, places[-1]), (places[-1], 6))
    )


def _joined(words, version, level):
    blocks = []
    for info in consts.ECC[version][getattr(consts, f"ERROR_LEVEL_{level}")]:
        blocks += [[info.num_data, []] for _ in range(info.num_blocks)]
    stream = iter(words)
    for index in range(max(size for size, _ in blocks)):
        for size, kept in blocks:
            if index < size:
                kept.append(next(stream))
    return [word for _, kept in blocks for word in kept]

#!/usr/bin/env python3
"""Checks a Claimside dispute packet, by packet-format.md and log-format.md alone.

    python3 verify_packet.py FILE.zip [FILE.zip ...] [--key FINGERPRINT] [--earlier FILE.zip] [--json]

Python 3.8 or newer, its standard library and nothing else. Exit code 0: proven; 1: not; 2: no packet.
"""

import calendar
import hashlib
import json
import re
import struct
import sys
import zlib

MANIFEST = "claimside-packet.json"
ENTRIES = "log/entries.json"
COMMENT = b"claimside-packet 1"
MOST_BYTES = 1_000_000_000


# ---- Ed25519, RFC 8032 section 5.1 and appendix A ----

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
IDENTITY = (0, 1, 1, 0)


def point_add(a, b):
    c, d = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    e, f = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    g, h, i, j = d - c, f - e, f + e, d + c
    return g * h % P, i * j % P, h * i % P, g * j % P


def point_times(number, point):
    result = IDENTITY
    while number > 0:
        if number & 1:
            result = point_add(result, point)
        point = point_add(point, point)
        number >>= 1
    return result


def same_point(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def x_of(y, sign):
    """The x that belongs to a y, or None. Only y below P: the encoding must be canonical."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if x & 1 != sign else x


def point_from(encoded):
    number = int.from_bytes(encoded, "little")
    y = number & ((1 << 255) - 1)
    x = x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = x_of(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def is_signed(key, message, signature):
    """Whether a signature (both in hexadecimal) of a message is by a key. A key of small order signs nothing."""
    key, signature = bytes.fromhex(key), bytes.fromhex(signature)
    a, r, s = point_from(key), point_from(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q or same_point(point_times(8, a), IDENTITY):
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    h = int.from_bytes(digest, "little") % Q
    return same_point(point_times(s, BASE), point_add(r, point_times(h, a)))


# ---- Canonical JSON, RFC 8785 ----


def number_text(value):
    """A number as ECMAScript writes it."""
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError("no number that JSON holds")
    if value == 0:
        return "0"
    sign, digits, exponent = ("-" if value < 0 else ""), *digits_of(abs(value))
    count, point = len(digits), exponent + 1
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    mantissa = digits if count == 1 else digits[0] + "." + digits[1:]
    return "%s%se%s%d" % (sign, mantissa, "+" if exponent > 0 else "-", abs(exponent))


def digits_of(value):
    """The fewest digits that give this number, and the power of ten of the first."""
    mantissa, _, power = repr(float(value)).lower().partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + ("" if fraction == "0" else fraction)).lstrip("0")
    lost = len(whole + ("" if fraction == "0" else fraction)) - len(digits)
    exponent = len(whole) - 1 - lost + int(power or 0)
    return digits.rstrip("0") or "0", exponent


ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def string_text(value):
    value.encode("utf-8")  # Halves of surrogate pairs raise.
    out = [ESCAPES.get(c) or ("\\u%04x" % ord(c) if c < " " else c) for c in value]
    return '"' + "".join(out) + '"'


def canonical_text(value):
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, str):
        return string_text(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical_text(one) for one in value) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(string_text(name) + ":" + canonical_text(value[name]) for name in names) + "}"


def canonical(value):
    return canonical_text(value).encode("utf-8")


def no_constant(name):
    raise ValueError(name)


def from_canonical(data):
    """The value of a canonical file, or None when it isn't one."""
    try:
        value = json.loads(data.decode("utf-8"), parse_int=float, parse_constant=no_constant)
        return value if canonical(value) == data else None
    except (ValueError, RecursionError):
        return None


# ---- Shapes ----


def has(value, **members):
    return (
        isinstance(value, dict)
        and value.keys() == members.keys()
        and all(check(value[name]) for name, check in members.items())
    )


def just(wanted):
    return lambda value: value == wanted and type(value) in (type(wanted), float)


def text(pattern):
    wanted = re.compile(pattern)
    return lambda value: isinstance(value, str) and wanted.fullmatch(value) is not None


def is_count(value):
    return isinstance(value, float) and value.is_integer() and 0 <= value <= 2**53 - 1


def list_of(check, most=None):
    return lambda value: (
        isinstance(value, list) and (most is None or len(value) <= most) and all(check(one) for one in value)
    )


INSTANT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{3})[+-]([0-9]{2}):([0-9]{2})")


def is_instant(value):
    found = INSTANT.fullmatch(value) if isinstance(value, str) else None
    if not found:
        return False
    year, month, day, hour, minute, second, thousandth, off_hour, off_minute = map(int, found.groups())
    if not 1 <= month <= 12:
        return False
    days = [31, 29 if calendar.isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    midnight = hour == 24 and minute == second == thousandth == 0
    return 1 <= day <= days and (hour < 24 or midnight) and minute < 60 and second < 60 and off_hour < 24 and off_minute < 60


hash_text = text("[0-9a-f]{64}")
random_text = text("[0-9a-f]{32}")
proof_list = list_of(hash_text, 64)
file_name = text(r"(?=.{1,120}\Z)[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,2}")


def is_event_type(value):
    return isinstance(value, str) and len(value) <= 60 and re.fullmatch(r"[a-z]+\.[a-z-]+", value) is not None


EVENT = dict(
    v=just(1), device=random_text, seq=is_count, at=is_instant, type=is_event_type,
    body=lambda value: isinstance(value, dict), salt=random_text, prev=hash_text,
)


def is_head(value):
    return has(
        value, kind=just("claimside-log-head"), v=just(1), device=random_text, size=is_count,
        root=hash_text, last=hash_text, at=is_instant,
    )


def is_signed_head(value):
    return has(value, head=is_head, key=hash_text, signature=text("[0-9a-f]{128}"))


def is_packet(value):
    return has(
        value,
        kind=just("claimside-packet"),
        v=just(1),
        id=text("[A-Za-z0-9_-]{6,64}"),
        madeAt=is_instant,
        redaction=lambda one: one in ("none", "minimum", "no-patient"),
        head=is_signed_head,
        earlier=lambda one: one is None or has(one, head=is_signed_head, proof=proof_list),
        files=list_of(lambda one: has(one, name=file_name, bytes=is_count, sha256=hash_text)),
        exhibits=list_of(lambda one: has(one, number=is_count, file=file_name, entry=is_count)),
    )


def is_manifest(value):
    return has(value, key=hash_text, packet=is_packet, signature=text("[0-9a-f]{128}"))


def is_entry(value):
    if not isinstance(value, dict):
        return False
    if value.get("shown") == "whole":
        return has(value, shown=just("whole"), event=lambda one: has(one, **EVENT), proof=proof_list)
    without_salt = {name: check for name, check in EVENT.items() if name != "salt"}
    hidden = list_of(lambda one: isinstance(one, str) and one.startswith("/"))
    return has(
        value, shown=just("shortened"), event=lambda one: has(one, **without_salt), hash=hash_text,
        hidden=lambda one: hidden(one) and len(one) > 0, proof=proof_list,
    )


def is_entries(value):
    return has(value, kind=just("claimside-packet-entries"), v=just(1), entries=list_of(is_entry))


# ---- The archive ----


class Archive:
    """What an archive holds; None in place of it when it has no directory."""

    def __init__(self, data, end):
        self.data, self.end = data, end
        self.files, self.listed, self.sound = {}, [], True
        self.commented = end + 22 < len(data)
        count, size, start = struct.unpack_from("<HII", data, end + 10)
        lines = self.directory(count, start)
        if lines is None or start + size != end:
            self.sound = False
        left = MOST_BYTES
        for line in lines or []:
            name, size = line["name"], line["size"]
            if name.endswith("/") and size == 0:
                continue
            self.listed.append(name)
            left -= size
            content = None if left < 0 else self.content(line)
            if content is None or len(content) != size or zlib.crc32(content) != line["crc"] or name in self.files:
                self.sound = False
            if content is not None:
                self.files.setdefault(name, content)

    def directory(self, count, at):
        lines = []
        for _ in range(count):
            if at + 46 > self.end or self.data[at : at + 4] != b"PK\1\2":
                return None
            flags, method = struct.unpack_from("<HH", self.data, at + 8)
            crc, packed, size, name, extra, comment = struct.unpack_from("<IIIHHH", self.data, at + 16)
            (local,) = struct.unpack_from("<I", self.data, at + 42)
            following = at + 46 + name + extra + comment
            decoded = utf8_or_none(self.data[at + 46 : at + 46 + name])
            if following > self.end or decoded is None:
                return None
            lines.append(dict(name=decoded, flags=flags, method=method, crc=crc, packed=packed, size=size, local=local))
            at = following
        return lines if at == self.end else None

    def content(self, line):
        local = line["local"]
        if line["flags"] & 1 or local + 30 > self.end or self.data[local : local + 4] != b"PK\3\4":
            return None
        (method,) = struct.unpack_from("<H", self.data, local + 8)
        name, extra = struct.unpack_from("<HH", self.data, local + 26)
        start = local + 30 + name + extra
        if start + line["packed"] > self.end or method != line["method"]:
            return None
        if utf8_or_none(self.data[local + 30 : local + 30 + name]) != line["name"]:
            return None
        content = self.data[start : start + line["packed"]]
        if method == 0:
            return content
        return inflated(content, line["size"]) if method == 8 else None


def utf8_or_none(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def inflated(content, size):
    unpacker = zlib.decompressobj(-15)
    try:
        result = unpacker.decompress(content, size + 1) if size else unpacker.decompress(content, 1)
    except zlib.error:
        return None
    return result if unpacker.eof and len(result) == size and not unpacker.unused_data else None


def archive_in(data):
    for at in range(len(data) - 22, max(0, len(data) - 22 - 0xFFFF) - 1, -1):
        if data[at : at + 4] == b"PK\5\6" and at + 22 + struct.unpack_from("<H", data, at + 20)[0] == len(data):
            return Archive(data, at)
    return None


def as_made(files):
    """The archive that a packet's maker writes of these files, pairs of name and bytes."""
    locals_, lines, at = [], [], 0
    for name, content in files:
        shared = struct.pack(
            "<HHHHHIIIHH", 20, 0, 0, 0, 33, zlib.crc32(content), len(content), len(content), len(name), 0
        )
        locals_.append(b"PK\3\4" + shared + name.encode() + content)
        lines.append(b"PK\1\2" + struct.pack("<H", 20) + shared + struct.pack("<HHHII", 0, 0, 0, 0, at) + name.encode())
        at += len(locals_[-1])
    size = sum(map(len, lines))
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), size, at, len(COMMENT)) + COMMENT
    return b"".join(locals_ + lines) + end


def begins_as_packet(data):
    name = MANIFEST.encode()
    return len(data) > 30 + len(name) and data[:4] == b"PK\3\4" and data[30 : 30 + len(name)] == name


# ---- The tree, RFC 9162 section 2.1 ----


def leaf_hash(data):
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def is_included(index, size, leaf, proof, root):
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node_hash(p, r)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node_hash(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def is_consistent(before, now, proof):
    """Whether the tree of one head is the beginning of the other's."""
    first, second = int(before["size"]), int(now["size"])
    first_root, second_root = bytes.fromhex(before["root"]), bytes.fromhex(now["root"])
    proof = [bytes.fromhex(one) for one in proof]
    if first > second:
        return False
    if first == 0:
        empty = first_root == hashlib.sha256().digest()
        return empty and not proof and (second > 0 or second_root == first_root)
    if first == second:
        return not proof and first_root == second_root
    if first & (first - 1) == 0:
        proof.insert(0, first_root)
    if not proof:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(c, fr), node_hash(c, sr)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


# ---- Checking ----


def is_head_signed(signed):
    return is_signed(signed["key"], canonical(signed["head"]), signed["signature"])


def entry_hash(entry):
    if entry["shown"] == "shortened":
        return entry["hash"]
    return leaf_hash(canonical(entry["event"])).hex()


def check_files(packet, archive):
    named = {MANIFEST}
    for line in packet["files"]:
        name, content = line["name"], archive.files.get(line["name"])
        if name in named:
            yield "file-changed:" + name
        elif content is None:
            yield "file-missing:" + name
        elif len(content) != line["bytes"] or hashlib.sha256(content).hexdigest() != line["sha256"]:
            yield "file-changed:" + name
        named.add(name)
    for name in dict.fromkeys(archive.listed):
        if name not in named:
            yield "file-added:" + name


def check_entries(entries, head):
    before, before_hash = -1, "0" * 64
    size, root = int(head["size"]), bytes.fromhex(head["root"])
    for entry in entries:
        event, seq = entry["event"], int(entry["event"]["seq"])
        its_hash = entry_hash(entry)
        proof = [bytes.fromhex(one) for one in entry["proof"]]
        if event["device"] != head["device"] or not is_included(seq, size, bytes.fromhex(its_hash), proof, root):
            yield "entry:%d" % seq
        if seq <= before or (seq == before + 1 and event["prev"] != before_hash):
            yield "chain:%d" % seq
        if seq == size - 1 and its_hash != head["last"]:
            yield "chain:%d" % seq
        before, before_hash = seq, its_hash


def check_exhibits(packet, entries):
    for exhibit in packet["exhibits"]:
        hashes = [line["sha256"] for line in packet["files"] if line["name"] == exhibit["file"]]
        shown = [e["event"] for e in entries if e["shown"] == "whole" and e["event"]["seq"] == exhibit["entry"]]
        named = shown[0]["body"].get("sha256") if shown and shown[0]["type"] == "evidence.captured" else None
        if not hashes or named != hashes[0]:
            yield "exhibit:" + exhibit["file"]


def earlier_fits(earlier, now):
    before = earlier["head"]
    return (
        before["key"] == now["key"]
        and before["head"]["device"] == now["head"]["device"]
        and is_head_signed(before)
        and is_consistent(before["head"], now["head"], earlier["proof"])
    )


class Result:
    def __init__(self, failures=(), manifest=None, entries=()):
        self.failures, self.manifest, self.entries = list(failures), manifest, list(entries)


def verify(data, key=None):
    """The result for a packet's bytes, or None when they are no packet."""
    archive = archive_in(data)
    if not (archive and MANIFEST in archive.listed) and not begins_as_packet(data):
        return None
    content = archive.files.get(MANIFEST) if archive else None
    manifest = from_canonical(content) if content is not None else None
    if not is_manifest(manifest):
        return Result((["archive"] if not (archive and archive.sound) else []) + ["manifest"])
    packet, failures = manifest["packet"], []
    made = [(name, archive.files.get(name, b"")) for name in [MANIFEST] + [line["name"] for line in packet["files"]]]
    if not archive.sound or (archive.commented and as_made(made) != data):
        failures.append("archive")
    if not is_signed(manifest["key"], canonical(packet), manifest["signature"]):
        failures.append("signature")
    if packet["head"]["key"] != manifest["key"] or not is_head_signed(packet["head"]):
        failures.append("head")
    if key is not None and key != manifest["key"]:
        failures.append("key")
    failures += check_files(packet, archive)
    listed = archive.files.get(ENTRIES)
    entries = from_canonical(listed) if listed is not None else None
    if not is_entries(entries):
        failures.append("entries")
        entries = {"entries": []}
    entries = entries["entries"]
    failures += check_entries(entries, packet["head"]["head"])
    if packet["earlier"] is not None and not earlier_fits(packet["earlier"], packet["head"]):
        failures.append("earlier")
    failures += check_exhibits(packet, entries)
    return Result(failures, manifest, entries)


def compare(earlier, later):
    """What an earlier packet of the same log says against a later one."""
    if earlier is None or earlier.failures or not earlier.manifest:
        return ["other-packet"]
    if not later.manifest:
        return []
    before, now = earlier.manifest["packet"]["head"], later.manifest["packet"]["head"]
    if before["key"] != now["key"]:
        return ["other-key"]
    if before["head"]["device"] != now["head"]["device"]:
        return ["other-log"]
    failures, carried = [], later.manifest["packet"]["earlier"]
    is_carried = carried is not None and carried["head"]["signature"] == before["signature"]
    if is_carried or before["head"]["size"] == now["head"]["size"]:
        if not is_consistent(before["head"], now["head"], carried["proof"] if is_carried else []):
            failures.append("other-log")
    known = {entry["event"]["seq"]: entry_hash(entry) for entry in earlier.entries}
    for entry in later.entries:
        seq = entry["event"]["seq"]
        if known.get(seq, entry_hash(entry)) != entry_hash(entry):
            failures.append("other-entry:%d" % seq)
    return failures


def main(arguments):
    files, key, earlier, as_json = [], None, None, False
    arguments = list(arguments)
    while arguments:
        one = arguments.pop(0)
        if one == "--json":
            as_json = True
        elif one == "--key" and arguments:
            key = re.sub(r"[\s-]", "", arguments.pop(0)).lower()
        elif one == "--earlier" and arguments:
            earlier = arguments.pop(0)
        else:
            files.append(one)
    if not files:
        print(__doc__)
        return 2
    code = 0
    for file in files:
        with open(file, "rb") as opened:
            result = verify(opened.read(), key)
        if result and earlier:
            with open(earlier, "rb") as opened:
                result.failures += compare(verify(opened.read()), result)
        report(file, result, key, as_json)
        code = max(code, 2 if result is None else 1 if result.failures else 0)
    return code


def report(file, result, key, as_json):
    failures = sorted(result.failures) if result else []
    if as_json:
        print(json.dumps({"file": file, "kind": "packet" if result else "no-packet", "failures": failures}))
    elif result is None:
        print(file + ": no packet")
    elif failures:
        print("%s: NOT proven: %s" % (file, ", ".join(failures)))
    else:
        told = "the key given" if key else "not compared"
        print("%s: proven, %d entries, signed by %s (%s)" % (file, len(result.entries), result.manifest["key"], told))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

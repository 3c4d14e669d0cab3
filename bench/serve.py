"""Measures the server as people use it: a company of 100,000 accounts in 200 territories.

Starts `canopy serve` on a folder of its own, signs in as people of the demonstration, adds
territories, imports accounts and sales through the import pages, runs a screening, and then asks
for pages at a fixed rate (`hey`), changes records from 16 clients at once, and moves a weight in
the editor of a standard. Prints a line per figure; the same goes to out/serve.json.
"""
import html
import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
import uuid
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE / "out"
CANOPY = os.environ["BENCH_CANOPY"]
FOLDER = Path(os.environ.get("BENCH_COMPANY", OUT / "company"))
DATABASE = os.environ.get("BENCH_DATABASE")
ACCOUNTS = int(os.environ.get("BENCH_ACCOUNTS", "100000"))
ROWS = int(os.environ.get("BENCH_SERVE_ROWS", "1000000"))
SECONDS = os.environ.get("BENCH_SECONDS", "60")
RATE = int(os.environ.get("BENCH_RATE", "1000"))
SEARCH_RATE = int(os.environ.get("BENCH_SEARCH_RATE", "100"))
TERRITORIES = 200
HOST = "127.0.0.1:8099"
figures = {}


def note(name, value):
    figures[name] = value
    print(f"{name:58} {value}", flush=True)


class Person:
    """Somebody's browser: cookies and the token of the page last seen."""

    def __init__(self, job):
        self.cookies, self.token = {}, ""
        self.line = http.client.HTTPConnection(HOST, timeout=600)
        page = self.get("/sign-in")
        found = re.search(
            rf'value="([0-9a-f-]{{36}})"><span class="face face-{job}"', page
        )
        self.post("/sign-in/persona", {"persona": found[1]})

    def ask(self, method, path, body=None, headers=None):
        headers = dict(headers or {})
        headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        text = answer.read().decode("utf-8", "replace")
        token = re.search(r'name="csrf" value="([^"]+)"', text)
        self.token = token[1] if token else self.token
        return answer.status, answer.getheader("location", ""), text

    def get(self, path):
        status, place, text = self.ask("GET", path)
        return self.get(place) if status == 303 else text

    def post(self, path, fields):
        pairs = [("csrf", self.token), *(fields.items() if isinstance(fields, dict) else fields)]
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urllib.parse.urlencode(pairs), kind)

    def upload(self, path, file):
        border = uuid.uuid4().hex
        part = f'--{border}\r\nContent-Disposition: form-data; name="'
        head = f'{part}csrf"\r\n\r\n{self.token}\r\n{part}file"; filename="{file.name}"\r\n\r\n'
        body = head.encode() + file.read_bytes() + f"\r\n--{border}--\r\n".encode()
        kind = {"Content-Type": f"multipart/form-data; boundary={border}"}
        return self.ask("POST", path, body, kind)


def wait_until(is_so, what, most=900):
    start = time.time()
    while not is_so():
        if time.time() - start > most:
            sys.exit(f"gave up waiting: {what}")
        time.sleep(0.2)
    return time.time() - start


def memory(process):
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024


def processor(process):
    parts = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def is_ready():
    try:
        line = http.client.HTTPConnection(HOST, timeout=2)
        line.request("GET", "/sign-in")
        return line.getresponse().status == 200
    except OSError:
        return False


def serve():
    command = [CANOPY, "serve", "--demo", "--data", str(FOLDER), "--listen", HOST]
    command += ["--database", DATABASE] if DATABASE else []
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def import_file(person, server, file, what):
    before, start = processor(server), time.time()
    person.get("/imports/new")
    _, place, _ = person.upload("/imports/new", file)
    wait_until(lambda: f'action="{place}/start"' in person.get(place), f"check of {what}")
    form = person.get(place).partition(f'action="{place}/start"')[2]
    version = re.search(r'name="version" value="(\d+)"', form)[1]
    person.post(f"{place}/start", {"version": version, "unknown": "create"})
    wait_until(lambda: f'action="{place}/undo"' in person.get(place), f"import of {what}")
    took, cost = time.time() - start, processor(server) - before
    note(f"import of {what} in the browser, check and all", f"{took:.1f} s, {cost:.1f} s CPU")


def fill(server):
    files = FOLDER / "files"
    size = ["--accounts", str(ACCOUNTS), "--rows", str(ROWS)]
    subprocess.run([CANOPY, "demo", *size, "--out", str(files)], check=True, stdout=subprocess.DEVNULL)
    admin = Person("administrator")
    tree = admin.get("/territories")
    tops = re.findall(r'href="/territories/([0-9a-f-]{36})"', tree)
    for number in range(len(tops), TERRITORIES):
        fields = {"name": f"片区 {number}", "code": f"X{number}", "parent": tops[number % len(tops)]}
        admin.post("/territories", fields)
    analyst = Person("analyst")
    import_file(analyst, server, files / "accounts.csv", f"{ACCOUNTS:,} accounts")
    import_file(analyst, server, files / "sales.csv", f"{ROWS:,} sales rows")
    director = Person("director")
    page = director.get("/screening")
    standard = re.search(r'<select[^>]*name="standard".*?<option value="([0-9a-f-]{36})"', page, re.S)
    before, start = processor(server), time.time()
    day = re.search(r'name="as_of" value="([^"]*)"', page)
    status, place, text = director.post(
        "/screening",
        {"standard": standard[1], "as_of": day[1], "region": "", "account_type": "", "territory": ""},
    )
    if status != 303:
        sys.exit(f"the screening was refused: {status}")
    wait_until(lambda: 'id="results"' in director.get(place), "screening")
    note("a screening, to its page", f"{time.time() - start:.1f} s, {processor(server) - before:.1f} s CPU")


def load(server, name, person, path):
    clients = 50
    cookie = "; ".join(f"{k}={v}" for k, v in person.cookies.items())
    status, _, text = person.ask("GET", path)
    if status != 200:
        sys.exit(f"{path}: {status}")
    command = ["hey", "-z", f"{SECONDS}s", "-c", str(clients), "-q", str(RATE / clients)]
    command += ["-H", f"Cookie: {cookie}", f"http://{HOST}{path}"]
    before = processor(server)
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    cost = processor(server) - before
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    part = {k: float(v) * 1000 for k, v in re.findall(r"(\d\d)%+ in ([\d.]+) secs", told)}
    codes = re.findall(r"\[(\d+)\]\s+(\d+) responses", told)
    count = sum(int(number) for _, number in codes) or 1
    others = [code for code in codes if code[0] != "200"]
    note(
        f"{name}",
        f"{rate:.0f}/s of {RATE} asked, p50 {part.get('50', 0):.1f} ms, p99 {part.get('99', 0):.1f} ms, "
        f"{cost / count * 1000:.2f} ms CPU each, {len(text.encode()) // 1024} KB{', others: ' + str(others) if others else ''}",
    )


def searches(server, name, person, texts):
    """Many different questions at a steady rate, as typing people send them, each answered by the palette's part."""
    rate, seconds, clients = SEARCH_RATE, int(SECONDS), 16
    headers = {"hx-request": "true", "hx-request-type": "partial", "hx-target": "div#found"}
    headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in person.cookies.items())
    start, before = time.time() + 0.2, processor(server)
    times, found, guard = [], [0], threading.Lock()

    def work(number):
        line = http.client.HTTPConnection(HOST, timeout=600)
        for turn in range(number, rate * seconds, clients):
            due = start + turn / rate
            time.sleep(max(0, due - time.time()))
            text = texts[turn % len(texts)]
            line.request("GET", "/search?q=" + urllib.parse.quote(text), headers=headers)
            answer = line.getresponse()
            body = answer.read()
            # Counted from when it was due: a server that falls behind is seen.
            took = (time.time() - due) * 1000
            if answer.status != 200:
                sys.exit(f"a search was refused: {answer.status}")
            with guard:
                times.append(took)
                found[0] += b'href="/accounts/' in body

    threads = [threading.Thread(target=work, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    cost = processor(server) - before
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    note(
        f"search {name}",
        f"{rate}/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms, {cost / len(times) * 1000:.2f} ms CPU each, "
        f"{found[0] * 100 // len(times)}% find accounts",
    )


def search_all(server, people):
    """By part, code, pinyin and initials, and what is not there; names as the demonstration makes them."""
    numbers = [str(number) for number in range(100, 1300, 7)]
    kinds = {
        "by part": [f"第{n}人民" for n in numbers] + ["人民医院", "医院", "中心 市"],
        "by code": [f"B00{n}" for n in numbers],
        "by pinyin": [f"shidi{n}renmin" for n in numbers] + ["renmin", "yiyuan", "shi"],
        "by initials": [f"sd{n}rm" for n in numbers] + ["rmyy", "yy"],
        "of what is not there": [f"无此客户{n}" for n in numbers] + [f"qzx{n}" for n in numbers],
    }
    for kind, texts in kinds.items():
        searches(server, f"{kind}, director", people["director"], texts)
    mixed = [text for texts in zip(*kinds.values()) for text in texts]
    for job in ("manager", "representative"):
        searches(server, f"mixed, {job}", people[job], mixed)


def changes():
    """Every change is a commit with its line in the audit log: 16 people rename a territory each."""
    people = [Person("administrator") for _ in range(16)]
    tree = re.findall(r'href="(/territories/[0-9a-f-]{36})"', people[0].get("/territories"))
    done, until = [0] * 16, 0

    def work(number):
        person, place = people[number], tree[-1 - number]
        page = person.get(place)
        version = int(re.search(r'name="version" value="(\d+)"', page)[1])
        parent = re.search(r'value="([^"]*)" selected', page)[1]
        while time.time() < until:
            name = f"片区 {number}.{done[number]}"
            fields = {"name": name, "code": f"W{number}", "parent": parent, "version": version}
            status, _, text = person.post(place, fields)
            if status != 303:
                sys.exit(f"a change was refused: {status} {text[-2000:]}")
            done[number] += 1
            version += 1

    until = time.time() + 10
    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    start = time.time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    note("durable changes with audit row, 16 clients", f"{sum(done) / (time.time() - start):.0f}/s")


def what_if():
    director = Person("director")
    page = director.get("/standards")
    standard = re.search(r'href="/standards/([0-9a-f-]{36})"', page)[1]
    _, place, _ = director.post(f"/standards/{standard}/copy", {})
    page = director.get(place)
    form = re.search(rf'<form[^>]*action="{place}".*?</form>', page, re.S)[0]
    fields = [
        (html.unescape(name), html.unescape(value))
        for name, value in re.findall(r'<input[^>]*name="([^"]+)"[^>]*?value="([^"]*)"', form)
        if name != "csrf"
    ]
    for name, options in re.findall(r'<select[^>]*name="([^"]+)".*?>(.*?)</select>', form, re.S):
        chosen = re.search(r'value="([^"]*)" selected', options)
        fields.append((name, html.unescape(chosen[1]) if chosen else ""))
    weights = [at for at, (name, _) in enumerate(fields) if "weight" in name]
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "hx-request": "true",
        "hx-request-type": "partial",
        "hx-target": "div#effect",
    }
    times = []
    for turn in range(21):
        moved = list(fields)
        name, value = moved[weights[turn % len(weights)]]
        moved[weights[turn % len(weights)]] = (name, str(float(value) + 1))
        pairs = [("csrf", director.token), *moved]
        start = time.time()
        status, _, text = director.ask("POST", place, urllib.parse.urlencode(pairs), headers)
        times.append((time.time() - start) * 1000)
    if status != 200:
        sys.exit(f"the preview was refused: {status} {text[:300]}")
    first, rest = times[0], sorted(times[1:])
    note(
        f"what-if at {ACCOUNTS:,} accounts, to the browser",
        f"first {first:.0f} ms, then median {statistics.median(rest):.0f} ms, worst {rest[-1]:.0f} ms",
    )


def past_and_edges(server):
    """A back-test of twelve quarters, and which weights decide."""
    director = Person("director")
    standard = re.search(r'href="/standards/([0-9a-f-]{36})"', director.get("/standards"))[1]
    place = f"/standards/{standard}/back-test"
    director.get(place)
    start, before = time.time(), processor(server)
    director.post(place, {"quarters": "12"})
    wait_until(lambda: 'id="quarters"' in director.get(place), "back-test")
    days = len(re.findall(r"<time>", director.get(place)))
    took, cost = time.time() - start, processor(server) - before
    note(f"back-test over 12 quarters at {ACCOUNTS:,} accounts", f"{took:.1f} s, {cost:.1f} s CPU")
    if days == 0:
        sys.exit("the back-test looked at no day")
    times = []
    for _ in range(6):
        start = time.time()
        director.get(f"/standards/{standard}/sensitivity")
        times.append((time.time() - start) * 1000)
    note(
        f"sensitivity at {ACCOUNTS:,} accounts",
        f"first {times[0]:.0f} ms, then median {statistics.median(times[1:]):.0f} ms",
    )


def main():
    is_new = not FOLDER.exists()
    FOLDER.mkdir(parents=True, exist_ok=True)
    if shutil.which("hey") is None:
        sys.exit("hey is missing. Install it with: apt-get install hey")
    server = serve()
    try:
        wait_until(is_ready, "start")
        if is_new:
            fill(server)
        server.terminate()
        server.wait()
        start = time.time()
        server = serve()
        while not is_ready():
            time.sleep(0.005)
        note("ready after start", f"{time.time() - start:.2f} s")
        time.sleep(2)
        note("idle memory", f"{memory(server)} MB")
        people = {job: Person(job) for job in ("director", "manager", "representative")}
        for job, person in people.items():
            load(server, f"accounts, {job}, by revenue", person, "/accounts")
        tree = people["director"].get("/territories")
        places = re.findall(r"/accounts\?territory=([0-9a-f-]{36})", tree)
        filtered = f"/accounts?sort=name&level=%E4%B8%89%E7%BA%A7%E7%94%B2%E7%AD%89&territory={places[1]}"
        load(server, "accounts, director, filtered, by name", people["director"], filtered)
        load(server, "accounts, director, searched by pinyin", people["director"], "/accounts?q=renmin")
        run = re.search(r"/screening/[0-9a-f-]{36}", people["director"].get("/screening"))[0]
        load(server, "ranking of a screening, manager", people["manager"], run)
        search_all(server, people)
        what_if()
        past_and_edges(server)
        changes()
        note("memory afterwards", f"{memory(server)} MB")
    finally:
        server.terminate()
        server.wait()
    OUT.mkdir(exist_ok=True)
    (OUT / "serve.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False))


main()

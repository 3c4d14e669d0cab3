"""Makes an access token as a person of the demonstration, then lets schemathesis loose on the API.

Arguments: the server's address. CASES in the environment says how many cases in all, about.
"""
import http.client
import json
import os
import re
import subprocess
import sys
import urllib.parse

address = sys.argv[1]
cases = int(os.environ.get("CASES", "5000"))
host = urllib.parse.urlsplit(address).netloc
cookies = {}
token = ""


def ask(method, path, body=None, kind=None, more=()):
    """A request with the cookies so far; yields status, place and text, and remembers the form token."""
    global token
    line = http.client.HTTPConnection(host, timeout=60)
    headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items()), **dict(more)}
    if kind:
        headers["Content-Type"] = kind
    line.request(method, path, body, headers)
    answer = line.getresponse()
    for name, value in answer.getheaders():
        if name.lower() == "set-cookie":
            key, _, rest = value.partition("=")
            cookies[key] = rest.split(";")[0]
    text = answer.read().decode("utf-8", "replace")
    found = re.search(r'name="csrf" value="([^"]+)"', text)
    token = found[1] if found else token
    return answer.status, text


def access_token(job):
    """A token that may do everything its person may."""
    _, page = ask("GET", "/sign-in")
    persona = re.search(rf'value="([0-9a-f-]{{36}})"><span class="face face-{job}"', page)[1]
    form = urllib.parse.urlencode({"csrf": token, "persona": persona})
    ask("POST", "/sign-in/persona", form, "application/x-www-form-urlencoded")
    _, page = ask("GET", "/tokens")
    actions = re.findall(r'name="action" value="([a-z_]+)"', page)
    wanted = json.dumps({"name": "schemathesis", "actions": actions, "may_change": True, "days": 7})
    status, told = ask("POST", "/api/v1/tokens", wanted, "application/json", [("X-CSRF-Token", token)])
    if status != 201:
        sys.exit(f"no token was made: {status} {told}")
    return json.loads(told)["token"]


bearer = f"Authorization: Bearer {access_token('director')}"
line = http.client.HTTPConnection(host, timeout=60)
line.request("GET", "/api/v1/openapi.json", headers={"Authorization": bearer.split(": ", 1)[1]})
described = json.loads(line.getresponse().read())
operations = sum(1 for item in described["paths"].values() for verb in item if verb in ("get", "post"))
each = max(1, cases // operations)
print(f"{operations} operations, {each} cases each", flush=True)
command = [sys.executable, "-c", "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())"]
command += ["run", f"{address}/api/v1/openapi.json", "--header", bearer, "--max-examples", str(each)]
command += ["--phases", "examples,coverage,fuzzing", "--continue-on-failure"]
command += ["--suppress-health-check", "all", "--rate-limit", "2900/m"]
# A schema cannot say that an account, a tier or a code must exist: what reads well may still be refused.
command += ["--exclude-checks", "positive_data_acceptance"]
# A token is asked for by people alone, and a file is no JSON: both are refused before they are looked at.
command += ["--exclude-path-regex", "^/api/v1/(tokens|me/)"]
sys.exit(subprocess.run(command).returncode)

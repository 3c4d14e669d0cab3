// Ways in, at a company of its own (the demonstration asks for no password): the first administrator
// sets a password and a second factor, signs in with its code, with a recovery code, and with a passkey
// of a device that Chromium plays.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { launch, looksRight, open, picture } from "../browser.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const binary = process.env.CANOPY_BIN ?? join(here, "..", "..", "target", "debug", "canopy");
const password = "一棵大树底下好乘凉 2026";

/** A company on a free port of `localhost`, with the path of the first set-up link. */
function found(extra = {}) {
  const folder = mkdtempSync(join(tmpdir(), "canopy-ways-in-"));
  const server = spawn(binary, ["serve", "--data", folder], {
    env: { ...process.env, CANOPY_LISTEN: "127.0.0.1:0", ...extra },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = () =>
    new Promise((resolve) => {
      server.on("exit", () => {
        rmSync(folder, { recursive: true, force: true });
        resolve();
      });
      server.kill("SIGTERM");
    });
  return new Promise((resolve, reject) => {
    let link = "";
    server.on("error", reject);
    createInterface({ input: server.stdout }).on("line", (line) => {
      link ||= /\/set-up\/\w+/.exec(line)?.[0] ?? "";
      const port = /http:\/\/[\d.]+:(\d+)(?:$|[^/\d])/.exec(`${line} `)?.[1];
      if (link && port) resolve({ address: `http://localhost:${port}`, link, end });
    });
  });
}

/** The code of a secret in base 32 at a time (RFC 6238). */
function codeOf(secret, seconds) {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")]
    .map((letter) => digits.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const hash = createHmac("sha1", key).update(step).digest();
  const at = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

let browser;
let company;
before(async () => {
  browser = await launch();
  company = await found();
});
after(async () => {
  await browser.close();
  await company.end();
});

const path = (page) => new URL(page.url()).pathname;

test("a second factor is set up, asked for, and helped out of by a recovery code", async () => {
  const page = await open(browser, { lang: "en" });
  await page.goto(company.address + company.link);
  await page.fill("#f-password", password);
  await page.fill("#f-again", password);
  await page.click("form button.btn-primary");
  await page.waitForURL((url) => url.pathname === "/");

  await page.goto(`${company.address}/me`);
  await looksRight(page);
  await picture(page, "me-desktop");
  await page.goto(`${company.address}/me/second-factor`);
  await page.click("main button.btn-primary");
  await page.waitForSelector("svg.qr");
  await looksRight(page);
  await picture(page, "second-factor-desktop");
  const secret = await page.innerText(".secret");
  const setUpAt = Date.now() / 1000;
  await page.fill("#f-code", codeOf(secret, setUpAt));
  await page.click("main button.btn-primary");
  await page.waitForSelector(".codes");
  await looksRight(page);
  await picture(page, "recovery-codes-desktop");
  const codes = await page.locator(".codes li").allInnerTexts();
  assert.equal(codes.length, 10);

  const other = await open(browser, { lang: "zh-CN", size: "phone", scheme: "dark" });
  await other.goto(`${company.address}/sign-in?next=/me`);
  await other.fill("#f-name", "admin");
  await other.fill("#f-password", password);
  await other.click("form button.btn-primary");
  await other.waitForURL((url) => url.pathname === "/sign-in/code");
  await looksRight(other);
  await picture(other, "code-phone-dark");
  // The code that confirmed it was used with that: the next one counts already.
  await other.fill("#f-code", codeOf(secret, setUpAt + 30));
  await other.click("form button.btn-primary");
  await other.waitForURL((url) => url.pathname === "/me");
  await looksRight(other);

  const third = await open(browser, { lang: "en" });
  await third.goto(`${company.address}/sign-in`);
  await third.fill("#f-name", "admin");
  await third.fill("#f-password", password);
  await third.click("form button.btn-primary");
  await third.waitForURL((url) => url.pathname === "/sign-in/code");
  await third.fill("#f-code", codes[0].toLowerCase());
  await third.click("form button.btn-primary");
  await third.waitForURL((url) => url.pathname === "/");
  assert.equal(path(third), "/");

  await page.goto(`${company.address}/sign-in-rules`);
  await looksRight(page);
  await picture(page, "sign-in-rules-desktop");
  for (const one of [page, other, third]) await one.context().close();
});

/** A device with a screen lock, played by Chromium. */
async function device(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    locked: () =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
    unlocked: () =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true }),
  };
}

/** Everything the sign-in page's form would send, made by hand; `change` may lie about it. */
async function byHand(page) {
  return page.evaluate(async () => {
    const form = document.querySelector("form[data-island=passkey]");
    const token = form.querySelector("input[name=csrf]").value;
    const asked = await fetch(form.dataset.begin, {
      method: "POST",
      headers: { "X-CSRF-Token": token },
    });
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
    const given = await navigator.credentials.get({ publicKey: options });
    return { token, answer: JSON.stringify(given.toJSON()), to: form.getAttribute("action") };
  });
}

const send = (page, { token, answer, to }) =>
  page.evaluate(
    async ([token, answer, to]) => {
      const body = new URLSearchParams({ csrf: token, answer, next: "/me" });
      const got = await fetch(to, { method: "POST", body, redirect: "manual" });
      return got.type === "opaqueredirect" ? 303 : got.status;
    },
    [token, answer, to],
  );

test("a passkey is added, lets in once per question, and never for another site", async () => {
  const own = await found();
  const page = await open(browser, { lang: "en" });
  await page.goto(own.address + own.link);
  await page.fill("#f-password", password);
  await page.fill("#f-again", password);
  await page.click("form button.btn-primary");
  await page.waitForURL((url) => url.pathname === "/");

  const phone = await device(page);
  await page.goto(`${own.address}/me/passkeys`);
  await looksRight(page);
  await page.fill("#f-name", "Journey phone");
  await page.click("form[data-island=passkey] button");
  await page.waitForSelector("td:has-text('Journey phone')");
  await looksRight(page);
  await picture(page, "passkeys-desktop");
  await page.goto(`${own.address}/me`);
  await picture(page, "me-passkeys-desktop");

  await page.click("details.menu:has(.face) summary");
  await page.click("details.menu:has(.face) form button");
  await page.waitForURL((url) => url.pathname === "/sign-in");
  await looksRight(page);
  await picture(page, "sign-in-desktop");
  await page.click("form[data-island=passkey] button");
  await page.waitForURL((url) => url.pathname === "/");

  // The same answer a second time, and one whose person was not verified, let nobody in.
  await page.context().clearCookies();
  await page.goto(`${own.address}/sign-in`);
  const answered = await byHand(page);
  const tampered = { ...answered, answer: answered.answer.replace(/"signature":"..../, '"signature":"AAAA') };
  assert.equal(await send(page, tampered), 422, "another signature");
  assert.equal(await send(page, answered), 422, "the question was used up");
  const good = await byHand(page);
  assert.equal(await send(page, good), 303);
  await page.context().clearCookies();
  await page.goto(`${own.address}/sign-in`);
  const replayed = await send(page, { ...good, token: (await byHand(page)).token });
  assert.equal(replayed, 422, "an answer to an earlier question");
  await phone.locked();
  await page.click("form[data-island=passkey] button");
  await page.waitForSelector("[data-when=refused]:not([hidden])");
  await page.context().close();
  await own.end();
});

test("a passkey of another origin of the same host is refused by the server", async () => {
  const other = await found({ CANOPY_PUBLIC_ADDRESS: "http://localhost:1" });
  const page = await open(browser, { lang: "en" });
  await page.goto(other.address + other.link);
  await page.fill("#f-password", password);
  await page.fill("#f-again", password);
  await page.click("form button.btn-primary");
  await page.waitForURL((url) => url.pathname === "/");
  await device(page);
  await page.goto(`${other.address}/me/passkeys`);
  await page.fill("#f-name", "Elsewhere");
  await page.click("form[data-island=passkey] button");
  await page.waitForSelector("[data-when=elsewhere]:not([hidden])");
  const status = await page.evaluate(async () => {
    const form = document.querySelector("form[data-island=passkey]");
    const token = form.querySelector("input[name=csrf]").value;
    const asked = await fetch(form.dataset.begin, { method: "POST", headers: { "X-CSRF-Token": token } });
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await asked.json());
    const given = await navigator.credentials.create({ publicKey: options });
    const body = new URLSearchParams({ csrf: token, name: "x", answer: JSON.stringify(given.toJSON()) });
    return (await fetch(form.getAttribute("action"), { method: "POST", body, redirect: "manual" })).status;
  });
  assert.equal(status, 422);
  await page.context().close();
  await other.end();
});

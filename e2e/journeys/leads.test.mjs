// A lead from outside: an open form is filled in without signing in, and the director finds it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const walk of [
  { lang: "zh-CN", size: "phone", scheme: "light" },
  { lang: "en", size: "desktop", scheme: "dark" },
]) {
  test(`whoever has the link fills in the form, the director reads it (${walk.lang}, ${walk.size})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.director);
    await page.goto(new URL("/leads/channels", page.url()).href);
    await page.locator("main a", { hasText: "官网" }).first().click();
    await looksRight(page);
    const body = await page.content();
    const link = /\/form\/[0-9A-Za-z_-]{20,}/.exec(body)?.[0];
    assert.ok(link, "the open form has a link");
    const guest = await open(browser, walk);
    await guest.goto(new URL(link, page.url()).href);
    await looksRight(guest);
    await picture(guest, `form-${walk.lang}-${walk.size}`);
    const called = `远山${walk.size === "phone" ? "第一" : "第二"}医院`;
    await guest.locator("[name=organisation]").fill(called);
    await guest.locator("[name=person]").fill("孟远");
    await guest.locator("[name=phone]").fill("13800000009");
    const consent = guest.locator("input[type=checkbox]");
    if (await consent.count() > 0) await consent.first().check();
    await guest.locator("form[action*='/form/'] button").click();
    await guest.waitForLoadState("networkidle");
    await looksRight(guest);
    await page.goto(new URL(`/leads?q=${encodeURIComponent(called)}`, page.url()).href);
    await page.locator("main table a", { hasText: called }).first().click();
    await looksRight(page);
    await picture(page, `lead-${walk.lang}-${walk.size}`);
  });
}

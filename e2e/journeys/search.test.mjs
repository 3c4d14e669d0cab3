// The palette: opened from the keyboard or by touch, found by pinyin, chosen with the arrows; focus comes
// back where it was.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const chosen = "#palette [role=option][aria-selected=true]";

for (const walk of [
  { lang: "zh-CN", size: "desktop", scheme: "light" },
  { lang: "en", size: "phone", scheme: "dark" },
]) {
  test(`whoever types finds it and gets there (${walk.lang}, ${walk.size})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.director);
    await page.goto(new URL("/standards", page.url()).href);
    const before = page.locator("main a").first();
    await before.focus();
    await page.keyboard.press("Control+k");
    await page.waitForSelector("#palette[open] [role=option]");
    await looksRight(page);
    const field = page.locator("#palette-field");
    await field.pressSequentially("renmin");
    await page.waitForSelector(chosen);
    await page.waitForFunction(() => document.querySelector("#palette [role=option]")?.href.includes("/accounts/"));
    await looksRight(page);
    await picture(page, `search-${walk.lang}-${walk.size}`);
    await page.keyboard.press("ArrowDown");
    const second = await page.locator(chosen).getAttribute("id");
    assert.equal(await field.getAttribute("aria-activedescendant"), second);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#palette").evaluate((palette) => palette.open), false);
    assert.ok(await before.evaluate((link) => link === document.activeElement), "focus came back");
    await page.locator("#search").click();
    await field.fill("team");
    await page.waitForFunction(() => document.querySelector("#palette [role=option][aria-selected=true]")?.pathname === "/team");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/team");
    await looksRight(page);
  });
}

// The standard itself: a draft is weighed anew with its effect beside it, tried on the past, and its
// weights are asked which of them decide.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const walks = [
  { lang: "zh-CN", size: "desktop", scheme: "light" },
  { lang: "en", size: "phone", scheme: "dark" },
];

/** Opens the draft the demonstration company is working on. */
async function openDraft(page) {
  await page.goto(new URL("/standards", page.url()).href);
  const links = page.locator("main table a[href^='/standards/']");
  for (const href of await links.evaluateAll((all) => all.map((one) => one.href))) {
    await page.goto(href);
    if (await page.locator("main a[href$='/edit']").count() > 0) return href;
  }
  assert.fail("the demonstration company has no draft");
}

for (const walk of walks) {
  const called = `${walk.lang}, ${walk.size}, ${walk.scheme}`;
  test(`an analyst weighs a draft and tries it on the past (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.analyst);
    const draft = await openDraft(page);
    await looksRight(page);
    await page.locator("main a[href$='/edit']").click();
    await page.waitForSelector("#effect");
    const before = await page.locator("#effect").innerText();
    const weight = page.locator("input[data-weight]").first();
    await weight.fill(String(Number(await weight.inputValue()) + 60));
    await page.waitForFunction(
      (before) => document.querySelector("#effect").innerText !== before, before);
    assert.ok(await page.locator("#effect .moves").count() > 0, "who would move is shown");
    await looksRight(page);
    await picture(page, `edit-${walk.lang}-${walk.size}-${walk.scheme}`);
    await page.goto(`${draft}/criterion?code=revenue`);
    await looksRight(page);
    await page.goto(`${draft}/back-test`);
    await page.locator("main form[action$='/back-test'] button").click();
    await page.waitForSelector("#found");
    await looksRight(page);
    await picture(page, `back-test-${walk.lang}-${walk.size}-${walk.scheme}`);
    await page.goto(`${draft}/sensitivity`);
    await page.waitForSelector("#weigh");
    await looksRight(page);
    await page.goto(`${draft}/ahp`);
    await looksRight(page);
  });
}

// Which customers are the key accounts, and why: from the ranking to the rows behind a score; and
// what a representative sees of it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const walks = [
  { lang: "zh-CN", size: "desktop", scheme: "light" },
  { lang: "en", size: "desktop", scheme: "dark" },
  { lang: "zh-CN", size: "phone", scheme: "light" },
];

for (const walk of walks) {
  const called = `${walk.lang}, ${walk.size}, ${walk.scheme}`;
  test(`a director reads the ranking down to a receipt (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.director);
    await looksRight(page);
    for (const path of [
      "/accounts", "/products", "/growth", "/portfolio", "/demand", "/ratings", "/reviews",
      "/receivables", "/markets", "/leads", "/leads/channels", "/leads/portrait", "/leads/new",
      "/standards", "/screening",
    ]) {
      await page.goto(new URL(path, page.url()).href);
      await looksRight(page);
      await picture(page, `${path.slice(1).replaceAll("/", "-")}-${walk.lang}-${walk.size}-${walk.scheme}`);
    }
    await page.locator("main table a[href^='/screening/']").first().click();
    await page.waitForSelector("#ranking");
    await looksRight(page);
    await picture(page, `run-${walk.lang}-${walk.size}-${walk.scheme}`);
    await page.locator("#ranking a[href*='/accounts/']").first().click();
    await page.waitForURL(/\/screening\/.*\/accounts\//);
    await looksRight(page);
    await picture(page, `receipt-${walk.lang}-${walk.size}-${walk.scheme}`);
  });
}

test("a representative sees fewer accounts than a director and no imports", async () => {
  const seen = {};
  for (const job of ["director", "representative"]) {
    const page = await open(browser);
    await signIn(page, personas[job]);
    await page.goto(new URL("/accounts", page.url()).href);
    const count = await page.locator(".pager .tabular").innerText();
    seen[job] = Number(count.replace(/\D/g, ""));
    await page.context().close();
  }
  assert.ok(seen.representative > 0 && seen.representative < seen.director, JSON.stringify(seen));
  const page = await open(browser);
  await signIn(page, personas.representative);
  const answer = await page.goto(new URL("/imports", page.url()).href);
  assert.equal(answer.status(), 403);
});

// A list is arranged, kept as a view, changed in one step and taken away as a file; the company's own
// field stands in the form of an account. Looked at on every size.
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

for (const walk of walks) {
  const called = `${walk.lang}, ${walk.size}, ${walk.scheme}`;
  const shot = (page, name) => picture(page, `lists-${name}-${walk.lang}-${walk.size}-${walk.scheme}`);
  test(`a list is arranged, kept, changed and taken away (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.director);
    await page.goto(new URL("/accounts", page.url()).href);
    await looksRight(page);
    await page.locator(".list-tools summary").nth(1).click();
    await looksRight(page);
    await shot(page, "columns");
    await page.locator(".column-row", { has: page.locator("input[value=city]") }).locator("input[type=checkbox]").check();
    await page.locator(".column-row", { has: page.locator("input[value=kind]") }).locator("input[type=checkbox]").uncheck();
    await page.locator(".menu-form button.btn-primary").click();
    await page.waitForURL((url) => url.searchParams.has("arrange"));
    assert.ok(await page.locator("thead th").count() >= 7, "the column is there");
    await looksRight(page);
    await page.locator(".list-tools summary").first().click();
    const name = `${walk.lang} ${walk.size}`;
    await page.fill("input[name=name]", name);
    await looksRight(page);
    await shot(page, "views");
    await page.locator("form[action='/views'] button").click();
    await page.waitForURL((url) => url.searchParams.has("view"));
    await page.goto(new URL("/views", page.url()).href);
    await looksRight(page);
    assert.ok(await page.locator("tbody tr", { hasText: name }).count() > 0, "the view is listed");
    await shot(page, "all-views");

    await page.goto(new URL("/accounts?view=as-it-is", page.url()).href);
    for (const at of [0, 1, 2]) await page.locator("input[name=id]").nth(at).check();
    await page.locator("button[value=these]").click();
    await looksRight(page);
    await page.locator("select[name='set.level']").selectOption({ index: 2 });
    await shot(page, "many");
    await page.locator("main form button.btn-primary").first().click();
    await looksRight(page);
    await page.locator("#past form button").first().click();
    await looksRight(page);
    await shot(page, "taken-back");

    await page.goto(new URL("/accounts?view=as-it-is", page.url()).href);
    await page.locator(".page-actions details.menu summary").click();
    const download = page.waitForEvent("download").catch(() => undefined);
    await page.locator("form[action='/exports'] button").nth(1).click();
    const file = await Promise.race([download, page.waitForURL(/\/exports\//).then(() => undefined)]);
    if (file) assert.match(file.suggestedFilename(), /\.csv$/);
    await page.goto(new URL("/exports", page.url()).href);
    await looksRight(page);
    await shot(page, "files");
    await page.context().close();
  });

  test(`a field of the company's own stands in the form (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.administrator);
    await page.goto(new URL("/fields", page.url()).href);
    await looksRight(page);
    const label = `床位 ${walk.lang}`;
    await page.fill("#f-label_zh", label);
    await page.selectOption("#f-kind", "number");
    await page.locator("main form button.btn-primary").click();
    await looksRight(page);
    await shot(page, "fields");
    await page.goto(new URL("/accounts/new", page.url()).href);
    await looksRight(page);
    await page.fill("#f-name", `仁和医院 ${walk.lang}`);
    await page.getByLabel(label).fill("1,200");
    await shot(page, "form");
    await page.locator("main form button.btn-primary").click();
    await page.waitForURL(/\/accounts\/[0-9a-f-]{36}$/);
    await looksRight(page);
    assert.ok((await page.locator("dl.facts").last().textContent()).includes("1200"));
    await page.context().close();
  });
}

// Market planning: a manager sees how far a territory is on its map, takes the next step from what
// the data suggest, and a representative says with evidence what was reached.
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

/** The first territory of the list that has a plan. */
async function planned(page) {
  await page.goto(new URL("/markets", page.url()).href);
  await looksRight(page);
  await page.locator("#markets tbody tr a").first().click();
  await page.waitForURL(/\/markets\/[0-9a-f-]+$/);
  await page.locator("#lead-title").waitFor();
}

for (const walk of walks) {
  const called = `${walk.lang}, ${walk.size}, ${walk.scheme}`;
  test(`a plan is read on its map, changed, and brought forward (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.manager);
    await planned(page);
    await looksRight(page);
    await picture(page, `market-${walk.lang}-${walk.size}-${walk.scheme}`);
    const targets = await page.locator("#targets tbody tr").count();
    assert.ok(targets > 0, "the plan has targets");
    assert.equal(await page.locator("svg.map .map-dot text").count(), targets, "each has its number");
    await page.locator(".as-table summary").click();
    assert.ok((await page.locator("#places tbody tr").count()) > targets, "the table has all accounts");
    await looksRight(page);

    await page.locator("a[href$='/edit']").click();
    await looksRight(page);
    const aim = `一步一步来 ${walk.lang}`;
    await page.fill("#f-aim", aim);
    await page.click("main form button.btn-primary");
    await page.waitForURL(/\/markets\/[0-9a-f-]+$/);
    assert.ok(await page.getByText(aim).isVisible(), "the new aim stands on the page");
    const address = page.url();

    const own = await open(browser, walk);
    await signIn(own, personas.representative);
    await own.goto(address);
    await own.fill("#f-evidence", "药剂科主任当面说的");
    await own.locator("form[action$='/marks'] button").click();
    const said = own.locator("form[action$='/withdraw']");
    await said.first().waitFor();
    assert.ok(await own.getByText("药剂科主任当面说的").isVisible(), "the evidence is shown");
    await looksRight(own);
    const before = await said.count();
    await own.locator("li", { hasText: "药剂科主任当面说的" }).locator("button").click();
    await own.waitForLoadState("load");
    await own.getByText("药剂科主任当面说的").waitFor({ state: "detached" });
    assert.equal(await said.count(), before - 1, "taken back");
    await own.context().close();
    await page.context().close();
  });
}

// The main job in the browser: a sales file becomes sales that count, is recognised the second time,
// and is taken back.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const words = {
  "zh-CN": { done: "已导入", undone: "已撤销", same: "同样的文件" },
  en: { done: "Imported", undone: "Undone", same: "same file" },
};

/** A small file of its own for each language, so that the journeys do not meet. */
function salesFile(lang) {
  const path = join(mkdtempSync(join(tmpdir(), "canopy-journey-")), `sales-${lang}.csv`);
  const rows = ["日期,客户编码,客户名称,产品编码,数量,金额"];
  for (let day = 1; day <= 28; day += 1) {
    rows.push(`2026-06-${String(day).padStart(2, "0")},J-${lang},旅途测试医院${lang},P-J,${day},${day * 100}.5`);
  }
  writeFileSync(path, rows.join("\n"));
  return path;
}

async function upload(page, path) {
  await page.goto(new URL("/imports/new", page.url()).href);
  await page.setInputFiles("input[type=file]", path);
  await page.click("form[enctype] button");
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}

for (const lang of ["zh-CN", "en"]) {
  test(`an analyst imports a sales file and takes it back (${lang})`, async () => {
    const page = await open(browser, { lang });
    const path = salesFile(lang);
    await signIn(page, personas.analyst);
    if (lang === "en") {
      await page.locator("summary").filter({ has: page.locator("use[href*=language]") }).click();
      await page.click("button[name=language][value=en]");
    }
    await upload(page, path);
    await page.waitForSelector("form[action$='/start'] button", { timeout: 60_000 });
    await looksRight(page);
    await picture(page, `import-checked-${lang}`);
    await page.click("form[action$='/start'] button");
    await page.waitForSelector(`.pill:has-text("${words[lang].done}")`, { timeout: 60_000 });
    await looksRight(page);

    await upload(page, path);
    await page.waitForSelector(`.note:has-text("${words[lang].same}")`);
    await page.goBack();
    await page.goto(new URL("/imports", page.url()).href);
    await page.locator("tbody tr", { has: page.locator(`.pill:has-text("${words[lang].done}")`) })
      .filter({ hasText: `sales-${lang}.csv` }).locator("a").first().click();
    await page.click("form[action$='/undo'] button");
    await page.waitForSelector(`.pill:has-text("${words[lang].undone}")`);
    assert.equal(page.problems.length, 0, page.problems.join("\n"));
  });
}

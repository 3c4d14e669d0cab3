// Who works here: an administrator adds a person, who comes in by the link; the tree and the log are
// looked at on every size.
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
  test(`an administrator adds a person and reads the log (${called})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.administrator);
    for (const path of ["/team", "/territories", "/audit", "/team/new"]) {
      await page.goto(new URL(path, page.url()).href);
      await looksRight(page);
      await picture(page, `${path.slice(1).replace("/", "-")}-${walk.lang}-${walk.size}-${walk.scheme}`);
    }
    const name = `journey.${walk.lang}`.toLowerCase();
    await page.fill("#f-name", "林远航");
    await page.fill("#f-sign_in_name", name);
    await page.locator("fieldset input[name=territory]").nth(2).check();
    await page.click("main form button.btn-primary");
    const address = await page.inputValue("input#link");
    await looksRight(page);

    const guest = await open(browser, walk);
    await guest.goto(address);
    await looksRight(guest);
    await guest.fill("#f-password", "一棵大树底下好乘凉 2026");
    await guest.fill("#f-again", "一棵大树底下好乘凉 2026");
    await guest.click("main form button.btn-primary, form button.btn-primary");
    await guest.waitForURL((url) => url.pathname === "/");
    await guest.goto(new URL("/accounts", guest.url()).href);
    assert.ok(await guest.locator("main table tbody tr").count() > 0, "their territory has accounts");
    await guest.context().close();

    await page.goto(new URL("/audit?kind=user", page.url()).href);
    assert.ok(await page.locator("tbody tr", { hasText: name }).count() > 0, "the log knows the new name");
    await page.context().close();
  });
}

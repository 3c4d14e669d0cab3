// Working together: a note mentions a colleague by the picker, the bell tells them and leads to it; an
// account is muted and followed again; a note is put into the trash and taken back.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** How many notifications the bell counts. */
async function unread(page) {
  const count = page.locator(".tool-count");
  return (await count.count()) === 0 ? 0 : Number(await count.innerText());
}

for (const walk of [
  { lang: "zh-CN", size: "phone", scheme: "dark" },
  { lang: "en", size: "desktop", scheme: "light" },
]) {
  test(`a colleague is mentioned, told and led to the note (${walk.lang}, ${walk.size})`, async () => {
    const li = await open(browser, walk);
    await signIn(li, personas.representative);
    await li.goto(new URL("/notifications", li.url()).href);
    await looksRight(li);
    await picture(li, `together-notifications-${walk.lang}-${walk.size}`);
    await li.locator("tbody a[href^='/notes/']").first().click();
    await looksRight(li);
    const account = await li.locator(".crumbs a[href^='/accounts/']").first().getAttribute("href");
    const before = await unread(li);

    const chen = await open(browser, walk);
    await signIn(chen, personas.director);
    await chen.goto(new URL(account, chen.url()).href);
    const field = chen.locator("#notes textarea");
    await field.pressSequentially("@lisi");
    await chen.waitForSelector(".mention-found [role=option]");
    await looksRight(chen);
    await picture(chen, `together-picker-${walk.lang}-${walk.size}`);
    await field.press("Enter");
    const text = `https://example.com/${walk.size} <b>`;
    await field.pressSequentially(text);
    await chen.locator("#notes form[data-people] button.btn-primary").click();
    await chen.waitForSelector(".note-good");
    await looksRight(chen);
    const newest = chen.locator("#notes ol.notes > li").first();
    assert.equal(await newest.locator(".mention").count(), 1);
    assert.equal(await newest.locator(`a[href="https://example.com/${walk.size}"]`).count(), 1);
    assert.equal(await newest.locator("b").count(), 0, "nothing of a text is markup");

    await li.goto(new URL("/notifications", li.url()).href);
    assert.equal(await unread(li), before + 1, "told once, though they own the account as well");
    await li.locator("tbody tr").first().locator("form[action$='/open'] button").click();
    await li.waitForURL(/\/notes\//);
    const place = new URL(li.url()).pathname;
    assert.equal(await unread(li), before);
    assert.match(await li.locator(".notes-body").innerText(), /example\.com/);

    await newest.locator("form[action$='/trash'] button").click();
    await chen.waitForSelector("#notes details");
    await looksRight(chen);
    await li.goto(new URL("/notifications", li.url()).href);
    assert.equal(await li.locator(`tbody a[href="${place}"]`).count(), 0, "nobody is led to what is gone");
    await chen.locator("#notes details > summary").click();
    await chen.locator("form[action$='/restore'] button").first().click();
    await chen.waitForSelector(".note-good");
    assert.match(await chen.locator("#notes ol.notes > li").first().innerText(), /example\.com/);
    await li.reload();
    assert.equal(await li.locator(`tbody a[href="${place}"]`).count(), 1);
  });

  test(`an account is muted and followed again (${walk.lang}, ${walk.size})`, async () => {
    const li = await open(browser, walk);
    await signIn(li, personas.representative);
    await li.goto(new URL("/notifications", li.url()).href);
    await li.locator("tbody a[href^='/notes/']").first().click();
    await li.locator(".crumbs a[href^='/accounts/']").first().click();
    const button = li.locator("form[action$='/follow'] button");
    for (const stance of ["mute", "follow"]) {
      const usual = await button.getAttribute("value");
      if (usual !== stance) continue;
      await button.click();
      await li.waitForSelector(".note-good");
      assert.notEqual(await button.getAttribute("value"), stance);
    }
    await looksRight(li);
  });
}

// A program: a person makes it a token on the page, it reads over the API within their reach, an assistant
// does the same by the official client of the Model Context Protocol, and both are out once the token ends.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { address, launch, looksRight, open, personas, picture, signIn } from "../browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Asks the API with a token. */
async function ask(path, token) {
  const answer = await fetch(new URL(path, address), { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, told: await answer.json() };
}

/** An assistant that comes with a token. */
async function assistant(token) {
  const client = new Client({ name: "journey", version: "1" });
  const headers = { authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", address), { requestInit: { headers } }));
  return client;
}

for (const walk of [
  { lang: "zh-CN", size: "desktop", scheme: "light" },
  { lang: "en", size: "phone", scheme: "dark" },
]) {
  test(`a program comes in by a token and goes with it (${walk.lang}, ${walk.size})`, async () => {
    const page = await open(browser, walk);
    await signIn(page, personas.representative);
    await page.goto(new URL("/tokens", page.url()).href);
    await looksRight(page);
    await page.locator("#f-name").fill(`journey ${walk.lang}`);
    await page.locator("form[action='/tokens'] button").click();
    await page.waitForSelector("#made");
    await looksRight(page);
    const token = await page.locator("#made").inputValue();
    const { status, told } = await ask("/api/v1/accounts?sort=-revenue", token);
    assert.equal(status, 200);
    assert.ok(told.rows.length > 0);

    const client = await assistant(token);
    const { tools } = await client.listTools();
    assert.ok(tools.some((tool) => tool.name === "get_accounts"));
    assert.ok(tools.every((tool) => tool.annotations.readOnlyHint), "a token that only looks is offered no change");
    const found = await client.callTool({ name: "get_accounts", arguments: { sort: "-revenue" } });
    assert.deepEqual(found.structuredContent, told, "the same answer by both doors");
    const one = await client.callTool({ name: "get_accounts_account", arguments: { account: told.rows[0].id } });
    assert.equal(one.structuredContent.id, told.rows[0].id);
    await client.close();

    await page.goto(new URL("/tokens", page.url()).href);
    await looksRight(page);
    await picture(page, `programs-${walk.lang}-${walk.size}`);
    const row = page.locator("tr", { hasText: `journey ${walk.lang}` });
    await row.locator("button").click();
    await page.waitForSelector(".note-good");
    assert.equal((await ask("/api/v1/accounts", token)).status, 401);
    await assert.rejects(assistant(token));
  });
}

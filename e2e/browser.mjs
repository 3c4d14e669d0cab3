// What every journey needs: a browser, a signed-in page, an accessibility check.
import { chromium } from "playwright-core";
import axe from "axe-core";
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";

export const address = process.env.CANOPY_ADDRESS ?? "http://127.0.0.1:8080";
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Sizes journeys are walked at. */
export const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

export function launch() {
  return chromium.launch({ executablePath, args: quiet });
}

/** A fresh page in `lang`; script errors and refused resources fail the journey at its end. */
export async function open(browser, { lang = "zh-CN", size = "desktop", scheme = "light" } = {}) {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: lang,
    colorScheme: scheme,
    extraHTTPHeaders: { "Accept-Language": lang },
  });
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") page.problems.push(`console: ${message.text()}`);
  });
  return page;
}

/** The personas of the demonstration company, by the job they do there. */
export const personas = { representative: "李", manager: "王", director: "陈", analyst: "赵", auditor: "孙", administrator: "钱" };

/** Signs in as a persona, known by the family name at the beginning of theirs. */
export async function signIn(page, familyName) {
  await page.goto(`${address}/sign-in`);
  await page.locator(".persona", { has: page.locator(`strong:text-matches("^${familyName}")`) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** No accessibility violation, no script error, nothing wider than the screen. */
export async function looksRight(page) {
  const results = await page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ["violations"] })`);
  const found = results.violations.map(
    (v) => `${v.id}: ${v.help} — ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`,
  );
  assert.deepEqual(found, [], `accessibility on ${page.url()}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${page.url()} is ${overflow}px wider than the screen`);
  assert.deepEqual(page.problems, [], `problems on ${page.url()}`);
}

/** Keeps a picture when CANOPY_SHOTS names a folder. */
export async function picture(page, name) {
  const folder = process.env.CANOPY_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: false });
}

// Starts the demonstration company on a free port with a folder of its own, runs every journey
// against it and ends it. Leaves out building: the binary is given by CANOPY_BIN.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

const here = dirname(fileURLToPath(import.meta.url));
const binary = process.env.CANOPY_BIN ?? join(here, "..", "target", "debug", "canopy");
const folder = mkdtempSync(join(tmpdir(), "canopy-e2e-"));

/** Resolves with the address the server prints once it listens. */
function startServer() {
  const server = spawn(binary, ["serve", "--demo", "--data", folder], {
    env: { ...process.env, CANOPY_LISTEN: "127.0.0.1:0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(line);
      if (address) resolve({ server, address: address[0] });
    });
  });
}

/** Runs the journeys with node's own test runner; resolves with its exit code. */
function runJourneys(address) {
  const journeys = readdirSync(join(here, "journeys"))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join(here, "journeys", name));
  const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : journeys;
  return new Promise((resolve) => {
    spawn(process.execPath, ["--test", "--test-reporter=spec", ...chosen], {
      env: { ...process.env, CANOPY_ADDRESS: address },
      stdio: "inherit",
    }).on("exit", (code) => resolve(code ?? 1));
  });
}

const { server, address } = await startServer();
server.removeAllListeners("exit");
let code = 1;
try {
  code = await runJourneys(address);
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.on("exit", resolve));
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);

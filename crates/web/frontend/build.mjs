// Builds everything the browser loads into ../dist: one stylesheet, the scripts, the icon sprite.
// Names carry a hash of the content; each file also stands there as brotli and gzip; manifest.json
// says which name is which. Nothing here runs when the server runs.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as sass from 'sass';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(here, '../dist');
// Of this run alone, so that two builds at a time do not meet.
const staging = path.join(here, 'node_modules', `.building-${process.pid}`);
const target = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
const emit = async (name, extension, bytes) => {
  const file = `${name}-${hashOf(bytes)}.${extension}`;
  await writeFile(path.join(staging, file), bytes);
  return file;
};

async function styles() {
  const compiled = sass.compile(path.join(here, 'styles/app.scss'), {
    importers: [new sass.NodePackageImporter(path.join(here, 'package.json'))],
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    quietDeps: true,
    style: 'expanded',
  });
  const minified = await build({
    stdin: { contents: compiled.css, loader: 'css', resolveDir: here },
    bundle: false,
    minify: true,
    legalComments: 'none',
    target,
    write: false,
  });
  return emit('app', 'css', minified.outputFiles[0].contents);
}

async function icons() {
  const list = JSON.parse(await readFile(path.join(here, 'icons.json'), 'utf8'));
  const root = path.join(here, 'node_modules/@tabler/icons');
  const symbols = await Promise.all(
    [...new Set(list)].sort().map(async (name) => {
      const [kind, file] = name.startsWith('filled/')
        ? ['filled', name.slice('filled/'.length)]
        : ['outline', name];
      const svg = await readFile(path.join(root, 'icons', kind, `${file}.svg`), 'utf8');
      const body = svg
        .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
        .replace(/\s+/g, ' ')
        .trim();
      const id = name.replace('/', '-');
      const paint =
        kind === 'filled'
          ? 'fill="currentColor"'
          : 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
      return `<symbol id="${id}" viewBox="0 0 24 24" ${paint}>${body}</symbol>`;
    }),
  );
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  return emit('icons', 'svg', Buffer.from(sprite));
}

// Every islands/**/*.island.ts is loaded only on pages that hold data-island="<its file name>".
async function islandRegistry() {
  const files = await readdir(path.join(here, 'islands'), { recursive: true });
  const islands = files.filter((file) => file.endsWith('.island.ts')).sort();
  const lines = islands.map((file) => {
    const name = path.basename(file, '.island.ts');
    return `  ${JSON.stringify(name)}: () => import(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)}),`;
  });
  return `export const islands = {\n${lines.join('\n')}\n};\n`;
}

async function scripts() {
  const registry = await islandRegistry();
  const result = await build({
    entryPoints: { app: path.join(here, 'islands/app.ts') },
    outdir: staging,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    target,
    metafile: true,
    plugins: [
      {
        name: 'islands',
        setup(on) {
          on.onResolve({ filter: /^canopy:islands$/ }, () => ({
            path: 'registry',
            namespace: 'islands',
          }));
          on.onLoad({ filter: /.*/, namespace: 'islands' }, () => ({
            contents: registry,
            loader: 'ts',
            resolveDir: path.join(here, 'islands'),
          }));
        },
      },
    ],
  });
  const names = {};
  for (const [file, facts] of Object.entries(result.metafile.outputs)) {
    const entry = facts.entryPoint && path.basename(facts.entryPoint);
    if (entry === 'app.ts') names['app.js'] = path.basename(file);
  }
  return names;
}

async function compress() {
  const sizes = [];
  for (const file of (await readdir(staging)).sort()) {
    const bytes = await readFile(path.join(staging, file));
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const brotli = brotliCompressSync(bytes, { params: quality });
    await writeFile(path.join(staging, `${file}.br`), brotli);
    await writeFile(path.join(staging, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    sizes.push({ file, bytes: bytes.length, brotli: brotli.length });
  }
  return sizes;
}

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
const manifest = {
  ...(await scripts()),
  'app.css': await styles(),
  'icons.svg': await icons(),
  'favicon.svg': await emit('favicon', 'svg', await readFile(path.join(here, 'favicon.svg'))),
};
const sizes = await compress();
await writeFile(path.join(staging, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await rm(out, { recursive: true, force: true });
await rename(staging, out);
console.table(sizes);

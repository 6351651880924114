// Bundles Element's user interface (matrix-react-sdk, a package of the npm registry) into target/pictures/client.

import { createRequire } from "node:module";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import postcss from "postcss";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const modules = path.join(here, "node_modules");
const sdk = path.join(modules, "matrix-react-sdk");

/** A picture is its address, and as `Icon` a component that shows it in the colour of the text around it. */
const pictures = {
    name: "pictures",
    setup(build) {
        build.onResolve({ filter: /\.svg$/ }, ({ path: name, resolveDir }) => ({
            path: name.startsWith(".") ? path.resolve(resolveDir, name) : require.resolve(name),
            namespace: "svg",
        }));
        build.onLoad({ filter: /.*/, namespace: "svg" }, async ({ path: file }) => {
            const svg = await readFile(file, "utf8");
            const contents = `
                const React = require("react");
                const svg = ${JSON.stringify(svg)};
                exports.__esModule = true;
                exports.default = "data:image/svg+xml," + encodeURIComponent(svg);
                exports.Icon = function Icon({ className, width, height, ...rest }) {
                    const made = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
                    const own = Object.fromEntries(["viewBox", "fill"].map((name) => [name, made.getAttribute(name) ?? undefined]));
                    return React.createElement("svg", {
                        xmlns: "http://www.w3.org/2000/svg",
                        ...own,
                        className,
                        width: width ?? made.getAttribute("width") ?? undefined,
                        height: height ?? made.getAttribute("height") ?? undefined,
                        "aria-hidden": rest["aria-hidden"],
                        dangerouslySetInnerHTML: { __html: made.innerHTML },
                    });
                };`;
            return { contents, loader: "js", resolveDir: here };
        });
    },
};

/** The package was compiled, but its files still name each other as they were before. */
const compiled = {
    name: "compiled",
    setup(build) {
        build.onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, ({ path: name, importer, resolveDir }) => {
            const isCompiled = importer.startsWith(path.join(sdk, "lib"));
            return isCompiled ? { path: path.resolve(resolveDir, name.replace(/\.tsx?$/, ".js")) } : undefined;
        });
        build.onResolve({ filter: /^\.{1,2}\/(.*\/)?src\// }, ({ path: name, importer, resolveDir, kind }) => {
            const twin = path.relative(path.join(sdk, "src"), path.resolve(resolveDir, name));
            if (!importer.startsWith(path.join(sdk, "lib")) || twin.startsWith("..")) return undefined;
            return build.resolve(`./${twin}`, { resolveDir: path.join(sdk, "lib"), kind });
        });
        build.onLoad({ filter: /lib\/workers\/\w+Factory\.js$/ }, ({ path: file }) => {
            const worker = path.basename(file).replace("WorkerFactory.js", ".worker.js");
            const contents = `exports.__esModule = true;
                exports.default = (options) => new Worker(${JSON.stringify(worker)}, options);`;
            return { contents, loader: "js" };
        });
    },
};

/** What Node has and a browser lacks, and no picture needs. */
const absent = {
    name: "absent",
    setup(build) {
        const names = /^(fs|path|crypto|stream|util|url|http|https|zlib|child_process|worker_threads|os)$|^!!raw-loader!|^opus-recorder|RecorderWorklet$/;
        build.onResolve({ filter: names }, ({ path: name }) => ({ path: name, namespace: "absent" }));
        build.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "exports.isArray = Array.isArray; exports.isDate = (it) => it instanceof Date;" }));
    },
};

async function theme(name, to) {
    const from = path.join(sdk, "res/themes", name, "css", `${name}.pcss`);
    const styles = postcss([
        require("postcss-import")({ path: [modules] }),
        require("postcss-strip-inline-comments"),
        require("postcss-mixins")(),
        require("postcss-simple-vars")(),
        require("postcss-nested")(),
        require("postcss-easings")(),
        require("postcss-hexrgba")(),
    ]);
    const { css } = await styles.process(await readFile(from, "utf8"), { from, parser: require("postcss-scss") });
    // Whatever file they were written in, the addresses of pictures and fonts are below one of two folders.
    const lasting = css
        .replace(/url\(\s*["']?[^"')]*?((?:img|fonts)\/[^"')]+)["']?\s*\)/g, 'url("res/$1")')
        .replace(/url\(\s*["']?@vector-im\/compound-design-tokens\/(icons\/[^"')]+)["']?\s*\)/g, 'url("$1")');
    await writeFile(path.join(to, `${name}.css`), lasting);
}

/** Bundles into this folder, which is made anew. */
export async function bundle(to) {
    await rm(to, { recursive: true, force: true });
    await mkdir(path.join(to, "i18n"), { recursive: true });
    await writeFile(path.join(to, "i18n/languages.json"), JSON.stringify({ en: "en_EN.json" }));
    const common = {
        bundle: true,
        format: "esm",
        target: "chrome120",
        logLevel: "error",
        define: { "process.env.NODE_ENV": '"production"', "process.env": "{}", global: "globalThis" },
        loader: { ".png": "dataurl", ".wasm": "file", ".woff2": "file", ".ogg": "dataurl", ".mp3": "dataurl", ".css": "empty" },
        inject: [path.join(here, "buffer.js")],
        plugins: [pictures, compiled, absent],
        alias: { "$webapp/i18n/languages.json": path.join(to, "i18n/languages.json") },
    };
    await build({ ...common, entryPoints: [path.join(here, "client.js")], outfile: path.join(to, "client.js") });
    await build({
        ...common,
        entryPoints: [path.join(sdk, "lib/workers/indexeddb.worker.js")],
        outfile: path.join(to, "indexeddb.worker.js"),
    });
    await Promise.all(["light", "dark"].map((name) => theme(name, to)));
    await cp(path.join(sdk, "res"), path.join(to, "res"), { recursive: true });
    await cp(path.join(modules, "@vector-im/compound-design-tokens/icons"), path.join(to, "icons"), { recursive: true });
    await cp(path.join(sdk, "src/i18n/strings/en_EN.json"), path.join(to, "i18n/en_EN.json"));
    const themes = ["light", "dark"].map(
        (name) => `<link rel="stylesheet" disabled href="${name}.css" data-mx-theme="${name}">`,
    );
    await writeFile(
        path.join(to, "index.html"),
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="theme-color" content="#fff">
<meta name="viewport" content="width=device-width"><title>Element</title>${themes.join("")}
<body style="height:100%"><section id="matrixchat" style="height:100%"></section>
<script type="module" src="client.js"></script></html>`,
    );
}

if (process.argv[1] === import.meta.filename) await bundle(path.resolve(process.argv[2]));

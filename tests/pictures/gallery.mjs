// Drives a real Matrix client, Element's user interface (bundle.mjs), in headless Chromium: logs people in, and takes
// the pictures that are asked for.
//
// Started by main.rs, which writes JSON to it, a line for each order, and reads a line of JSON for each answer. The first
// order says where the homeserver is and who logs in; every other one names a message. The message is looked at on a wide
// screen and on a narrow one, in the light and in the dark, and each time it must really stand in the page, all of its words
// in their order, and nothing of it may be wider than its place.

import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import sharp from "sharp";

const PATIENCE = 20_000;
const SCREENS = [
    { screen: "wide", width: 1280, scheme: "light" },
    { screen: "wide", width: 1280, scheme: "dark" },
    { screen: "phone", width: 390, scheme: "light" },
    { screen: "phone", width: 390, scheme: "dark" },
];
const FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"];
const TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
};

// What belongs to the client and not to the message. On a phone its list of rooms is a page of its own.
const STYLE = `
    .mx_ToastContainer, .mx_ReadReceiptGroup, .mx_JumpToBottomButton, .mx_TopUnreadMessagesBar { display: none !important; }
    *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
    @media (max-width: 600px) {
        .mx_LeftPanel_outerWrapper, .mx_LeftPanel_wrapper, .mx_SpacePanel, .mx_ResizeHandle { display: none !important; }
        .mx_RoomHeader .mx_FacePile, .mx_RoomHeader [aria-label*="call" i] { display: none !important; }
        .mx_GroupLayout .mx_EventTile .mx_EventTile_line { margin-inline-end: 16px !important; }
        .mx_MatrixChat, .mx_RoomView, .mx_RoomView_wrapper, .mx_MainSplit { min-width: 0 !important; }
    }`;

/** Serves the client's files. */
async function serve(folder) {
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, "http://localhost");
        // Not the client's own emoji, which headless Chromium draws in one colour, but those of the system, as on phones.
        if (pathname.includes("Twemoji")) return void response.writeHead(404).end();
        const file = path.join(folder, pathname === "/" ? "index.html" : path.normalize(pathname));
        try {
            const content = await readFile(file);
            response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
            response.end(content);
        } catch {
            response.writeHead(404).end();
        }
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return server;
}

async function logIn(homeserver, { id, password }) {
    const answer = await fetch(`${homeserver}/_matrix/client/v3/login`, {
        method: "POST",
        body: JSON.stringify({ type: "m.login.password", identifier: { type: "m.id.user", user: id }, password }),
    });
    if (!answer.ok) throw new Error(`${id} cannot log in: ${await answer.text()}`);
    return answer.json();
}

/** Opens the client as this person. The page stays open, so that it is given the keys of all that is said from now on. */
async function enter(browser, url, homeserver, person) {
    const login = await logIn(homeserver, person);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "UTC", locale: "en-GB" });
    const session = {
        mx_hs_url: homeserver,
        mx_user_id: login.user_id,
        mx_access_token: login.access_token,
        mx_device_id: login.device_id,
        mx_has_access_token: "true",
        mx_is_guest: "false",
    };
    await context.addInitScript((session) => {
        for (const [name, value] of Object.entries(session)) localStorage.setItem(name, value);
    }, session);
    // What a service worker of the client does elsewhere: files are for those alone who are logged in.
    await context.route("**/_matrix/client/v1/media/**", (route) =>
        route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${login.access_token}` } }),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    await page.waitForFunction(() => window.pictures?.isReady());
    await page.addStyleTag({ content: STYLE });
    return page;
}

/** Waits until the message stands in the page in all its words, and says what is wrong with how it stands there. */
function inspect({ event, words }) {
    const tiles = [...document.querySelectorAll(`.mx_RoomView [data-event-id="${event}"]`)];
    const tile = tiles.at(-1);
    if (!tile) return { isThere: false, problems: ["it is not in the page"] };
    const bodies = [...tile.querySelectorAll(".mx_EventTile_body, .mx_MPollBody")];
    // Not that of the message it replies to.
    const body = bodies.filter((body) => !body.closest(".mx_ReplyChain_wrapper")).at(-1) ?? tile;
    const shown = body.textContent;
    let from = 0;
    for (const word of words) {
        const at = shown.indexOf(word, from);
        if (at < 0) return { isThere: false, problems: [`“${word}” is not shown; shown is: ${shown}`] };
        from = at + word.length;
    }
    const problems = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) problems.push(`the page is ${root.scrollWidth} wide, not ${root.clientWidth}`);
    const place = body.getBoundingClientRect();
    for (const part of [body, ...body.querySelectorAll("*")]) {
        const { right, left, width } = part.getBoundingClientRect();
        // A command's box may hang over the edge where its line breaks; its letters do not.
        const isWider = right > Math.min(place.right + 6, root.clientWidth) || left < place.left - 6;
        // An element that scrolls by itself is too wide as well: on a phone nobody finds what is beyond its edge.
        const scrolls = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline";
        if (width > 0 && (isWider || scrolls)) {
            problems.push(`<${part.tagName.toLowerCase()}> is too wide: ${part.textContent.slice(0, 80)}`);
        }
    }
    return { isThere: true, problems };
}

/** How high the window must be for the message to be seen as a whole. */
function height(event) {
    const tile = [...document.querySelectorAll(`.mx_RoomView [data-event-id="${event}"]`)].at(-1);
    const around = document.querySelector(".mx_RoomView_messagePanel").getBoundingClientRect().height;
    return Math.ceil(tile.getBoundingClientRect().height + innerHeight - around);
}

/** How the message stands in the page once the client has drawn it. */
async function settled(page, wanted) {
    const start = Date.now();
    for (;;) {
        const seen = await page.evaluate(inspect, wanted);
        const patience = seen.isThere ? 5_000 : PATIENCE;
        if (seen.problems.length === 0 || Date.now() > start + patience) return seen;
        await page.waitForTimeout(250);
    }
}

async function take(page, folder, { name, room, event, body }) {
    // In place of a room's id the client shows its name.
    const words = body.replace(/![\w-]{18,}(:[\w.:-]+)?/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
    const problems = [];
    for (const { screen, width, scheme } of SCREENS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.evaluate(([room]) => window.pictures.show(room), [room]);
        await page.waitForFunction((scheme) => document.body.classList.contains(`cpd-theme-${scheme}`), scheme);
        const { isThere, problems: found } = await settled(page, { event, words });
        problems.push(...found.map((problem) => `${screen}, ${scheme}: ${problem}`));
        if (!isThere) continue;
        const least = screen === "wide" ? 620 : 760;
        await page.setViewportSize({ width, height: Math.max(least, (await page.evaluate(height, event)) + 48) });
        await page.waitForTimeout(400);
        await page.evaluate(() => {
            const panel = document.querySelector(".mx_RoomView_messagePanel .mx_ScrollPanel, .mx_RoomView_messagePanel");
            panel.scrollTop = panel.scrollHeight;
        });
        await page.mouse.move(0, 0);
        await page.waitForTimeout(400);
        const picture = await page.screenshot({ scale: "css" });
        await sharp(picture)
            .png({ palette: true, colours: 256, effort: 8 })
            .toFile(path.join(folder, `${name}-${screen}-${scheme}.png`));
    }
    return problems;
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const order = async () => {
    const { value, done } = await lines.next();
    return done ? undefined : JSON.parse(value);
};
const answer = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

const { homeserver, people, client, folder } = await order();
await mkdir(folder, { recursive: true });
const server = await serve(client);
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [...FLAGS, "disable-component-update", "disable-sync"].map((flag) => `--${flag}`),
});
try {
    const pages = new Map();
    for (const person of people) {
        pages.set(person.id, await enter(browser, `http://127.0.0.1:${server.address().port}/`, homeserver, person));
    }
    answer({ problems: [] });
    for (let wanted = await order(); wanted; wanted = await order()) {
        try {
            answer({ problems: await take(pages.get(wanted.person), folder, wanted) });
        } catch (error) {
            answer({ problems: [String(error)] });
        }
    }
} finally {
    await browser.close();
    server.close();
}

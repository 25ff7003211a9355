import { createServer } from "node:http";
import { type AddressInfo, connect as open } from "node:net";
import type { Duplex } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { proxyAware } from "../../src/github/proxy.ts";
import { client, FakePull } from "./server.ts";

let server: FakePull;
const asked: string[] = [];
const sockets = new Set<Duplex>();
const credentials: (string | undefined)[] = [];
// Stands for the company's proxy: whatever name is asked for, the tunnel ends at our server.
const proxy = createServer().on("connect", (request, socket) => {
  asked.push(request.url ?? "");
  credentials.push(request.headers["proxy-authorization"]);
  const upstream = open(Number(new URL(server.url).port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.pipe(socket).pipe(upstream);
  });
  for (const end of [socket, upstream]) sockets.add(end.on("error", () => undefined));
});

beforeAll(async () => {
  server = await FakePull.start();
  await new Promise<void>((resolve) => { proxy.listen(0, "127.0.0.1", resolve); });
  // Read when the toolkit is loaded, and by it alone.
  process.env["GITHUB_API_URL"] = "http://github.test/api/v3";
  process.env["http_proxy"] = `http://user:secret@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  delete process.env["http_proxy"];
  delete process.env["GITHUB_API_URL"];
  for (const socket of sockets) socket.destroy();
  proxy.closeAllConnections();
  proxy.close();
  await server.close();
});

test("requests go through the proxy of the environment, its credentials with them", async () => {
  server.extra = () => ({ status: 200, body: { login: "here" } });
  const github = client(server, { apiUrl: "http://github.test/api/v3" });
  expect((await github.get("/user")).data).toEqual({ login: "here" });
  expect(asked).toEqual(["github.test:80"]);
  expect(credentials).toEqual([`Basic ${Buffer.from("user:secret").toString("base64")}`]);
  expect(server.seen[0]).toMatchObject({ path: "/api/v3/user", headers: { host: "github.test" } });
});

test("writes and failures behave behind a proxy as they do without", async () => {
  const github = client(server, { apiUrl: "http://github.test/api/v3", timeoutMs: 400 });
  server.faults = () => ({ kind: "cut-before" });
  await expect(github.write("POST", "/x", { body: "y" })).rejects.toMatchObject({ kind: "unavailable", ambiguous: true });
  server.faults = () => ({ kind: "slow", ms: 5000 });
  await expect(github.get("/x")).rejects.toMatchObject({ kind: "unavailable" });
  server.faults = () => undefined;
});

test("no proxy for this scheme: the runtime's own fetch, nothing loaded", async () => {
  expect(await proxyAware("https://api.github.com", { http_proxy: "http://x:1" })).toBe(globalThis.fetch);
  expect(await proxyAware("https://api.github.com", { https_proxy: "" })).toBe(globalThis.fetch);
  expect(await proxyAware("http://github.test", { HTTP_PROXY: "http://x:1" })).not.toBe(globalThis.fetch);
});

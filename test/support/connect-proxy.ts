/** An HTTP proxy as companies have one between runner and GitHub: CONNECT tunnels and plain requests, all led to one server. */

import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface Proxy {
  readonly url: string;
  /** Hosts that were asked for, as `host:port`. */
  readonly asked: readonly string[];
  close(): void;
}

/** Whatever host is asked for, the connection ends at `port` of this machine: names that nobody else resolves prove that the proxy was used. */
export async function startProxy(port: number): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? "", "http://none.invalid");
    asked.push(`${url.hostname}:${url.port || "80"}`);
    const onward = request({ port, host: "127.0.0.1", method: incoming.method, path: `${url.pathname}${url.search}`, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => { response.destroy(); });
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, client: Socket, head: Buffer) => {
    asked.push(incoming.url ?? "");
    const onward = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    for (const socket of [client, onward]) {
      sockets.add(socket);
      socket.on("error", () => { client.destroy(); onward.destroy(); });
    }
  });
  await new Promise<void>((resolve, reject) => { server.on("error", reject); server.listen(0, "127.0.0.1", resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

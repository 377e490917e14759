// An application on a port of this machine.

import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { Problem } from "../base/base.ts";

export const LOOPBACK = "127.0.0.1";

export interface Served {
  /** Ends with "/". */
  readonly url: string;
  close(): Promise<void>;
}

/** Can something be served there now? Throws Problem port-taken and cannot-listen. */
export async function tryPort(port: number, host?: string): Promise<void> {
  const served = await listen(new Hono(), port, host);
  await served.close();
}

/** Serves until `close`. Port 0 takes any that is free; `url` says which. Throws Problem port-taken and cannot-listen. */
export async function listen(app: Hono, port: number, host: string = LOOPBACK): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  await new Promise<void>((done, refuse) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const { code = "" } = cause;
      if (code === "EADDRINUSE") refuse(new Problem("port-taken", { port }, { cause }));
      else refuse(new Problem("cannot-listen", { address: host, port, why: code }, { cause }));
    });
    server.listen(port, host, done);
  });
  const at = server.address() as AddressInfo; // a server that listens on a port has such an address
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${at.port}/`,
    close: () =>
      new Promise((done, refuse) => {
        server.close((error) => (error === undefined ? done() : refuse(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

// An application on a port of this machine.

import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { Problem } from "../base/base.ts";

export const LOOPBACK = "127.0.0.1";

export interface Served {
  /** Ends with "/". */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves until `close`. Port 0 takes any that is free; `url` says which. Throws Problem port-taken. */
export async function listen(app: Hono, port: number, host: string = LOOPBACK): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  await new Promise<void>((done, refuse) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      refuse(cause.code === "EADDRINUSE" ? new Problem("port-taken", { port }, { cause }) : cause);
    });
    server.listen(port, host, done);
  });
  const at = server.address() as AddressInfo; // a server that listens on a port has such an address
  return {
    url: `http://${host}:${at.port}/`,
    close: () =>
      new Promise((done, refuse) => {
        server.close((error) => (error === undefined ? done() : refuse(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

// The workroom on a port: for one person, with the link that opens it, or for several with accounts.

import type { Room } from "../../workroom/workroom.ts";
import { listen, type Served } from "../listen.ts";
import type { RoomTools } from "./room-tools.ts";
import { AccountSessions, LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

export interface WorkroomServed extends Served {
  /** Opens the workroom once. */
  readonly link: string;
}

type OnFault = ((fault: unknown) => void) | undefined;

/** Serves until `close`. `by` is the name under which decisions are recorded. Throws Problem port-taken. */
export async function serveWorkroom(
  room: Room,
  tools: RoomTools,
  options: { readonly port: number; readonly by: string; readonly onFault?: OnFault },
): Promise<WorkroomServed> {
  const sessions = new LoneSessions({ name: options.by, role: "owner" });
  const served = await listen(workroomApp({ room, tools, sessions, onFault: options.onFault }), options.port);
  return { ...served, link: `${served.url}enter?key=${sessions.invite()}` };
}

export interface AccountsServed extends Served {
  /** Where browsers reach it: "https://case.example". */
  readonly origin: string;
}

/**
 * Serves to people who have accounts, until `close`. `host`: the name under which browsers reach it; with `origin`, where a proxy
 * takes them. Throws Problem port-taken and cannot-listen.
 */
export async function serveAccounts(
  room: Room,
  tools: RoomTools,
  options: {
    readonly port: number;
    readonly host: string;
    readonly listen?: string | undefined;
    readonly origin?: string | undefined;
    readonly onFault?: OnFault;
  },
): Promise<AccountsServed> {
  const { port, host, origin, onFault } = options;
  const sessions = new AccountSessions(room, onFault ?? (() => undefined));
  const app = workroomApp({ room, tools, sessions, hosts: [host], origin, onFault });
  const served = await listen(app, port, options.listen);
  return { ...served, origin: origin ?? `http://${host}:${new URL(served.url).port}` };
}

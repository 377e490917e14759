// The workroom on a port of this machine, for one person: with the link that opens it.

import type { Room } from "../../workroom/workroom.ts";
import { listen, type Served } from "../listen.ts";
import type { RoomTools } from "./room-tools.ts";
import { LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

export interface WorkroomServed extends Served {
  /** Opens the workroom once. */
  readonly link: string;
}

/** Serves until `close`. `by` is the name under which decisions are recorded. Throws Problem port-taken. */
export async function serveWorkroom(
  room: Room,
  tools: RoomTools,
  options: { readonly port: number; readonly by: string; readonly onFault?: ((fault: unknown) => void) | undefined },
): Promise<WorkroomServed> {
  const sessions = new LoneSessions({ name: options.by, role: "owner" });
  const served = await listen(workroomApp({ room, tools, sessions, onFault: options.onFault }), options.port);
  return { ...served, link: `${served.url}enter?key=${sessions.invite()}` };
}

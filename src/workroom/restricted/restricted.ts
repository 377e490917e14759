// Who may see what in the workroom: restricting documents and people, and the room without them.

export { restrict, restrictCopy, type RestrictedNow, restrictedNow } from "./restrict.ts";
export { restrictionsOf, unrestrictedRoom } from "./unrestricted-room.ts";

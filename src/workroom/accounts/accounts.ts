// Accounts of a case: who works on it, how they come in and stay signed in.

export { deviceName } from "./device-name.ts";
export { type Invited, invitationOf, joinCase, type Joined, type NewPasskey } from "./join.ts";
export { hashed, newKey } from "./keys.ts";
export {
  changeRole,
  firstInvitation,
  invite,
  letBackIn,
  letInFromTerminal,
  listMembers,
  type MadeInvitation,
  type Member,
  type MemberChange,
  type Members,
  type NameFault,
  plainName,
  removeMember,
  revokeInvitation,
} from "./members.ts";
export {
  addPasskey,
  endOtherSessions,
  endSession,
  type OwnAccount,
  ownAccount,
  removePasskey,
  renewCodes,
  speak,
} from "./own-account.ts";
export { isSeenLongAgo, newAccountId, type SignedIn, signInByCode, signInByPasskey, whoHas } from "./sign-in.ts";

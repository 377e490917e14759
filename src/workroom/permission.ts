// Who may do what in a case: one table. Every page and every change names the right that it needs.

/** What somebody is in a case. owner: everything. editor: documents, writing. reviewer: decisions. reader: looks only. */
export const ROLES = ["owner", "editor", "reviewer", "reader"] as const;
export type Role = (typeof ROLES)[number];

/** For each right, the roles that have it. */
const MAY = {
  /** The overview, the pages of the record, search, documents that are not restricted. */
  look: ["owner", "editor", "reviewer", "reader"],
  /** Documents and people that are restricted: sealed papers, witnesses. */
  "see restricted": ["owner", "editor", "reviewer"],
  /** What was decided, by whom and why. */
  "see history": ["owner", "editor", "reviewer"],
  "add documents": ["owner", "editor"],
  "remove documents": ["owner", "editor"],
  /** Accept, correct, reject, merge, split, put off, settle a flag, and take any of it back. */
  decide: ["owner", "editor", "reviewer"],
  /** How far a document, a person or a picture may be shown, and to whom in the workroom. */
  "set levels": ["owner", "editor"],
  write: ["owner", "editor"],
  publish: ["owner"],
  /** Invitations, roles, other people's sessions. */
  "manage people": ["owner"],
  /** Own sign-in: passkeys, recovery codes, sessions, language. */
  "own account": ["owner", "editor", "reviewer", "reader"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Right = keyof typeof MAY;
export const RIGHTS = Object.keys(MAY) as readonly Right[];

export function may(role: Role, right: Right): boolean {
  return (MAY[right] as readonly Role[]).includes(role);
}

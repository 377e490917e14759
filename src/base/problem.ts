// A refusal that a person can act on. One table gives each problem its HTTP status, the exit code of the command line
// and its sentence, so that the command line, the site and the documents say the same.

const PROBLEMS = {
  "folder-not-found": {
    status: 404,
    exit: 66,
    say: (p: { path: string }) => `There is no folder "${p.path}". Check the spelling, or give another folder.`,
  },
  "not-a-folder": {
    status: 400,
    exit: 66,
    say: (p: { path: string }) => `"${p.path}" is a file. Give the folder that holds the documents.`,
  },
  "file-not-found": {
    status: 404,
    exit: 66,
    say: (p: { path: string }) => `There is no file "${p.path}". Check the spelling.`,
  },
  "not-a-file": {
    status: 400,
    exit: 66,
    say: (p: { path: string }) =>
      `"${p.path}" is a folder. Give the files themselves, or read the whole folder: habeas build "${p.path}" --draft`,
  },
  "not-a-docket": {
    status: 422,
    exit: 65,
    say: (p: { path: string; why: string }) => `"${p.path}" is no docket that can be read here. ${p.why}`,
  },
  "file-unreadable": {
    status: 403,
    exit: 66,
    say: (p: { path: string; why: string }) => `"${p.path}" cannot be opened (${p.why}). Check its permissions.`,
  },
  "cannot-print": {
    status: 500,
    exit: 69,
    say: (p: { page: string }) =>
      `The browser could not print ${p.page}. Publish without --pdf, or name another Chromium in $CHROMIUM.`,
  },
  "cannot-write": {
    status: 403,
    exit: 73,
    say: (p: { path: string; why: string }) =>
      `Nothing can be written to "${p.path}" (${p.why}). Choose another place with --out.`,
  },
  "file-not-written": {
    status: 403,
    exit: 73,
    say: (p: { path: string; why: string }) =>
      `"${p.path}" cannot be written (${p.why}). Choose another file, in a folder that is there.`,
  },
  "out-not-ours": {
    status: 409,
    exit: 73,
    say: (p: { path: string }) =>
      `"${p.path}" already holds files that Habeas did not write. Give an empty or a new folder with --out.`,
  },
  "out-inside-documents": {
    status: 400,
    exit: 64,
    say: (p: { path: string }) =>
      `"${p.path}" lies inside the folder of documents, which is never modified. Choose a place outside it with --out.`,
  },
  "record-busy": {
    status: 409,
    exit: 75,
    say: (p: { path: string }) =>
      `Another Habeas is working on "${p.path}". Wait until it has finished, then try again.`,
  },
  "record-damaged": {
    status: 500,
    exit: 65,
    say: (p: { path: string; why: string }) =>
      `The record "${p.path}" cannot be used (${p.why}). Keep a copy of it, then restore it from a backup.`,
  },
  "record-newer": {
    status: 409,
    exit: 65,
    say: (p: { path: string; found: number; known: number }) =>
      `The record "${p.path}" was written by a newer Habeas (layout ${p.found}; this one knows ${p.known}). Update Habeas.`,
  },
  "record-older": {
    status: 409,
    exit: 65,
    say: (p: { path: string }) =>
      `The record "${p.path}" was written by an older Habeas and cannot be written here. Copy it to where it can, then build again.`,
  },
  "record-of-another": {
    status: 409,
    exit: 73,
    say: (p: { path: string; folder: string }) =>
      `"${p.path}" holds the record of another folder of documents, "${p.folder}". Give another place with --out.`,
  },
  "two-records": {
    status: 409,
    exit: 73,
    say: (p: { path: string; beside: string; here: number; before: number }) =>
      `Two records hold what people decided and kept for the same documents: "${p.path}" in the case folder (${p.here}) and, from before it was one, "${p.beside}" (${p.before}). Nothing was changed. To go on with the first, move the folder of the second elsewhere; to go on with the second, move "${p.path}" elsewhere.`,
  },
  "cannot-move-record": {
    status: 409,
    exit: 73,
    say: (p: { path: string; beside: string; name: string }) =>
      `The record of this folder lies in "${p.beside}" and belongs into "${p.path}" now that it is a case folder, but both hold "${p.name}". Nothing was changed. Move one of the two elsewhere, then try again.`,
  },
  "no-record": {
    status: 404,
    exit: 66,
    say: (p: { path: string }) => `No record has been built for "${p.path}" yet. Run: habeas build "${p.path}" --draft`,
  },
  "no-documents": {
    status: 404,
    exit: 66,
    say: (p: { path: string }) =>
      `There are no documents in "${p.path}", so no site was written. Put files into it first.`,
  },
  "bad-id-key": {
    status: 500,
    exit: 65,
    say: (p: { path: string }) =>
      `"${p.path}" does not hold the key that it should. Put it back from a copy; without it all addresses of the public site change.`,
  },
  "bad-case-file": {
    status: 400,
    exit: 65,
    say: (p: { path: string; line: number; why: string }) => `${p.path}, line ${p.line}: ${p.why}`,
  },
  "bad-legislators-file": {
    status: 422,
    exit: 65,
    say: (p: { path: string; line: number; why: string }) =>
      `"${p.path}", line ${p.line}, cannot be used: ${p.why}. See docs/formats/legislators.md.`,
  },
  "bad-districts-file": {
    status: 422,
    exit: 65,
    say: (p: { path: string; line: number; why: string }) =>
      `"${p.path}", line ${p.line}, cannot be used: ${p.why} See docs/formats/legislators.md.`,
  },
  "bad-courts-file": {
    status: 400,
    exit: 65,
    say: (p: { path: string; line: number; why: string }) => `${p.path}, line ${p.line}: ${p.why}`,
  },
  "rules-not-a-file": {
    status: 400,
    exit: 66,
    say: (p: { path: string }) => `"${p.path}" is a folder. Give the file of rules itself.`,
  },
  "draft-only": {
    status: 409,
    exit: 64,
    say: () =>
      "Nothing has been accepted yet, so there is no public edition to write. Add --draft for the watermarked draft.",
  },
  "no-public-site": {
    status: 404,
    exit: 66,
    say: (p: { path: string }) => `There is no public site in "${p.path}" yet. Write it first: habeas publish`,
  },
  "no-such-edition": {
    status: 404,
    exit: 66,
    say: (p: { number: number; known: string }) =>
      p.known === ""
        ? `There is no edition ${p.number}: none was published from here yet.`
        : `There is no edition ${p.number}. There are: ${p.known}.`,
  },
  "no-earlier-edition": {
    status: 409,
    exit: 66,
    say: (p: { path: string }) => `There is no earlier edition in "${p.path}" that could be put back.`,
  },
  "edition-forgotten": {
    status: 410,
    exit: 66,
    say: (p: { number: number }) => `Edition ${p.number} was removed for good and cannot be put back.`,
  },
  "edition-shown": {
    status: 409,
    exit: 64,
    say: (p: { number: number }) =>
      `Edition ${p.number} is what the public folder shows now. Publish what takes its place, or put another one back with habeas rollback; then forget it.`,
  },
  "not-a-pack": {
    status: 400,
    exit: 65,
    say: (p: { path: string }) => `"${p.path}" is no packed edition: it is no ZIP file, or has no SHA256SUMS.`,
  },
  "edition-damaged": {
    status: 500,
    exit: 65,
    say: (p: { number: number; what: string }) =>
      `Edition ${p.number} is not as it was kept: ${p.what} is missing or was changed. Nothing was done.`,
  },
  "bad-target": {
    status: 400,
    exit: 64,
    say: (p: { target: string; why: string }) => `The site cannot be put to "${p.target}": ${p.why}`,
  },
  "not-deployed": {
    status: 502,
    exit: 69,
    say: (p: { target: string; why: string; done: number; total: number }) =>
      `The site was not put to "${p.target}" as a whole: ${p.why} ${p.done} of ${p.total} files are there. Run it again: only what is missing is sent.`,
  },
  "nothing-accepted": {
    status: 409,
    exit: 64,
    say: () =>
      "Nothing may be published yet: no statement of a document that may be shown is accepted, and nothing was written for publication. See: habeas accept --help, habeas level --help",
  },
  "not-waivable": {
    status: 400,
    exit: 64,
    say: (p: { waiver: string; known: string }) =>
      `"${p.waiver}" cannot be waived. Give RULE:TARGET as the list of refusals prints it; these rules can be waived: ${p.known}.`,
  },
  "unknown-command": {
    status: 400,
    exit: 64,
    say: (p: { name: string; known: string; meant?: string | undefined }) =>
      `There is no command "${p.name}".${didYouMean(p.meant)} The commands are: ${p.known}.`,
  },
  "bad-usage": {
    status: 400,
    exit: 64,
    say: (p: { command: string; why: string }) => `${p.why} See: habeas ${p.command} --help`,
  },
  "unknown-format": {
    status: 400,
    exit: 64,
    say: (p: { name: string; known: string }) => `There is no format "${p.name}". The formats are: ${p.known}.`,
  },
  "unknown-proceeding": {
    status: 404,
    exit: 64,
    say: (p: { name: string; known: string }) =>
      p.known === ""
        ? `No hearing belongs to a proceeding "${p.name}": none belongs to a proceeding that is known.`
        : `No one proceeding with hearings is called "${p.name}". There are: ${p.known}. Ids are listed by habeas proceedings --json.`,
  },
  "bad-query": {
    status: 400,
    exit: 64,
    say: (p: { query: string; why: string }) => `The search "${p.query}" cannot be understood: ${p.why}`,
  },
  "decision-target": {
    status: 404,
    exit: 66,
    say: (p: { id: string; why: string }) => `"${p.id}" ${p.why}. See: habeas check, habeas decide --help`,
  },
  "decision-stands": {
    status: 409,
    exit: 65,
    say: (p: { why: string }) => `${p.why}. Take that back first: habeas decide <folder> undo <number>`,
  },
  "no-such-decision": {
    status: 404,
    exit: 66,
    say: (p: { seq: number; count: number }) =>
      `There is no decision ${p.seq}: there are ${p.count}. See: habeas decisions`,
  },
  "port-taken": {
    status: 409,
    exit: 69,
    say: (p: { port: number }) => `Port ${p.port} on 127.0.0.1 is in use. Choose another with --port.`,
  },
  "cannot-listen": {
    status: 409,
    exit: 69,
    say: (p: { address: string; port: number; why: string }) =>
      `Nothing can be served on ${p.address}, port ${p.port} (${p.why}). Choose an address of this machine with --listen, or another port with --port.`,
  },
  "file-too-large": {
    status: 413,
    exit: 65,
    say: (p: { name: string; megabytes: number }) =>
      `"${p.name}" is larger than ${p.megabytes} MB, and was not taken. Split it, or save it in a smaller form.`,
  },
  "broken-upload": {
    status: 400,
    exit: 65,
    say: () => "What was sent broke off on the way. What had been received is kept; add the rest again.",
  },
  "no-file-name": {
    status: 400,
    exit: 64,
    say: () => "This file has no name that can be kept. Give it a name of letters or digits, then add it again.",
  },
  "file-not-placed": {
    status: 403,
    exit: 73,
    say: (p: { path: string; why: string }) =>
      `Nothing can be put into "${p.path}" (${p.why}). Give yourself the right to write there, then try again.`,
  },
  "disk-full": {
    status: 507,
    exit: 74,
    say: (p: { path: string }) =>
      `The disk is full: "${p.path}" could not be written. Free some space, then run again.`,
  },
} as const;

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

export type ProblemCode = keyof typeof PROBLEMS;
type Details<C extends ProblemCode> =
  Parameters<(typeof PROBLEMS)[C]["say"]> extends [infer Given] ? Given : Record<never, never>;

/** Thrown where a request is refused and a person can act. `message` is one plain sentence or two. */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "Problem";
  readonly code: C;
  readonly status: number;
  readonly exit: number;

  constructor(code: C, details: Details<C>, options?: ErrorOptions) {
    const { say, status, exit } = PROBLEMS[code];
    super((say as (d: Details<C>) => string)(details), options);
    this.code = code;
    this.status = status;
    this.exit = exit;
  }
}

/** For the documents: every code with its HTTP status and exit code. */
export function problemTable(): { code: ProblemCode; status: number; exit: number }[] {
  return (Object.keys(PROBLEMS) as ProblemCode[]).map((code) => {
    const { status, exit } = PROBLEMS[code];
    return { code, status, exit };
  });
}

// habeas serve --users: the workroom for several people, with accounts.

import { isIP } from "node:net";
import { Problem } from "../base/base.ts";
import { serveAccounts } from "../server/server.ts";
import { firstInvitation, letInFromTerminal } from "../workroom/workroom.ts";
import { OUT } from "./case-command.ts";
import { type Call, type Command, wholeNumber } from "./command.ts";
import { DEFAULT_PORT } from "./open.ts";
import { withRoom } from "./room-command.ts";

export const serve: Command = {
  name: "serve",
  operands: "<folder> --users",
  summary: "serve the workroom to several people, with accounts",
  about:
    "Brings the record up to date and serves the workroom until Ctrl-C, to people who have accounts in it: by invitation, with passkeys " +
    "and recovery codes. Started for the first time it prints a link that makes the owner's account, once; the owner invites the others. " +
    "Accounts are kept in the record of this one case. Unless told otherwise it is reached from this machine only; what others need is " +
    "in docs/accounts.md.",
  options: [
    { name: "users", text: "with accounts; always needed (to work alone: habeas open)" },
    { name: "port", value: "N", text: `the port (${DEFAULT_PORT}; 0 takes any that is free)` },
    {
      name: "host",
      value: "NAME",
      text: "the name under which browsers reach it (localhost); passkeys are bound to it",
    },
    {
      name: "origin",
      value: "URL",
      text: "instead of --host: the address at which browsers reach it through a proxy, as https://case.example",
    },
    { name: "listen", value: "ADDRESS", text: "the address of this machine on which it is served (127.0.0.1)" },
    { name: "let-in", value: "NAME", text: "print a link with which somebody who has an account gets back into it" },
    OUT,
  ],
  examples: [
    "habeas serve ./my-case --users",
    "habeas serve ./my-case --users --origin https://case.example",
    'habeas serve ./my-case --users --let-in "Ada Pell"',
  ],
  takes: [1, 1],
  run: (call, terminal) => {
    const port = wholeNumber("serve", call, "port", 0, 65535) ?? DEFAULT_PORT;
    const address = addressAsked(call);
    return withRoom(call, terminal, { mustKeep: true, port, listen: address.listen }, async (room, tools, onFault) => {
      const served = await serveAccounts(room, tools, { port, ...address, onFault });
      try {
        for (const warning of warnings(served.origin, address.listen)) terminal.note(warning);
        terminal.out(`The workroom is open at ${served.origin}/\n`);
        const link = (key: string): string => `${served.origin}/join?key=${key}`;
        const first = await firstInvitation(room);
        if (first !== undefined)
          terminal.out(`There is no owner yet. This link makes the owner's account, once:\n${link(first)}\n`);
        const name = call.value("let-in");
        const back = name === undefined ? undefined : await letInFromTerminal(room, name);
        if (name !== undefined)
          terminal.out(
            back === undefined
              ? `Nobody called "${name}" has an account here.\n`
              : `This link lets ${name} back in, once. Passkeys, codes and sessions from before end then:\n${link(back)}\n`,
          );
        terminal.out("Ctrl-C ends it.\n");
        await terminal.ended();
        return 0;
      } finally {
        await served.close();
      }
    });
  },
};

interface Address {
  readonly host: string;
  readonly origin: string | undefined;
  readonly listen: string | undefined;
}

/** Throws Problem bad-usage. */
function addressAsked(call: Call): Address {
  const refuse = (why: string): never => {
    throw new Problem("bad-usage", { command: "serve", why });
  };
  if (!call.has("users"))
    refuse(
      "Say --users: serve is for several people with accounts. To work alone there is habeas open, to look at a published site habeas publish --serve.",
    );
  const [given, address, listen] = [call.value("host"), call.value("origin"), call.value("listen")];
  if (given !== undefined && address !== undefined) refuse("Give --host or --origin, not both.");
  if (listen !== undefined && isIP(listen) === 0)
    refuse(`--listen takes an IP address of this machine, not "${listen}".`);
  const origin = address === undefined ? undefined : originOf(address);
  if (address !== undefined && origin === undefined)
    refuse(`--origin takes an address without a path, as https://case.example, not "${address}".`);
  const host = (origin === undefined ? (given ?? "localhost") : new URL(origin).hostname).toLowerCase();
  if (isIP(host.replace(/^\[|\]$/g, "")) !== 0)
    refuse(`"${host}" is an IP address. Passkeys are bound to a name: give the name under which browsers reach it.`);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host)) refuse(`"${host}" is no name of a machine.`);
  return { host, origin, listen };
}

function originOf(address: string): string | undefined {
  const url = URL.parse(address);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return isPlain ? url.origin : undefined;
}

function warnings(origin: string, listen: string | undefined): string[] {
  const isNear = /^http:\/\/localhost(?::|$)/.test(origin);
  const isOpen = listen !== undefined && listen !== "::1" && !listen.startsWith("127.");
  return [
    isOpen
      ? `Whoever reaches ${listen} can try to sign in, and what is sent there is not encrypted: put a proxy with TLS in front of it (docs/accounts.md).`
      : "",
    origin.startsWith("http:") && !isNear
      ? `Passkeys need https: at ${origin} people can sign in with recovery codes only, and codes and pages go over the network unencrypted.`
      : "",
  ].filter((one) => one !== "");
}

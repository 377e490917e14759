// In front of a workroom with accounts: what somebody is answered who is not signed in, within bounds, and without a word of the case.

import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { generateCookie } from "hono/cookie";
import { Problem } from "../../base/base.ts";
import { html, type Markup, outsidePage, roomWordsOf } from "../../views/views.ts";
import { deviceName, hashed, type Room } from "../../workroom/workroom.ts";
import { languageAsked } from "./asked-language.ts";
import { addressKey, SignInBounds } from "./attempts.ts";
import { JOIN_ROUTES } from "./join-routes.ts";
import type { Outside, OutsideRoute } from "./outside-route.ts";
import { Passkeys } from "./passkeys.ts";
import { boundedBody, isFromHere } from "./safety.ts";
import { cookieName, type Notices } from "./sessions.ts";
import { SIGN_IN_ROUTES, signInPage } from "./sign-in-routes.ts";

/** Everything that is answered without a session, besides what pages are made of. */
export const OUTSIDE_ROUTES: readonly OutsideRoute[] = [...SIGN_IN_ROUTES, ...JOIN_ROUTES];

const MOST = 100_000;
const HTML = { "Content-Type": "text/html; charset=utf-8" } as const;

export interface DoorOptions {
  readonly room: Room;
  readonly notices: Notices;
  /** Where browsers reach it, if that is not where it listens: "https://case.example". */
  readonly origin?: string | undefined;
  readonly onFault: (fault: unknown) => void;
}

export class Door {
  readonly passkeys: Passkeys;
  readonly #options: DoorOptions;
  readonly #bounds = new SignInBounds();

  constructor(options: DoorOptions) {
    this.#options = options;
    this.passkeys = new Passkeys(options.room.clock);
  }

  /** "https://case.example"; without a proxy that of the request, whose host is known to be ours. */
  originOf(context: Context): string {
    return this.#options.origin ?? `http://${context.req.header("host") ?? ""}`;
  }

  async answer(context: Context, route: OutsideRoute): Promise<Response> {
    const { raw } = context.req;
    const words = roomWordsOf(languageAsked(context));
    const { refused } = words.frame;
    let request = raw;
    if (route.method === "POST") {
      if (!isFromHere(raw.headers, new URL(this.originOf(context)).host))
        return this.#refuse(context, refused.origin, 403);
      const body = await boundedBody(raw, MOST);
      if (body === undefined) return this.#refuse(context, refused.large, 413);
      request = new Request(raw.url, { method: "POST", headers: raw.headers, body });
    }
    try {
      return await route.handle(this.#outside(context, request));
    } catch (error) {
      if (error instanceof Problem) return this.#refuse(context, error.message, error.status);
      this.#options.onFault(error);
      return this.#refuse(context, refused.fault, 500);
    }
  }

  /** Instead of a page of the case: the way in, and afterwards back to that page. */
  signedOut(context: Context): Response {
    const { method, url } = context.req;
    const { pathname, search } = new URL(url);
    const back = method === "GET" ? pathname + search : "/";
    return signInPage(this.#outside(context, context.req.raw), back, "signedOut");
  }

  #outside(context: Context, request: Request): Outside {
    const { room, notices, origin } = this.#options;
    const language = languageAsked(context);
    const by = { address: addressOf(context, origin !== undefined) };
    const now = (): number => Temporal.Instant.from(room.clock()).epochMilliseconds;
    let form: Promise<FormData> | undefined;
    return {
      room,
      passkeys: this.passkeys,
      url: new URL(request.url),
      form: () => (form ??= formOf(request)),
      words: roomWordsOf(language),
      language,
      origin: this.originOf(context),
      device: deviceName(context.req.header("user-agent") ?? ""),
      allows: (what, account) => this.#bounds.allows(what, { ...by, account }, now()),
      succeeded: (account) => this.#bounds.succeeded({ ...by, account }),
      page: (title, main, status = 200) => new Response(outsidePage(language, title, main), { status, headers: HTML }),
      say: (value, status = 200) => Response.json(value, { status }),
      redirect: (address) => new Response(null, { status: 303, headers: { Location: address } }),
      signedIn: (cookie, response, notice) => {
        const own = this.originOf(context);
        const secure = own.startsWith("https:");
        const options = { httpOnly: true, sameSite: "Strict", path: "/", secure } as const;
        response.headers.append("Set-Cookie", generateCookie(cookieName(own), cookie, options));
        notices.put(hashed(cookie), notice);
        return response;
      },
    };
  }

  #refuse(context: Context, sentence: string, status: number): Response {
    const language = languageAsked(context);
    const { title } = roomWordsOf(language).frame.refused;
    const main: Markup = html`<p class="lead">${sentence}</p>`;
    return new Response(outsidePage(language, title, main), { status, headers: HTML });
  }
}

/** Who asks, as far as the network tells. A proxy writes at the end of a header from where a request came to it. */
function addressOf(context: Context, isBehindProxy: boolean): string {
  const env = context.env as { readonly incoming?: IncomingMessage } | undefined;
  const forwarded = isBehindProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return addressKey((forwarded || env?.incoming?.socket.remoteAddress) ?? "").slice(0, 64);
}

/** What is no form has no fields. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) return new FormData();
    throw error;
  }
}

// Passkeys: what browsers are asked for, and whether what they answer is true. Made with @simplewebauthn/server.

import type * as WebAuthn from "@simplewebauthn/server";
import { z } from "zod";
import type { Instant } from "../../base/base.ts";
import type { NewPasskey } from "../../workroom/workroom.ts";
import { Challenges } from "./challenges.ts";

/** What people read on their device. The name of the case does not leave the case. */
const SHOWN = "Habeas";

/** A passkey as it is known. */
interface Known {
  readonly id: string;
  readonly account: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}

const transports = z.array(z.string().max(20)).max(10).exactOptional();
const MADE = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: z.string(), attestationObject: z.string(), transports }),
  clientExtensionResults: z.object({}),
});
const PROVED = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().exactOptional(),
  }),
  clientExtensionResults: z.object({}),
});

export class Passkeys {
  readonly #challenges = new Challenges();
  readonly #clock: () => Instant;

  constructor(clock: () => Instant) {
    this.#clock = clock;
  }

  /** What a browser needs to make one. `purpose`: what it is made for, and asked again when it comes back. */
  async asking(
    who: { readonly account: string; readonly name: string; readonly known: readonly { readonly id: string }[] },
    origin: string,
    purpose: string,
  ): Promise<unknown> {
    const { generateRegistrationOptions } = await library();
    return generateRegistrationOptions({
      challenge: this.#challenges.issue({ purpose, account: who.account }, this.#now()),
      rpName: SHOWN,
      rpID: new URL(origin).hostname,
      userName: who.name,
      userDisplayName: who.name,
      userID: new TextEncoder().encode(who.account),
      excludeCredentials: who.known.map(({ id }) => ({ id })),
      attestationType: "none",
      supportedAlgorithmIDs: SIGNATURES,
      // it names its owner by itself, so that nobody has to type a name to sign in, and whoever finds a key cannot use it
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  }

  /** What was made, and for which account; undefined where it cannot be trusted. */
  async made(
    answer: string,
    origin: string,
    purpose: string,
  ): Promise<(Omit<NewPasskey, "label"> & { readonly account: string }) | undefined> {
    const response = parsed(MADE, answer);
    if (response === undefined) return undefined;
    let signed = "";
    let account: string | undefined;
    const { verifyRegistrationResponse } = await library();
    const verified = await trusted(() =>
      verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => {
          signed = challenge;
          account = this.#challenges.read(challenge, purpose, this.#now())?.account;
          return account !== undefined;
        },
        expectedOrigin: origin,
        expectedRPID: new URL(origin).hostname,
        requireUserVerification: true,
        supportedAlgorithmIDs: SIGNATURES,
      }),
    );
    if (verified?.verified !== true || account === undefined) return undefined;
    if (!this.#challenges.use(signed, this.#now())) return undefined;
    const { id, publicKey, counter } = verified.registrationInfo.credential;
    return {
      id,
      publicKey: new Uint8Array(publicKey),
      counter,
      transports: response.response.transports ?? [],
      account,
    };
  }

  /** What a browser needs to sign in with one. It need not say whose. */
  async signingIn(origin: string): Promise<unknown> {
    const { generateAuthenticationOptions } = await library();
    return generateAuthenticationOptions({
      challenge: this.#challenges.issue({ purpose: SIGN_IN }, this.#now()),
      rpID: new URL(origin).hostname,
      userVerification: "required",
    });
  }

  /** The passkey that proved itself and how often it says that it was used; undefined where it did not. */
  async proved(
    answer: string,
    origin: string,
    find: (id: string) => Promise<Known | undefined>,
  ): Promise<{ readonly id: string; readonly counter: number } | undefined> {
    const response = parsed(PROVED, answer);
    const known = response && (await find(response.id));
    if (response === undefined || known === undefined) return undefined;
    const { userHandle } = response.response;
    if (userHandle !== undefined && userHandle !== Buffer.from(known.account).toString("base64url")) return undefined;
    let signed = "";
    const { verifyAuthenticationResponse } = await library();
    const verified = await trusted(() =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge: (challenge) => {
          signed = challenge;
          return this.#challenges.read(challenge, SIGN_IN, this.#now()) !== undefined;
        },
        expectedOrigin: origin,
        expectedRPID: new URL(origin).hostname,
        credential: { id: known.id, publicKey: known.publicKey, counter: known.counter },
        requireUserVerification: true,
      }),
    );
    if (verified?.verified !== true || !this.#challenges.use(signed, this.#now())) return undefined;
    return { id: known.id, counter: verified.authenticationInfo.newCounter };
  }

  #now(): number {
    return Temporal.Instant.from(this.#clock()).epochMilliseconds;
  }
}

const SIGN_IN = "sign in";
/** EdDSA, ES256 and RS256 as COSE numbers them: every device knows one of them. */
const SIGNATURES = [-8, -7, -257];

/** Takes a third of a second to load: only where somebody uses a passkey. */
function library(): Promise<typeof WebAuthn> {
  return import("@simplewebauthn/server");
}

/** The library throws at whatever is not as it must be: wrong origin, wrong signature, a counter that went back. */
async function trusted<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function parsed<T>(schema: z.ZodType<T>, answer: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(answer)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

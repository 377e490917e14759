// A device that holds one passkey, as a browser and its authenticator answer.

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

interface Asked {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

interface Change {
  readonly origin?: string;
  /** Somebody touched it, and it did not ask who. */
  readonly isUnverified?: boolean;
}

export interface Device {
  readonly id: string;
  /** What it answers to the options of a server; as a form sends it. */
  make(asked: Asked, change?: Change): string;
  prove(asked: Asked, change?: Change & { readonly counter?: number; readonly user?: string }): string;
}

export function deviceAt(origin: string): Device {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(32);
  const id = credential.toString("base64url");
  let counter = 0;
  let owner = "";
  const data = (type: string, challenge: string, from = origin): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const head = (flags: number, count: number): Buffer => {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags, 0);
    rest.writeUInt32BE(count, 1);
    return Buffer.concat([sha256(Buffer.from(new URL(origin).hostname)), rest]);
  };
  const answer = (response: Record<string, string | string[]>): string =>
    JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
  return {
    id,
    make: ({ challenge, user }, change = {}) => {
      owner = user?.id ?? "";
      const key = Buffer.concat([
        Buffer.from("a5010203262001215820", "hex"),
        Buffer.from(x, "base64url"),
        Buffer.from("225820", "hex"),
        Buffer.from(y, "base64url"),
      ]);
      const length = Buffer.from([0, credential.length]);
      // user present, user verified, with a credential
      const flags = change.isUnverified === true ? 0x41 : 0x45;
      const authenticator = Buffer.concat([head(flags, counter), Buffer.alloc(16), length, credential, key]);
      const size = Buffer.from([0x59, authenticator.length >> 8, authenticator.length & 255]);
      const attestation = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a06861757468446174", "hex"),
        Buffer.from("61", "hex"),
        size,
        authenticator,
      ]);
      return answer({
        clientDataJSON: data("webauthn.create", challenge, change.origin).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },
    prove: ({ challenge }, change = {}) => {
      counter += 1;
      const client = data("webauthn.get", challenge, change.origin);
      const authenticator = head(change.isUnverified === true ? 0x01 : 0x05, change.counter ?? counter);
      const signature = sign("sha256", Buffer.concat([authenticator, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: authenticator.toString("base64url"),
        signature: signature.toString("base64url"),
        userHandle: change.user === undefined ? owner : Buffer.from(change.user).toString("base64url"),
      });
    },
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

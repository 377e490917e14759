// A form with files, read part by part as it comes: no file is ever held in memory as a whole.

import { Problem } from "../../base/base.ts";

export interface FormPart {
  readonly name: string;
  /** Undefined for what is no file. "" where no file was chosen. */
  readonly fileName: string | undefined;
  /** To be read before the next part is asked for; what is left unread is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

const MOST_HEAD = 16_384;

/** The parts in their order. Throws Problem broken-upload where the form breaks off or is none. */
export async function* formParts(request: Request): AsyncGenerator<FormPart> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? "");
  if (boundary === undefined || request.body === null) return;
  const incoming = new Incoming(request.body);
  // what stands before the first boundary is nothing
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  incoming.prepend(Buffer.from("\r\n"));
  for await (const chunk of incoming.until(delimiter)) void chunk;
  while (await incoming.opensPart()) {
    const { name, fileName } = headOf(await incoming.head());
    const bytes = incoming.until(delimiter);
    yield { name, fileName, bytes };
    for await (const chunk of bytes) void chunk;
  }
}

function boundaryOf(contentType: string): string | undefined {
  const found = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** The bytes that came and were not taken yet. */
class Incoming {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(body: ReadableStream<Uint8Array>) {
    this.#source = body[Symbol.asyncIterator]();
  }

  prepend(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  async *until(delimiter: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#held.indexOf(delimiter);
      if (at >= 0) {
        const last = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + delimiter.length);
        if (last.length > 0) yield last;
        return;
      }
      // the delimiter may have begun
      const sure = this.#held.length - delimiter.length + 1;
      if (sure > 0) {
        const chunk = this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
        yield chunk;
      }
      await this.#more();
    }
  }

  /** After a delimiter: does another part begin, or was that all? */
  async opensPart(): Promise<boolean> {
    while (this.#held.length < 2) await this.#more();
    const sign = this.#held.subarray(0, 2).toString("latin1");
    if (sign === "--") return false;
    if (sign !== "\r\n") throw new Problem("broken-upload", {});
    this.#held = this.#held.subarray(2);
    return true;
  }

  async head(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf("\r\n\r\n");
      if (end >= 0) {
        const head = this.#held.subarray(0, end).toString("utf8");
        this.#held = this.#held.subarray(end + 4);
        return head;
      }
      if (this.#held.length > MOST_HEAD) throw new Problem("broken-upload", {});
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done === true) throw new Problem("broken-upload", {});
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
  }
}

/** Browsers write a quotation mark in a name as %22, and line breaks as %0D and %0A. */
function headOf(head: string): Pick<FormPart, "name" | "fileName"> {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const value = (name: string): string | undefined => {
    const found = new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(disposition)?.[1];
    return found?.replace(/%22/g, '"').replace(/%0D/gi, "").replace(/%0A/gi, " ");
  };
  return { name: value("name") ?? "", fileName: value("filename") };
}

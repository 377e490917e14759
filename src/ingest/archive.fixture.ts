// Makes ZIP archives for tests, honest and hostile ones.

import { crc32, deflateRawSync } from "node:zlib";

export interface Member {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says, where that is not the truth. */
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
  readonly link?: boolean;
  /** The member has no bytes of its own: it points to those of this one. */
  readonly sameAs?: number;
}

export function makeZip(members: readonly Member[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const member of members) {
    const content = Buffer.from(member.content);
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(member.name);
    const flags = 0x800 | (member.encrypted === true ? 1 : 0);
    const size = member.declaredSize ?? content.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const at = member.sameAs === undefined ? offset : offsets[member.sameAs]!;
    offsets.push(at);
    if (member.sameAs === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
      locals.push(local);
      offset += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((member.link === true ? 0o120777 : 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), common, rest, name]));
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from("PK\x05\x06"), end]);
}

// YAML as people write it: every value a word, what is left empty left out, and for each field the line on which it stands.

import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

export type YamlStep = string | number;

export interface YamlSource {
  /** Maps, lists and strings. */
  readonly value: unknown;
  /** The line of a field, or of what comes nearest to it; from 1. */
  readonly lineOf: (path: readonly YamlStep[]) => number;
}

export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** `firstLine` is the line of the file on which the YAML begins. */
export function readYaml(text: string, firstLine: number): YamlSource | YamlFault {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const lineAt = (offset: number): number =>
    lines.linePos(Math.min(offset, text.trimEnd().length)).line + firstLine - 1;
  const [fault] = document.errors;
  if (fault !== undefined) return { line: lineAt(fault.pos[0]), message: fault.message.split("\n")[0] ?? "" };
  if (/[&*][^\s]/.test(text) && hasAlias(text)) {
    const at = text.search(ALIAS);
    return {
      line: lineAt(at),
      message: "References (& and *) are not read here; put the words between quotation marks",
    };
  }
  return {
    value: withoutEmpty(document.toJS({ maxAliasCount: 0 })),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

const ALIAS = /(?:^|[:\-,[{])[ \t]+[&*][^\s,[\]{}]/mu;

function hasAlias(text: string): boolean {
  return ALIAS.test(text);
}

/** Where a field's name stands, as deep as the path can be followed. */
function offsetOf(root: Node | null, path: readonly YamlStep[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === String(step));
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  if (isMap(node) || isSeq(node) || isScalar(node)) return node.range?.[0];
  return undefined;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === "" || one === null ? [] : [[key, withoutEmpty(one)]])),
  );
}

// Reads the words in a picture with Tesseract, in this process and offline: the engine is handed its language data as
// bytes and has no means to fetch, write or start anything. English first; Arabic with English where English alone makes little of it.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { GreyImage } from "./pdf-engine.ts";

export interface OcrPage {
  readonly text: string;
  /** For each UTF-16 unit of the text: left, top, right, bottom in pixels; zeros where there is none. */
  readonly boxes: Float32Array;
  /** Mean confidence of the words, 0 to 100; 0 where there are none. */
  readonly confidence: number;
}

/** `image` is a file that Leptonica reads: PNG, JPEG, TIFF (its first page), PNM. Undefined when the image cannot be read. */
export async function recognize(image: Uint8Array): Promise<OcrPage | undefined> {
  const english = await recognizeIn("eng", image);
  if (english === undefined || english.confidence >= SURE) return english;
  // The English model reads Arabic with a confidence of 20 to 40; a page that both find hard stays English.
  const both = await recognizeIn("ara+eng", image);
  return both !== undefined && both.confidence > english.confidence + 5 && isPartlyArabic(both.text) ? both : english;
}

/** A grey image as a PGM file: the one form that needs no compression on the way to Leptonica. */
export function toPgm({ width, height, pixels }: GreyImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + pixels.length);
  file.set(header);
  file.set(pixels, header.length);
  return file;
}

/** Below this mean confidence Arabic is tried. */
const SURE = 70;
/** Words below this are what the engine sees in specks, lines and pictures. */
const LEAST_WORD_CONFIDENCE = 20;

function isPartlyArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 0 && arabic >= 0.2 * letters;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Recognized {
  readonly blocks: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly words: readonly {
          readonly text: string;
          readonly confidence: number;
          readonly bbox: Box;
          readonly symbols?: readonly { readonly text: string; readonly bbox: Box }[];
        }[];
      }[];
    }[];
  }[];
}

type Languages = "eng" | "ara+eng";

/** One picture at a time: the engine holds one set of languages and one image. */
async function recognizeIn(languages: Languages, image: Uint8Array): Promise<OcrPage | undefined> {
  const turn = lastTurn.then(async () => {
    const ask = await loadEngine();
    await switchTo(ask, languages);
    return ask("recognize", { image, options: {}, output: { text: false, blocks: true } });
  });
  lastTurn = turn.catch(() => undefined);
  const answer = await turn;
  return answer.kind === "failed" ? undefined : assemble(answer.data as Recognized);
}

function assemble({ blocks }: Recognized): OcrPage {
  let text = "";
  const boxes: number[] = [];
  const add = (part: string, box: Box | undefined) => {
    text += part;
    for (let i = 0; i < part.length; i++) boxes.push(box?.x0 ?? 0, box?.y0 ?? 0, box?.x1 ?? 0, box?.y1 ?? 0);
  };
  let sum = 0;
  let count = 0;
  for (const paragraph of blocks.flatMap((block) => block.paragraphs)) {
    let between = text === "" ? "" : "\n\n";
    for (const line of paragraph.lines) {
      for (const word of line.words) {
        if (word.text.trim() === "" || word.confidence < LEAST_WORD_CONFIDENCE) continue;
        add(between, undefined);
        addWord(word, add);
        between = " ";
        sum += word.confidence;
        count++;
      }
      if (between === " ") between = "\n";
    }
  }
  return { text, boxes: Float32Array.from(boxes), confidence: count === 0 ? 0 : sum / count };
}

function addWord(
  word: Recognized["blocks"][number]["paragraphs"][number]["lines"][number]["words"][number],
  add: (part: string, box: Box) => void,
): void {
  const symbols = word.symbols ?? [];
  if (symbols.map((symbol) => symbol.text).join("") !== word.text) add(word.text, word.bbox);
  else for (const symbol of symbols) add(symbol.text, symbol.bbox);
}

// Tesseract.js answers one packet at a time. Its worker thread is left out: threads would need --allow-worker, which weakens
// the sandbox, and the sandbox already ends a page that takes too long.

type Answer = { readonly kind: "done"; readonly data: unknown } | { readonly kind: "failed"; readonly why: string };
type Ask = (action: "load" | "loadLanguage" | "initialize" | "recognize", payload: object) => Promise<Answer>;

interface WorkerScript {
  setAdapter(adapter: object): void;
  dispatchHandlers(packet: object, send: (reply: { status: string; data: unknown }) => void): void;
}

let engineLoading: Promise<Ask> | undefined;
let lastTurn: Promise<unknown> = Promise.resolve();
const loaded = new Set<string>();
let current: Languages | undefined;

function loadEngine(): Promise<Ask> {
  engineLoading ??= startEngine();
  return engineLoading;
}

async function startEngine(): Promise<Ask> {
  const require = createRequire(import.meta.url);
  const script = require("tesseract.js/src/worker-script/index.js") as WorkerScript;
  const getCore: unknown = require("tesseract.js/src/worker-script/node/getCore.js");
  script.setAdapter({ getCore, gunzip: gunzipSync });
  const ask: Ask = (action, payload) =>
    new Promise((resolve) => {
      script.dispatchHandlers({ workerId: "ocr", jobId: action, action, payload }, ({ status, data }) => {
        if (status === "resolve") resolve({ kind: "done", data });
        else if (status === "reject") resolve({ kind: "failed", why: String(data) });
      });
    });
  await mustDo(ask("load", { options: { lstmOnly: true, logging: false } }));
  return ask;
}

async function switchTo(ask: Ask, languages: Languages): Promise<void> {
  if (current === languages) return;
  for (const code of languages.split("+")) {
    if (loaded.has(code)) continue;
    const langs = [{ code, data: await languageData(code) }];
    await mustDo(ask("loadLanguage", { langs, options: { cacheMethod: "none", gzip: true, lstmOnly: true } }));
    loaded.add(code);
  }
  await mustDo(ask("initialize", { langs: languages, oem: LSTM_ONLY, config: {} }));
  current = languages;
}

const LSTM_ONLY = 1;

async function languageData(language: string): Promise<Uint8Array> {
  const root = dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`));
  return new Uint8Array(await readFile(join(root, "4.0.0_best_int", `${language}.traineddata.gz`)));
}

async function mustDo(answering: Promise<Answer>): Promise<void> {
  const answer = await answering;
  if (answer.kind === "failed") throw new Error(`The character recognition did not start: ${answer.why}`);
}

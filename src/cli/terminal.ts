// The terminal: results on standard output, progress and remarks on standard error; a bar where a person watches, plain
// lines otherwise.

import type { ProgressState, Terminal } from "./command.ts";

const BAR_CELLS = 24;
const REDRAW_MS = 80;
const LINE_MS = 2000;

export function openTerminal(): Terminal {
  const progress = process.stderr.isTTY ? bar() : lines();
  return {
    out: (text) => void process.stdout.write(visible(text)),
    note: (text) => {
      progress(undefined);
      process.stderr.write(`${visible(text)}\n`);
    },
    progress: (state) => progress(state && { ...state, name: visible(state.name ?? "") }),
    ended: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
  };
}

/** Text out of documents and names of files must not command the terminal: such characters are shown as JSON escapes. */
export function visible(text: string): string {
  return text.replace(COMMANDING, (unit) =>
    unit === "\n" || unit === "\t" ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Control characters, and those that turn the direction of writing; a line may end as calendars want it. */
const COMMANDING = /(?!\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function bar(): Terminal["progress"] {
  let drawn = 0;
  let stage = "";
  let began = 0;
  let isShown = false;
  return (state) => {
    const now = performance.now();
    if (state === undefined) {
      if (isShown) process.stderr.write("\r\u001b[K");
      isShown = false;
      return;
    }
    if (state.stage !== stage) [stage, began] = [state.stage, now];
    else if (now - drawn < REDRAW_MS && state.done < state.total) return;
    drawn = now;
    isShown = true;
    const width = (process.stderr.columns ?? 80) - 1;
    process.stderr.write(`\r\u001b[K${barLine(state, now - began).slice(0, width)}`);
  };
}

/** One line: stage, bar, files, time left, name of the file. */
export function barLine({ stage, done, total, name }: ProgressState, elapsedMs: number): string {
  if (total === 0) return `${stage} …`;
  const cells = Math.round((done / total) * BAR_CELLS);
  const left = done > 0 && done < total ? `  ${timeLeft((elapsedMs / done) * (total - done))} left` : "";
  const shown = `${"█".repeat(cells)}${"░".repeat(BAR_CELLS - cells)}`;
  return `${stage}  ${shown}  ${done} of ${total}${left}${name ? `  ${name}` : ""}`;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function lines(): Terminal["progress"] {
  let stage = "";
  let written = 0;
  return (state) => {
    if (state === undefined) return;
    const now = performance.now();
    const isNews = state.stage !== stage || (state.done === state.total && state.total > 0) || now - written > LINE_MS;
    if (!isNews) return;
    stage = state.stage;
    written = now;
    const count = state.total === 0 ? "" : `: ${state.done} of ${state.total}`;
    process.stderr.write(`${state.stage}${count}\n`);
  };
}

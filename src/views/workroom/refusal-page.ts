// What somebody sees who is not signed in, and when something cannot be done.

import { html, type Markup } from "../markup.ts";
import { isRightToLeft } from "../links.ts";
import { bdi } from "../wording.ts";
import { type Frame, roomHead, roomPage } from "./room-frame.ts";
import type { RoomWords } from "./words/words.ts";

/** A page without anything of the case on it. */
export function outsidePage(language: string, title: string, main: Markup): string {
  return html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${roomHead()}
      </head>
      <body class="room outside">
        <main id="main">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.toString();
}

/** `why`: the key of the sentence that says what to do. */
export function signInPage(language: string, words: RoomWords, why: "link" | "used" | "tooMany"): string {
  const { signIn } = words.frame;
  return outsidePage(language, signIn.title, html`<p class="lead">${signIn[why]}</p>`);
}

/** Something that somebody who is signed in cannot do, with what to do instead. */
export function refusalPage(frame: Frame, sentence: string): string {
  const { refused } = frame.words.frame;
  return roomPage(frame, {
    title: refused.title,
    main: html`<p class="lead">${bdi(sentence)}</p>
      <p><a href="/">${refused.back}</a></p>`,
  });
}

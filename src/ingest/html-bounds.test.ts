import { describe, expect, it } from "vitest";
import { pageBounds } from "./html-bounds.ts";

const MANY = 100_000;

describe("a page that is refused", () => {
  it.each<[string, string]>([
    ["nested deeply", "<div>".repeat(600)],
    ["nested deeply, and closed", "<b>".repeat(600) + "</b>".repeat(600)],
    ["nested deeply behind closing tags of nothing", "<b></div>".repeat(600)],
    ["nested deeply with strokes that count for nothing", "<div/>".repeat(600)],
    ["nested deeply in a drawing", `<svg>${"<g>".repeat(600)}${"</g>".repeat(600)}</svg>`],
    ["nested deeply in a drawing that never ends", `<svg>${"<div>".repeat(600)}`],
    ["nested deeply below a page that is not shown", `<noscript>${"<div>".repeat(600)}</noscript>`],
    ["of entities", '<!DOCTYPE html [ <!ENTITY a "b"> ]>'],
    ["of too many elements", "<i></i>".repeat(400_000)],
  ])("%s", (_, page) => {
    expect(pageBounds(page).trouble).toBeDefined();
  });
});

describe("a page that is read", () => {
  it.each<[string, string]>([
    ["long", "<div><p>a</div>".repeat(MANY)],
    ["of paragraphs and rows that are never closed", "<p>a<li>b<tr><td>c<br><img>".repeat(MANY)],
    ["of inline elements that their block closes", "<div><font><b>a</div>".repeat(MANY)],
    ["with a drawing", `<svg>${"<ellipse rx=1/>".repeat(MANY)}</svg><p>a`],
    ["with tags in scripts and comments", `<script>${"<div>".repeat(MANY)}</script><!--${"<div>".repeat(MANY)}-->`],
    ["with signs that are no tags", "1 < 2 <3 <".repeat(MANY)],
    ["with a tag that never ends", `<div ${"<a ".repeat(MANY)}`],
  ])("%s", (_, page) => {
    expect(pageBounds(page).trouble).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { linkAddress, videoAddress } from "./html-links.ts";
import { extract } from "./ingest.ts";

const PAGE = new URL("https://varga.example/news/");

test.each([
  ["/act", PAGE, "https://varga.example/act"],
  ["june#gate", PAGE, "https://varga.example/news/june#gate"],
  ["//harbour.example/x", PAGE, "https://harbour.example/x"],
  ["/act", undefined, undefined],
  ["#gate", PAGE, undefined],
  ["https://varga.example/news/#gate", PAGE, undefined],
  ["javascript:alert(1)", PAGE, undefined],
  [" JaVaScRiPt:alert(1)", PAGE, undefined],
  ["data:text/html,x", PAGE, undefined],
  ["https://name:word@varga.example/", PAGE, undefined],
  ["https://a.example/x?utm_source=mail&id=7%20b&fbclid=Iw", undefined, "https://a.example/x?id=7%20b"],
  ["https://a.example/x?utm_source=mail", undefined, "https://a.example/x"],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3D1&h=2", undefined, "https://a.example/x"],
  ["mailto:ada@harbour.example?subject=Varga", undefined, "mailto:ada@harbour.example"],
  ["tel:+14195550101", undefined, "tel:+14195550101"],
])("%s leads from %s to %s", (href, page, expected) => {
  expect(linkAddress(href, page)).toBe(expected);
});

test.each([
  ["https://www.youtube-nocookie.com/embed/a1B2c3D4e5?rel=0", "https://www.youtube.com/watch?v=a1B2c3D4e5"],
  ["//player.vimeo.com/video/12345?h=1", "https://vimeo.com/12345"],
  ["https://ads.example/frame", undefined],
])("the frame %s shows %s", (source, expected) => {
  expect(videoAddress(source)).toBe(expected);
});

describe("the links of a file", () => {
  const linksIn = async (source: string, name: string): Promise<(readonly [string, string])[]> => {
    const { text, links } = (await extract(Buffer.from(source), name)).extraction;
    return (links ?? []).map(({ start, end, address }) => [text.slice(start, end), address] as const);
  };

  test("stand where their words stand, told from the address that the page gives itself", async () => {
    const page = `<!doctype html><html><head><title>News</title><link rel="canonical" href="https://varga.example/news/"></head><body>
      <h2><a href="june">June at the gate</a></h2>
      <p>Please <a href="/petition?utm_medium=web">sign  <b>the petition</b></a>, or <a href="javascript:void 0">close</a> this.</p>
      <p><a href="mailto:ada@harbour.example">Write to Ada</a></p>
      <iframe src="https://www.youtube.com/embed/a1B2c3D4e5"></iframe><p>The end.</p></body></html>`;
    expect(await linksIn(page, "page.html")).toEqual([
      ["June at the gate", "https://varga.example/news/june"],
      ["sign the petition", "https://varga.example/petition"],
      ["Write to Ada", "mailto:ada@harbour.example"],
      ["", "https://www.youtube.com/watch?v=a1B2c3D4e5"],
    ]);
  });

  test("of a Markdown file have their brackets with them", async () => {
    const file = "# News\n\n- Read [the order](https://court.example/order_(2).pdf) now.\n- See [below](#below).\n";
    expect(await linksIn(file, "page.md")).toEqual([
      ["[the order](https://court.example/order_(2).pdf)", "https://court.example/order_(2).pdf"],
    ]);
  });
});

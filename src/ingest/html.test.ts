import { describe, expect, it } from "vitest";
import type { Extraction } from "../record/record.ts";
import { extract } from "./ingest.ts";

const P = [
  "The harbour court in Port Ellen sat on Tuesday and heard, for the third time this year, the case of Ines Varga, a ship’s cook who has been held since April.",
  "Her counsel, Tomas Lund, told the court that the evidence against her had been “taken from another ship’s log”, and asked that she be released to her family.",
  "The prosecutor did not oppose the request, but asked for a week to consult the ministry, which the court granted over the objection of the defence.",
  "Some forty people had come from the island to attend the hearing; they waited in the rain until she was led out, and sang as the van drove away.",
];
const article = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>Court hears Varga | Island Courier</title>${head}</head><body>
   <nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}
   <aside><p>Weather: rain all week, with wind from the west and north in the evening hours.</p></aside>
   <footer>© 2021 Island Courier</footer><script>document.write("<p>never run</p>")</script></body></html>`;

async function read(page: string): Promise<Extraction> {
  return (await extract(Buffer.from(page), "page.html")).extraction;
}

function marked({ text, marks }: Extraction, kind: string): string[] {
  return marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end));
}

describe("an article", () => {
  const page = article(
    `<article><h1>Court hears Varga</h1>
     <p>${P[0]}</p><figure><img src="a.jpg"><figcaption>The court in Port Ellen. Photo: Mia Lund</figcaption></figure>
     <p>${P[1]}</p><p><a href="/x">Related: Ferry strike enters its third week</a></p>
     <h2>A week’s delay</h2><p>${P[2]}</p><ul><li>First point of the defence</li><li>Second point of the defence</li></ul>
     <p>${P[3]}</p><p><a href="/y">Islanders gather for a vigil at the old pier</a></p></article>`,
    `<meta property="og:type" content="article"><meta property="og:site_name" content="Island Courier">`,
  );

  it("keeps the paragraphs apart by an empty line, and leaves menus, foot and scripts out", async () => {
    const { text, mediaType, receipt } = await read(page);
    expect(mediaType).toBe("text/html");
    expect(receipt).toEqual({ kind: "read" });
    for (const paragraph of P) expect(text.split("\n\n")).toContain(paragraph);
    expect(text).not.toMatch(/Home|Weather|never run|©/);
  });

  it("leaves out what shows only under the pointer or to a screen reader, and keeps quoted posts", async () => {
    const { text, marks } = await read(
      article(
        `<article><p>${P[0]}</p>
         <p>${P[1]} <span class="rollover-name"><a href="/v">Ines Varga</a><span class="rollover-name-block">Varga in
         the news: Ferry strike</span></span> did not speak.<span class="sr-only">Opens in a new window</span></p>
         <span class="newsCaption">The pier at dusk</span>
         <div class="social-media-embed"><blockquote class="twitter-tweet"><p>She cooked for all of us and never had a log in her
         hands, and we will say so wherever we are asked to.</p>— Mia (@mia) May 3, 2019</blockquote></div>
         <p>${P[2]}</p><ul><li><h4><a href="/z">Ferry strike enters third week</a></h4></li></ul><p>${P[3]}</p></article>`,
        `<meta property="og:type" content="article">`,
      ),
    );
    expect(text).toContain("Ines Varga did not speak.");
    expect(text).toContain("She cooked for all of us");
    expect(text).not.toMatch(/in the news|new window/);
    expect(
      marks.filter(({ kind }) => kind !== "list-item").map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    ).toContainEqual(["teaser", "Ferry strike enters third week"]);
    expect(marked({ text, marks } as Extraction, "caption")).toEqual(["The pier at dusk"]);
  });

  it("keeps and marks headings, captions, list items and teasers", async () => {
    const extraction = await read(page);
    expect(marked(extraction, "heading")).toEqual(["A week’s delay"]);
    expect(marked(extraction, "caption")).toEqual(["The court in Port Ellen. Photo: Mia Lund"]);
    expect(marked(extraction, "list-item")).toEqual(["First point of the defence", "Second point of the defence"]);
    expect(marked(extraction, "teaser")).toEqual([
      "Related: Ferry strike enters its third week",
      "Islanders gather for a vigil at the old pier",
    ]);
  });

  it("says where the title came from, without the publisher's name", async () => {
    const { title, publisher } = await read(page);
    expect(title).toEqual({ value: "Court hears Varga", from: "title element" });
    expect(publisher).toEqual({ value: "Island Courier", from: "meta og:site_name" });
  });
});

describe("pages that are no single article are read whole", () => {
  it("also where the posts are short, each marked up with its day", async () => {
    const post = (title: string, day: string, words: string): string =>
      `<article class="post hentry"><h2><a href="/p">${title}</a></h2><p>Posted on <time datetime="${day}">${day}</time></p><p>${words}</p></article>`;
    const { text } = await read(
      article(
        post("Hearing moved", "2019-07-12", "The court moved the hearing to August.") +
          post("Vigil on Saturday", "2019-07-01", "Come to the mill gate.") +
          post("Forty groups write", "2019-06-20", `${P[0]} ${P[1]}`),
      ),
    );
    for (const words of ["Hearing moved", "2019-07-12", "Come to the mill gate.", "Forty groups write"])
      expect(text).toContain(words);
  });

  it("but an article with teasers beside it is one", async () => {
    const teaser = (title: string): string =>
      `<article class="teaser"><h3><a href="/t">${title}</a></h3><time datetime="2019-07-01">July 1</time></article>`;
    const body = `<article><h1>Court hears Varga</h1><time datetime="2019-07-12">July 12</time><p>${P.join("</p><p>")}</p></article>`;
    const { text } = await read(article(body + teaser("Ferry strike") + teaser("Rain all week")));
    expect(text).toContain(P[3]);
    expect(text).not.toContain("Ferry strike");
  });

  it("a page of posts keeps every post", async () => {
    const posts = P.map(
      (words, i) => `<article><h2>Update ${i + 1}</h2><p>${words}</p><p>${words.toUpperCase()}</p></article>`,
    );
    const extraction = await read(article(`<main>${posts.join("")}</main>`));
    for (const words of P) expect(extraction.text).toContain(words);
    expect(marked(extraction, "heading")).toEqual(["Update 1", "Update 2", "Update 3", "Update 4"]);
    expect(extraction.text).not.toContain("Weather");
  });

  it("a release that does not call itself an article keeps its block of contacts", async () => {
    const contacts = `<div class="sidebar-links"><ul><li><a href="mailto:a@example.org">Ana Petrov, a@example.org</a></li><li><a href="mailto:b@example.org">Bo Lind, b@example.org</a></li></ul></div>`;
    const { text } = await read(
      article(`<div id="content"><h2>Statement</h2><p>${P.join("</p><p>")}</p>${contacts}<p>${P[0]}</p></div>`),
    );
    expect(text).toContain("Ana Petrov, a@example.org\nBo Lind, b@example.org");
    expect(text).not.toContain("Weather");
  });

  it("the foot of a post and what stands aside in it belong to the post", async () => {
    const posts = P.map(
      (words, i) =>
        `<article><p>${words}${words}</p><aside>Note ${i}</aside><footer>Posted May ${i + 1}</footer></article>`,
    );
    const { text } = await read(article(posts.join("")));
    for (const i of [0, 1, 2, 3]) expect(text).toContain(`Note ${i}\n\nPosted May ${i + 1}`);
  });

  it("a docket sheet keeps its head and one line for each row, a tab between the cells", async () => {
    const rows = P.map((words, i) => `<tr><td>04/0${i + 1}/2021</td><td>${i + 1}</td><td><p>${words}</p></td></tr>`);
    const extraction = await read(
      article(`<h3>DOCKET FOR CASE 4:21-cv-00777</h3><table><tr><td>Varga</td><td></td><td>represented by<br>Tomas Lund</td></tr></table>
       <table><tr><th>Date</th><th>#</th><th>Text</th></tr>${rows.join("")}</table>`),
    );
    expect(extraction.text).toContain("DOCKET FOR CASE 4:21-cv-00777");
    expect(marked(extraction, "table-row")).toEqual([
      "Varga\t\trepresented by\nTomas Lund",
      "Date\t#\tText",
      ...P.map((words, i) => `04/0${i + 1}/2021\t${i + 1}\t${words}`),
    ]);
  });

  it.each([
    ["a head and a body without html", `<head><title>T</title></head><body><p>${P[0]}</p></body>`],
    ["text after the end", `<html><body><p>One.</p></body></html><p>${P[0]}</p>`],
    ["a fragment", `<div><p>${P[0]}</p></div><p>Two.</p>`],
    ["a page that is all aside", `<html><body><aside><p>${P[0]}</p></aside></body></html>`],
    ["no closing tags", `<!doctype html><body><p>${P[0]}<p>Two<ul><li>a<li>b`],
  ])("%s", async (_, page) => {
    expect((await read(page)).text).toContain(P[0]);
  });
});

describe("what a browser would not show", () => {
  it("is left out", async () => {
    const { text } = await read(
      `<html><body><p>${P[0]}</p><p hidden>secret one</p><p style="display: none">secret two</p><template>secret three</template>
       <!-- secret four --><style>p { color: secret }</style></body></html>`,
    );
    expect(text).toBe(P[0]);
  });
});

describe("white space", () => {
  it.each([
    ["<p>a <b>b</b>\n c&nbsp;d</p>", "a b c\u00a0d"],
    ["<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"],
    ["<pre>  a\n    b\n\n\n\nc</pre>", "  a\n    b\n\nc"],
    ["<div>a<div>b</div>c</div>", "a\n\nb\n\nc"],
    ["<p>&nbsp;</p><p>a</p><p> </p><p>b</p>", "a\n\nb"],
    ["<p>Tom<i>as</i> <a href=x>L</a>und</p>", "Tomas Lund"],
  ])("%s", async (body, expected) => {
    expect((await read(`<!doctype html><html><body>${body}</body></html>`)).text).toBe(expected);
  });
});

describe("encodings", () => {
  it.each([
    ['<meta charset="windows-1251">', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], "Привет"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', [0x93, 0xe9, 0x94], "“é”"],
  ])("what the page says: %s", async (meta, bytes, expected) => {
    const page = Buffer.concat([
      Buffer.from(`<html><head>${meta}</head><body><p>`),
      Buffer.from(bytes),
      Buffer.from("</p></body></html>"),
    ]);
    expect((await extract(page, "x")).extraction.text).toBe(expected);
  });

  it("valid UTF-8 is UTF-8, whatever the page says", async () => {
    expect((await read('<html><head><meta charset="iso-8859-1"></head><body><p>Žižková</p></body></html>')).text).toBe(
      "Žižková",
    );
  });
});

describe("a page saved as one file (MHTML)", () => {
  it("is the page, not its frames", async () => {
    const page = [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://example.org/a",
      "Subject: Court hears Varga",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="--x--"',
      "",
      "----x--",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      `<html><head><title>Court hears Varga</title></head><body><p>Caf=C3=A9 =E2=80=9Cno=E2=80=9D, ${P[2]}</p></body></html>`,
      "----x--",
      "Content-Type: text/html",
      "",
      "<html><body><p>An advertisement in a frame.</p></body></html>",
      "----x----",
    ].join("\r\n");
    const extraction = await read(page);
    expect(extraction.mediaType).toBe("multipart/related");
    expect(extraction.text).toBe(`Café “no”, ${P[2]}`);
    expect(extraction.title?.value).toBe("Court hears Varga");
  });
});
